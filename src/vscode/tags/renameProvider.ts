import { l10n, languages, Range, WorkspaceEdit, type Disposable, type TextDocument } from 'vscode';
import { articlePathsOf } from '../../core/corpus/files';
import type { Tag } from '../../core/tagging/codebook';
import { tagInCodebook, tagInSidecar } from '../../core/tagging/tagAt';
import { leafName } from '../../core/tagging/tagPath';
import type { OpenCorpus } from '../corpora/corpora';
import type { TaggingTools } from '../tagging/tools';

/** Rename (F2) on a tag in the codebook, or in a sidecar: over the whole corpus, with our preview and our undo. */
export function registerTagRename(tools: TaggingTools): Disposable {
  const at = (document: TextDocument, offset: number): Found => {
    const found = tagAt(tools, document, offset);
    if (!found) throw new Error(l10n.t('Rename works on the name of a tag.'));
    return found;
  };
  return languages.registerRenameProvider(
    { pattern: '**/*.yaml' },
    {
      prepareRename: (document, position) => {
        const { range, tag } = at(document, document.offsetAt(position));
        return { range, placeholder: leafName(tag.path) };
      },
      provideRenameEdits: async (document, position, name) => {
        const { open, tag } = at(document, document.offsetAt(position));
        const { nameFault, rename } = await import('./renameTag');
        const fault = nameFault(open, tag, name);
        if (fault !== undefined) throw new Error(fault);
        // The change is previewed, written under our locks and undone as one; VS Code itself has nothing to do.
        void rename(tools, open, tag, name);
        return new WorkspaceEdit();
      },
    },
  );
}

interface Found {
  readonly open: OpenCorpus;
  readonly tag: Tag;
  readonly range: Range;
}

function tagAt({ corpora }: TaggingTools, document: TextDocument, offset: number): Found | undefined {
  const file = corpora.fileOf(document.uri);
  if (!file) return undefined;
  const { open, path } = file;
  const text = document.getText();
  const isCodebook = path === open.corpus.config.codebook.path;
  if (!isCodebook && articlePathsOf(path).length === 0) return undefined;
  const place = isCodebook ? tagInCodebook(text, offset) : tagInSidecar(text, offset);
  const tag = place && open.corpus.codebook.find(place.tag);
  if (!place || !tag) return undefined;
  return { open, tag, range: new Range(document.positionAt(place.start), document.positionAt(place.end)) };
}
