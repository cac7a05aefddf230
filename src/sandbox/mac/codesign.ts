/** Starts the simulated `codesign` as a program. */
import { codesign } from './codesign/codesign.ts';
import { runTool } from './tool.ts';

runTool('codesign', codesign);
