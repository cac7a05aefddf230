import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** What Apple holds of all apps, whatever its ids are: to be compared between runs. */
export function finalState(sandbox: Sandbox): string {
  const ids = new Map<string, number>();
  return JSON.stringify(sandbox.state.appStoreConnect.apps).replaceAll(
    /[0-9a-f]{8}-[0-9a-f-]{27}/g,
    (id) => {
      if (!ids.has(id)) ids.set(id, ids.size);
      return `id ${ids.get(id)}`;
    },
  );
}
