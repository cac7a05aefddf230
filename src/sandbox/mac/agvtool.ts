/** Starts the simulated `agvtool` as a program. */
import { agvtool } from './agvtool/agvtool.ts';
import { runTool } from './tool.ts';

runTool('agvtool', agvtool);
