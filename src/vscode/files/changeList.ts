import type { Pause } from '../../core/slices';
import type { FileChange } from '../../core/tagging/history';
import { diffLines } from '../../core/text/diffLines';

/** Lines before a change that say where one is. */
const context = 2;

/** Changes of files as one text in the form that patches have: each file, each line that goes and each that comes. */
export async function changeList(changes: readonly FileChange[], pause: Pause): Promise<string> {
  const lines: string[] = [];
  for (const { path, before, after } of changes) {
    lines.push(`--- ${path}`, `+++ ${path}`);
    const old = linesOf(before);
    for (const { at, to, removed, added } of diffLines(old, linesOf(after))) {
      const above = old.slice(Math.max(0, at - context), at);
      lines.push(
        `@@ ${at + 1} → ${to + 1} @@`,
        ...above.map((line) => ` ${line}`),
        ...removed.map((line) => `-${line}`),
        ...added.map((line) => `+${line}`),
      );
    }
    lines.push('');
    await pause();
  }
  return lines.join('\n');
}

function linesOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}
