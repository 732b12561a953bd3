import { UsageError } from './terminal';

/** Runs Node's parser of arguments; what it finds wrong becomes a `UsageError`. */
export function parsed<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(optionSentence(error.message));
  }
}

/** What Node's parser finds wrong with an option, in the words of the other messages. */
function optionSentence(message: string): string {
  const [, option] = /'(--?[^\s'=]*)/.exec(message) ?? [];
  if (option === undefined) return message;
  if (message.startsWith('Unknown option')) return `There is no option ${option}.`;
  if (message.includes('does not take')) return `${option} takes no value.`;
  return `${option} needs a value. One that begins with a dash is written ${option}=-…`;
}

/** The folder of the corpus: the one positional argument. */
export function folderOf(positionals: readonly string[]): string {
  const [folder, ...more] = positionals;
  if (folder === undefined)
    throw new UsageError('The folder of the corpus is missing: give it after the command.');
  if (more.length > 0) {
    throw new UsageError(
      `One folder is expected; "${more.join('", "')}" is too much. Put names with spaces in quotes.`,
    );
  }
  return folder;
}

/** A whole number from 0. */
export function offsetOf(name: string, value: string | undefined): number {
  if (value === undefined) throw new UsageError(`--${name} is missing.`);
  const offset = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(offset)) return offset;
  throw new UsageError(
    `--${name} must be a whole number, counted in code points from 0; "${value}" is none.`,
  );
}

/** The article that a name means; `./` and backslashes of a shell's completion are forgiven. */
export function articleName(value: string): string {
  return value.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
