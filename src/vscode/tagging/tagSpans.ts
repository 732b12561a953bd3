import { commands, Disposable, l10n, ThemeColor, window, type TextDocument, type TextEditor } from 'vscode';
import { createAnchor } from '../../core/tagging/anchor';
import { newPassageId } from '../../core/tagging/passageId';
import { tagAnchor } from '../../core/tagging/tagAnchor';
import { timestamp } from '../../core/tagging/timestamp';
import type { Span } from '../../core/text/words';
import { reportWriteError } from '../files/writeErrors';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { isolated, ownLine } from '../markdown';
import { shortened } from '../presentation/shortened';
import { tagNames } from '../presentation/tagNames';
import { createTags } from './createTags';
import { knownTags } from './tagArguments';
import { asPicked, pickTags, type PickedTags } from './tagPicker';
import type { TaggingTools } from './tools';

/** Tags stretches of an article, one passage each; asks for the tags unless they are given. */
export async function tagSpans(
  tools: TaggingTools,
  live: LiveArticle,
  spans: readonly Span[],
  given?: readonly string[],
): Promise<void> {
  const { document, open, text } = live;
  const reading = tools.reader.of(open.folder);
  if (!isTaggable(live, spans)) return;
  // Made before the question, for the text may change while it stands there; an anchor is found again.
  const anchors = spans.map(({ start, end }) => createAnchor(text, start, end));
  const picked = given ? asPicked(knownTags(open, given)) : await ask(tools, live, spans);
  if (!picked || picked.tags.length === 0) return;
  const by = await reading;
  const path = live.article.sidecarPath;
  const tagger = { by, created: timestamp(new Date()), newId: () => newPassageId(Math.random) };
  try {
    await createTags(tools.writer, open, picked.create);
    const label = l10n.t('Tag as {0}', tagNames(open.corpus.codebook, picked.tags));
    await tools.writer.edit(open, path, label, ({ passages }) =>
      anchors.map((anchor) => tagAnchor(passages, anchor, picked.tags, tagger)),
    );
  } catch (error) {
    reportWriteError(open, path, error);
    return;
  }
  await tools.recent.remember(open, picked.tags);
  await tools.readers.include(open, by);
  if (tools.articles.active?.live.document === document) tools.articles.active.collapse();
  if (!document.isDirty) toldToSave.delete(document);
  else if (!toldToSave.has(document)) void suggestSaving(document);
}

/** Whether what is on the screen is the article; else the reader is told what to do. */
function isTaggable(live: LiveArticle, spans: readonly Span[]): boolean {
  if (live.article.state === 'unreadable') {
    void window.showErrorMessage(
      l10n.t(
        '{0} cannot be read as an article, so it cannot be tagged. The Problems panel says why.',
        isolated(live.path),
      ),
    );
    return false;
  }
  if (!spans.some(({ start, end }) => live.text.slice(start, end).includes('\ufffd'))) return true;
  const reopen = l10n.t('Reopen with Encoding');
  const message = l10n.t(
    '{0} is not shown in its encoding: some of these letters are not its own. Reopen it with the right encoding and tag it then.',
    isolated(live.path),
  );
  window.showErrorMessage(ownLine(message), reopen).then((answer) => {
    if (answer === reopen) void commands.executeCommand('workbench.action.editor.changeEncoding');
  });
  return false;
}

async function ask(
  tools: TaggingTools,
  live: LiveArticle,
  spans: readonly Span[],
): Promise<PickedTags | undefined> {
  const [first] = spans;
  const quote = isolated(shortened(first ? live.text.slice(first.start, first.end) : '', 50));
  const highlight = highlighted(live, spans);
  try {
    return await pickTags(live.open, {
      title:
        spans.length === 1
          ? l10n.t('Tag {0}', quote)
          : l10n.t('Tag {0} and {1} more', quote, spans.length - 1),
      recent: tools.recent.recent(live.open),
      keys: tools.recent.keys(live.open),
    });
  } finally {
    highlight.dispose();
  }
}

/** Shows what is about to be tagged, which need not be what is selected. */
function highlighted(live: LiveArticle, spans: readonly Span[]): Disposable {
  const editor = editorOf(live.document);
  if (!editor) return new Disposable(() => undefined);
  const type = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.selectionBackground'),
    outline: '1px solid',
    outlineColor: new ThemeColor('focusBorder'),
  });
  editor.setDecorations(
    type,
    spans.map((span) => live.range(span)),
  );
  return type;
}

function editorOf(document: TextDocument): TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  return activeTextEditor?.document === document
    ? activeTextEditor
    : visibleTextEditors.find((editor) => editor.document === document);
}

/** The reader is told once until he saves. */
const toldToSave = new WeakSet<TextDocument>();

/** The sidecar now speaks of a text that is on the screen only. */
async function suggestSaving(document: TextDocument): Promise<void> {
  toldToSave.add(document);
  const save = l10n.t('Save Article');
  const message = l10n.t(
    'The passage was tagged in the text as it is on the screen. Save the article to keep both in step.',
  );
  if ((await window.showInformationMessage(ownLine(message), save)) === save) await document.save();
}
