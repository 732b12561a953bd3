import { runCli } from './cli';

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`The output cannot be written (${error.message}). It is not complete.\n`);
  process.exit(2);
});
// Where nobody listens to the messages, the exit status still says what they would.
process.stderr.on('error', () => undefined);

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
