/**
 * The environment in which git knows nothing of the person who rehearses: no configuration, no
 * credentials, no way to ask for a password, and no way out of the machine.
 */
import type { Variables } from './allowed-variables.ts';
import { shellWord } from './shell-word.ts';

/** Where git may fetch from and push to: nothing but folders of this machine. */
const LOCAL_ONLY = 'file';

export interface GitSurroundings {
  /** The file of `git config --global`, which need not exist yet. */
  readonly globalConfiguration: string;
  /** The program that stands in for `ssh` and refuses. */
  readonly ssh: string;
  readonly allowNetwork: boolean;
}

/** With the network allowed, addresses of https work, but without anybody's credentials. */
export function gitEnvironment({
  globalConfiguration,
  ssh,
  allowNetwork,
}: GitSurroundings): Variables {
  return {
    GIT_CONFIG_GLOBAL: globalConfiguration,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: '/dev/null',
    // An empty helper ends the list of those that another file may have named.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'credential.helper',
    GIT_CONFIG_VALUE_0: '',
    GIT_ASKPASS: ssh,
    SSH_ASKPASS: ssh,
    GIT_SSH: ssh,
    GIT_SSH_COMMAND: shellWord(ssh),
    GIT_TERMINAL_PROMPT: '0',
    ...(allowNetwork ? {} : { GIT_ALLOW_PROTOCOL: LOCAL_ONLY }),
  };
}
