import { createPrivateKey } from 'node:crypto';
import { connectToAppStoreConnect } from '../../../../../src/core/app-store-connect/client/client.ts';
import type { AppStoreConnect } from '../../../../../src/core/app-store-connect/client/client.ts';
import type { ActionContext } from '../../../../../src/core/runner/action-context.ts';
import type { HttpRequest, HttpResponse } from '../../../../../src/core/system/network/http.ts';
import { createApiKey } from '../../../../../src/sandbox/material/api-key.ts';

export type Answer = Partial<Omit<HttpResponse, 'body'>> & { readonly body?: unknown };

export const thing = { data: { type: 'things', id: '1' } };

const { keyId, issuerId, privateKeyPem } = createApiKey();

/** A client whose requests get these answers, one after another; the last one stays. */
export function scriptedClient(
  context: ActionContext,
  answers: (Answer | Error)[],
  requests: HttpRequest[] = [],
): AppStoreConnect {
  const http = {
    async send(request: HttpRequest): Promise<HttpResponse> {
      requests.push(request);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer instanceof Error) throw answer;
      const { status = 200, headers = {}, body = thing } = answer ?? {};
      return { status, headers, body: Buffer.from(JSON.stringify(body)) };
    },
    connect() {},
    close: async () => {},
  };
  return connectToAppStoreConnect({
    credentials: { keyId, issuerId, privateKey: createPrivateKey(privateKeyPem) },
    context: { ...context, http },
  });
}
