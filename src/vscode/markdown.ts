import { env, MarkdownString } from 'vscode';
import { directionOf, isRightToLeft } from '../core/text/direction';

/** The only commands that a link in a card can run. */
const linkCommands = [
  'corpus.nextMention',
  'corpus.previousMention',
  'corpus.nextArticleWithActor',
  'corpus.previousArticleWithActor',
  'corpus.showMentions',
  'corpus.concordance',
  'corpus.tagMention',
  'corpus.editEntry',
  'corpus.notAName',
  'corpus.thisIs',
  'corpus.addToActors',
  'corpus.addToPlaces',
  'corpus.addName',
  'corpus.mergeEntities',
  'corpus.editTags',
  'corpus.addTags',
  'corpus.editNote',
  'corpus.removePassage',
  'corpus.setActors',
  'corpus.copyQuotation',
] as const;

export type LinkCommand = (typeof linkCommands)[number];

export function isLinkCommand(command: string): command is LinkCommand {
  return linkCommands.some((known) => known === command);
}

/**
 * Text that did not come from us, made safe for Markdown and set apart from what stands beside it, in its own
 * direction: hovers strip `dir`, so only the isolating characters keep Arabic in order there.
 */
export function untrusted(text: string): string {
  const escaped = iconSafe(text)
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@/]/g, '\\$&')
    .replace(/\s+/g, ' ');
  return isolated(escaped, directionOf(text));
}

/** A text between isolating characters, for labels in which Arabic stands beside numbers or Latin letters. */
export function isolated(text: string, direction?: 'rtl' | 'ltr'): string {
  const open = direction === 'rtl' ? '\u2067' : direction === 'ltr' ? '\u2066' : '\u2068';
  return `${open}${text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')}\u2069`;
}

/** A line of our own words, with isolated names in it, in the direction of the reader's language whatever it begins with. */
export function ownLine(text: string): string {
  return isRightToLeft(env.language) ? `\u2067${text}\u2069` : text;
}

/**
 * Short facts side by side in a row of VS Code's, each in its own order. The row itself runs from left to right in
 * every language, and loses its right end first.
 */
export function inRow(facts: readonly string[]): string {
  return facts.map((fact) => isolated(fact)).join(' · ');
}

/** Names that are isolated already, as one run in a direction. */
export function run(names: string, direction: 'rtl' | 'ltr'): string {
  return `${direction === 'rtl' ? '\u2067' : '\u2066'}${names}\u2069`;
}

/** A text in which `$(name)` stays what it is, where VS Code would draw an icon: quick picks, the status bar, cards. */
export function iconSafe(text: string): string {
  return text.replace(/\$\((?=[\w~-]+\))/g, '\\$(');
}

/** A link that runs one of the listed commands; `title` says what it does where the label alone does not. */
export function commandLink(label: string, command: LinkCommand, argument: object, title?: string): string {
  const target = `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
  return title === undefined ? `[${label}](${target})` : `[${label}](${target} "${title}")`;
}

/** A hover card of Markdown paragraphs. */
export function card(paragraphs: readonly string[]): MarkdownString {
  const markdown = new MarkdownString(paragraphs.filter(Boolean).join('\n\n'), true);
  markdown.isTrusted = { enabledCommands: linkCommands };
  markdown.supportHtml = false;
  return markdown;
}
