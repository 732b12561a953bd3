import { version } from '../../package.json';
import { check } from './check';
import { concordance } from './concordance';
import { find } from './find';
import { mentions } from './mentions';
import { merge } from './merge';
import { stats } from './stats';
import { tag } from './tag';
import { CorpusError, UsageError, type Command, type Terminal } from './terminal';
import { where } from './where';

const commands: Readonly<Record<string, Command>> = {
  mentions,
  check,
  where,
  concordance,
  find,
  tag,
  stats,
  merge,
};

const help = `corpus-reader ${version}: reads a corpus of articles with its actors, places and tagged passages.

${Object.values(commands)
  .map(({ usage, summary }) => `  corpus-reader ${usage}\n      ${summary}`)
  .join('\n')}

  corpus-reader COMMAND --help    about one of them
  corpus-reader --version

DIR is the folder of a corpus; without a corpus.yaml it is read with all defaults. Paths are relative to DIR.
Exit status: 2 for wrong usage or a corpus that cannot be read; 1 from check when there are problems, from tag
when it refuses, and from merge when conflicts remain; else 0.
`;

/** Runs the command line with the arguments after the program's name. Returns the exit status. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    terminal.out(`${version}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.out(rest[0] === undefined ? help : helpOf(rest[0]));
    return 0;
  }
  const command = name === undefined ? undefined : commandOf(name);
  if (command === undefined) {
    terminal.error(name === undefined ? help.trimEnd() : unknownCommand(name));
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(helpOf(name ?? ''));
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof CorpusError)) throw error;
    terminal.error(error.message);
    if (error instanceof UsageError) terminal.error(`Usage: corpus-reader ${command.usage}`);
    if (rest.includes('--json') && command.nothing) {
      terminal.out(`${JSON.stringify(command.nothing(error.message))}\n`);
    }
    return 2;
  }
}

function commandOf(name: string): Command | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

function helpOf(name: string): string {
  const command = commandOf(name);
  return command ? `corpus-reader ${command.usage}\n    ${command.summary}\n${command.details}\n` : help;
}

function unknownCommand(name: string): string {
  return `"${name}" is no command. There are ${Object.keys(commands).join(', ')}; see corpus-reader --help.`;
}
