import { runPost } from '../../core/runner/run-action.ts';
import { createProcesses } from '../../core/system/programs/process.ts';
import { undo } from './undo.ts';

await runPost({ name: 'setup-signing', undo, createProcesses });
