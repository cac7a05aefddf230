/** The bundle ids to sign: each once, and only what can be one. */
import { InputProblem, lines } from '../../../core/runner/input/input-kinds.ts';
import type { Kind, KindOptions } from '../../../core/runner/input/input-kinds.ts';

export function bundleIdList(options: KindOptions): Kind<readonly string[], true> {
  const list = lines(options);
  return {
    ...list,
    parse(raw, reading) {
      const bundleIds = [...new Set(list.parse(raw, reading))];
      const range = bundleIds.find((bundleId) => bundleId.endsWith('*'));
      if (range !== undefined) {
        throw new InputProblem(
          `holds the range "${range}"; name the bundle ids of the app and its extensions themselves`,
        );
      }
      const wrong = bundleIds.find(
        (bundleId) => !/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/.test(bundleId),
      );
      if (wrong === undefined) return bundleIds;
      throw new InputProblem(
        `holds "${wrong}", which is no bundle id: letters, digits and hyphens with dots between`,
      );
    },
  };
}
