/**
 * What every run of an action loads, and every user downloads and may have to read. The limit leaves
 * room for the heaviest, setup-signing, which holds node-forge's certificates and execa; a package
 * that comes whole by mistake breaks it: an HTTP stack weighs 1.6 MB, @actions/core with its own as
 * much again.
 */
import { globSync, statSync } from 'node:fs';

const LARGEST_BYTES = 1_500_000;

const bundles = globSync('dist/**/*.js').toSorted();
const tooHeavy = bundles.filter((path) => statSync(path).size > LARGEST_BYTES);
for (const path of tooHeavy) {
  console.error(`${path} has ${statSync(path).size} bytes; ${LARGEST_BYTES} are allowed.`);
}
if (bundles.length === 0) console.error('dist/ holds no bundle.');
if (tooHeavy.length > 0 || bundles.length === 0) process.exitCode = 1;
