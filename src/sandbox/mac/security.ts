/** Starts the simulated `security` as a program. */
import { security } from './security/dispatch.ts';
import { runTool } from './tool.ts';

runTool('security', security);
