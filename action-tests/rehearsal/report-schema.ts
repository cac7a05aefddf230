// The published schema of the report, for tests that have a real report in hand.
import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';

const file = new URL('../../docs/rehearsal.schema.json', import.meta.url);
const schema = JSON.parse(await readFile(file, 'utf8')) as object;
const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

/** What the schema has against a report, one text each. */
export function complaintsAboutReport(report: unknown): string[] {
  validate(report);
  return (validate.errors ?? []).map(
    ({ instancePath, message = '', params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
