import { ThemeIcon, window, type QuickPickItem } from 'vscode';
import type { OpenCorpus } from '../corpora/corpora';
import { ownLine } from '../markdown';
import { keepOrder } from '../presentation/keepOrder';
import { tagItems } from '../tagging/tagItems';

export interface PickTagOptions {
  readonly title: string;
  readonly placeholder: string;
  /** Tags that are not offered. */
  readonly hidden?: (path: string) => boolean;
  /** The first row means no tag: the top of the codebook. */
  readonly top?: string;
}

interface Row extends QuickPickItem {
  readonly path?: string;
  readonly isTop?: boolean;
}

/** Asks for one tag, found in any spelling. Undefined: the reader changed his mind; '' is the top of the codebook. */
export function pickTag(open: OpenCorpus, options: PickTagOptions): Promise<string | undefined> {
  const { codebook } = open.corpus;
  const hidden = codebook
    .all()
    .map(({ path }) => path)
    .filter((path) => options.hidden?.(path));
  const pick = window.createQuickPick<Row>();
  keepOrder(pick);
  pick.title = ownLine(options.title);
  pick.placeholder = options.placeholder;
  const top: readonly Row[] =
    options.top === undefined
      ? []
      : [{ label: options.top, iconPath: new ThemeIcon('list-tree'), alwaysShow: true, isTop: true }];
  const search = (query: string): void => {
    const found = tagItems({ codebook, query, first: [], recent: [], keys: [], hidden });
    pick.items = [...(query === '' ? top : []), ...found.filter(({ create }) => create === undefined)];
  };
  search('');
  return new Promise((resolve) => {
    let answer: string | undefined;
    pick.onDidChangeValue((value) => search(value.trim()));
    pick.onDidAccept(() => {
      const [row] = pick.activeItems;
      answer = row?.isTop ? '' : row?.path;
      if (answer !== undefined) pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(answer);
    });
    pick.show();
  });
}
