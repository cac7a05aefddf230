import { runAction } from '../../core/runner/run-action.ts';
import { createProcesses } from '../../core/system/programs/process.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';
import { run } from './run.ts';

await runAction({ name: 'appstore-release', inputs, outputs, run, createProcesses });
