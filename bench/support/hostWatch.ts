import type { Vscode } from '../../test/support/vscode';
import type { Blocks } from './eventLoop';
import { planted } from './generatedCorpus';

/** Begins to measure, by a timer in the extension host itself, how late its event loop is. */
export async function watchHost(vscode: Vscode): Promise<void> {
  await vscode.evaluate(() => {
    const watch = globalThis as unknown as { late: number[] };
    watch.late = [];
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      watch.late.push(Math.max(0, now - last - 1));
      last = now;
    }, 1);
  });
}

/** How late it was since it was last asked for. */
export function hostBlocks(vscode: Vscode): Promise<Blocks> {
  return vscode.evaluate(() => {
    const watch = globalThis as unknown as { late: number[] };
    const late = watch.late.sort((a, b) => a - b);
    watch.late = [];
    return { p999: late[Math.floor(late.length * 0.999)] ?? 0, longest: late.at(-1) ?? 0 };
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
