import type { ReadingSelection } from './readingSelection';

export interface KeyActions {
  readonly selection: ReadingSelection;
  readonly card: () => void;
  readonly step: (what: 'mention' | 'passage', by: 1 | -1) => void;
  readonly offer: () => void;
  readonly dismiss: () => void;
}

/**
 * The keys of the article that move a caret through it and select. Keys that run commands are VS Code's own: they are
 * in package.json, where the reader can change them.
 */
export function handleKeys(root: HTMLElement, actions: KeyActions): void {
  root.addEventListener('keydown', (event) => {
    if (event.target !== root) return;
    if (!act(event, actions)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** Whether the key was one of ours. */
function act(event: KeyboardEvent, { selection, card, step, offer, dismiss }: KeyActions): boolean {
  const { key, code, shiftKey, altKey } = event;
  const word = event.ctrlKey || event.metaKey;
  if (altKey) return false;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      selection.move(shiftKey, key === 'ArrowLeft' ? 'left' : 'right', word ? 'word' : 'character');
      if (shiftKey) offer();
      return true;
    case 'ArrowUp':
    case 'ArrowDown':
      // Without a caret these keys scroll.
      if (!shiftKey && selection.caret.hidden) return false;
      selection.move(shiftKey, key === 'ArrowDown' ? 'forward' : 'backward', 'line');
      if (shiftKey) offer();
      return true;
    case 'Enter':
      card();
      return true;
    case 'Escape':
      dismiss();
      return true;
  }
  if (word) return false;
  // By their place on the keyboard: on an Arabic one they carry letters.
  const what = code === 'KeyM' ? 'mention' : code === 'KeyK' ? 'passage' : undefined;
  if (what) step(what, shiftKey ? -1 : 1);
  return what !== undefined;
}
