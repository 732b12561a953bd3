import { l10n, Uri, window, type Disposable, type QuickPickItem } from 'vscode';
import { AnchorFinder } from '../../core/tagging/anchorFinder';
import { createAnchor } from '../../core/tagging/anchor';
import { excerptOf } from '../../core/text/excerpt';
import type { Span } from '../../core/text/words';
import { passageArgument } from '../arguments';
import { Previews } from '../jumping/previews';
import type { LiveArticle } from '../liveArticles';
import { iconSafe, isolated, ownLine } from '../markdown';
import { openArticle, reportUnopened, showArticle } from '../showArticle';
import { namedPassage, type PassageTarget } from './passageTarget';
import { compareVersions } from './passageVersions';
import { sidecarArticle } from './quickFixes';
import { remark } from './sidecarWriter';
import { trimmed } from './tagCommands';
import { shortened, tagNames } from './tagNames';
import type { TaggingTools } from './tools';
import { reportWriteError } from './writeErrors';

/** How many places are offered for a lost passage. */
const most = 8;

type Answer = 'accept' | 'candidates' | 'anew' | 'keep' | Span;

interface Row extends QuickPickItem {
  readonly answer?: Answer;
}

/** Attaches changed and lost passages to the words that the reader says they belong to. Nothing is guessed. */
export class Attaching implements Disposable {
  readonly #tools: TaggingTools;
  /** The passage for which words are being chosen. */
  #waiting: PassageTarget | undefined;

  constructor(tools: TaggingTools) {
    this.#tools = tools;
  }

  /** Shows what became of a passage, of one chosen from all that are changed or lost where none is given. */
  async reattach(argument: unknown): Promise<void> {
    const target = this.#named(argument) ?? (await this.#choose());
    if (!target) return;
    const live = await this.#open(target);
    if (!live) return;
    const anchored = live.passages.find(({ passage }) => passage.id === target.passage.id)?.anchored;
    let answer: Answer | undefined = 'candidates';
    if (anchored?.state === 'changed' && !wantsCandidates(argument)) {
      answer = await this.#compare(target, live.text.slice(anchored.start, anchored.end));
      if (answer === 'accept') answer = anchored;
    }
    if (answer === 'candidates') answer = await this.#candidates(target, live);
    if (answer === 'anew') await this.attachToSelection(argumentOf(target));
    else if (answer === 'keep') await this.#keep(target);
    else if (typeof answer === 'object') await this.#attach(target, live.text, answer);
  }

  /** Attaches a passage to what is selected in its article; where nothing is, the reader is asked to select. */
  async attachToSelection(argument: unknown): Promise<void> {
    const { active } = this.#tools.articles;
    const path = active && active.live.article.sidecarPath;
    const isHere = (target: PassageTarget): boolean =>
      target.open === active?.live.open && target.sidecarPath === path;
    const given = this.#named(argument);
    const waiting = this.#waiting && isHere(this.#waiting) ? this.#waiting : undefined;
    const target = given ?? waiting ?? (await this.#choose(active?.live));
    if (!target) return;
    const live = await this.#open(target);
    const span = live && this.#selectionIn(live);
    if (live && span) {
      this.#waiting = undefined;
      await this.#attach(target, live.text, span);
      return;
    }
    this.#waiting = target;
    if (!live) return;
    await showArticle(this.#tools.corpora, this.#tools.articles, live.document.uri);
    const attach = l10n.t('Attach to Selection');
    const message = l10n.t(
      'Select the words that {0} is to be attached to, then run “Attach Passage to Selection”.',
      isolated(shortened(target.passage.anchor.quote)),
    );
    void window.showInformationMessage(ownLine(message), attach).then((answer) => {
      if (answer === attach) void this.attachToSelection(argumentOf(target));
    });
  }

  /** Leaves a passage as it is, and complains of it no longer. */
  async keep(argument: unknown): Promise<void> {
    const target = this.#named(argument) ?? (await this.#choose());
    if (target) await this.#keep(target);
  }

  dispose(): void {
    this.#waiting = undefined;
  }

  async #keep({ open, sidecarPath, passage }: PassageTarget): Promise<void> {
    await this.#tools.kept.keep(open, sidecarPath, passage.id);
    remark(l10n.t('The passage is kept as it is and no longer reported.'));
  }

  async #attach(target: PassageTarget, text: string, span: Span): Promise<void> {
    const { open, sidecarPath, passage } = target;
    const anchor = createAnchor(text, span.start, span.end);
    try {
      const edit = { type: 'set-anchor', id: passage.id, anchor } as const;
      await this.#tools.writer.edit(open, sidecarPath, l10n.t('Attach passage'), [edit]);
    } catch (error) {
      reportWriteError(open, sidecarPath, error);
      return;
    }
    await this.#tools.kept.forget(open, sidecarPath, passage.id);
    remark(l10n.t('The passage was attached; “Undo Tagging” takes it back.'));
  }

  #named(argument: unknown): PassageTarget | undefined {
    const named = passageArgument(argument);
    return named && namedPassage(this.#tools, named.uri, named.id);
  }

  /** The article of a passage, open; undefined where it cannot be, and the reader has been told so. */
  async #open({ open, sidecarPath }: PassageTarget): Promise<LiveArticle | undefined> {
    const article = sidecarArticle({ open, path: sidecarPath });
    if (!article) return undefined;
    const uri = Uri.joinPath(open.folder, article.path);
    try {
      return this.#tools.articles.get(await openArticle(this.#tools.corpora, uri));
    } catch (error) {
      reportUnopened(this.#tools.corpora, uri, error);
      return undefined;
    }
  }

  /** What is selected in an article, in the active editor or, from its sidecar, in the one beside. */
  #selectionIn(live: LiveArticle): Span | undefined {
    const { active } = this.#tools.articles;
    const selections =
      active?.live.document === live.document
        ? active.selections
        : window.visibleTextEditors
            .filter(({ document }) => document === live.document)
            .map(({ selection }) => ({
              start: live.offset(selection.start),
              end: live.offset(selection.end),
            }));
    return selections.map((one) => trimmed(live.text, one)).find(({ start, end }) => start < end);
  }

  /** A list of the changed and lost passages, of one article or of all. */
  async #choose(live?: LiveArticle): Promise<PassageTarget | undefined> {
    const rows = this.#tools.corpora.all
      .filter((open) => live === undefined || live.open === open)
      .flatMap((open) => {
        const articles = live ? [live.article] : open.corpus.articles;
        return articles.flatMap((article) => {
          const { passages } = live ?? article;
          return passages.flatMap(({ passage, anchored: { state } }) => {
            if (state !== 'lost' && state !== 'changed') return [];
            const word = state === 'lost' ? l10n.t('lost') : l10n.t('changed');
            return [
              {
                label: isolated(iconSafe(shortened(passage.anchor.quote))),
                description: `${isolated(word)} · ${tagNames(open.corpus.codebook, passage.tags)}`,
                detail: isolated(iconSafe(article.title)),
                target: { open, sidecarPath: article.sidecarPath, passage },
              },
            ];
          });
        });
      });
    if (rows.length === 0) {
      remark(l10n.t('No passage is changed or lost here.'));
      return undefined;
    }
    const title = ownLine(l10n.t('Changed and Lost Passages'));
    return (await window.showQuickPick(rows, { title, matchOnDescription: true, matchOnDetail: true }))?.target;
  }

  async #compare({ passage }: PassageTarget, is: string): Promise<Answer | undefined> {
    const close = await compareVersions(passage.anchor.quote, is);
    const rows: readonly Row[] = [
      {
        label: l10n.t('Accept the Changed Words'),
        detail: isolated(iconSafe(shortened(is))),
        answer: 'accept',
      },
      { label: l10n.t('Show Candidates…'), answer: 'candidates' },
      ...otherAnswers(),
    ];
    const options = {
      title: ownLine(l10n.t('The words of this passage have changed')),
      placeHolder: isolated(iconSafe(shortened(passage.anchor.quote))),
      ignoreFocusOut: true,
    };
    const row = await window.showQuickPick(rows, options);
    await close();
    return row?.answer;
  }

  /** Offers the places where a passage may stand, the best first; each is shown as the reader walks over it. */
  async #candidates({ passage }: PassageTarget, live: LiveArticle): Promise<Answer | undefined> {
    const { anchor } = passage;
    const candidates = new AnchorFinder(live.text).candidates(anchor).slice(0, most);
    const previews = new Previews(this.#tools);
    const pick = window.createQuickPick<Row>();
    pick.title = ownLine(l10n.t('Where is this passage now?'));
    pick.placeholder = isolated(shortened(anchor.quote));
    pick.ignoreFocusOut = true;
    pick.items = [
      ...candidates.map((candidate): Row => {
        const { start, end, score } = candidate;
        return {
          label: isolated(iconSafe(shortened(live.text.slice(start, end)))),
          description: `${Math.round(score * 100)} %`,
          detail: isolated(iconSafe(excerptOf(live.text, candidate, 30, 60).text)),
          answer: { start, end },
        };
      }),
      ...otherAnswers(),
    ];
    pick.onDidChangeActive(([row]) => {
      if (typeof row?.answer === 'object') previews.show(live.document.uri, row.answer);
    });
    const answer = await new Promise<Answer | undefined>((resolve) => {
      pick.onDidAccept(() => {
        resolve(pick.activeItems[0]?.answer);
        pick.hide();
      });
      pick.onDidHide(() => resolve(undefined));
      pick.show();
    });
    pick.dispose();
    if (typeof answer === 'object') await previews.settle(live.document.uri, answer);
    else await previews.restore();
    previews.dispose();
    return answer;
  }
}

function otherAnswers(): readonly Row[] {
  return [
    {
      label: l10n.t('Choose Anew…'),
      detail: l10n.t('Select the right words in the article'),
      answer: 'anew',
    },
    { label: l10n.t('Keep As It Is'), detail: l10n.t('It is no longer reported'), answer: 'keep' },
  ];
}

function argumentOf({ open, sidecarPath, passage }: PassageTarget): unknown {
  const path = sidecarArticle({ open, path: sidecarPath })?.path ?? '';
  return { uri: Uri.joinPath(open.folder, path).toString(), id: passage.id };
}

function wantsCandidates(argument: unknown): boolean {
  return typeof argument === 'object' && argument !== null && 'candidates' in argument;
}
