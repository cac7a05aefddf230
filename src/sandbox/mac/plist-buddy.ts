/** Starts the simulated `PlistBuddy` as a program. */
import { plistBuddy } from './property-lists/plist-buddy.ts';
import { runTool } from './tool.ts';

runTool('PlistBuddy', plistBuddy);
