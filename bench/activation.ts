import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bytesAtStart } from '../scripts/support/bundle';
import { projectFolder } from '../scripts/support/cache';
import { openVscode, until } from '../test/support/vscode';

const sizeLimit = 500;
const timeLimit = 100;
const starts = 5;

/** What the extension costs a window that it is in: the size of its bundle, and the time until it is active. */
export async function run(): Promise<void> {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: projectFolder, stdio: 'ignore' });
  const size = bytesAtStart() / 1000;
  console.log(`  desktop bundle  ${size.toFixed(0)} kB, limit ${sizeLimit} kB${verdict(size, sizeLimit)}`);

  const times: number[] = [];
  for (let i = 0; i < starts; i++) times.push(await activationTime(join(projectFolder, 'seeds')));
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[starts >> 1] ?? NaN;
  console.log(
    `  activation      ${median} ms in the median of ${starts} starts (${sorted.join(', ')}), limit ${timeLimit} ms${verdict(median, timeLimit)}`,
  );
}

function verdict(figure: number, limit: number): string {
  if (figure <= limit) return '';
  process.exitCode = 1;
  return '  OVER THE LIMIT';
}

/** Milliseconds for loading the code and for `activate`, as VS Code's own list of running extensions says. */
async function activationTime(folder: string): Promise<number> {
  const vscode = await openVscode({ folder, height: 3000 });
  try {
    await until(
      () =>
        vscode.evaluate(
          (api) => api.extensions.getExtension('corpus-reader.corpus-reader')?.isActive || undefined,
        ),
      'the extension to be active',
    );
    await vscode.command('workbench.action.showRuntimeExtensions');
    const list = vscode.page.locator('.runtime-extensions-editor');
    return await until(async () => {
      const match = /^corpus-reader\.corpus-reader\n[^]*?ctivation: (\d+)\s*ms/mu.exec(
        await list.innerText(),
      );
      return match ? Number(match[1]) : undefined;
    }, "VS Code's figure");
  } finally {
    await vscode.close();
  }
}
