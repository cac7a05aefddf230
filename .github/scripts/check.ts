/**
 * Everything that CI demands of the tree beside its tests, each check with its time. All of them
 * run even when an early one fails, so that one run shows all there is to mend.
 */
import { spawnSync } from 'node:child_process';

interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

const node = [process.execPath, '--disable-warning=ExperimentalWarning'] as const;
const tool = (name: string) => `node_modules/.bin/${name}`;

const checks: readonly Check[] = [
  { name: 'types', command: [tool('tsc'), '-p', '.'] },
  { name: 'lint', command: [tool('oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'tree', command: [...node, '.github/scripts/tree.ts'] },
  { name: 'slowness', command: [...node, '.github/scripts/slow-expressions.ts'] },
  { name: 'format', command: [tool('prettier'), '--log-level', 'warn', '--check', '.'] },
  { name: 'docs', command: [...node, '.github/scripts/docs.ts', '--check'] },
  { name: 'weight', command: [...node, '.github/scripts/weight.ts'] },
  { name: 'licences', command: [...node, '.github/scripts/licenses.ts'] },
  { name: 'metadata', command: [...node, '.github/scripts/metadata.ts'] },
  { name: 'workflows', command: [...node, '.github/scripts/language-service.ts'] },
  { name: 'dist', command: [...node, '.github/scripts/dist.ts'] },
];

const failed = checks.filter(({ name, command: [program = '', ...argv] }) => {
  const started = performance.now();
  const { status } = spawnSync(program, argv, { stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(10)} ${seconds} s`);
  return status !== 0;
});

if (failed.length > 0) {
  console.error(
    `\n${failed.length} of ${checks.length} checks failed: ${failed.map(({ name }) => name).join(', ')}`,
  );
  process.exitCode = 1;
}
