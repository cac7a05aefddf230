/** Secrets that stand in addresses of the environment, such as the password of a proxy. */
import { secretsInAddresses } from '../system/network/address.ts';
import type { Environment } from './machine.ts';
import { SHORTEST_MASK } from './secrets.ts';
import type { Secrets } from './secrets.ts';

/** Programs take these without a scheme, too. */
const PROXY = /_proxy$/i;

/** Hides them in the log. Our own inputs are hidden when they are read. */
export function maskAddressesOf(environment: Environment, secrets: Secrets): void {
  for (const [name, value = ''] of Object.entries(environment)) {
    if (!value.includes('@') || name.startsWith('INPUT_')) continue;
    const found = secretsInAddresses(value, { schemeless: PROXY.test(name) });
    for (const secret of found) if (secret.length >= SHORTEST_MASK) secrets.mask(secret);
  }
}
