import { l10n } from 'vscode';
import { viewOf, type Line } from '../../core/concordance/line';
import { locateLine } from '../../core/concordance/locateLine';
import { editsToTag } from '../../core/concordance/tagLines';
import { createAnchor } from '../../core/tagging/anchor';
import type { Anchor } from '../../core/tagging/passage';
import { newPassageId } from '../../core/tagging/passageId';
import { timestamp } from '../../core/tagging/timestamp';
import { editSidecars } from '../files/editSidecars';
import { tagNames } from '../presentation/tagNames';
import { remark } from '../remark';
import { createTags } from '../tagging/createTags';
import type { PickedTags } from '../tagging/tagPicker';
import type { TaggingTools } from '../tagging/tools';
import { liveView, type LineList } from './lineList';

/** Tags lines, one passage each, as one step for undo. What it did, in a sentence; undefined where it did nothing. */
export async function tagLines(
  tools: TaggingTools,
  list: LineList,
  lines: readonly Line[],
  picked: PickedTags,
): Promise<string | undefined> {
  const { open } = list;
  const anchors = new Map<string, Anchor[]>();
  let gone = 0;
  for (const own of byArticle(lines)) {
    const [{ article }] = own;
    const live = tools.articles.at(list.uri(own[0]));
    const view = await viewOf(open.corpus, article, () => live && liveView(live));
    for (const line of own) {
      const span = view && locateLine(view.text, line);
      if (!view || !span) gone++;
      else {
        const known = anchors.get(article.sidecarPath) ?? [];
        anchors.set(article.sidecarPath, [...known, createAnchor(view.text, span.start, span.end)]);
      }
    }
  }
  const created = timestamp(new Date());
  const by = await tools.reader.of(open.folder);
  const tagger = { by, created, newId: () => newPassageId(Math.random) };
  const label = l10n.t('Tag as {0}', tagNames(open.corpus.codebook, picked.tags));
  let tagged = 0;
  const done = await editSidecars(tools.writer, open, label, {
    paths: anchors.keys(),
    before: () => createTags(tools.writer, open, picked.create),
    edits: (path, now) => {
      const edits = editsToTag(now, anchors.get(path) ?? [], picked.tags, tagger);
      tagged += edits.length;
      return edits;
    },
  });
  if (!done) return undefined;
  await tools.readers.include(open, by);
  const said = [
    tagged === 1 ? l10n.t('1 line was tagged.') : l10n.t('{0} lines were tagged.', tagged),
    ...(gone > 0 ? [l10n.t('The words of {0} are no longer there.', gone)] : []),
  ].join(' ');
  remark(said);
  return said;
}

/** Lines of the same article together. */
function byArticle(lines: readonly Line[]): Iterable<readonly [Line, ...Line[]]> {
  const groups = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const known = groups.get(line.article.path);
    if (known) known.push(line);
    else groups.set(line.article.path, [line]);
  }
  return groups.values();
}
