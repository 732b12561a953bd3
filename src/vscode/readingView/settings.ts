import { workspace, type Memento } from 'vscode';
import { readMarkKinds } from '../../reader/messages';
import type { PageSettings } from '../../reader/protocol';

/** The settings of the reading view are under this key. */
export const readingSettings = 'corpus.reading';

/** Under which the kinds of names that are switched off are kept with the workspace. */
export const hiddenKindsKey = 'corpus.hiddenKinds';

const sizes = { least: 8, most: 72, otherwise: 21 } as const;

/** How the page is set: from the settings, within what can be read. */
export function pageSettings(state: Memento): PageSettings {
  const settings = workspace.getConfiguration();
  const number = (key: string, otherwise: number, least: number, most: number): number => {
    const value = settings.get<unknown>(key);
    return typeof value === 'number' && value > 0 ? Math.min(most, Math.max(least, value)) : otherwise;
  };
  const font = settings.get<unknown>('corpus.reading.fontFamily');
  return {
    font: typeof font === 'string' && font.trim() !== '' ? font : "'Noto Naskh Arabic'",
    fontSize: number('corpus.reading.fontSize', sizes.otherwise, sizes.least, sizes.most),
    lineHeight: number('corpus.reading.lineHeight', 1.9, 1, 4),
    measure: number('corpus.reading.measure', 68, 20, 200),
    hiddenKinds: readMarkKinds(state.get<unknown>(hiddenKindsKey)),
  };
}

/** A key that is held down comes again before the last size is written: each step begins where the last one ended. */
let zooming: Promise<void> = Promise.resolve();

/** Makes the letters of the reading view larger or smaller by so many pixels; 0 gives back the size they come in. */
export function zoom(state: Memento, by: number): Promise<void> {
  const step = zooming.then(() => changeSize(state, by));
  zooming = step.catch(() => undefined);
  return step;
}

async function changeSize(state: Memento, by: number): Promise<void> {
  const settings = workspace.getConfiguration(readingSettings);
  const now = pageSettings(state).fontSize;
  const size = by === 0 ? undefined : Math.min(sizes.most, Math.max(sizes.least, now + by));
  await settings.update('fontSize', size, true);
}
