import type { NameSense } from '../gazetteer/compile';
import { WordClass } from './lexicon';
import type { FoundName } from './names';
import { Gap, type Tokens } from './tokens';

/**
 * Chooses between the senses of a name. A name of a place that also stands for a state is the state when it is the
 * subject or object of acting verbs or stands in a relation between states; in doubt it is the place.
 */
export function chooseSense(tokens: Tokens, name: FoundName): NameSense | undefined {
  const actor = name.senses.find(({ entity }) => entity.kind === 'actor');
  const place = name.senses.find(({ entity }) => entity.kind === 'place');
  if (actor === undefined || place === undefined) return actor ?? place;
  return actsAsState(tokens, name) ? actor : place;
}

function actsAsState(tokens: Tokens, name: FoundName): boolean {
  const before = tokens.forms[name.first - 1];
  const gapBefore = tokens.gaps[name.first] ?? Gap.paragraph;
  const after = tokens.forms[name.last + 1];
  const gapAfter = tokens.gaps[name.last + 1] ?? Gap.paragraph;
  const near = (gapBefore & (Gap.stop | Gap.paragraph)) === 0;
  if (before && near && before.classes & WordClass.inside) return false;
  if (before && near && before.classes & (WordClass.acting | WordClass.relation)) return true;
  if (before && near && before.classes & WordClass.movement) return false;
  if (after && (gapAfter & (Gap.stop | Gap.paragraph)) === 0 && after.classes & WordClass.acting) return true;
  return false;
}
