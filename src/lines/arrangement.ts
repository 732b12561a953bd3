import { lineFilter, sortLines, type LineGroup, type LineSort } from '../core/concordance/arrange';
import { foldKey } from '../core/text/fold';
import type { PageArticle, PageLine } from './protocol';

/** A line under the number by which the host knows it. */
export interface NumberedLine extends PageLine {
  readonly n: number;
}

/** What stands in a row: a line, or the heading of a group. */
export type Item =
  | { readonly type: 'line'; readonly line: NumberedLine }
  /** An empty `name`: the article has no source, or no date. */
  | {
      readonly type: 'group';
      readonly group: LineGroup;
      readonly name: string;
      readonly article: number;
      readonly count: number;
    };

export interface ArrangeOptions {
  readonly sort: LineSort;
  readonly group: LineGroup;
  readonly filter: string;
}

/** Which lines are shown, in which order, under which headings. Keeps what it worked out of a line. */
export class Arrangement {
  readonly #folded: string[] = [];

  /** Forgets the lines. */
  clear(): void {
    this.#folded.length = 0;
  }

  of(
    lines: readonly NumberedLine[],
    articles: readonly PageArticle[],
    options: ArrangeOptions,
  ): readonly Item[] {
    const { sort, group, filter } = options;
    const isWanted = lineFilter(filter);
    const wanted = isWanted ? lines.filter((line) => isWanted(this.#foldedOf(line, articles))) : lines;
    const sorted = sortLines(wanted, sort);
    if (group === 'none') return sorted.map((line) => ({ type: 'line', line }));
    const groups = new Map<string, NumberedLine[]>();
    for (const line of sorted) {
      const key = keyOf(line.article, articles[line.article], group);
      const known = groups.get(key);
      if (known) known.push(line);
      else groups.set(key, [line]);
    }
    return [...groups]
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .flatMap(([, own]): readonly Item[] => {
        const article = own[0]?.article ?? 0;
        const name = nameOf(articles[article], group);
        return [
          { type: 'group', group, name, article, count: own.length },
          ...own.map((line): Item => ({ type: 'line', line })),
        ];
      });
  }

  #foldedOf(line: NumberedLine, articles: readonly PageArticle[]): string {
    const { before, text, after, article, tags, by, note } = line;
    const words = [
      before + text + after,
      articles[article]?.title,
      by,
      note,
      ...tags.map(({ label }) => label),
    ];
    return (this.#folded[line.n] ??= foldKey(words.join(' ')));
  }
}

/** Groups stand in the order of these: articles as the host sent them, months and sources by name, those without last. */
function keyOf(n: number, article: PageArticle | undefined, group: LineGroup): string {
  if (group === 'article') return String(n).padStart(9, '0');
  const name = nameOf(article, group);
  return name === '' ? '\uffff' : foldKey(name);
}

function nameOf(article: PageArticle | undefined, group: LineGroup): string {
  switch (group) {
    case 'none':
      return '';
    case 'article':
      return article?.title ?? '';
    case 'month':
      return article?.published.slice(0, 7) ?? '';
    case 'source':
      return article?.source ?? '';
  }
}
