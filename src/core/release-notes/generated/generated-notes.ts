/** Release notes that nobody has written, from where the inputs say. */
import { oneOf, secret, text } from '../../runner/input/input-kinds.ts';
import type { ActionContext } from '../../runner/action-context.ts';
import type { GivenNotes } from '../release-notes.ts';

export const notesOrigin = oneOf(['github', 'git']);

/** The inputs that generated notes need, whatever an action calls the input for their origin. */
export const generatedNotes = {
  'release-notes-since': text({
    about:
      'Tag or commit after which generated notes begin; by default the previous tag (git) or the last release (github).',
  }),
  'release-notes-tag-pattern': text({
    about:
      'Which tags count for generated notes, such as `ios-v*` in a repository of several apps.',
  }),
  'github-token': secret({
    about: 'Token for notes from github; the job needs `permissions: contents: write` for them.',
    default: '${{ github.token }}',
  }),
} as const;

export interface GeneratedNotesInputs {
  readonly releaseNotesSince: string | undefined;
  readonly releaseNotesTagPattern: string | undefined;
  readonly githubToken: string;
}

/** Throws `release-notes/…`. */
export async function generateNotes(
  origin: 'github' | 'git',
  {
    releaseNotesSince: since,
    releaseNotesTagPattern: tagPattern,
    githubToken: token,
  }: GeneratedNotesInputs,
  { http, machine, processes }: Pick<ActionContext, 'http' | 'machine' | 'processes'>,
): Promise<GivenNotes> {
  const { environment, workspace } = machine;
  if (origin === 'git') {
    const { gitNotes } = await import('./git-notes.ts');
    return gitNotes({ processes, folder: workspace, environment, since, tagPattern });
  }
  const { gitHubNotes } = await import('./github-notes.ts');
  return gitHubNotes({ http, environment, token, since, tagPattern });
}
