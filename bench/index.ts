/** `npm run bench [-- NAME…]`: runs every module of this folder, or those named. Each exports `run()` and prints its figures. */
import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { closeBrowser } from '../test/support/vscode';

interface Bench {
  readonly run: () => Promise<void>;
}

async function main(): Promise<void> {
  const all = readdirSync(__dirname)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => parse(file).name)
    .sort();
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined)
    throw new Error(`There is no benchmark "${unknown}". There are: ${all.join(', ')}.`);
  for (const name of names.length > 0 ? names : all) {
    console.log(`\n${name}`);
    const { run } = (await import(join(__dirname, name))) as Bench;
    await run();
  }
}

void main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  })
  .finally(closeBrowser);
