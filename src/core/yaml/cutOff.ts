import type { Problem } from '../problem';

/**
 * Problems without what an entry seems to lack because it ends in malformed YAML (`causes`): it may stand beyond, and
 * only the cause is told. The same goes for entries that both sides of a merge conflict have. `starts` are the first
 * lines of all entries.
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
  const isConflict = causes.some(({ code }) => code === 'merge-conflict');
  const isOfBothSides = ({ code }: Problem): boolean => isConflict && code === 'duplicate-id';
  if (causes.length === 0) return problems;
  return problems.filter((problem) => !isCutOff(problem) && !isOfBothSides(problem));
}
