import { Disposable, l10n, StatusBarAlignment, window, type Selection, type TextEditor } from 'vscode';
import type { Standing, Step } from '../../core/corpus/navigation';
import type { Span } from '../../core/text/words';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { iconSafe, inRow } from '../markdown';
import { subjectIcon, subjectName, type Subject } from './subject';

export interface Arrival extends Standing {
  readonly subject: Subject;
  readonly step: Step;
  readonly wrapped: boolean;
  /** The mention itself. */
  readonly at: Span;
}

/** Tells in the status bar which mention one has jumped to, for as long as it stays selected. */
export class JumpStatus implements Disposable {
  readonly #item = window.createStatusBarItem('corpus.jump', StatusBarAlignment.Left, 10);
  readonly #listening: Disposable;
  #editor: TextEditor | undefined;
  #selection: Selection | undefined;
  /** What is to be selected in the reading view, and whether it is: it takes the page a moment. */
  #span: Span | undefined;
  #isThere = false;

  constructor(articles: LiveArticles) {
    this.#item.name = l10n.t('Corpus: Mention');
    this.#listening = Disposable.from(
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== this.#editor) this.#item.hide();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        if (textEditor !== this.#editor || !this.#selection) return;
        if (!selection?.isEqual(this.#selection)) this.#item.hide();
      }),
      articles.onDidChangeActive(() => {
        if (!this.#span) return;
        const isThere = articles.active?.selections[0]?.start === this.#span.start;
        if (this.#isThere && !isThere) this.#item.hide();
        this.#isThere ||= isThere;
      }),
    );
  }

  /** @param editor undefined in the reading view. */
  show(editor: TextEditor | undefined, language: string | undefined, arrival: Arrival): void {
    const { subject } = arrival;
    const line = arrivalWords(arrival, language);
    this.#editor = editor;
    this.#selection = editor?.selection;
    this.#span = editor ? undefined : arrival.at;
    this.#isThere = false;
    this.#item.text = `$(${subjectIcon(subject).id}) ${inRow(line.map(iconSafe))}`;
    this.#item.tooltip = l10n.t('Show All Mentions');
    this.#item.accessibilityInformation = { label: line.join(', ') };
    this.#item.command = { command: 'corpus.showMentions', title: l10n.t('Show All Mentions') };
    this.#item.show();
  }

  dispose(): void {
    this.#listening.dispose();
    this.#item.dispose();
  }
}

/** Whom one followed, to which of his mentions, in which of the articles. */
export function arrivalWords(arrival: Arrival, language: string | undefined): readonly string[] {
  const { subject, stop, stops, article, articles, wrapped, step } = arrival;
  const notes: string[] = [];
  if (stops === 1 && articles === 1) notes.push(l10n.t('the only mention'));
  else if (wrapped)
    notes.push(step === 1 ? l10n.t('again from the first article') : l10n.t('again from the last article'));
  if (subject.of.id === null) notes.push(l10n.t('in no gazetteer'));
  const where = l10n.t('article {0}/{1}', article, articles);
  return [subjectName(subject, language), `${stop}/${stops}`, where, ...notes];
}
