import { l10n, window, type QuickPickItem } from 'vscode';
import { AnchorFinder } from '../../core/tagging/anchorFinder';
import type { Passage } from '../../core/tagging/passage';
import { excerptOf } from '../../core/text/excerpt';
import type { Span } from '../../core/text/words';
import { Previews } from '../jumping/previews';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { iconSafe, isolated, ownLine } from '../markdown';
import { keepOrder } from '../presentation/keepOrder';
import { shortened } from '../presentation/shortened';
import { tagNames } from '../presentation/tagNames';
import { remark } from '../remark';
import type { PassageTarget } from './passageTarget';
import { compareVersions } from './passageVersions';
import type { TaggingTools } from './tools';

/** How many places are offered for a lost passage. */
const most = 8;

/** What is to become of a changed or lost passage; a span: it belongs there. */
export type Answer = 'accept' | 'candidates' | 'anew' | 'keep' | Span;

interface Row extends QuickPickItem {
  readonly answer?: Answer;
}

/** A list of the changed and lost passages, of one article or of all; undefined: none, or the reader changed his mind. */
export async function chooseAstray(
  { corpora }: TaggingTools,
  live?: LiveArticle,
): Promise<PassageTarget | undefined> {
  const rows = corpora.all
    .filter((open) => live === undefined || live.open === open)
    .flatMap((open) => {
      const articles = live ? [live.article] : open.corpus.articles;
      return articles.flatMap((article) => {
        const { passages } = live ?? article;
        return passages.flatMap(({ passage, anchored: { state } }) => {
          if (state !== 'lost' && state !== 'changed') return [];
          const word = state === 'lost' ? l10n.t('lost') : l10n.t('changed');
          return [
            {
              label: isolated(iconSafe(shortened(passage.anchor.quote))),
              description: `${isolated(word)} · ${tagNames(open.corpus.codebook, passage.tags)}`,
              detail: isolated(iconSafe(article.title)),
              target: { open, sidecarPath: article.sidecarPath, passage },
            },
          ];
        });
      });
    });
  if (rows.length === 0) {
    remark(l10n.t('No passage is changed or lost here.'));
    return undefined;
  }
  const title = ownLine(l10n.t('Changed and Lost Passages'));
  const options = { title, matchOnDescription: true, matchOnDetail: true };
  return (await window.showQuickPick(rows, options))?.target;
}

/** Shows the words that were tagged beside those that stand there now, and asks what is to become of the passage. */
export async function askAboutChange({ anchor }: Passage, is: string): Promise<Answer | undefined> {
  const close = await compareVersions(anchor.quote, is);
  const rows: readonly Row[] = [
    {
      label: l10n.t('Accept the Changed Words'),
      detail: isolated(iconSafe(shortened(is))),
      answer: 'accept',
    },
    { label: l10n.t('Show Candidates…'), answer: 'candidates' },
    ...otherAnswers(),
  ];
  const options = {
    title: ownLine(l10n.t('The words of this passage have changed')),
    placeHolder: isolated(iconSafe(shortened(anchor.quote))),
    ignoreFocusOut: true,
  };
  const row = await window.showQuickPick(rows, options);
  await close();
  return row?.answer;
}

/** Offers the places where a passage may stand, the best first; each is shown as the reader walks over it. */
export async function askForPlace(
  tools: TaggingTools,
  { anchor }: Passage,
  live: LiveArticle,
): Promise<Answer | undefined> {
  const candidates = new AnchorFinder(live.text).candidates(anchor).slice(0, most);
  const previews = new Previews(tools);
  const pick = window.createQuickPick<Row>();
  keepOrder(pick);
  pick.title = ownLine(l10n.t('Where is this passage now?'));
  pick.placeholder = isolated(shortened(anchor.quote));
  pick.ignoreFocusOut = true;
  pick.items = [
    ...candidates.map((candidate): Row => {
      const { start, end, score } = candidate;
      return {
        label: isolated(iconSafe(shortened(live.text.slice(start, end)))),
        description: `${Math.round(score * 100)} %`,
        detail: isolated(iconSafe(excerptOf(live.text, candidate, 30, 60).text)),
        answer: { start, end },
      };
    }),
    ...otherAnswers(),
  ];
  pick.onDidChangeActive(([row]) => {
    if (typeof row?.answer === 'object') previews.show(live.document.uri, row.answer);
  });
  const answer = await new Promise<Answer | undefined>((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.answer);
      pick.hide();
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  if (typeof answer === 'object') await previews.settle(live.document.uri, answer);
  else await previews.restore();
  previews.dispose();
  return answer;
}

function otherAnswers(): readonly Row[] {
  return [
    {
      label: l10n.t('Choose Other Words…'),
      detail: l10n.t('Select the right words in the article'),
      answer: 'anew',
    },
    { label: l10n.t('Keep As It Is'), detail: l10n.t('It is no longer reported'), answer: 'keep' },
  ];
}
