import { runAction } from '../../core/runner/run-action.ts';
import { inputs } from './inputs.ts';
import { handedOn, outputs } from './outputs.ts';
import { run } from './run.ts';

await runAction({ name: 'appstore-upload', inputs, outputs, handedOn, run });
