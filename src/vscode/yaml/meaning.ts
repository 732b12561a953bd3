import { Position, Range, Uri, workspace } from 'vscode';
import type { AnchoredPassage } from '../../core/corpus/article';
import type { Entity, EntityKind } from '../../core/gazetteer/entity';
import type { Role, Tag } from '../../core/tagging/codebook';
import type { YamlScalar } from '../../core/yaml/references';
import { sidecarArticle } from '../corpora/sidecarArticle';
import type { LiveArticles } from '../liveArticles/liveArticles';
import type { YamlFile } from './yamlFile';

/** What a key or a value of a file stands for, where the corpus knows it. */
export type Meaning =
  | { readonly what: 'tag'; readonly tag: Tag }
  | { readonly what: 'entity'; readonly entity: Entity }
  | { readonly what: 'role'; readonly role: Role }
  | { readonly what: 'file'; readonly path: string }
  | { readonly what: 'passage'; readonly passage: AnchoredPassage; readonly path: string };

/** `all` has the scalars of the whole file. */
export function meaningOf(
  file: YamlFile,
  scalar: YamlScalar,
  all: readonly YamlScalar[],
): Meaning | undefined {
  const { corpus } = file.open;
  const { text, path, isKey } = scalar;
  const { names } = scalar.guide;
  const entity = (kind: EntityKind): Meaning | undefined => {
    const found = corpus.entity({ kind, id: text });
    return found && { what: 'entity', entity: found };
  };
  const tag = (of: string): Meaning | undefined => {
    const found = corpus.codebook.find(of);
    return found && { what: 'tag', tag: found };
  };
  const role = (): Meaning | undefined => {
    const found = corpus.codebook.roles.find(({ id }) => id === text);
    return found && { what: 'role', role: found };
  };
  if (isKey) {
    // The entries of gazetteers and codebooks are their own definitions.
    if (path.length === 2 && path[0] === 'actors') return entity('actor');
    if (path.length === 2 && path[0] === 'places') return entity('place');
    if (path.length === 2 && path[0] === 'roles') return role();
    const isTag = file.kind === 'codebook' && path.length % 2 === 0 && path.at(-2) === 'tags';
    return isTag ? tag(path.filter((_, i) => i % 2 === 1).join('/')) : undefined;
  }
  if (names.has('tag')) return tag(text);
  if (names.has('actorId')) return entity('actor');
  if (names.has('placeId')) return entity('place');
  if (names.has('role')) return role();
  if (names.has('file') && corpus.has(text)) return { what: 'file', path: text };
  const isPassage = path[0] === 'passages' && path.length === 3 && ['id', 'quote'].includes(path[2] ?? '');
  return isPassage ? passage(file, scalar, all) : undefined;
}

/** The passage whose entry a scalar stands in. */
function passage(
  file: YamlFile,
  { path, text, entry }: YamlScalar,
  all: readonly YamlScalar[],
): Meaning | undefined {
  const isId = (one: YamlScalar): boolean =>
    one.entry === entry && !one.isKey && one.path.join() === 'passages,-,id';
  const id = path[2] === 'id' ? text : all.find(isId)?.text;
  const article = sidecarArticle(file);
  const known = article?.passages.find((one) => one.passage.id === id);
  return article && known && { what: 'passage', passage: known, path: article.path };
}

/** A place in a file of the corpus. */
export interface Target {
  readonly uri: Uri;
  readonly range: Range;
}

/** Where something is defined; undefined where that is nowhere in the corpus: a built-in entity, a lost passage. */
export async function targetOf(
  file: YamlFile,
  meaning: Meaning,
  articles: LiveArticles,
): Promise<Target | undefined> {
  const { folder, corpus } = file.open;
  const line = (path: string, number: number): Promise<Target> => lineOf(Uri.joinPath(folder, path), number);
  switch (meaning.what) {
    case 'tag':
      return line(corpus.config.codebook.path, meaning.tag.line);
    case 'role':
      return line(corpus.config.codebook.path, meaning.role.line);
    case 'entity': {
      const { source } = meaning.entity;
      return source.file === undefined ? undefined : line(source.file, source.line ?? 1);
    }
    case 'file':
      return { uri: Uri.joinPath(folder, meaning.path), range: new Range(0, 0, 0, 0) };
    case 'passage': {
      const { anchored } = meaning.passage;
      if (anchored.state === 'lost') return undefined;
      const uri = Uri.joinPath(folder, meaning.path);
      const document = await workspace.openTextDocument(uri);
      const range = articles.get(document)?.range(anchored);
      return range && { uri, range };
    }
  }
}

/** Whether a click leads anywhere; without opening anything. */
export function hasTarget(meaning: Meaning): boolean {
  switch (meaning.what) {
    case 'entity':
      return meaning.entity.source.file !== undefined;
    case 'passage':
      return meaning.passage.anchored.state !== 'lost';
    default:
      return true;
  }
}

/** The key on a line of a file. */
async function lineOf(uri: Uri, number: number): Promise<Target> {
  const document = await workspace.openTextDocument(uri);
  const line = document.lineAt(Math.min(number, document.lineCount) - 1);
  const start = new Position(line.lineNumber, line.firstNonWhitespaceCharacterIndex);
  const key = /^[^:#]*/.exec(line.text.slice(start.character))?.[0].trimEnd() ?? '';
  return { uri, range: new Range(start, start.translate(0, key.length)) };
}
