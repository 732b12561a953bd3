import { commands } from 'vscode';
import type { HostMessage } from '../../reader/protocol';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { mentionCard } from '../mentions/mentionCard';
import { mentionsUnder } from '../mentions/mentionHover';
import { passageCards } from '../tagging/passageHover';
import { cardContent, type CardLink } from './cardContent';

/** The card that a page shows. It names a link by its number: which command that is, only the host knows. */
export class ShownCard {
  #number = 0;
  #links: readonly CardLink[] = [];

  /** What the editor's hover says at an offset. */
  at(live: LiveArticle, offset: number, number: number): HostMessage {
    const mentions = mentionsUnder(live.mentions, offset);
    const passages = passageCards(live, offset);
    const { paragraphs, links } = cardContent([
      ...mentions.map((mention) => mentionCard(live, mention)),
      ...passages.cards,
    ]);
    this.#number = number;
    this.#links = links;
    const { start, end } = mentions[0] ?? passages.span ?? { start: offset, end: offset };
    return { type: 'card', card: number, span: { start, end }, paragraphs };
  }

  /** Runs the n-th link of a card, if that is the one that is shown. */
  run(number: number, link: number): void {
    const found = number === this.#number ? this.#links[link] : undefined;
    if (found) void commands.executeCommand(found.command, found.argument);
  }
}
