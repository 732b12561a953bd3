import type { Vscode } from '../../test/support/vscode';
import type { Blocks } from './eventLoop';
import { planted } from './generatedCorpus';

/** How long the host's event loop was held, by the clock, and how much of that it worked: a busy machine shows in the first alone. */
export interface HostBlocks extends Blocks {
  readonly work: Blocks;
}

/** Begins to measure, by a timer in the extension host itself, how late its event loop is and how long it worked meanwhile. */
export async function watchHost(vscode: Vscode): Promise<void> {
  await vscode.evaluate(() => {
    const watch = globalThis as unknown as { late: number[]; worked: number[] };
    watch.late = [];
    watch.worked = [];
    const worked = (): number => {
      // Of Node 23.9 and later, newer than the types that are here.
      const thread = process as unknown as { threadCpuUsage(): NodeJS.CpuUsage };
      const { user, system } = thread.threadCpuUsage();
      return (user + system) / 1000;
    };
    let [last, before] = [performance.now(), worked()];
    setInterval(() => {
      const [now, after] = [performance.now(), worked()];
      watch.late.push(Math.max(0, now - last - 1));
      watch.worked.push(after - before);
      [last, before] = [now, after];
    }, 1);
  });
}

/** How late it was since it was last asked for. */
export function hostBlocks(vscode: Vscode): Promise<HostBlocks> {
  return vscode.evaluate(() => {
    const watch = globalThis as unknown as { late: number[]; worked: number[] };
    const blocks = (times: number[]): Blocks => {
      times.sort((a, b) => a - b);
      return { p999: times[Math.floor(times.length * 0.999)] ?? 0, longest: times.at(-1) ?? 0 };
    };
    const result = { ...blocks(watch.late), work: blocks(watch.worked) };
    watch.late = [];
    watch.worked = [];
    return result;
  });
}

/** In how many articles the planted actor is mentioned, as his card says in an article; undefined while it says nothing. */
export function plantedArticles(vscode: Vscode, path: string): Promise<number | null> {
  return vscode.evaluate(
    async (api, { file, name }) => {
      const document = await api.workspace.openTextDocument(api.Uri.file(file));
      const at = document.getText().indexOf(name);
      if (at < 0) return null;
      const cards = await api.commands.executeCommand<{ contents: { value: string }[] }[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(at + 1),
      );
      const text = cards.flatMap(({ contents }) => contents.map(({ value }) => value)).join('\n');
      const others = /Other articles: (\d+)/.exec(text.replace(/[,\u202f\u2066-\u2069]/g, ''))?.[1];
      return others === undefined ? null : Number(others) + 1;
    },
    { file: `${vscode.folder}/${path}`, name: planted.name },
  );
}
