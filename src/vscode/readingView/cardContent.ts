import type { MarkdownString } from 'vscode';
import type { CardParagraph, CardPiece } from '../../reader/protocol';
import { isLinkCommand } from '../markdown';

/** What a link of a card runs. */
export interface CardLink {
  readonly command: string;
  readonly argument: unknown;
}

export interface CardContent {
  readonly paragraphs: readonly CardParagraph[];
  readonly links: readonly CardLink[];
}

const token =
  /\\(?<escaped>[^\n])|\*\*(?<strong>)|\$\((?<icon>[\w-]+)\)|(?<gap>&nbsp;)|(?<line> {2}\n)|\[(?<label>(?:\\.|[^\]\\])*)\]\(command:(?<command>[\w.]+)\?(?<argument>[^\s)"]*)(?: "(?<title>[^"]*)")?\)/gsu;

/**
 * The cards of the editor's hovers, taken apart for the page. They are our own Markdown (see `markdown.ts`), of which
 * this knows as much as they use; everything else stays the text that it is.
 */
export function cardContent(cards: readonly MarkdownString[]): CardContent {
  const links: CardLink[] = [];
  const paragraphs = cards.flatMap(({ value }) =>
    value
      .split('\n\n')
      .filter((paragraph) => paragraph.trim() !== '' && paragraph !== '---')
      .map((paragraph): CardParagraph => {
        const quoted = paragraph.startsWith('> ');
        const source = quoted ? paragraph.replace(/^> ?/gmu, '') : paragraph;
        return { quoted, pieces: piecesOf(source, links) };
      }),
  );
  return { paragraphs, links };
}

function piecesOf(source: string, links: CardLink[]): readonly CardPiece[] {
  const pieces: CardPiece[] = [];
  let text = '';
  let strong = false;
  let at = 0;
  const flush = (): void => {
    if (text !== '') pieces.push({ type: 'text', text, strong });
    text = '';
  };
  for (const match of source.matchAll(token)) {
    text += source.slice(at, match.index);
    at = match.index + match[0].length;
    const { escaped, icon, gap, line, label, command, argument, title } = match.groups ?? {};
    if (escaped !== undefined) text += escaped;
    else if (icon !== undefined) text = text.trimEnd();
    else if (gap !== undefined) text += '\u00a0';
    else if (line !== undefined) {
      flush();
      pieces.push({ type: 'break' });
    } else if (label !== undefined && command !== undefined) {
      flush();
      const link = linkOf(command, argument ?? '');
      const words = plain(label);
      if (!link) text += words;
      else {
        pieces.push({ type: 'link', text: words, title: title ?? '', link: links.length });
        links.push(link);
      }
    } else {
      flush();
      strong = !strong;
    }
  }
  text += source.slice(at);
  flush();
  return pieces;
}

/** Only the commands that links in cards may run. */
function linkOf(command: string, argument: string): CardLink | undefined {
  if (!isLinkCommand(command)) return undefined;
  try {
    const parsed: unknown = JSON.parse(decodeURIComponent(argument));
    return { command, argument: Array.isArray(parsed) ? (parsed as unknown[])[0] : undefined };
  } catch {
    return undefined;
  }
}

function plain(label: string): string {
  return label.replace(/\$\([\w-]+\)\s*/gu, '').replace(/\\(.)/gsu, '$1');
}
