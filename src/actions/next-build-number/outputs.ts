import { outputTable } from '../../core/runner/files/outputs.ts';

export const outputs = outputTable({
  'build-number': 'The next free build number; input of what builds the app.',
  'highest-build-number': 'The highest build number that is taken; empty when there is none.',
  'in-flight-build-numbers':
    'Build numbers of uploads that are no builds yet, as JSON, the highest first.',
  'app-id': 'Apple id of the app.',
});
