/** Starts the simulated `plutil` as a program. */
import { plutil } from './property-lists/plutil.ts';
import { runTool } from './tool.ts';

runTool('plutil', plutil);
