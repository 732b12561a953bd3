import type { Problem, ProblemCode } from '../problem';
import { applySplices } from '../yaml/source';
import { badColour, badRange, missingKey, nameMissing, syntax, tab, version } from './formFixes';
import {
  badTagName,
  duplicateId,
  duplicateKey,
  unknownEntity,
  unknownKind,
  unknownPlace,
  unknownRole,
  unknownTag,
} from './nameFixes';
import type { FixContext, Fixer, TextFix } from './textFix';
import { wrongType } from './typeFixes';

const fixers: Partial<Readonly<Record<ProblemCode, Fixer>>> = {
  'yaml-tab': tab,
  'yaml-syntax': syntax,
  'version-missing': version,
  'missing-key': missingKey,
  'name-missing': nameMissing,
  'wrong-type': wrongType,
  'bad-range': badRange,
  'bad-colour': badColour,
  'bad-tag-name': badTagName,
  'duplicate-id': duplicateId,
  'duplicate-key': duplicateKey,
  'unknown-kind': unknownKind,
  'unknown-tag': unknownTag,
  'unknown-entity': unknownEntity,
  'unknown-place': unknownPlace,
  'unknown-role': unknownRole,
};

/**
 * The changes of a file's text that take away a problem in it. Each was tried: read again, the text has that problem no
 * longer, and no more of them than before.
 */
export function textFixes(problem: Problem, text: string, context: FixContext): readonly TextFix[] {
  const before = context.read(text);
  // What an id is in another file does not show in this one.
  const isElsewhere = problem.code === 'duplicate-id' && problem.data['inFile'] !== '';
  if (!isElsewhere && !before.some((one) => isSame(one, problem))) return [];
  const found = fixers[problem.code]?.(problem, text, context) ?? [];
  const isYaml = isMalformed(problem);
  const count = (problems: readonly Problem[]): number =>
    problems.filter((one) => (isYaml ? isMalformed(one) : one.code === problem.code)).length;
  const helping = found.flatMap((fix) => {
    if (fix.splices.length === 0) return [];
    const after = context.read(applySplices(text, fix.splices));
    // What a malformed line had swallowed comes to light when it is mended.
    const helps = isYaml
      ? count(after) < count(before)
      : after.length <= before.length && (isElsewhere || count(after) < count(before));
    return helps ? [{ fix, left: count(after), all: after.length }] : [];
  });
  if (!isYaml) return helping.map(({ fix }) => fix);
  const [best] = helping.sort((a, b) => a.left - b.left || a.all - b.all);
  return best ? [best.fix] : [];
}

function isMalformed({ code }: Problem): boolean {
  return code === 'yaml-syntax' || code === 'yaml-tab';
}

function isSame(a: Problem, b: Problem): boolean {
  return a.code === b.code && a.line === b.line && JSON.stringify(a.data) === JSON.stringify(b.data);
}
