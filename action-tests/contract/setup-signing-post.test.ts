/** What the post step takes back, in whatever state main ended. */
import { describe, expect, test } from '@jest/globals';
import { undo } from '../../src/actions/setup-signing/undo.ts';
import { CancelledError } from '../../src/core/errors.ts';
import type { Processes } from '../../src/core/system/process.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { recordedProcesses } from '../support/doors.ts';
import { answering, given, leftovers, macs, searchList, setUp } from '../support/signing-mac.ts';

const aMac = macs();
const material = createSigningMaterial();

describe('whatever command main is cancelled at', () => {
  const commands = [0, 3, 5, 7, 10];

  test.each(commands)('post takes everything back (command %i)', async (at) => {
    const mac = await aMac();
    const { processes } = mac.doors;
    let count = -1;
    const interrupted: Processes = {
      killAll: () => {},
      async run(command, argv, options) {
        count += 1;
        const result = await processes.run(command, argv, options);
        if (count === at) throw new CancelledError();
        return result;
      },
    };
    await expect(setUp(mac, given(material), interrupted)).rejects.toThrow(CancelledError);
    await undo(mac.doors);
    expect(await leftovers(mac)).toEqual([]);
    expect(await searchList(mac)).toEqual([expect.stringContaining('login.keychain-db')]);
    expect(mac.recorded.texts('warning')).toEqual([]);
  });
});

describe('post', () => {
  test('does nothing after a main that made nothing', async () => {
    const mac = await aMac();
    const processes = answering(material);
    await undo({ ...mac.doors, processes });
    expect(processes.calls).toEqual([]);
  });

  test('claims nothing that main had not come to', async () => {
    const mac = await aMac();
    const cancelled: Processes = {
      killAll: () => {},
      run: () => Promise.reject(new CancelledError()),
    };
    await expect(setUp(mac, given(material), cancelled)).rejects.toThrow(CancelledError);
    await undo(mac.doors);
    expect(mac.recorded.texts('info').filter((line) => line.startsWith('Done'))).toEqual([
      'Done: remove the temporary folder',
    ]);
  });

  test('goes on after a part that fails, and only warns of it', async () => {
    const mac = await aMac();
    await setUp(mac, given(material), answering(material));
    const refusing = recordedProcesses(() => ({ exitCode: 1, stderr: 'security: no' }));
    await undo({ ...mac.doors, processes: refusing });
    expect(mac.recorded.texts('warning')).toHaveLength(2);
    expect(await leftovers(mac)).toEqual([]);
  });
});
