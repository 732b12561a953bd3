import { appendFileSync } from 'node:fs';
import { Uri, window, workspace } from 'vscode';
import { lastPage, run as command, startRecorded } from '../../test/support/recordedExtension';
import { recorded } from '../../test/support/recordedVscode';
import { measureBlocks } from '../support/eventLoop';
export async function run() {
  const out = (line: string) => appendFileSync(process.env['CORPUS_READER_OUTPUT'] ?? '', line + '\n');
  const extension = await startRecorded();
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
  await window.showTextDocument(Uri.joinPath(folder, '000000.txt'));
  const uri = Uri.joinPath(folder, 'corpus.yaml').toString();
  const at = (s: number) => (performance.now() - s).toFixed(0);
  for (const words of ['ظظظظ', 'الرياض', 'الي', 'في', 'قر*']) {
    const s = performance.now();
    const cpu = process.cpuUsage();
    const { blocks } = await measureBlocks(async () => {
      const done = command('corpus.concordance', { words, uri });
      while (!recorded.pages.at(-1)) await new Promise((r) => setImmediate(r));
      out(`${words} page after ${at(s)}`);
      const page = lastPage();
      page.say({ type: 'ready' });
      const n = page.sent.length;
      const t = setInterval(() => {
        const first = (page.sent.slice(n) as any[]).find((m) => m.type === 'lines');
        if (first) {
          out(`first ${first.lines.length} lines after ${at(s)}`);
          clearInterval(t);
        }
      }, 1);
      await done;
      clearInterval(t);
    });
    const { user, system } = process.cpuUsage(cpu);
    out(
      `done after ${at(s)}; cpu ${((user + system) / 1000).toFixed(0)}; longest ${blocks.longest.toFixed(0)} p999 ${blocks.p999.toFixed(0)}`,
    );
  }
  extension.dispose();
}
