import { workspace } from 'vscode';

/** The settings of the reading view, which the other pages follow, are under this key. */
export const readingSettings = 'corpus.reading';

/** In CSS pixels; `otherwise` is the size that the letters come in. */
export const fontSizes = { least: 8, most: 72, otherwise: 21 } as const;

/** The typeface and the size of articles, from the settings, within what can be read. */
export function pageFont(): { readonly font: string; readonly fontSize: number } {
  const settings = workspace.getConfiguration();
  const font = settings.get<unknown>('corpus.reading.fontFamily');
  const size = settings.get<unknown>('corpus.reading.fontSize');
  const { least, most, otherwise } = fontSizes;
  return {
    font: typeof font === 'string' && font.trim() !== '' ? font : "'Noto Naskh Arabic'",
    fontSize: typeof size === 'number' && size > 0 ? Math.min(most, Math.max(least, size)) : otherwise,
  };
}
