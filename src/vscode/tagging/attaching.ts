import { l10n, Uri, window, type Disposable } from 'vscode';
import { createAnchor } from '../../core/tagging/anchor';
import { trimmed } from '../../core/text/selecting';
import type { Span } from '../../core/text/words';
import { passageArgument } from '../arguments';
import { sidecarArticle } from '../corpora/sidecarArticle';
import { reportWriteError } from '../files/writeErrors';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { openArticle, reportUnopened, showArticle } from '../liveArticles/showArticle';
import { isolated, ownLine } from '../markdown';
import { shortened } from '../presentation/shortened';
import { remark } from '../remark';
import { askAboutChange, askForPlace, chooseAstray, type Answer } from './attachQuestions';
import { namedPassage, type PassageTarget } from './passageTarget';
import type { TaggingTools } from './tools';

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
    const target = this.#named(argument) ?? (await chooseAstray(this.#tools));
    if (!target) return;
    const live = await this.#open(target);
    if (!live) return;
    const anchored = live.passages.find(({ passage }) => passage.id === target.passage.id)?.anchored;
    let answer: Answer | undefined = 'candidates';
    if (anchored?.state === 'changed' && !wantsCandidates(argument)) {
      answer = await askAboutChange(target.passage, live.text.slice(anchored.start, anchored.end));
      if (answer === 'accept') answer = anchored;
    }
    if (answer === 'candidates') answer = await askForPlace(this.#tools, target.passage, live);
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
    const target = given ?? waiting ?? (await chooseAstray(this.#tools, active?.live));
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
    const target = this.#named(argument) ?? (await chooseAstray(this.#tools));
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
}

function argumentOf({ open, sidecarPath, passage }: PassageTarget): unknown {
  const path = sidecarArticle({ open, path: sidecarPath })?.path ?? '';
  return { uri: Uri.joinPath(open.folder, path).toString(), id: passage.id };
}

function wantsCandidates(argument: unknown): boolean {
  return typeof argument === 'object' && argument !== null && 'candidates' in argument;
}
