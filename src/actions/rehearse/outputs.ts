import { outputTable } from '../../core/runner/files/outputs.ts';

export const outputs = outputTable({
  ok: '`true` when the release would be green and leaves nothing behind.',
  'report-path':
    'Path of the folder with the report; empty without `report-directory`, and where nothing was played.',
  jobs: 'The jobs as JSON: id, name, system, result and seconds of each.',
});
