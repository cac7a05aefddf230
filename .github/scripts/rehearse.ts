/** `npm run rehearse`: starts the rehearsal, from its bundle where that is up to date. */
import { pathToFileURL } from 'node:url';
import { rehearsalScript } from './rehearsal-script.ts';

await import(pathToFileURL(rehearsalScript).href);
