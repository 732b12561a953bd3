import { commands, Disposable } from 'vscode';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { passagesAt } from './passageTarget';

/** Keeps the context key `corpus.onPassage`: whether the caret is on a tagged passage. */
export function registerPassageContext(articles: LiveArticles): Disposable {
  let known: boolean | undefined;
  const update = (): void => {
    const { active } = articles;
    const isOn =
      active?.selections.some((span) => passagesAt(active.live.passages, span).length > 0) ?? false;
    if (isOn === known) return;
    known = isOn;
    void commands.executeCommand('setContext', 'corpus.onPassage', isOn);
  };
  update();
  return Disposable.from(articles.onDidChangeActive(update), articles.onDidChange(update));
}
