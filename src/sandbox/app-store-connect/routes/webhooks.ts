/** Webhooks and their deliveries. The sandbox records deliveries, but sends nothing to any address. */
import { attributesOf, changeAttributes, linkedRecord } from '../call.ts';
import type { Handler } from '../call.ts';
import type { ResourceRecord } from '../json-api/records.ts';
import { record as recordDelivery } from '../webhook-deliveries.ts';

/** Apple takes the secret and never shows it. */
function shown({ secret: _secret, ...attributes }: Record<string, unknown>) {
  return attributes as ResourceRecord['attributes'];
}

const create: Handler = (call) => {
  const app = linkedRecord(call, 'app');
  return call.records.add('webhooks', {
    attributes: shown(attributesOf(call)),
    links: { app: [app.id] },
  });
};

const change: Handler = (call) => {
  const webhook = call.records.get('webhooks', call.id);
  changeAttributes(webhook, shown(attributesOf(call)));
  return webhook;
};

const remove: Handler = ({ records, id }) => {
  const webhook = records.get('webhooks', id);
  for (const delivery of records.related(webhook, 'deliveries')) records.remove(delivery);
  records.remove(webhook);
};

const ping: Handler = (call) => {
  const webhook = linkedRecord(call, 'webhook');
  const event = call.records.add('webhookEvents', {
    attributes: {
      payload: JSON.stringify({ data: { type: 'webhookPingCreated', id: webhook.id, version: 1 } }),
      ping: true,
      createdDate: call.context.now().toISOString(),
    },
  });
  recordDelivery(call.records, webhook, event, call.context.now());
  return call.records.add('webhookPings', {});
};

const sendAgain: Handler = (call) => {
  const template = linkedRecord(call, 'template');
  const [webhook] = call.records.related(template, 'webhook');
  const [event] = call.records.related(template, 'event');
  if (!webhook || !event) throw new Error('A delivery has lost its webhook or its event');
  return recordDelivery(call.records, webhook, event, call.context.now(), true);
};

export const webhooks: Record<string, Handler> = {
  'POST /v1/webhooks': create,
  'PATCH /v1/webhooks/{id}': change,
  'DELETE /v1/webhooks/{id}': remove,
  'POST /v1/webhookPings': ping,
  'POST /v1/webhookDeliveries': sendAgain,
};
