import { workspace } from 'vscode';
import type { PageSettings } from '../../reader/protocol';

/** The settings of the reading view are under this key. */
export const readingSettings = 'corpus.reading';

/** How the page is set: from the settings, within what can be read. */
export function pageSettings(): PageSettings {
  const settings = workspace.getConfiguration();
  const number = (key: string, otherwise: number, least: number, most: number): number => {
    const value = settings.get<unknown>(key);
    return typeof value === 'number' && value > 0 ? Math.min(most, Math.max(least, value)) : otherwise;
  };
  const font = settings.get<unknown>('corpus.reading.fontFamily');
  return {
    font: typeof font === 'string' && font.trim() !== '' ? font : "'Noto Naskh Arabic'",
    fontSize: number('corpus.reading.fontSize', 21, 8, 72),
    lineHeight: number('corpus.reading.lineHeight', 1.9, 1, 4),
    measure: number('corpus.reading.measure', 68, 20, 200),
  };
}
