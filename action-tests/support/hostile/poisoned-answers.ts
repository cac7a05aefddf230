/**
 * Answers of a service with text of others in them. The places come from what the service answers:
 * every text and every header of a run that went well, so that a new attribute is a new place.
 */
import type { Http, HttpResponse } from '../../../src/core/system/network/http.ts';

/** `builds.attributes.version`, `errors.detail` or `header date`. */
export type Place = string;

/** Hands on what `http` answers, and adds each place of a text in it to `places`. */
export function notingPlaces(http: Http, places: Set<Place>): Http {
  return changing(http, (place, text) => {
    places.add(place);
    return text;
  });
}

/** The same answers, but for `text` behind what stands at `place`. */
export function poisoned(http: Http, place: Place, text: string): Http {
  return changing(http, (found, clean) => (found === place ? `${clean}${text}` : clean));
}

type Change = (place: Place, text: string) => string;

function changing(http: Http, change: Change): Http {
  return {
    connect: (url) => http.connect(url),
    close: () => http.close(),
    async send(request) {
      return changedAnswer(await http.send(request), change);
    },
  };
}

function changedAnswer({ status, headers, body }: HttpResponse, change: Change): HttpResponse {
  const changedHeaders = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, change(`header ${name}`, value)]),
  );
  return { status, headers: changedHeaders, body: changedBody(body, change) };
}

function changedBody(body: Buffer, change: Change): Buffer {
  const text = body.toString('utf8');
  if (!/^\s*[[{]/.test(text)) return Buffer.from(text === '' ? '' : change('body', text));
  return Buffer.from(JSON.stringify(changedValue(JSON.parse(text), '', change)));
}

/** A resource begins a path anew with its type; the items of a list share their path. */
function changedValue(value: unknown, path: string, change: Change): unknown {
  if (typeof value === 'string') return change(path, value);
  if (Array.isArray(value)) return value.map((item) => changedValue(item, path, change));
  if (typeof value !== 'object' || value === null) return value;
  const { type } = value as { type?: unknown };
  const start = typeof type === 'string' ? type : path;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      changedValue(inner, start === '' ? key : `${start}.${key}`, change),
    ]),
  );
}
