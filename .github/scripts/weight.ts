/**
 * Limits the code that every run of an action loads, and every user downloads and may have to read.
 * The limit leaves room for the heaviest, flet-build-ipa, which holds the rules for an .ipa, execa,
 * and readers of property lists and TOML; a package that comes whole by mistake breaks it: an HTTP
 * stack weighs 1.6 MB, @actions/core with its own as much again. Code that is loaded only when it is
 * needed, such as @actions/cache, lies in files beside index.js, and does not count.
 */
import { globSync, statSync } from 'node:fs';

const LARGEST_BYTES = 1_750_000;

const bundles = globSync('dist/**/index.js').toSorted();
const tooHeavy = bundles.filter((path) => statSync(path).size > LARGEST_BYTES);
for (const path of tooHeavy) {
  console.error(`${path} has ${statSync(path).size} bytes; ${LARGEST_BYTES} are allowed.`);
}
if (bundles.length === 0) console.error('dist/ holds no bundle.');
if (tooHeavy.length > 0 || bundles.length === 0) process.exitCode = 1;
