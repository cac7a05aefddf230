/** `codesign`: signs, verifies and shows. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { codesignOutput, findSigningIdentity } from '../keychains/signing-identity.ts';
import type { Machine } from '../machine.ts';
import type { Tool } from '../tool.ts';
import { parseCodesignArguments } from './arguments.ts';
import type { SignRequest } from './arguments.ts';
import { describeSignature } from './display.ts';
import { isUnchanged, recordedSignature, recordSignature } from './recorded-signatures.ts';

const USAGE = `Usage: codesign -s identity [-fv*] [-i ident] [--keychain keychain] path ...
       codesign --verify [-v*] path ...
       codesign -d [-v*] path ...
`;

const AD_HOC = '-';

const NOBODY = { kind: 'nobody', sha1: null, commonName: null, teamId: null } as const;

/** The outcome for one file; codesign writes all of it to standard error. */
interface Outcome {
  readonly output: string;
  readonly failed: boolean;
}

/** The Mac's `codesign`: the rules of who may sign are real, the signature is only recorded. */
export const codesign: Tool = (argv, machine) => {
  const request = parseCodesignArguments(argv);
  if (request === undefined) return { stdout: '', stderr: USAGE, exitCode: 2 };
  const outcomes = request.files.map((file) => {
    const location = path.resolve(machine.cwd, file);
    if (!existsSync(location)) return failure(`${file}: No such file or directory\n`);
    switch (request.operation) {
      case 'sign':
        return sign(request, file, location, machine);
      case 'verify':
        return verify(request.verbosity, file, location, machine);
      default:
        return display(request.verbosity, file, location, machine);
    }
  });
  return {
    stdout: '',
    stderr: outcomes.map(({ output }) => output).join(''),
    exitCode: outcomes.some(({ failed }) => failed) ? 1 : 0,
  };
};

function sign(request: SignRequest, file: string, location: string, machine: Machine): Outcome {
  const { identity: selector, keychain, force } = request;
  const signer =
    selector === AD_HOC ? NOBODY : findSigningIdentity(selector, { keychain, machine });
  if (signer.kind === 'refusal') return failure(codesignOutput(signer, selector, file));
  const replaces = recordedSignature(machine, location) !== undefined;
  if (replaces && !force) return failure(`${file}: is already signed\n`);
  recordSignature(machine, location, {
    certificateSha1: signer.sha1,
    commonName: signer.commonName,
    teamId: signer.teamId,
    identifier: request.identifier ?? path.parse(location).name,
  });
  return success(replaces ? `${file}: replacing existing signature\n` : '');
}

function verify(verbosity: number, file: string, location: string, machine: Machine): Outcome {
  const signature = recordedSignature(machine, location);
  if (signature === undefined) return failure(`${file}: code object is not signed at all\n`);
  if (!isUnchanged(location, signature)) {
    return failure(`${file}: invalid signature (code or signature have been modified)\n`);
  }
  if (verbosity === 0) return success('');
  return success(`${file}: valid on disk\n${file}: satisfies its Designated Requirement\n`);
}

function display(verbosity: number, file: string, location: string, machine: Machine): Outcome {
  const signature = recordedSignature(machine, location);
  if (signature === undefined) return failure(`${file}: code object is not signed at all\n`);
  return success(describeSignature(location, signature, verbosity));
}

function success(output: string): Outcome {
  return { output, failed: false };
}

function failure(output: string): Outcome {
  return { output, failed: true };
}
