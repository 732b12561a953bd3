import { isRightToLeft } from '../../core/text/direction';
import { shorten } from '../../core/text/excerpt';

/**
 * A row that is too narrow cuts off its right end, which is where right-to-left text begins. So such text is cut here,
 * at its own end, to what a side bar of the usual width has room for beside a month; the tooltip has all of it.
 */
const rowLength = 28;

/** As much of a text as a row has room for, which is less where there is more beside it. */
export function rowText(text: string, language: string, room = rowLength): string {
  return isRightToLeft(language) ? shorten(text, room) : text;
}
