import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/support/cache';
import { readJson, sourcesIn } from '../support/sources';

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
  readonly icon?: string;
}
interface MenuItem {
  readonly command?: string;
  readonly when?: string;
  readonly group?: string;
}
interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when?: string;
}
interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: unknown;
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly keybindings: readonly Keybinding[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly languages: readonly {
      readonly id: string;
      readonly extensions?: unknown;
      readonly configuration: string;
    }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly yamlValidation: readonly { readonly url: string }[];
  };
}

const manifest = readJson('package.json') as Manifest;
const { commands, menus, keybindings, configuration } = manifest.contributes;
const ids = new Set(commands.map(({ command }) => command));
const sources = sourcesIn('src');

describe('The manifest', () => {
  it('has each command once, with a localised title and the category', () => {
    assert.equal(ids.size, commands.length);
    for (const { command, title, category } of commands) {
      assert.match(command, /^corpus\.[a-z]\w+$/u);
      assert.match(title, /^%command\.\w+%$/u);
      assert.equal(category, '%category%', command);
    }
  });

  it('names only its own commands in menus and keys', () => {
    const named = [...Object.values(menus).flat(), ...keybindings].flatMap(({ command }) => command ?? []);
    assert.deepEqual(
      // The arrow keys on right-to-left lines run VS Code's own commands.
      named.filter(
        (command) => !ids.has(command) && !/^cursor(Word|End)*(Left|Right)(Select)?$/u.test(command),
      ),
      [],
    );
  });

  it('gives an icon to each command that is drawn as a button', () => {
    const buttons = Object.entries(menus)
      .filter(([menu]) => menu === 'view/title' || menu === 'editor/title' || menu === 'view/item/context')
      .flatMap(([, items]) => items)
      .filter(({ group }) => /^(navigation|inline)/u.test(group ?? ''));
    assert.ok(buttons.length > 0);
    for (const { command } of buttons)
      assert.ok(commands.find((one) => one.command === command)?.icon, command);
  });

  it('offers in the palette only what makes sense there', () => {
    const palette = menus['commandPalette'] ?? [];
    for (const { command, when } of palette) assert.ok(when, command);
    const always = [...ids].filter((id) => !palette.some(({ command }) => command === id));
    // Everything else needs a corpus, or an article in the editor.
    assert.deepEqual(always, ['corpus.createCorpus']);
  });

  it('takes keys for itself only in an article or a view of its own, and single keys only where nobody writes', () => {
    for (const { command, key, when = '' } of keybindings) {
      const modified = /(ctrl|cmd|alt|meta)\+/u.test(key);
      const inReadingView =
        when === 'activeCustomEditorId == corpus.readingView && corpus.readingKeys && !inputFocus';
      const isArrow = /(^|\+)(left|right)$/u.test(key) && when.includes('corpus.rightToLeftLine');
      const inOurList = /^focusedView == corpus\.\w+ && listFocus && !inputFocus$/u.test(when);
      if (!modified && !inReadingView && !isArrow && !inOurList)
        for (const condition of ['editorTextFocus', 'editorReadonly', 'editorLangId == corpus-article'])
          assert.ok(when.includes(condition), `${key} (${command}) asks for ${condition}`);
      assert.match(
        when,
        /editorLangId == corpus-article|activeCustomEditorId == corpus\.readingView|activeWebviewPanelId == corpus\.lines|corpus\.hasCorpus|focusedView == corpus\./u,
        command,
      );
    }
  });

  it('takes back in the view of candidates when its last row is gone, too: an empty list has no focus', () => {
    const steps = keybindings.filter(
      ({ command, when = '' }) =>
        /^corpus\.(?:undo|redo)Tagging$/u.test(command) && when.includes('focusedView == corpus.candidates'),
    );
    assert.equal(steps.length, 2);
    for (const { when } of steps) assert.doesNotMatch(when ?? '', /listFocus/u);
  });

  it('does not bind one key twice under one condition', () => {
    const bound = keybindings.map(({ key, when }) => `${key} when ${when ?? ''}`);
    assert.deepEqual(
      bound.filter((one, i) => bound.indexOf(one) !== i),
      [],
    );
  });

  it('lists the commands that the code registers, and only those', () => {
    const registered = new Set<string>();
    for (const { text } of sources)
      for (const [, id = ''] of text.matchAll(/'(corpus\.[a-z]\w*)'/gu)) if (ids.has(id)) registered.add(id);
    assert.deepEqual(
      [...ids].filter((id) => !registered.has(id)),
      [],
      'named nowhere in the code',
    );
    const unknown = sources.flatMap(({ path, text: code }) =>
      [...code.matchAll(/registerCommand\(\s*'([^']+)'/gu)]
        .map(([, id = '']) => id)
        .filter((id) => !ids.has(id))
        .map((id) => `${path} registers ${id}`),
    );
    assert.deepEqual(unknown, []);
  });

  it('has no setting that the code does not read', () => {
    for (const key of Object.keys(configuration.properties)) {
      const [section = '', name = ''] = key.split('.');
      const read = sources.some(
        ({ text }) =>
          text.includes(`'${key}'`) || (text.includes(`'${section}'`) && text.includes(`'${name}'`)),
      );
      assert.ok(read, key);
    }
  });

  it('claims no file names: the language is set on articles of a corpus only', () => {
    for (const language of manifest.contributes.languages) assert.equal(language.extensions, undefined);
  });

  it('points to files that exist', () => {
    for (const path of [
      manifest.icon,
      ...manifest.contributes.languages.map(({ configuration: file }) => file),
      ...manifest.contributes.grammars.map((grammar) => grammar.path),
      ...manifest.contributes.yamlValidation.map(({ url }) => url),
      ...Object.values(manifest.scripts).flatMap((script) => [
        ...(script.match(/[\w/]+\.(?:ts|mjs)\b/gu) ?? []),
        ...(script.match(/(?<=tsc -p )\S+/gu) ?? []).map((folder) => join(folder, 'tsconfig.json')),
      ]),
    ])
      assert.ok(existsSync(join(projectFolder, path)), path);
  });

  it('asks for the VS Code whose API the types describe, and bundles all it needs', () => {
    const { version } = readJson('node_modules/@types/vscode/package.json') as { version: string };
    assert.equal(manifest.engines.vscode, `^${version}`);
    assert.equal(manifest.dependencies, undefined);
  });
});
