import { workspace, type Memento } from 'vscode';
import { readMarkKinds } from '../../reader/messages';
import type { PageSettings } from '../../reader/protocol';
import { fontSizes, pageFont, readingSettings } from '../pageFont';
import { Queue } from '../queue';

/** Under which the kinds of names that are switched off are kept with the workspace. */
export const hiddenKindsKey = 'corpus.hiddenKinds';

/** How the page is set: from the settings, within what can be read. */
export function pageSettings(state: Memento): PageSettings {
  const settings = workspace.getConfiguration();
  const number = (key: string, otherwise: number, least: number, most: number): number => {
    const value = settings.get<unknown>(key);
    return typeof value === 'number' && value > 0 ? Math.min(most, Math.max(least, value)) : otherwise;
  };
  return {
    ...pageFont(),
    lineHeight: number('corpus.reading.lineHeight', 1.9, 1, 4),
    measure: number('corpus.reading.measure', 68, 20, 200),
    hiddenKinds: readMarkKinds(state.get<unknown>(hiddenKindsKey)),
  };
}

/** A key that is held down comes again before the last size is written: each step begins where the last one ended. */
const zooming = new Queue();

/** Makes the letters of the reading view larger or smaller by so many pixels; 0 gives back the size they come in. */
export function zoom(by: number): Promise<void> {
  return zooming.run(() => changeSize(by));
}

async function changeSize(by: number): Promise<void> {
  const settings = workspace.getConfiguration(readingSettings);
  const { least, most } = fontSizes;
  const size = by === 0 ? undefined : Math.min(most, Math.max(least, pageFont().fontSize + by));
  await settings.update('fontSize', size, true);
}
