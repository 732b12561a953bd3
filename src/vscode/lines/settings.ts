import { workspace } from 'vscode';
import type { PageSettings } from '../../lines/protocol';

/** Lines are set smaller than the articles. */
const scale = 0.8;

/** How the lines are set: in the typeface of the reading view. */
export function pageSettings(): PageSettings {
  const settings = workspace.getConfiguration('corpus.reading');
  const font = settings.get<unknown>('fontFamily');
  const size = settings.get<unknown>('fontSize');
  const fontSize = typeof size === 'number' && size > 0 ? Math.min(72, Math.max(8, size)) : 21;
  return {
    font: typeof font === 'string' && font.trim() !== '' ? font : "'Noto Naskh Arabic'",
    fontSize: Math.round(fontSize * scale),
  };
}
