/** The words for an action that the rehearsal cannot play, and the ways on. */
import { suggestion } from '../../suggestion.ts';
import { doubles } from '../doubles/catalogue.ts';
import { ownActions, ownReference } from './repository.ts';

export function unknownAction(uses: string): string {
  const last = uses.replace(/@.*$/, '').split('/').at(-1) ?? '';
  if (/^[.$]\//.test(uses)) {
    return `"${uses}" leads to no action.yml; the path begins at the top of the repository${suggestion(last, ownActions())}`;
  }
  if (!uses.includes('@') && !uses.startsWith('docker://')) {
    return `"${uses}" has no ref, which GitHub asks for: write ${uses}@v1, or the version that you mean`;
  }
  const own = ownReference(uses);
  if (own !== undefined) return unknownOwnAction(own.path, last);
  if (uses.startsWith('docker://')) {
    return `the rehearsal starts no containers, so "${uses}" cannot run: leave the step out by an \`if:\``;
  }
  const name = uses.replace(/@.*$/, '');
  return [
    `the rehearsal has no "${uses}" and no double of it. Three ways on:`,
    `leave it out with --skip ${name} (its outputs are empty then);`,
    'put the action into your repository and use it as ./PATH, where JavaScript and composite actions run for real;',
    `or use an action that the rehearsal plays (--actions lists them)${likeName(name, last)}`,
  ].join(' ');
}

function unknownOwnAction(path: string, last: string): string {
  const names = ownActions();
  if (names.includes(last)) {
    return `Slipway has no action "${path}": "${last}" is used as actions/${last}`;
  }
  return `Slipway has no action "${path}"; it has ${names.join(', ')}${suggestion(last, names)}`;
}

/** Whoever knows an action by its name may have another owner in mind. */
function likeName(name: string, last: string): string {
  const known = Object.keys(doubles);
  const sameLast = known.find((each) => each.split('/').at(-1) === last.toLowerCase());
  return suggestion(sameLast ?? name, known);
}
