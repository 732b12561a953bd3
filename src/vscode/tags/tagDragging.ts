import { DataTransferItem, type DataTransfer, type TreeDragAndDropController } from 'vscode';
import type { TaggingTools } from '../tagging/tools';
import type { TagNode, TagTreeNode } from './tagNodes';

/** VS Code's own name for what is dragged inside this view. */
const mime = 'application/vnd.code.tree.corpus.tags';

/** A tag that is dropped on another goes under it, with all below it; on the empty space, to the top. */
export function tagDragging(tools: TaggingTools): TreeDragAndDropController<TagTreeNode> {
  return {
    dragMimeTypes: [mime],
    dropMimeTypes: [mime],
    handleDrag: (nodes: readonly TagTreeNode[], data: DataTransfer) => {
      const tags = nodes.filter((node) => node.node === 'tag');
      if (tags.length > 0) data.set(mime, new DataTransferItem(tags));
    },
    handleDrop: (target, data) => {
      const [first] = (data.get(mime)?.value ?? []) as readonly TagNode[];
      const parent = target && tagAt(target);
      if (!first || (target && target.node !== 'corpus' && !parent)) return;
      if (parent && parent.open !== first.open) return;
      // VS Code shows that it is busy until this is over; it is over when the reader is asked.
      void import('./changeTags').then(({ moveUnder }) =>
        moveUnder(tools, first.open, first.tag, parent?.tag),
      );
    },
  };
}

/** The tag of a row; that of the tag above, for an article or a passage. */
function tagAt(node: TagTreeNode): TagNode | undefined {
  switch (node.node) {
    case 'corpus':
      return undefined;
    case 'tag':
      return node;
    case 'article':
      return node.of;
    case 'passage':
      return node.of.of;
  }
}
