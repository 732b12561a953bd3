import { ProgressLocation, window } from 'vscode';
import type { FileWork } from '../../core/corpus/fileChanges';
import { pauser } from '../pauser';

/** How long work may take before it is shown, in milliseconds. */
const unnoticed = 400;

/**
 * Runs work on many files in slices. Most of it is over at once; what takes longer shows its progress in a notification
 * and can be cancelled there.
 */
export async function slowly<Result>(
  title: string,
  work: (files: FileWork) => Promise<Result>,
): Promise<Result> {
  const abort = new AbortController();
  let tell: ((done: number, total: number) => void) | undefined;
  const result = work({
    signal: abort.signal,
    pause: pauser(),
    progress: (done, total) => tell?.(done, total),
  });
  const waiting = new Promise<'slow'>((resolve) => setTimeout(resolve, unnoticed, 'slow'));
  const first = await Promise.race([result.then(() => 'done'), waiting]);
  if (first === 'done') return result;
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, (progress, token) => {
    token.onCancellationRequested(() => abort.abort());
    let reached = 0;
    tell = (done, total) => {
      const percent = Math.floor((done * 100) / total);
      if (percent <= reached) return;
      progress.report({ message: `${done}/${total}`, increment: percent - reached });
      reached = percent;
    };
    return result;
  });
}
