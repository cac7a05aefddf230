import { expect, test } from '@jest/globals';
import { readUploadFile } from '../../../../src/core/app-store-connect/build-uploads/upload-files.ts';
import { createTestContext } from '../../../support/action-context.ts';
import { scriptedClient } from './client/scripted-client.ts';

test('the headers of a part come in lower case, so that none is sent twice', async () => {
  const world = await createTestContext({ environment: { APP_STORE_CONNECT_API_URL: '' } });
  const operation = {
    method: 'PUT',
    url: 'https://storage.example/part',
    offset: 0,
    length: 4,
    requestHeaders: [
      { name: 'Content-Type', value: 'application/octet-stream' },
      { name: 'Content-Length', value: '4' },
    ],
  };
  const data = { type: 'buildUploadFiles', id: 'f', attributes: { uploadOperations: [operation] } };
  const file = await readUploadFile(scriptedClient(world.context, [{ body: { data } }]), 'f');
  expect(file.operations.map(({ headers }) => headers)).toEqual([
    { 'content-type': 'application/octet-stream', 'content-length': '4' },
  ]);
  await world.close();
});
