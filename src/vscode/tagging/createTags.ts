import { l10n } from 'vscode';
import { editCodebook } from '../../core/tagging/editCodebook';
import type { NewTag } from '../../core/tagging/newTag';
import type { OpenCorpus } from '../corpora/corpora';
import type { CorpusWriter } from '../files/corpusWriter';

/** Writes new tags into the codebook; each can be undone. Throws a `Refusal` or a `FileError`. */
export async function createTags(
  writer: CorpusWriter,
  open: OpenCorpus,
  tags: readonly NewTag[],
): Promise<void> {
  const { path: file } = open.corpus.config.codebook;
  for (const { path, label } of tags) {
    await writer.update(open, file, l10n.t('Create tag {0}', path), (current) =>
      editCodebook(file, current, { type: 'add-tag', path, ...(label ? { label } : {}) }),
    );
  }
}
