// Jest's functions stand on the global object; `@jest/globals` gives them to tests by name and with
// types, but loads only inside Jest's own virtual machine.
import { registerHooks } from 'node:module';

const names = [
  'afterAll',
  'afterEach',
  'beforeAll',
  'beforeEach',
  'describe',
  'expect',
  'jest',
  'test',
];
const source = names.map((name) => `export const ${name} = globalThis.${name};`).join('\n');
const url = `data:text/javascript,${encodeURIComponent(source)}`;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals'
      ? { url, format: 'module', shortCircuit: true }
      : next(specifier, context),
});
