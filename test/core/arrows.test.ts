import assert from 'node:assert/strict';
import { importsOf, sourcesIn, type Source } from '../support/sources';

/** The parts of `src`, and what each may import besides itself. Names that begin with `src/` are parts. */
const mayImport: Readonly<Record<string, readonly RegExp[]>> = {
  'src/core': [/^(yaml|csv-parse|picomatch|approx-string-match)(\/|$)/u],
  'src/node': [/^src\/core\//u, /^node:/u],
  'src/cli': [/^src\/(core|node)\//u, /^node:/u, /^package\.json$/u],
  'src/page': [/^src\/core\//u],
  'src/reader': [/^src\/(core|page)\//u],
  'src/lines': [/^src\/(core|page)\//u],
  'src/vscode': [
    /^src\/core\//u,
    /^schemas\//u,
    /^src\/(reader|lines)\/(protocol|messages)$/u,
    /^(vscode|yaml|#store)$/u,
  ],
  'src/extension.ts': [/^src\/(core|vscode)\//u, /^vscode$/u],
};

/** The one module of `src/vscode` that only the desktop bundle has: it may know the disk. */
const desktopStore = 'src/vscode/store/desktop.ts';

/** The imports of a file that go against the arrows, as readable lines. */
function wrongImports(source: Source): string[] {
  const part = Object.keys(mayImport).find(
    (name) => source.path === name || source.path.startsWith(`${name}/`),
  );
  if (part === undefined) return [`${source.path} belongs to no part`];
  const allowed = [...(mayImport[part] ?? [])];
  if (source.path === desktopStore) allowed.push(/^src\/node\//u, /^node:/u);
  return importsOf(source)
    .filter((name) => !name.startsWith(`${part}/`) && !allowed.some((pattern) => pattern.test(name)))
    .map((name) => `${source.path} imports ${name}`);
}

describe('The arrows between the parts of src', () => {
  it('are kept by every file', () => {
    const sources = sourcesIn('src');
    assert.ok(sources.length > 40, `only ${sources.length} files were found`);
    assert.deepEqual(sources.flatMap(wrongImports), []);
  });

  it('would be missed if they were not kept', () => {
    const file = (path: string, text: string) => wrongImports({ path, text });
    assert.deepEqual(file('src/core/a/b.ts', "import { Uri } from 'vscode';"), [
      'src/core/a/b.ts imports vscode',
    ]);
    assert.deepEqual(file('src/core/a.ts', "import type { X } from '../cli/x';"), [
      'src/core/a.ts imports src/cli/x',
    ]);
    assert.deepEqual(file('src/core/a.ts', "export * from 'node:fs';"), ['src/core/a.ts imports node:fs']);
    assert.deepEqual(file('src/vscode/a.ts', "await import('../cli/main');"), [
      'src/vscode/a.ts imports src/cli/main',
    ]);
    assert.deepEqual(file('src/vscode/a.ts', "import { join } from 'node:path';"), [
      'src/vscode/a.ts imports node:path',
    ]);
    assert.deepEqual(file('src/other/a.ts', ''), ['src/other/a.ts belongs to no part']);
    assert.deepEqual(file('src/vscode/a.ts', "import { b } from '../core/b';"), []);
  });
});
