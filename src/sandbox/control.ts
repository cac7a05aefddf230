/** The control routes: seed, state, traffic, faults and reset. */
import type { FastifyInstance } from 'fastify';
import { rehearsalAuthority } from './material/certificate/certificate-authority.ts';
import type { FaultRule } from './faults.ts';
import type { TrafficLog } from './traffic.ts';

export const CONTROL_PREFIX = '/__sandbox';

/** The operations on a running sandbox. */
export interface Controls<Seed, State> {
  /** The present state of the services. */
  readonly state: State;
  readonly traffic: TrafficLog;
  /** Adds records to the services. */
  seed(seed: Seed): void;
  fault(rule: FaultRule): void;
  /** How many requests an ordered fault holds at this moment. */
  readonly heldRequests: number;
  /** Ends all faults; requests that are held go on. */
  clearFaults(): void;
  /** Forgets all records, faults and traffic. */
  reset(): void;
}

export const CONTROL_HINTS = [
  `POST   ${CONTROL_PREFIX}/seed     add keys, apps, groups, builds …`,
  `GET    ${CONTROL_PREFIX}/state    what the services hold`,
  `GET    ${CONTROL_PREFIX}/traffic  all requests and answers`,
  `GET    ${CONTROL_PREFIX}/issuer   the certificate that issues the account's certificates`,
  `GET    ${CONTROL_PREFIX}/held     how many requests a fault holds`,
  `POST   ${CONTROL_PREFIX}/faults   order a fault`,
  `DELETE ${CONTROL_PREFIX}/faults   end all faults`,
  `POST   ${CONTROL_PREFIX}/reset    forget everything`,
];

/** The controls for another process or a person, as JSON over HTTP. */
export function controlRoutes<Seed, State>(
  server: FastifyInstance,
  controls: Controls<Seed, State>,
): void {
  server.setErrorHandler((error, _request, reply) =>
    reply.status(400).send({ error: Error.isError(error) ? error.message : String(error) }),
  );
  server.get(`${CONTROL_PREFIX}/state`, async () => controls.state);
  server.get(`${CONTROL_PREFIX}/traffic`, async () => controls.traffic.entries);
  server.get(`${CONTROL_PREFIX}/issuer`, async () => ({
    pem: rehearsalAuthority().intermediate.certificate.pem,
  }));
  server.get(`${CONTROL_PREFIX}/held`, async () => ({ requests: controls.heldRequests }));
  server.post(`${CONTROL_PREFIX}/seed`, async ({ body }, reply) => {
    // Seeds from other processes are not checked here; records of a wrong form fail where they are
    // used.
    controls.seed(body as Seed);
    return reply.status(204).send();
  });
  server.post<{ Body: FaultRule }>(`${CONTROL_PREFIX}/faults`, async ({ body }, reply) => {
    controls.fault(body);
    return reply.status(204).send();
  });
  server.delete(`${CONTROL_PREFIX}/faults`, async (_request, reply) => {
    controls.clearFaults();
    return reply.status(204).send();
  });
  server.post(`${CONTROL_PREFIX}/reset`, async (_request, reply) => {
    controls.reset();
    return reply.status(204).send();
  });
}
