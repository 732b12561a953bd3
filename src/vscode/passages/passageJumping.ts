import { commands, Disposable, l10n, window } from 'vscode';
import type { AnchoredPassage } from '../../core/corpus/article';
import { nextStop, standing, type Itinerary, type Step } from '../../core/corpus/navigation';
import { presentPath, type Codebook } from '../../core/tagging/codebook';
import type { Passage } from '../../core/tagging/passage';
import { compareSpans } from '../../core/text/spans';
import type { Span } from '../../core/text/words';
import type { OpenCorpus } from '../corpora/corpora';
import { nothingSeen, type Seen } from '../jumping/itinerary';
import type { Surroundings } from '../jumping/surroundings';
import { arriveAt, travel } from '../jumping/travel';
import { ownLine } from '../markdown';
import { tagNames } from '../presentation/tagNames';
import { Queue } from '../queue';
import { remark } from '../remark';
import { passagesAt } from '../tagging/passageTarget';
import type { TagUses } from '../tags/tagUses';

/** "Next/Previous Passage with This Tag", through all articles. */
export function registerPassageJumping(surroundings: Surroundings, uses: TagUses): Disposable {
  const jumps = new PassageJumps(surroundings, uses);
  // One jump after the other: each begins where the one before has led, however fast the key is pressed.
  const queue = new Queue();
  const command = (id: string, step: Step): Disposable =>
    commands.registerCommand(id, () => queue.run(() => jumps.jump(step)));
  return Disposable.from(command('corpus.nextPassage', 1), command('corpus.previousPassage', -1));
}

class PassageJumps {
  readonly #surroundings: Surroundings;
  readonly #uses: TagUses;
  /** The tag that is followed, for as long as one stays on passages that have it. */
  #tag: string | undefined;

  constructor(surroundings: Surroundings, uses: TagUses) {
    this.#surroundings = surroundings;
    this.#uses = uses;
  }

  async jump(step: Step): Promise<void> {
    const { active } = this.#surroundings.articles;
    if (!active) return remark(l10n.t('Open an article of a corpus first.'));
    const { open, path } = active.live;
    const { codebook } = open.corpus;
    const selection = active.selections[0] ?? { start: active.caret, end: active.caret };
    const here = passagesAt(active.live.passages, selection);
    this.#tag = await this.#tagOf(codebook, here);
    const tag = this.#tag;
    if (here.length > 0 && tag === undefined) return;
    const tags = await this.#uses.of(open);
    const tagged = tag === undefined ? tags.tagged() : tags.articles(tag);
    const look = ({ gone }: Seen): Itinerary => this.#itinerary(open, tag, tagged, gone);
    // One goes on from the passage that one is on, wherever in it.
    const on = here.find(({ passage }) => tag === undefined || hasTag(codebook, passage, tag));
    const from = { path, ...(on?.span ?? selection) };
    const place = await travel(this.#surroundings, open, look, (way) => nextStop(way, from, step));
    if (!place) return remark(l10n.t('No passage is tagged in this corpus.'));
    const { stop, stops, article, articles } = await standing(look(nothingSeen), place);
    const name = tag === undefined ? l10n.t('Passage') : tagNames(codebook, [tag]);
    const words = [name, `${stop}/${stops}`, l10n.t('article {0}/{1}', article, articles)].join(' · ');
    remark(ownLine(words));
    await arriveAt(this.#surroundings, open, place, words);
  }

  /** Of several tags at the caret the one that is followed already, else the one that the reader chooses. */
  async #tagOf(codebook: Codebook, here: readonly AnchoredPassage[]): Promise<string | undefined> {
    const tags = [
      ...new Set(here.flatMap(({ passage }) => passage.tags.map((tag) => presentPath(codebook, tag)))),
    ];
    if (tags.length <= 1) return tags[0];
    if (this.#tag !== undefined && tags.includes(this.#tag)) return this.#tag;
    const items = tags.map((tag) => ({ label: tagNames(codebook, [tag]), description: tag, tag }));
    return (await window.showQuickPick(items, { placeHolder: l10n.t('Follow which tag?') }))?.tag;
  }

  /** The passages with a tag, or all, that are not lost; open articles count as they are on screen. */
  #itinerary(
    open: OpenCorpus,
    tag: string | undefined,
    tagged: Iterable<string>,
    gone: ReadonlySet<string>,
  ): Itinerary {
    const { corpus } = open;
    const { articles, order } = this.#surroundings;
    const live = articles.in(open);
    const shown = (path: string): readonly AnchoredPassage[] => {
      const article = corpus.article(path);
      return live.get(path)?.passages ?? (article ? articles.shown(open, article).passages : []);
    };
    const stops = (path: string): readonly Span[] =>
      shown(path)
        .flatMap(({ passage, anchored }) => {
          const has = tag === undefined || hasTag(corpus.codebook, passage, tag);
          return has && anchored.state !== 'lost' ? [{ start: anchored.start, end: anchored.end }] : [];
        })
        .sort(compareSpans);
    const paths = order.paths(open);
    const has = (path: string): boolean => !gone.has(path) && stops(path).length > 0;
    // What is open may have other passages than what is kept of it.
    const places = [...new Set([...tagged, ...live.keys()])].flatMap((path) =>
      has(path) ? (paths.place(path) ?? []) : [],
    );
    return {
      order: paths.paths,
      place: (path) => paths.place(path),
      places: Uint32Array.from(places).sort(),
      has,
      stops: async (path) => stops(path),
    };
  }
}

/** Under whatever name the sidecar has the tag. */
function hasTag(codebook: Codebook, { tags }: Passage, tag: string): boolean {
  return tags.some((own) => presentPath(codebook, own) === tag);
}
