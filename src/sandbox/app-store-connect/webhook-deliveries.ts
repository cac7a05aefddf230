/** Events of an app and their deliveries to its webhooks, which can be read back. */
import type { Records, ResourceRecord, Value } from './json-api/records.ts';

/** One delivery. The sandbox calls no foreign address, so that each has failed. */
export function record(
  records: Records,
  webhook: ResourceRecord,
  event: ResourceRecord,
  now: Date,
  redelivery = false,
): ResourceRecord {
  return records.add('webhookDeliveries', {
    attributes: {
      createdDate: now.toISOString(),
      deliveryState: 'FAILED',
      errorMessage: 'The sandbox sends nothing',
      redelivery,
      sentDate: now.toISOString(),
      request: { url: webhook.attributes['url'] },
      response: null,
    },
    links: { webhook: [webhook.id], event: [event.id] },
  });
}

/** An event for every webhook of the app that is on and asked for events of this type. */
export function announce(
  records: Records,
  app: ResourceRecord | undefined,
  eventType: string,
  change: { readonly instance: ResourceRecord; readonly from: Value; readonly to: Value },
  now: Date,
): void {
  for (const webhook of app ? records.related(app, 'webhooks') : []) {
    const { enabled, eventTypes } = webhook.attributes;
    if (enabled !== true || !Array.isArray(eventTypes) || !eventTypes.includes(eventType)) continue;
    const event = records.add('webhookEvents', {
      attributes: {
        eventType,
        ping: false,
        createdDate: now.toISOString(),
        payload: payloadOf(eventType, change, now),
      },
    });
    record(records, webhook, event, now);
  }
}

/** The form of the payload is known from receivers of other vendors, not from Apple. */
function payloadOf(
  eventType: string,
  { instance, from, to }: { instance: ResourceRecord; from: Value; to: Value },
  now: Date,
): string {
  const type = eventType
    .toLowerCase()
    .replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return JSON.stringify({
    data: {
      type,
      id: instance.id,
      version: 1,
      attributes: { oldValue: from, newValue: to, timestamp: now.toISOString() },
      relationships: { instance: { data: { type: instance.type, id: instance.id } } },
    },
  });
}
