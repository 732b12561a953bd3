import { parseArgs } from 'node:util';
import { tagMatcher } from '../core/concordance/finders';
import { hitsOfEntity, hitsOfTag, type Hit } from '../core/concordance/hits';
import { hitColumns } from '../core/concordance/hitTable';
import type { Corpus } from '../core/corpus/corpus';
import type { EntityRef } from '../core/gazetteer/entity';
import { folderOf, parsed } from './commandLine';
import { checkFormat, printHits } from './hitOutput';
import { openCorpus, reportErrors } from './openCorpus';
import { knownEntity, reportNothing } from './subjects';
import { UsageError, type Command, type Terminal } from './terminal';

const options = {
  actor: { type: 'string' },
  place: { type: 'string' },
  tag: { type: 'string' },
  below: { type: 'boolean' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
} as const;

export const where: Command = {
  usage: 'where DIR --actor ID | --place ID | --tag PATH [--below] [--json | --csv]',
  summary: 'every mention of an entity, or every passage with a tag',
  details: `
  --actor ID   the mentions of an actor of actors.yaml or the built-in lists; former ids lead to the present one
  --place ID   the mentions of a place
  --tag PATH   the passages with this tag, under its present or a former name, and the articles that have it
  --below      with --tag: those with a tag below it, too
  --json       {"hits":[{"article","start","end","text","kind","id","passage","tags"}]} with what applies
  --csv        a table of the columns ${hitColumns.slice(0, 10).join(', ')},
               ${hitColumns.slice(10).join(', ')}

Offsets count Unicode code points. A lost passage has no start and end; its text is its quote as it was. An article
that has the tag as a whole is a hit without a range and a passage.

The table is made for spreadsheets: UTF-8 with a byte-order mark, commas, CRLF; several tags in one cell are
separated by "; ". A text that a spreadsheet would take for a formula (it begins with = + - or @) has an apostrophe
before it. In R or Python read it as "UTF-8-BOM" or "utf-8-sig".`,
  nothing: () => ({ hits: [] }),
  run,
};

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options, allowPositionals: true }),
  );
  const { actor, place, tag, below = false } = values;
  const asked = [actor, place, tag].filter((value) => value !== undefined);
  if (asked.length !== 1) throw new UsageError('Give one of --actor ID, --place ID and --tag PATH.');
  checkFormat(values);
  if (below && tag === undefined) throw new UsageError('--below goes with --tag.');

  const corpus = await openCorpus(folderOf(positionals));
  const ref: EntityRef | undefined =
    actor !== undefined
      ? { kind: 'actor', id: actor }
      : place !== undefined
        ? { kind: 'place', id: place }
        : undefined;
  const hits = ref ? await entityHits(corpus, ref) : await tagHits(corpus, tag ?? '', below, terminal);
  printHits(hits, values, terminal);
  reportErrors(corpus, terminal);
  return 0;
}

async function entityHits(corpus: Corpus, ref: EntityRef): Promise<readonly Hit[]> {
  const entity = knownEntity(corpus, ref);
  const hits: Hit[] = [];
  await corpus.readArticles({
    visit: (article, text = '') => hits.push(...hitsOfEntity(article, text, entity)),
  });
  return hits;
}

async function tagHits(
  corpus: Corpus,
  path: string,
  below: boolean,
  terminal: Terminal,
): Promise<readonly Hit[]> {
  const matches = tagMatcher(corpus, path, below);
  const isThisOrBelow = tagMatcher(corpus, path, true);
  const hits: Hit[] = [];
  let further = 0;
  await corpus.readArticles({
    visit: (article, text = '') => {
      hits.push(...hitsOfTag(article, text, matches));
      if (!below) further += hitsOfTag(article, text, isThisOrBelow).length;
    },
  });
  if (hits.length === 0) reportNothing(corpus, path, further, terminal);
  return hits;
}
