import { Disposable, l10n, StatusBarAlignment, window, type Selection, type TextEditor } from 'vscode';
import type { Standing, Step } from '../../core/corpus/navigation';
import { iconSafe, inRow } from '../markdown';
import { subjectIcon, subjectName, type Subject } from './subject';

export interface Arrival extends Standing {
  readonly subject: Subject;
  readonly step: Step;
  readonly wrapped: boolean;
}

/** Tells in the status bar which mention one has jumped to, for as long as it stays selected. */
export class JumpStatus implements Disposable {
  readonly #item = window.createStatusBarItem('corpus.jump', StatusBarAlignment.Left, 10);
  readonly #listening: Disposable;
  #editor: TextEditor | undefined;
  #selection: Selection | undefined;

  constructor() {
    this.#item.name = l10n.t('Corpus: Mention');
    this.#listening = Disposable.from(
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== this.#editor) this.#item.hide();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        if (textEditor !== this.#editor || !this.#selection) return;
        if (!selection?.isEqual(this.#selection)) this.#item.hide();
      }),
    );
  }

  show(editor: TextEditor, language: string | undefined, arrival: Arrival): void {
    const { subject, stop, stops, article, articles, wrapped, step } = arrival;
    const name = subjectName(subject, language);
    const notes: string[] = [];
    if (stops === 1 && articles === 1) notes.push(l10n.t('the only mention'));
    else if (wrapped)
      notes.push(step === 1 ? l10n.t('again from the first article') : l10n.t('again from the last article'));
    if (subject.of.id === null) notes.push(l10n.t('in no gazetteer'));
    const where = l10n.t('article {0}/{1}', article, articles);
    const line = [name, `${stop}/${stops}`, where, ...notes];
    this.#editor = editor;
    this.#selection = editor.selection;
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
