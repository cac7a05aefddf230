import { describe, expect, test } from '@jest/globals';
import {
  readDocument,
  readPage,
} from '../../../../../src/core/app-store-connect/client/json-api.ts';

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const attributesOf = (attributes: unknown) => {
  const body = json({ data: { type: 'things', id: '1', attributes } });
  const document = readDocument(body, 'GET /v1/things/1');
  if (!document) throw new Error('no document');
  return document.data.attributes;
};

describe('an answer', () => {
  test('gives what it holds, and undefined for what is absent or null', () => {
    const attributes = attributesOf({
      name: 'x',
      flag: false,
      size: 3,
      when: '2026-07-23T15:37:10.8-07:00',
      state: { state: 'NEW_STATE' },
      errors: [{ code: '1' }],
      nothing: null,
    });
    expect(attributes.text('name')).toBe('x');
    expect(attributes.flag('flag')).toBe(false);
    expect(attributes.wholeNumber('size')).toBe(3);
    expect(attributes.date('when')?.toISOString()).toBe('2026-07-23T22:37:10.800Z');
    expect(attributes.fields('state')?.text('state')).toBe('NEW_STATE');
    expect(attributes.list('errors').map((entry) => entry.text('code'))).toEqual(['1']);
    expect(attributes.text('nothing')).toBeUndefined();
    expect(attributes.date('absent')).toBeUndefined();
    expect(attributes.list('absent')).toEqual([]);
  });

  test('of another type than specified is a coded error that names the place', () => {
    const attributes = attributesOf({ name: 1, list: [1], when: 'soon' });
    const surprise = (place: string) =>
      expect.objectContaining({
        code: 'app-store-connect/surprising-answer',
        message: expect.stringContaining(place),
      });
    expect(() => attributes.text('name')).toThrow(surprise('things.attributes.name'));
    expect(() => attributes.list('list')).toThrow(surprise('things.attributes.list'));
    expect(() => attributes.date('when')).toThrow(surprise('things.attributes.when'));
    expect(() => attributes.requiredText('gone')).toThrow(surprise('gone is not there'));
    expect(() => attributes.requiredWholeNumber('gone')).toThrow(surprise('gone is not there'));
  });

  test.each([-1, 1.5, 2 ** 53, '1'])('with the size %p holds no size', (size) => {
    expect(() => attributesOf({ size }).wholeNumber('size')).toThrow('not a whole number');
  });

  test('with a number beyond all numbers holds no number', () => {
    const body = '{"data":{"type":"things","id":"1","attributes":{"size":1e999}}}';
    const document = readDocument(Buffer.from(body), 'GET /v1/things');
    expect(() => document?.data.attributes.wholeNumber('size')).toThrow('not a whole number');
  });

  test.each([
    '',
    '..',
    '.',
    'a/b',
    'a?b',
    'a#b',
    '../../v1/users/1',
    'a b',
    'a%2fb',
    'x'.repeat(501),
  ])('with the id %p is refused, as paths are made of ids', (id) => {
    const place = 'GET /v1/things';
    expect(() => readDocument(json({ data: { type: 'things', id } }), place)).toThrow();
    const relationships = { one: { data: { id } }, many: { data: [{ id }] } };
    const data = readDocument(json({ data: { type: 'things', id: '1', relationships } }), place);
    expect(() => data?.data.relatedId('one')).toThrow('one.data.id is not an id');
    expect(() => data?.data.relatedIds('many')).toThrow('is not an id');
  });

  test.each(['6440000001', 'd5e1a0c2-1b5f-4f0e-9d4c-000000000001', 'eyJzIjoiNiJ9==', 'a.b_c~d'])(
    'with the id %p is taken',
    (id) => {
      const document = readDocument(json({ data: { type: 'things', id } }), 'GET /v1/things');
      expect(document?.data.id).toBe(id);
    },
  );

  test('knows whether it lists all that a relationship leads to', () => {
    const list = (total?: unknown) => ({
      data: [{ id: '1' }],
      ...(total === undefined ? {} : { meta: { paging: { total, limit: 50 } } }),
    });
    const relationships = { whole: list(1), cut: list(51), untold: list(), linked: {} };
    const document = readDocument(
      json({ data: { type: 'things', id: '1', relationships } }),
      'GET /v1/things',
    );
    const listed = ['whole', 'cut', 'untold', 'linked', 'absent'].filter((name) =>
      document?.data.listsAll(name),
    );
    expect(listed).toEqual(['whole']);
  });

  test.each([
    ['no JSON', Buffer.from('<html>')],
    ['a list at the top', json([])],
    ['no data', json({})],
    ['data without an id', json({ data: { type: 'things' } })],
    ['included that is no list', json({ data: { type: 'things', id: '1' }, included: {} })],
  ])('with %s is a coded error', (_defect, body) => {
    expect(() => readDocument(body, 'GET /v1/things')).toThrow('is not understood');
  });

  test('to an empty to-one relationship is undefined', () => {
    expect(readDocument(json({ data: null }), 'GET')).toBeUndefined();
  });

  test('without attributes is read as one without members', () => {
    const document = readDocument(json({ data: { type: 'things', id: '1' } }), 'GET');
    expect(document?.data.attributes.text('name')).toBeUndefined();
    expect(document?.data.relatedId('owner')).toBeUndefined();
  });

  test('leads along relationships to included resources', () => {
    const owner = { type: 'owners', id: '9', attributes: { name: 'Ada' } };
    const relationships = {
      owner: { data: { type: 'owners', id: '9' } },
      parts: { data: [{ type: 'parts', id: '5' }] },
      linksOnly: { links: {} },
    };
    const body = json({ data: { type: 'things', id: '1', relationships }, included: [owner] });
    const document = readDocument(body, 'GET');
    const data = document?.data;
    expect(document?.find('owners', data?.relatedId('owner'))?.attributes.text('name')).toBe('Ada');
    expect(data?.relatedIds('parts')).toEqual(['5']);
    expect(data?.relatedIds('linksOnly')).toEqual([]);
  });

  test('in pages tells the next one', () => {
    const page = readPage(json({ data: [], links: { next: 'https://next' } }), 'GET');
    expect(page).toMatchObject({ data: [], included: [], next: 'https://next' });
    expect(() => readPage(json({ data: {} }), 'GET')).toThrow('data is no list');
  });
});
