import { catalogue } from '../../core/errors.ts';

export const appCenterErrors = catalogue('app-center', {
  retired: {
    meaning:
      'No server is named, or that of the public App Center, which was retired on 2025-03-31.',
    remedy:
      'Use testflight-distribute, set `api-url` to a compatible server, or set `on-retired: skip` while you move. Microsoft’s notice: https://aka.ms/appcenter/retire',
  },
  unauthorized: {
    meaning: 'The server does not accept the token.',
    remedy: 'Make a new token with full access to the app and store it in the secret.',
  },
  forbidden: {
    meaning: 'The token may not do this.',
    remedy: 'Use a token of the app, or of a user with Manager rights, with full access.',
  },
  'app-not-found': {
    meaning: 'The server knows no such app, or the token cannot see it.',
    remedy: 'Set `app` to owner/name as they stand in the app’s address, not its display name.',
  },
  'release-not-found': {
    meaning: 'The app has no release with this id.',
    remedy: 'Set `release-id` to the number at the end of the release’s address.',
  },
  refused: {
    meaning: 'The server refused a request.',
    remedy: 'Read the server’s words; its administrator finds the request by the id in them.',
  },
  'unexpected-answer': {
    meaning: 'The server answered something that an App Center server does not answer.',
    remedy: 'Check that `api-url` is the address of an App Center compatible API.',
  },
  'destination-unknown': {
    meaning: 'A name in `groups` or `stores` leads to no group or store of the app, or to several.',
    remedy: 'Correct the name, or create the group or store on the server.',
  },
  'unusual-destination': {
    meaning: 'The file is of a kind that its destinations cannot use.',
    remedy: 'Release a file of the right kind, or to other destinations.',
  },
  'notes-needed': {
    meaning: 'A store asks for release notes.',
    remedy: 'Give `release-notes` of more than 10 characters.',
  },
  'store-failed': {
    meaning: 'A store did not publish the release.',
    remedy: 'Read the store’s words; publish again with `release-id` once its reason is gone.',
  },
  'store-timeout': {
    meaning: 'A store did not publish the release within the limit.',
    remedy: 'Raise `processing-timeout-minutes`, or look at the store itself.',
  },
  'file-not-found': {
    meaning: '`file` matches no file, or more than one, or is a folder.',
    remedy: 'Check the path; in a second job, download the artifact first.',
  },
  'file-empty': {
    meaning: '`file` leads to a file without contents.',
    remedy: 'Build the file again; a download that broke off must be repeated.',
  },
  'file-changed': {
    meaning: 'The file changed, or could not be read to its end, while it was sent.',
    remedy: 'Let the step that writes the file end before this one, and run this one again.',
  },
  'file-kind': {
    meaning:
      'App Center takes no such file, or not for an app of this system, or the file is not what its ending says.',
    remedy: 'Release one of the kinds of file that App Center takes, under its own ending.',
  },
  'chunk-failed': {
    meaning: 'A chunk of the file could not be stored.',
    remedy: 'Run the step again; the release appears only when all chunks are there.',
  },
  'processing-failed': {
    meaning: 'The server could not make a release of the file.',
    remedy: 'Read the server’s words; for an iOS app check that the .ipa is signed and complete.',
  },
  'processing-timeout': {
    meaning: 'The server did not finish processing within the limit.',
    remedy:
      'Raise `processing-timeout-minutes` and run the step again; it takes the release that came of the file meanwhile.',
  },
  'fingerprint-differs': {
    meaning: 'The file on the server is not the one that was sent.',
    remedy: 'Run the step again; if it stays, look for a proxy that changes uploads.',
  },
  'symbols-unusable': {
    meaning: 'A path in `symbols` leads to nothing, or to no symbols that App Center reads.',
    remedy:
      'Name a .dSYM, an .xcarchive, a .zip or folder with symbols, a ProGuard mapping (.txt) or an .appxsym.',
  },
  'symbols-failed': {
    meaning: 'Symbols could not be stored, or the server could not read them.',
    remedy:
      'Look whether they are of this build; run the step again with `release-id` to send them anew.',
  },
  'symbols-timeout': {
    meaning: 'The server did not read the symbols within the limit.',
    remedy:
      'Raise `processing-timeout-minutes`; a second run sends nothing anew and goes on waiting.',
  },
});
