/** What the command line has of the world around it; tests hand in their own. */
export interface Terminal {
  /** Writes to standard output, as it is. */
  readonly out: (text: string) => void;
  /** Writes a line to standard error. */
  readonly error: (line: string) => void;
  readonly now: () => Date;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}

/** A command of the command line. */
export interface Command {
  /** One line for the list of commands: its arguments, and what it does. */
  readonly usage: string;
  readonly summary: string;
  /** What `corpus-reader COMMAND --help` says beyond these. */
  readonly details: string;
  /** Returns the exit status. Throws a `UsageError` or a `CorpusError`. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
  /** The JSON that is printed when the corpus cannot be read. */
  readonly nothing?: (message: string) => unknown;
}

/** The command line asks for something that there is not. Exit status 2. */
export class UsageError extends Error {}

/** The corpus cannot be read. Exit status 2. */
export class CorpusError extends Error {}
