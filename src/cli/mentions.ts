import { parseArgs } from 'node:util';
import type { Article } from '../core/corpus/article';
import { isCandidate, type Mention } from '../core/recognise/mention';
import { articleName, folderOf, parsed } from './commandLine';
import { JsonList } from './jsonList';
import { openCorpus, reportErrors } from './openCorpus';
import { UsageError, type Command, type Terminal } from './terminal';

const options = { article: { type: 'string' }, json: { type: 'boolean' } } as const;

export const mentions: Command = {
  usage: 'mentions DIR [--article NAME] [--json]',
  summary: 'every mention; candidates marked',
  details: `
  --article NAME   of this article only; its path relative to DIR
  --json           {"articles":[{"path","mentions":[{"start","end","text","kind","id","subtype","form",
                   "metonym","candidate","nested"}]}]}

Offsets count Unicode code points from the start of the text, without a byte-order mark and with every line
end as one. A candidate is a name that the local grammar found and no gazetteer knows: its id is null. A nested
mention lies inside a longer one of another entity; inside a longer name of its own it is not counted.`,
  nothing: () => ({ articles: [] }),
  run,
};

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options, allowPositionals: true }),
  );
  const corpus = await openCorpus(folderOf(positionals));
  const only = values.article === undefined ? undefined : articleName(values.article);
  if (only !== undefined && corpus.article(only) === undefined) {
    throw new UsageError(`${only} is no article of this corpus. Give its path relative to the folder.`);
  }
  const list = values.json ? new JsonList('articles', terminal.out) : undefined;
  await corpus.readArticles({
    ...(only === undefined ? {} : { only: [only] }),
    visit: (article, text = '') => {
      if (list) list.add(articleJson(article, text));
      else for (const mention of article.mentions) terminal.out(`${line(article, mention, text)}\n`);
    },
  });
  list?.end();
  reportErrors(corpus, terminal);
  return 0;
}

function articleJson(article: Article, text: string): unknown {
  return {
    path: article.path,
    mentions: article.mentions.map((mention) => ({
      start: article.points.fromUnit(mention.start),
      end: article.points.fromUnit(mention.end),
      text: text.slice(mention.start, mention.end),
      kind: mention.kind,
      id: mention.id,
      subtype: mention.subtype,
      form: mention.form,
      metonym: mention.metonym,
      candidate: isCandidate(mention),
      nested: mention.nested,
    })),
  };
}

/** The words of the article stand last, where their direction disturbs nothing. */
function line({ path, points }: Article, mention: Mention, text: string): string {
  const { start, end, kind, id, subtype, form, metonym, nested } = mention;
  const marks: string[] = [subtype, ...(form === 'name' ? [] : [form])];
  if (metonym) marks.push('metonym');
  if (nested) marks.push('nested');
  if (id === null) marks.push('candidate');
  const words = text.slice(start, end).replace(/\s+/gu, ' ');
  const range = `${points.fromUnit(start)}-${points.fromUnit(end)}`;
  return `${path}:${range}: ${kind} ${id ?? '?'} (${marks.join(', ')}): ${words}`;
}
