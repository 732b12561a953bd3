import { strict as assert } from 'node:assert';
import { rm, writeFile } from 'node:fs/promises';
import type { Position } from 'vscode';
import {
  commands,
  extensions,
  Uri,
  window,
  workspace,
  type CompletionList,
  type DocumentLink,
  type Hover,
  type LocationLink,
  type MarkdownString,
  type TextDocument,
} from 'vscode';

const sidecarText = `sidecar: 1
passages:
  - id: yamltest01
    tags:
      - accusation/collusion
      -${' '}
    start: 4
    end: 10
    quote: الوزير
    before: "وصل "
    after: " إلى دمشق."
    actors:
      - id: russia
        role:${' '}
    by:${' '}
`;

describe('The YAML files of a corpus', () => {
  const root = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root);
  const article = Uri.joinPath(root, 'yaml-help.txt');
  const sidecar = Uri.joinPath(root, 'yaml-help.tags.yaml');
  let document: TextDocument;

  before(async () => {
    await extensions.getExtension('corpus-reader.corpus-reader')?.activate();
    await writeFile(article.fsPath, 'وصل الوزير إلى دمشق.\nواتهمت موسكو واشنطن.');
    await writeFile(sidecar.fsPath, sidecarText);
    await commands.executeCommand('corpus.refresh');
    document = await workspace.openTextDocument(sidecar);
    await window.showTextDocument(document);
  });

  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await rm(article.fsPath);
    await rm(sidecar.fsPath);
    await commands.executeCommand('corpus.refresh');
  });

  /** The end of the first line that matches. */
  const endOf = (line: RegExp, of = document): Position => {
    const number = of
      .getText()
      .split('\n')
      .findIndex((text) => line.test(text));
    assert.ok(number >= 0, String(line));
    return of.lineAt(number).range.end;
  };
  const offered = async (position: Position, of = document) => {
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      of.uri,
      position,
    );
    return list.items.map(({ label, filterText, insertText }) => ({
      label: typeof label === 'string' ? label : label.label,
      detail: typeof label === 'string' ? '' : (label.description ?? ''),
      filterText: filterText ?? '',
      insertText: typeof insertText === 'string' ? insertText : (insertText?.value ?? ''),
    }));
  };
  const cardAt = async (position: Position, of = document): Promise<string> => {
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', of.uri, position);
    return hovers.flatMap(({ contents }) => contents.map((one) => (one as MarkdownString).value)).join('\n');
  };
  const definition = async (position: Position, of = document) => {
    const [found] = await commands.executeCommand<LocationLink[]>(
      'vscode.executeDefinitionProvider',
      of.uri,
      position,
    );
    if (!found) return undefined;
    const target = await workspace.openTextDocument(found.targetUri);
    return { path: workspace.asRelativePath(found.targetUri), text: target.getText(found.targetRange) };
  };

  it('offer tags with their labels, found in either language', async () => {
    const items = await offered(endOf(/^ {6}- $/));
    const tag = items.find(({ label }) => label === 'accusation/deception');
    assert.ok(tag);
    assert.match(tag.detail, /Deception/);
    assert.match(tag.filterText, /خداع/);
    assert.equal(tag.insertText, 'accusation/deception');
    assert.ok(!items.some(({ label }) => label === 'russia'));
  });

  it('offer roles, readers and the ids of actors, those of the article first', async () => {
    const roles = await offered(endOf(/role:/));
    assert.ok(roles.some(({ label }) => label === 'accused'));
    const readers = await offered(endOf(/by:/));
    assert.ok(readers.some(({ label }) => label === 'سلمى'));
    const id = endOf(/- id: russia/);
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      sidecar,
      id.translate(0, -'russia'.length),
    );
    const of = (name: string) =>
      list.items.find(({ label }) => (typeof label === 'string' ? label : label.label) === name)?.sortText;
    assert.match(of('united-states') ?? '', /^1/);
    assert.match(of('france') ?? '', /^2/);
  });

  it('offer the keys that are not there yet, and say what they are for', async () => {
    const keys = (await offered(endOf(/^ {4}by:/).with({ character: 4 }))).map(({ label }) => label);
    assert.ok(keys.includes('note') && !keys.includes('quote'), keys.join());
    const places = await workspace.openTextDocument(Uri.joinPath(root, 'places.yaml'));
    const kind = endOf(/^ {4}kind: /, places);
    const kinds = (await offered(kind, places)).map(({ label }) => label);
    assert.ok(kinds.includes('river') && !kinds.includes('state'), kinds.join());
    assert.match(await cardAt(endOf(/^ {4}quote/).with({ character: 6 })), /The words themselves/);
  });

  it('show the card of a tag and of an id', async () => {
    assert.match(await cardAt(endOf(/- accusation/)), /Collusion[^]*accusation/);
    const russia = await cardAt(endOf(/- id: russia/));
    assert.match(russia, /روسيا[^]*corpus\.showMentions/);
  });

  it('lead from a tag, an id and a passage to where they are defined', async () => {
    assert.deepEqual(await definition(endOf(/- accusation/)), { path: 'codebook.yaml', text: 'collusion' });
    assert.deepEqual(await definition(endOf(/- id: russia/)), { path: 'actors.yaml', text: 'russia' });
    assert.deepEqual(await definition(endOf(/^ {4}quote/)), { path: 'yaml-help.txt', text: 'الوزير' });
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', sidecar, 10);
    const targets = links.map(
      ({ target }) => target && `${target.path.split('/').at(-1)}#${target.fragment}`,
    );
    assert.ok(targets.includes('yaml-help.txt#L1,5-1,11'), targets.join());
    assert.ok(
      targets.some((target) => target?.startsWith('codebook.yaml#L')),
      targets.join(),
    );
    assert.ok(
      targets.some((target) => target?.startsWith('actors.yaml#L')),
      targets.join(),
    );
  });
});
