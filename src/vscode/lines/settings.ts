import type { PageSettings } from '../../lines/protocol';
import { pageFont } from '../pageFont';

/** Lines are set smaller than the articles. */
const scale = 0.8;

/** How the lines are set: in the typeface of the reading view. */
export function pageSettings(): PageSettings {
  const { font, fontSize } = pageFont();
  return { font, fontSize: Math.round(fontSize * scale) };
}
