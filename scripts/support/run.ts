import { spawn, type ChildProcess } from 'node:child_process';

export interface Finished {
  readonly status: number;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/**
 * Runs a command to its end without a shell. A command that cannot be started has status 127; one that is not done after
 * `minutes` is ended and has status 124.
 */
export function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; minutes?: number } = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    guard(child);
    let output = '';
    let late = false;
    const timer = setTimeout(
      () => {
        late = true;
        output += `\nNot done after ${options.minutes ?? 60} minutes.`;
        void stop(child);
      },
      (options.minutes ?? 60) * 60_000,
    );
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve({ status: 127, output: output + error.message });
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ status: late ? 124 : (code ?? 1), output });
    });
  });
}

/** Ends a process that we started, and those it started when it leads its group: first politely, then for good. */
export async function stop(child: ChildProcess, grace = 3000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), grace);
  await gone;
  clearTimeout(timer);
}

const guarded = new Set<ChildProcess>();

/** Ends a process when this one ends, also when a signal ends this one. */
export function guard(child: ChildProcess): void {
  if (!process.listeners('exit').includes(endGuarded)) {
    process.on('exit', endGuarded);
    // Without a listener of its own a signal would end this process at once, and leave the others running.
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(130));
    if (process.env['npm_lifecycle_event'] !== undefined) endWithParent();
  }
  guarded.add(child);
  child.once('exit', () => guarded.delete(child));
}

/** npm that is told to end does not tell the script that it runs: the script then has another parent. */
function endWithParent(): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) process.exit(130);
  }, 500);
  timer.unref();
}

function endGuarded(): void {
  for (const child of guarded) signal(child, 'SIGTERM');
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    child.kill(name);
  }
}
