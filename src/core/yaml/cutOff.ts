import type { Problem } from '../problem';

/**
 * Problems without what an entry seems to lack because it ends in malformed YAML (`causes`): it may stand beyond, and
 * only the cause is told. `starts` are the first lines of all entries.
 */
export function withoutCutOff(
  problems: readonly Problem[],
  causes: readonly Problem[],
  starts: readonly number[],
): readonly Problem[] {
  const isCutOff = ({ code, line }: Problem): boolean =>
    (code === 'missing-key' || code === 'name-missing') &&
    causes.some((cause) => {
      return cause.line >= line && !starts.some((start) => start > line && start <= cause.line);
    });
  return causes.length === 0 ? problems : problems.filter((problem) => !isCutOff(problem));
}
