import { runCli } from './cli';

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

runCli(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (line) => void process.stderr.write(`${line}\n`),
  now: () => new Date(),
  random: Math.random,
}).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `corpus-reader failed unexpectedly (${reason}). Please report this with the command.\n`,
    );
    process.exitCode = 2;
  },
);
