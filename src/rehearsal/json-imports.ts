/**
 * GitHub's workflow parser imports JSON without saying that it is JSON, which Node refuses. An
 * entry file imports this module for its effect, and jest before every test.
 */
import { registerHooks } from 'node:module';

const isJson = (specifier: string): boolean => specifier.endsWith('.json');
const asJson = { importAttributes: { type: 'json' } };

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, isJson(specifier) ? { ...context, ...asJson } : context),
  load: (url, context, next) => next(url, isJson(url) ? { ...context, ...asJson } : context),
});
