import { runAction } from '../../core/runner/run-action.ts';
import { createProcesses } from '../../core/system/programs/process.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';
import { bundledProgram } from './program.ts';
import { rehearseWith } from './run.ts';

const run = rehearseWith(bundledProgram);
await runAction({ name: 'rehearse', inputs, outputs, run, createProcesses });
