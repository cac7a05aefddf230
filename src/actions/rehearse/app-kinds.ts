/** The kinds of option that say of an app what its repository does not. */
import { InputProblem, kind } from '../../core/runner/input/input-kinds.ts';
import type { Kind, KindOptions } from '../../core/runner/input/input-kinds.ts';

const BUNDLE_ID = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
const VERSION = /^\d+(?:\.\d+){0,2}$/;
const TEAM_ID = /^[A-Z0-9]{10}$/;

export const bundleIds = factsOf('a bundle id such as com.example.app', BUNDLE_ID);
export const versions = factsOf('a version such as 1.2.3', VERSION);

export const teamId = kind({
  form: 'ten capitals and digits',
  parse: (raw) => checked(raw.trim(), TEAM_ID, 'a team id of ten capitals and digits'),
});

type Facts = Readonly<Record<string, string>>;

/** Values by the name of an app, under an empty name where none is given. */
function factsOf(wanted: string, pattern: RegExp) {
  return (options: KindOptions): Kind<Facts, true> => {
    const { always: _, ...facts } = kind({
      form: 'value, or `NAME=VALUE` one a line',
      parse: (raw): Facts => factsIn(raw, wanted, pattern),
    })(options);
    return { ...facts, absent: {} };
  };
}

function factsIn(raw: string, wanted: string, pattern: RegExp): Facts {
  const facts = new Map<string, string>();
  for (const line of raw.split(/\r?\n/).filter((each) => each.trim() !== '')) {
    const end = line.lastIndexOf('=');
    const name = line.slice(0, Math.max(end, 0)).trim();
    if (facts.has(name)) {
      const whose = name === '' ? 'for all apps' : `for "${name}"`;
      throw new InputProblem(`is given twice ${whose}; write NAME=VALUE, once for each app`);
    }
    facts.set(name, checked(line.slice(end + 1).trim(), pattern, wanted));
  }
  return Object.fromEntries(facts);
}

function checked(value: string, pattern: RegExp, wanted: string): string {
  if (pattern.test(value)) return value;
  throw new InputProblem(`takes ${wanted}, not "${value}"`);
}
