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

/**
 * The folders inside a part, from the ground up: each may import those before it, and none those after it. The longest
 * name that a path begins with is its place; what stands beside the folders is the ground.
 */
const floors: Readonly<Record<string, readonly string[]>> = {
  'src/core': [
    'text/',
    'yaml/',
    'gazetteer/entity',
    'gazetteer/builtin/',
    'recognise/lexicon/',
    'gazetteer/',
    'tagging/',
    'recognise/',
    'corpus/',
    'concordance/',
    'fixes/',
  ],
  'src/vscode': [
    'store/',
    'corpora/',
    'liveArticles/',
    'presentation/',
    'textEditor/',
    'files/',
    'jumping/',
    'tagging/',
    'yaml/',
    'articles/',
    'tags/',
    'passages/',
    'entities/',
    'together/',
    'mentions/',
    'names/',
    'candidates/',
    'commands/',
    'finding/',
    'lines/',
    'overview/',
    'readingView/',
  ],
};

/** On which floor of its part a file stands, from 0; undefined where it is in a folder that has no floor. */
function floorOf(part: string, path: string): number | undefined {
  const inside = path.slice(part.length + 1);
  if (!inside.includes('/')) return 0;
  const names = (floors[part] ?? []).filter((name) => inside.startsWith(name));
  const [longest] = names.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : 1 + (floors[part] ?? []).indexOf(longest);
}

/** The imports of a file that lead up inside its part, as readable lines. */
function upwardImports(source: Source): string[] {
  const part = Object.keys(floors).find((name) => source.path.startsWith(`${name}/`));
  if (part === undefined) return [];
  const floor = floorOf(part, source.path);
  if (floor === undefined) return [`${source.path} is in a folder that has no floor`];
  return importsOf(source)
    .filter((name) => name.startsWith(`${part}/`) && (floorOf(part, name) ?? Infinity) > floor)
    .map((name) => `${source.path} imports ${name}, which stands above it`);
}

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

describe('The folders inside the core and the adapters', () => {
  it('stand one on the other, without circles', () => {
    assert.deepEqual(sourcesIn('src').flatMap(upwardImports), []);
  });

  it('would be missed if they did not', () => {
    const file = (path: string, text: string) => upwardImports({ path, text });
    assert.deepEqual(file('src/core/text/a.ts', "import type { X } from '../corpus/x';"), [
      'src/core/text/a.ts imports src/core/corpus/x, which stands above it',
    ]);
    assert.deepEqual(file('src/core/a.ts', "import { x } from './text/x';"), [
      'src/core/a.ts imports src/core/text/x, which stands above it',
    ]);
    assert.deepEqual(file('src/vscode/corpora/a.ts', "await import('../tags/x');"), [
      'src/vscode/corpora/a.ts imports src/vscode/tags/x, which stands above it',
    ]);
    assert.deepEqual(file('src/core/new/a.ts', ''), ['src/core/new/a.ts is in a folder that has no floor']);
    assert.deepEqual(file('src/core/recognise/lexicon/a.ts', "import { x } from '../tokens';"), [
      'src/core/recognise/lexicon/a.ts imports src/core/recognise/tokens, which stands above it',
    ]);
    assert.deepEqual(
      file('src/core/recognise/a.ts', "import { x } from './lexicon/x'; import '../problem';"),
      [],
    );
  });
});
