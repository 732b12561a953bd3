import { execFile } from 'node:child_process';

/** What git calls whoever works in this folder; undefined where there is no git, or it knows no name. */
export function readerName(folder: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('git', ['config', 'user.name'], { cwd: folder, timeout: 5000 }, (error, stdout) => {
      resolve(error ? undefined : stdout.trim() || undefined);
    });
  });
}
