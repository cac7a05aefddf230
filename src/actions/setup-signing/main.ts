import { runAction } from '../../core/runner/run-action.ts';
import { createProcesses } from '../../core/system/programs/process.ts';
import { inputs } from './inputs.ts';
import { handedOn, outputs } from './outputs.ts';
import { run } from './run.ts';

await runAction({ name: 'setup-signing', inputs, outputs, handedOn, run, createProcesses });
