import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Corpus } from '../core/corpus/corpus';
import { FileError } from '../core/corpus/files';
import { builtinEntities } from '../core/gazetteer/builtin';
import { problemMessage, type Problem } from '../core/problem';
import { nodeFiles } from '../node/nodeFiles';
import { CorpusError, type Terminal } from './terminal';

/** Opens the corpus in a folder and lists its articles; none is read yet. Throws a `CorpusError`. */
export async function openCorpus(folder: string): Promise<Corpus> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) {
    throw new CorpusError(`${folder}: There is no such folder. Give the folder that holds corpus.yaml.`);
  }
  if (!found.isDirectory()) {
    throw new CorpusError(`${folder}: This is a file. Give the folder that holds it.`);
  }
  try {
    return await Corpus.open(nodeFiles(folder), { builtin: builtinEntities(), languageNames });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const file = error.path === '.' ? folder : error.path;
    throw new CorpusError(`${file}: The file cannot be read (${error.message}). Check its permissions.`);
  }
}

/** The names of a language from the folder beside the program. */
async function languageNames(language: string): Promise<Uint8Array | undefined> {
  try {
    const program = await realpath(process.argv[1] ?? '');
    return await readFile(join(dirname(program), 'gazetteer', `${language}.json`));
  } catch {
    return undefined;
  }
}

/** `file:line: what is wrong, and what to do`. */
export function problemLine(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problemMessage(problem)}`;
}

/** Says on standard error what could not be read, so that a result with less in it does not pass for the whole. */
export function reportErrors(corpus: Corpus, terminal: Terminal): void {
  for (const problem of corpus.problems)
    if (problem.severity === 'error') terminal.error(problemLine(problem));
}
