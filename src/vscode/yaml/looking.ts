import type { Uri } from 'vscode';
import {
  DocumentLink,
  Hover,
  MarkdownString,
  Range,
  type DefinitionLink,
  type Position,
  type TextDocument,
} from 'vscode';
import type { YamlScalar } from '../../core/yaml/references';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { ownLine, untrusted } from '../markdown';
import { meaningCard } from './cards';
import { localisedDescription } from './descriptions';
import { hasTarget, meaningOf, targetOf, type Meaning } from './meaning';
import { scalarsIn, type YamlFile } from './yamlFile';

/** The card of a tag or an id, or what a key is for (left to another YAML extension where there is one). */
export function hoverAt(
  file: YamlFile,
  document: TextDocument,
  position: Position,
  hasOther: boolean,
): Hover | undefined {
  const scalar = scalarAt(file, document, position);
  if (!scalar) return undefined;
  const range = rangeOf(document, scalar);
  const meaning = meaningOf(file, scalar, scalarsIn(file, document));
  const card = meaning && meaningCard(file.open, meaning);
  if (card) return new Hover(card, range);
  const { description } = scalar.guide;
  if (!scalar.isKey || description === undefined || hasOther) return undefined;
  return new Hover(new MarkdownString(ownLine(untrusted(localisedDescription(description)))), range);
}

/** Where the tag, the id or the passage under the caret is defined. */
export async function definitionAt(
  file: YamlFile,
  document: TextDocument,
  position: Position,
  articles: LiveArticles,
): Promise<DefinitionLink[]> {
  const scalar = scalarAt(file, document, position);
  const meaning = scalar && meaningOf(file, scalar, scalarsIn(file, document));
  const target = meaning && (await targetOf(file, meaning, articles));
  if (!scalar || !target) return [];
  return [
    {
      originSelectionRange: rangeOf(document, scalar),
      targetUri: target.uri,
      targetRange: target.range,
      targetSelectionRange: target.range,
    },
  ];
}

/** A link that finds its place when it is followed. */
class MeaningLink extends DocumentLink {
  readonly file: YamlFile;
  readonly meaning: Meaning;

  constructor(range: Range, file: YamlFile, meaning: Meaning) {
    super(range);
    this.file = file;
    this.meaning = meaning;
  }
}

/** The tags and ids of a file, and the ids of passages, as links. */
export function linksIn(file: YamlFile, document: TextDocument): MeaningLink[] {
  const all = scalarsIn(file, document);
  return all.flatMap((scalar) => {
    if (scalar.isKey || scalar.path.at(-1) === 'quote') return [];
    const meaning = meaningOf(file, scalar, all);
    return meaning && hasTarget(meaning) ? [new MeaningLink(rangeOf(document, scalar), file, meaning)] : [];
  });
}

export async function resolveLink(link: DocumentLink, articles: LiveArticles): Promise<DocumentLink> {
  if (!(link instanceof MeaningLink)) return link;
  const target = await targetOf(link.file, link.meaning, articles);
  if (target) link.target = withSelection(target.uri, target.range);
  return link;
}

/** As VS Code reads it from the end of an address. */
function withSelection(uri: Uri, { start, end }: Range): Uri {
  const part = (line: number, character: number): string => `${line + 1},${character + 1}`;
  return uri.with({ fragment: `L${part(start.line, start.character)}-${part(end.line, end.character)}` });
}

function scalarAt(file: YamlFile, document: TextDocument, position: Position): YamlScalar | undefined {
  const offset = document.offsetAt(position);
  return scalarsIn(file, document).find(({ start, end }) => start <= offset && offset <= end);
}

function rangeOf(document: TextDocument, { start, end }: YamlScalar): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}
