/** Declarations of encryption, which builds that encrypt need. */
import { attributesOf, linkedRecord, referencesOf } from '../call.ts';
import type { Handler } from '../call.ts';
import type { Records } from '../json-api/records.ts';
import type { State } from '../state.ts';
import { linking } from './linkage.ts';

const create: Handler = (call) => {
  const app = linkedRecord(call, 'app');
  return call.records.add('appEncryptionDeclarations', {
    attributes: {
      ...attributesOf(call),
      usesEncryption: true,
      exempt: false,
      createdDate: call.context.now().toISOString(),
      appEncryptionDeclarationState: 'CREATED',
    },
    links: { app: [app.id] },
  });
};

/** A build with a declaration that Apple approved is no longer held back. */
function settle(records: Records, state: State, buildId: string): void {
  const build = records.get('builds', buildId);
  const declaration = records.relatedOne(build, 'appEncryptionDeclaration');
  if (declaration?.attributes['appEncryptionDeclarationState'] === 'APPROVED') {
    delete state.undeclaredEncryption[buildId];
  }
}

/** A build has one declaration: a further one takes the place of the first. */
const declare: Handler = (call) => {
  const { records, state, id } = call;
  const build = records.get('builds', id);
  const declarations = referencesOf(call).map((other) => records.get(other.type, other.id));
  build.links['appEncryptionDeclaration'] = declarations.map((declaration) => declaration.id);
  settle(records, state, id);
};

const declareAll: Handler = (call) => {
  for (const { id } of referencesOf(call)) {
    call.records.get('builds', id).links['appEncryptionDeclaration'] = [];
  }
  linking('appEncryptionDeclarations', 'builds')(call);
  for (const { id } of referencesOf(call)) settle(call.records, call.state, id);
};

export const encryptionDeclarations: Record<string, Handler> = {
  'POST /v1/appEncryptionDeclarations': create,
  'POST /v1/appEncryptionDeclarations/{id}/relationships/builds': declareAll,
  'PATCH /v1/builds/{id}/relationships/appEncryptionDeclaration': declare,
};
