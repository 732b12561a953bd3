import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Corpus } from '../core/corpus/corpus';
import { FileError, sidecarPath } from '../core/corpus/files';
import { problemMessage } from '../core/problem';
import { createAnchor } from '../core/tagging/anchor';
import { presentPath } from '../core/tagging/codebook';
import { editSidecar } from '../core/tagging/editSidecar';
import type { NewPassage } from '../core/tagging/passage';
import { newPassageId } from '../core/tagging/passageId';
import { timestamp } from '../core/tagging/timestamp';
import { CodePoints } from '../core/text/codePoints';
import { articleName, folderOf, offsetOf, parsed } from './commandLine';
import { openCorpus, problemLine } from './openCorpus';
import { readerName } from './readerName';
import { UsageError, type Command, type Terminal } from './terminal';

const options = {
  article: { type: 'string' },
  start: { type: 'string' },
  end: { type: 'string' },
  tag: { type: 'string', multiple: true },
  note: { type: 'string' },
  by: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

export const tag: Command = {
  usage: 'tag DIR --article NAME --start N --end N --tag PATH… [--note TEXT] [--by NAME]',
  summary: 'tags a passage; prints the new id',
  details: `
  --article NAME   the article's path relative to DIR
  --start N        where the passage begins, in Unicode code points from the start of the text
  --end N          where it ends; this character is no longer in it
  --tag PATH…      one tag or several, of the codebook
  --note TEXT      a note, Markdown
  --by NAME        the reader; git's user.name where it is not given, nobody where it is empty

The passage is written to the article's sidecar, which is read again first; comments and everything else in it stay.
The exit status is 1, and nothing is written, when a tag is not in the codebook, the sidecar does not parse or is
read-only, or the article has no such text.`,
  run,
};

/** Why `tag` wrote nothing. Exit status 1. */
class Refusal extends Error {}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, folder } = parseTagLine(args);
  if (values.article === undefined) throw new UsageError('--article is missing.');
  if (values.tag === undefined) throw new UsageError('--tag is missing.');
  const path = articleName(values.article);
  const start = offsetOf('start', values.start);
  const end = offsetOf('end', values.end);
  if (start >= end) throw new UsageError(`--end (${end}) must be greater than --start (${start}).`);
  const corpus = await openCorpus(folder);
  try {
    const by = values.by ?? (await readerName(folder));
    const passage: NewPassage = {
      id: newPassageId(terminal.random),
      anchor: await anchorOf(corpus, path, start, end),
      tags: presentTags(corpus, values.tag),
      actors: [],
      ...(values.note?.trim() ? { note: values.note } : {}),
      ...(by ? { by } : {}),
      created: timestamp(terminal.now()),
    };
    await write(corpus, path, passage);
    terminal.out(`${passage.id}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.error(`${error.message} Nothing was written.`);
    return 1;
  }
}

/** `--tag` takes every word up to the next option; where that leaves no folder, the last of them is the folder. */
function parseTagLine(args: readonly string[]) {
  const line = parsed(() => parseArgs({ args: [...args], options, allowPositionals: true, tokens: true }));
  const positionals: string[] = [];
  const tags: string[] = [];
  let taking = false;
  for (const token of line.tokens) {
    if (token.kind === 'positional') (taking ? tags : positionals).push(token.value);
    else if (token.kind === 'option' && token.name === 'tag') tags.push(token.value);
    if (token.kind !== 'positional') taking = token.kind === 'option' && token.name === 'tag';
  }
  if (positionals.length === 0 && tags.length > 1) positionals.push(...tags.splice(-1));
  return {
    values: { ...line.values, tag: tags.length > 0 ? tags : undefined },
    folder: folderOf(positionals),
  };
}

async function anchorOf(
  corpus: Corpus,
  path: string,
  start: number,
  end: number,
): Promise<NewPassage['anchor']> {
  if (corpus.article(path) === undefined) {
    throw new Refusal(`${path}: This is no article of the corpus. Give its path relative to the folder.`);
  }
  const text = await corpus.text(path).catch((error: unknown) => {
    if (error instanceof FileError)
      throw new Refusal(`${path}: The article cannot be read (${error.message}).`);
    throw error;
  });
  const points = new CodePoints(text);
  if (end > points.length) {
    throw new Refusal(`${path}: The passage ends at ${end}, but the text has ${points.length} code points.`);
  }
  const [from, to] = [points.toUnit(start), points.toUnit(end)];
  if (!/\S/.test(text.slice(from, to))) {
    throw new Refusal(`${path}: From ${start} to ${end} there is only white space.`);
  }
  return createAnchor(text, from, to, points);
}

/** The present paths of the tags; a former name is written as the name of today. */
function presentTags({ codebook, config }: Corpus, tags: readonly string[]): readonly string[] {
  const unknown = tags.filter((tag) => codebook.find(tag) === undefined);
  if (unknown.length > 0) {
    const broken = codebook.problems[0];
    const because = broken ? `\n${problemLine(broken)}` : '';
    const messages = unknown.map((tag) => {
      const data = { tag, codebook: config.codebook.path };
      return `${config.codebook.path}: ${problemMessage({ code: 'unknown-tag', data })}`;
    });
    throw new Refusal(messages.join('\n') + because);
  }
  return [...new Set(tags.map((tag) => presentPath(codebook, tag)))];
}

async function write(corpus: Corpus, article: string, passage: NewPassage): Promise<void> {
  const file = sidecarPath(article);
  try {
    await corpus.files.update(file, (current) => {
      const result = editSidecar(file, current, [{ type: 'add-passage', passage }]);
      if (!result.ok) throw new Refusal(problemLine(result.problem));
      return result.text;
    });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new Refusal(
      `${file}: The sidecar cannot be written (${error.message}). Correct that, then try again.`,
    );
  }
}
