import { parseArgs } from 'node:util';
import type { Article } from '../core/corpus/article';
import { problemMessage } from '../core/problem';
import type { AnchorState } from '../core/tagging/passage';
import { folderOf, parsed } from './commandLine';
import { openCorpus, problemLine } from './openCorpus';
import type { Command, Terminal } from './terminal';

const options = { json: { type: 'boolean' } } as const;

export const check: Command = {
  usage: 'check DIR [--json]',
  summary: 'corpus, gazetteers, codebook, sidecars, anchors',
  details: `
  --json   {"problems":[{"file","line","code","message"}],
           "passages":[{"article","id","state":"exact"|"moved"|"changed"|"lost","start","end","score"}]}

Lines count from 1, offsets in Unicode code points. A lost passage has no start and end. The exit status is 1
when there are problems; passages that are exact or moved, and candidates, are none.`,
  nothing: (message) => ({
    problems: [{ file: '.', line: 1, code: 'corpus-unreadable', message }],
    passages: [],
  }),
  run,
};

interface PassageState {
  readonly article: string;
  readonly id: string;
  readonly state: AnchorState;
  readonly start?: number;
  readonly end?: number;
  readonly score: number;
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options, allowPositionals: true }),
  );
  const corpus = await openCorpus(folderOf(positionals));
  const passages: PassageState[] = [];
  await corpus.readArticles({ visit: (article) => passages.push(...statesOf(article)) });
  const { problems } = corpus;
  if (values.json) {
    const rows = problems.map((problem) => {
      const { file, line, code } = problem;
      return { file, line, code, message: problemMessage(problem) };
    });
    terminal.out(`${JSON.stringify({ problems: rows, passages })}\n`);
  } else {
    for (const problem of problems) terminal.out(`${problemLine(problem)}\n`);
    terminal.out(`${summary(corpus.articles.length, passages, problems.length)}\n`);
  }
  return problems.length > 0 ? 1 : 0;
}

function statesOf({ path, passages, points }: Article): readonly PassageState[] {
  return passages.map(({ passage: { id }, anchored }) => {
    const score = Math.round(anchored.score * 1000) / 1000;
    if (anchored.state === 'lost') return { article: path, id, state: anchored.state, score };
    const [start, end] = [points.fromUnit(anchored.start), points.fromUnit(anchored.end)];
    return { article: path, id, state: anchored.state, start, end, score };
  });
}

function summary(articles: number, passages: readonly PassageState[], problems: number): string {
  const states = (['exact', 'moved', 'changed', 'lost'] as const).flatMap((state) => {
    const count = passages.filter((passage) => passage.state === state).length;
    return count > 0 ? [`${count} ${state}`] : [];
  });
  const anchors = states.length > 0 ? ` (${states.join(', ')})` : '';
  return `articles: ${articles}, passages: ${passages.length}${anchors}, problems: ${problems}`;
}
