import { l10n, ThemeColor, ThemeIcon, type Command } from 'vscode';
import type { Anchored } from '../../core/tagging/passage';
import { opening } from '../liveArticles/opening';

/** Of a passage whose words are no longer in the article. */
export const warningIcon = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));

/** What a row of a tree says of where its passage is, if anything. */
export function stateWords({ state }: Anchored): readonly string[] {
  if (state === 'lost') return [l10n.t('lost')];
  return state === 'changed' ? [l10n.t('changed')] : [];
}

/** What a row does: it opens the passage; of a lost one, it shows where it may be. */
export function passageCommand(uri: string, id: string, anchored: Anchored): Command {
  return anchored.state === 'lost'
    ? { command: 'corpus.reattachPassage', title: l10n.t('Show Candidates…'), arguments: [{ uri, id }] }
    : opening({ uri, start: anchored.start, end: anchored.end });
}
