/**
 * Secrets and variables that a workflow reads and the rehearsal does not have. GitHub gives an
 * empty text for them, and so does the rehearsal; but here it is told, as it is most likely a name
 * of the reader's own repository.
 */
import type { Workflow } from '../workflow/workflow.ts';

/** GitHub makes it for every job; nobody enters it. */
const OWN_TOKEN = 'GITHUB_TOKEN';

export function missingSettings(
  workflow: Workflow,
  settings: { readonly secrets: object; readonly vars: object },
): string[] {
  const text = JSON.stringify(workflow);
  return (['secrets', 'vars'] as const).flatMap((kind) => {
    const read = [...text.matchAll(new RegExp(String.raw`\b${kind}\.([A-Za-z_]\w*)`, 'g'))];
    const known = Object.keys(settings[kind]);
    const missing = new Set(
      read
        .map(([, name = '']) => name)
        .filter((name) => ![...known, OWN_TOKEN].includes(name.toUpperCase())),
    );
    if (missing.size === 0) return [];
    const what = kind === 'secrets' ? 'secrets' : 'variables';
    return [
      `The workflow reads ${what} that this rehearsal does not have, so they are empty: ${[...missing].join(', ')}.`,
      `It has: ${known.join(', ')}.`,
    ];
  });
}
