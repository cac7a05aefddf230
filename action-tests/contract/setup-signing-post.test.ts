/** What the post step takes back, in whatever state main ended. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { undo } from '../../src/actions/setup-signing/undo.ts';
import { CancelledError } from '../../src/core/errors.ts';
import { processErrors } from '../../src/core/system/programs/process.ts';
import type { Processes } from '../../src/core/system/programs/process.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { recordedProcesses } from '../support/action-context.ts';
import {
  cleanUpWarnings,
  answering,
  given,
  leftovers,
  macs,
  PROFILE_FOLDERS,
  searchList,
  setUp,
} from '../support/signing-mac.ts';

const aMac = macs();
const material = createSigningMaterial();

describe('whatever command main is cancelled at', () => {
  const commands = [0, 1, 2, 5, 7, 9, 12];

  test.each(commands)('post takes everything back (command %i)', async (at) => {
    const mac = await aMac();
    const { processes } = mac.context;
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
    await undo(mac.context);
    expect(await leftovers(mac)).toEqual([]);
    expect(await searchList(mac)).toEqual([expect.stringContaining('login.keychain-db')]);
    expect(cleanUpWarnings(mac)).toEqual([]);
  });
});

describe('post', () => {
  test('does nothing after a main that made nothing', async () => {
    const mac = await aMac();
    const processes = answering(material);
    await undo({ ...mac.context, processes });
    expect(processes.calls).toEqual([]);
  });

  test('claims nothing that main had not come to', async () => {
    const mac = await aMac();
    const cancelled = answering(material, ({ argv: [command] }) => {
      if (command === 'create-keychain') throw new CancelledError();
      return undefined;
    });
    await expect(setUp(mac, given(material), cancelled)).rejects.toThrow(CancelledError);
    await undo(mac.context);
    expect(mac.recorded.texts('info').filter((line) => line.startsWith('Done'))).toEqual([
      'Done: remove the temporary folder',
    ]);
  });

  test('takes folders away also when the job was killed while it noted that it made them', async () => {
    const mac = await aMac();
    const { home } = mac.context.machine;
    await setUp(mac, given(material));
    for (const folder of PROFILE_FOLDERS) {
      await writeFile(join(home, folder, '.made-by-slipway'), '["/');
    }
    await undo(mac.context);
    expect(cleanUpWarnings(mac)).toEqual([]);
    expect(await readdir(join(home, 'Library'))).toEqual(['Keychains']);
  });

  test('goes on after ten seconds when a command of main never ends', async () => {
    const mac = await aMac();
    await setUp(mac, given(material));
    const hung = `security import ${mac.recorded.state['folder']}/one.p12`;
    const others = 'security list-keychains\nxcodebuild archive';
    await undo({
      ...mac.context,
      processes: answering(material, ({ command }) =>
        command === 'ps' ? { stdout: `${others}\n${hung}\n` } : undefined,
      ),
    });
    expect(cleanUpWarnings(mac)).toEqual([
      expect.stringContaining('Waited 10 s for the commands of main to end; last seen: 1 of them'),
    ]);
    expect(await leftovers(mac)).toEqual([]);
  });

  test('does without `ps` where there is none', async () => {
    const mac = await aMac();
    await setUp(mac, given(material));
    const { processes } = mac.context;
    await undo({
      ...mac.context,
      processes: {
        ...processes,
        async run(command, argv, options) {
          if (command === 'ps') throw processErrors.error('not-found', { message: 'no ps' });
          return processes.run(command, argv, options);
        },
      },
    });
    expect(cleanUpWarnings(mac)).toEqual([]);
    expect(await leftovers(mac)).toEqual([]);
  });

  test('goes on after a part that fails, and only warns of it', async () => {
    const mac = await aMac();
    await setUp(mac, given(material), answering(material));
    const refusing = recordedProcesses(() => ({ exitCode: 1, stderr: 'security: no' }));
    await undo({ ...mac.context, processes: refusing });
    expect(cleanUpWarnings(mac)).toHaveLength(2);
    expect(await leftovers(mac)).toEqual([]);
  });
});
