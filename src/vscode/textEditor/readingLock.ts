import { commands, Disposable, l10n, TabInputText, TabInputTextDiff, Uri, window, workspace } from 'vscode';
import type { Corpora } from '../corpora/corpora';
import type { ArticleLock } from '../liveArticles/activeArticle';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { isolated, ownLine } from '../markdown';

/** What VS Code's read-only mark of a file should be: set, or as the file itself has it. */
type Lock = 'locked' | 'unlocked';

/**
 * Articles are locked for reading by VS Code's own read-only mark, which holds for a file in all its editors until the
 * window is closed. VS Code sets it for the active editor only, so it is set whenever an article becomes active, a moment
 * after it is shown: `showArticle` keeps single keys from being typed in that moment.
 */
export function registerReadingLock(corpora: Corpora, articles: LiveArticles): Disposable {
  const lock = new ReadingLock(corpora);
  articles.useLock(lock);
  const update = (): void => lock.update();
  update();
  return Disposable.from(
    corpora.onDidChange(update),
    window.tabGroups.onDidChangeTabs(update),
    window.tabGroups.onDidChangeTabGroups(update),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('corpus.openLocked')) update();
    }),
    commands.registerCommand('corpus.lock', (target: unknown) => lock.choose('locked', target)),
    commands.registerCommand('corpus.unlock', (target: unknown) => lock.choose('unlocked', target)),
  );
}

/** How often and how long the tab of a file that was just shown is waited for, in milliseconds. */
const [look, longest] = [20, 1000];

class ReadingLock implements ArticleLock {
  readonly #corpora: Corpora;
  /** What the reader chose for a file in this session. */
  readonly #chosen = new Map<string, Lock>();
  /** The files that we locked. */
  readonly #locked = new Set<string>();
  /** One change after the other, for VS Code means whatever editor is active when it gets to it. */
  #queue: Promise<void> = Promise.resolve();

  constructor(corpora: Corpora) {
    this.#corpora = corpora;
  }

  update(): void {
    this.#queue = this.#queue.then(() => this.#apply());
  }

  /** Waits until a file is the active one, which tabs tell later than editors, and has its mark. */
  async settled(uri: Uri): Promise<void> {
    for (let waited = 0; waited < longest; waited += look) {
      const isActive = activeFile()?.toString() === uri.toString();
      if (isActive) this.update();
      await this.#queue;
      if (isActive) return;
      await new Promise((resolve) => setTimeout(resolve, look));
    }
  }

  /** Locks or unlocks the active article, or that of the editor whose title bar the command was clicked in. */
  async choose(lock: Lock, target: unknown): Promise<void> {
    const active = activeFile();
    if (target instanceof Uri && target.toString() !== active?.toString())
      await window.showTextDocument(target);
    const uri = target instanceof Uri ? target : active;
    if (!uri || !this.#corpora.articleOf(uri)) return;
    const key = uri.toString();
    this.#chosen.set(key, lock);
    // VS Code's own commands, and the link in its message, change the mark without a word to us: so it is set anew.
    if (lock === 'locked') this.#locked.delete(key);
    else this.#locked.add(key);
    this.update();
    await this.#queue;
  }

  #wanted(uri: Uri): Lock {
    if (!this.#corpora.articleOf(uri)) return 'unlocked';
    const byDefault = workspace.getConfiguration('corpus').get<boolean>('openLocked', true);
    return this.#chosen.get(uri.toString()) ?? (byDefault ? 'locked' : 'unlocked');
  }

  async #apply(): Promise<void> {
    const uri = activeFile();
    if (!uri) return;
    const key = uri.toString();
    const wanted = this.#wanted(uri);
    if ((wanted === 'locked') === this.#locked.has(key)) return;
    await setMark(wanted);
    const reached = activeFile();
    if (reached?.toString() === key) {
      if (wanted === 'unlocked') this.#locked.delete(key);
      else {
        this.#locked.add(key);
        void this.#tellUnsaved(uri);
      }
      return;
    }
    // Another editor became active meanwhile, and the mark may have gone to it: put that right, and come back to this
    // file when it is active again.
    if (reached) {
      this.#locked.delete(reached.toString());
      await setMark(this.#wanted(reached));
    }
    this.update();
  }

  /** Says what to do about changes from before an article was locked: VS Code neither saves nor undoes them then. */
  async #tellUnsaved(uri: Uri): Promise<void> {
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    if (!document?.isDirty) return;
    const message = l10n.t(
      '{0} is locked for reading, and has unsaved changes. Unlock it to save or undo them.',
      isolated(workspace.asRelativePath(uri)),
    );
    const unlock = l10n.t('Unlock');
    if ((await window.showWarningMessage(ownLine(message), unlock)) === unlock)
      await this.choose('unlocked', uri);
  }
}

async function setMark(lock: Lock): Promise<void> {
  const name = lock === 'locked' ? 'setActiveEditorReadonlyInSession' : 'resetActiveEditorReadonlyInSession';
  await commands.executeCommand(`workbench.action.files.${name}`);
}

/** The file that VS Code's commands on the active editor mean; of a comparison, its right side. */
function activeFile(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof TabInputText) return input.uri;
  return input instanceof TabInputTextDiff ? input.modified : undefined;
}
