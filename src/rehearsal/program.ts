/**
 * The entry of the rehearsal's bundle. Its first argument may name one of the programs of
 * src/sandbox/own-code.ts; their own arguments stand where they stand among the sources.
 */
const programs: Readonly<Record<string, () => Promise<unknown>>> = {
  'mac-tool': () => import('../sandbox/mac/tools.ts'),
  rehearsal: () => import('./rehearse.ts'),
  sandbox: () => import('./services/serve-sandbox.ts'),
};

const start = programs[process.argv[2] ?? ''];
if (start !== undefined) process.argv.splice(2, 1);
await (start ?? programs['rehearsal'])?.();
