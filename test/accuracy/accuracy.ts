import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinEntities } from '../../src/core/gazetteer/builtin';
import { mergeGazetteers } from '../../src/core/gazetteer/gazetteer';
import { readGazetteer } from '../../src/core/gazetteer/readGazetteer';
import type { Mention } from '../../src/core/recognise/mention';
import {
  createRecogniser,
  type Recogniser,
  type RecogniserOptions,
} from '../../src/core/recognise/recogniser';
import { candidateFamilies, shortFormFamilies } from '../../src/core/recognise/families';
import { normaliseText } from '../../src/core/text/normalise';
import { labelledItems } from './labelled';
import { newsLabel, rates, readMarked, Score, type Labelled } from './scoring';

const root = join(import.meta.dirname, '../..');
const gold = join(root, '../shared/gold');

/** A row of labelled text as the larger corpora have it. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly form: string;
  readonly nested?: boolean;
  readonly optional?: boolean;
  readonly metonym?: boolean;
}

interface NewsItem {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

/** One measurement: what it is called, the gazetteers it uses, and how a recogniser scores in it. */
interface Measurement {
  readonly name: string;
  readonly sample: boolean;
  readonly measure: (recogniser: Recogniser) => Score;
}

function measurements(): Measurement[] {
  const own = { name: 'our own items', sample: false, measure: scoreOwnItems };
  if (!existsSync(gold)) return [own];
  const articles = JSON.parse(readFileSync(join(gold, 'seeds-000-002.json'), 'utf8')) as Record<
    string,
    Row[]
  >;
  const { docs } = JSON.parse(readFileSync(join(gold, 'anercorp-train.json'), 'utf8')) as {
    docs: NewsItem[];
  };
  return [
    own,
    {
      name: 'articles, every mention',
      sample: true,
      measure: (recogniser) => scoreArticles(recogniser, articles),
    },
    { name: 'news', sample: false, measure: (recogniser) => scoreNews(recogniser, docs) },
  ];
}

function scoreOwnItems(recogniser: Recogniser): Score {
  const score = new Score();
  for (const item of labelledItems) {
    const { text, labelled } = readMarked(item);
    score.add(labelled, newsNames(recogniser.recognise(text)));
  }
  return score;
}

function scoreNews(recogniser: Recogniser, docs: readonly NewsItem[]): Score {
  const score = new Score();
  for (const { text, entities } of docs) {
    const labelled = entities.filter(({ label }) => label !== 'MISC');
    score.add(labelled, newsNames(recogniser.recognise(text)), 3);
  }
  return score;
}

function newsNames(mentions: readonly Mention[]): Labelled[] {
  return mentions
    .filter(({ nested, form, subtype }) => !nested && form === 'name' && subtype !== 'people')
    .map((mention) => ({ start: mention.start, end: mention.end, label: newsLabel(mention) }));
}

/** Kinds are judged strictly: a capital that stands for its government must be an actor. */
function scoreArticles(recogniser: Recogniser, articles: Readonly<Record<string, readonly Row[]>>): Score {
  const score = new Score();
  for (const [file, rows] of Object.entries(articles)) {
    const text = normaliseText(readFileSync(join(root, '../shared/seeds', file), 'utf8'));
    const labelled = rows.map((row) => ({
      ...trim(text, row),
      label: row.kind,
      optional: row.optional === true || row.nested === true,
    }));
    const found = recogniser
      .recognise(text)
      .map((mention) => ({ ...trim(text, mention), label: mention.kind, nested: mention.nested }));
    const wanted = (one: Labelled): boolean =>
      labelled.some((row) => row.start === one.start && row.end === one.end && row.label === one.label);
    score.add(
      labelled,
      found.filter((one) => !one.nested || wanted(one)),
    );
  }
  return score;
}

/** Closing quotes and brackets at the end do not count. */
function trim(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): {
  readonly start: number;
  readonly end: number;
} {
  const extra = /[”"»)]*$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - extra };
}

function recogniserFor({ sample }: Measurement, options: RecogniserOptions): Recogniser {
  const files = (['actor', 'place'] as const).map((kind) =>
    readGazetteer(`${kind}s.yaml`, readFileSync(join(root, 'seeds', `${kind}s.yaml`), 'utf8'), kind),
  );
  return createRecogniser(mergeGazetteers(builtinEntities(), sample ? files : []), options);
}

const families: readonly (keyof RecogniserOptions)[] = [
  'folding',
  'proclitics',
  'variants',
  'patterns',
  'metonyms',
  'shortForms',
  ...shortFormFamilies,
  'candidates',
  ...candidateFamilies,
];

function main(): void {
  const ablate = process.argv.includes('--ablate');
  for (const measurement of measurements()) {
    const score = measurement.measure(recogniserFor(measurement, {}));
    console.log(`\n${measurement.name}`);
    for (const [label, tally] of [...score.tallies].sort()) print(label, tally);
    print('all', score.all);
    if (!ablate) continue;
    const whole = rates(score.all).f1;
    for (const family of families) {
      const without = rates(measurement.measure(recogniserFor(measurement, { [family]: false })).all).f1;
      console.log(
        `  without ${family.padEnd(26)} F1 ${without.toFixed(1).padStart(5)}  (${(without - whole).toFixed(1)})`,
      );
    }
  }
}

function print(label: string, tally: { right: number; extra: number; missed: number }): void {
  const { p, r, f1 } = rates(tally);
  const figures = [p, r, f1].map((figure) => figure.toFixed(1).padStart(5));
  const counts = `${String(tally.right)} right, ${String(tally.extra)} extra, ${String(tally.missed)} missed`;
  console.log(
    `  ${label.padEnd(6)} P ${figures[0] ?? ''}  R ${figures[1] ?? ''}  F1 ${figures[2] ?? ''}   (${counts})`,
  );
}

main();
