import { codesign } from './codesign/codesign.ts';
import { runTool } from './tool.ts';

runTool('codesign', codesign);
