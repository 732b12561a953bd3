import { type QuickPickItem } from 'vscode';
import type { Mention } from '../../core/recognise/mention';
import { excerptWithin, shorten } from '../../core/text/excerpt';
import { foldKey } from '../../core/text/fold';
import { mentionCount } from '../counts';
import { iconSafe, inRow, isolated } from '../markdown';
import { corpusLanguage, formNames } from '../presentation/entityLook';
import { unfiltered, type Row, type Section } from '../presentation/foldedRows';
import { subjectName, type Subject } from './subject';

/** A row that stands for a place in an article. */
export interface PlaceRow extends Row {
  readonly path: string;
  readonly stop: Mention;
}

/** Makes the rows of one article from the places in it (one at least) and its text. */
export type PlaceRows = (path: string, stops: readonly Mention[], text: string) => Section<PlaceRow>;

/** What a row has room for, in UTF-16 units: right-to-left text that is cut off loses its beginning. */
const room = { title: 70, heading: 30, lineBesideHeading: 60, line: 85 } as const;

export function isPlace(row: PlaceRow | QuickPickItem | undefined): row is PlaceRow {
  return row !== undefined && 'stop' in row;
}

/** The article's title as a heading, and a row for each mention in its line. */
export function mentionRows(subject: Subject): PlaceRows {
  return (path, stops, text) => ({
    heading: titleOf(subject, path, room.heading),
    rows: stops.map((stop, n) => {
      const label = lineOf(text, stop, room.lineBesideHeading);
      const description = inRow([`${n + 1}/${stops.length}`, ...formNames(stop)]);
      return { label, description, keys: [foldKey(label)], path, stop, ...unfiltered };
    }),
  });
}

/** One row for an article, with the line of the first mention in it. */
export function articleRow(subject: Subject): PlaceRows {
  return (path, stops, text) => {
    const [stop] = stops;
    if (stop === undefined) return { rows: [] };
    const label = titleOf(subject, path, room.title);
    const date = subject.open.corpus.article(path)?.published;
    const count = mentionCount(stops.length);
    const description = inRow([...(date === undefined ? [] : [date]), count]);
    const detail = lineOf(text, stop, room.line);
    return {
      rows: [
        { label, description, detail, keys: [foldKey(`${label} ${detail}`)], path, stop, ...unfiltered },
      ],
    };
  };
}

/** Whom a list is about. */
export function headingOf(subject: Subject): string {
  return isolated(iconSafe(subjectName(subject, corpusLanguage(subject.open.corpus))));
}

function titleOf({ open }: Subject, path: string, most: number): string {
  return isolated(iconSafe(shorten(open.corpus.article(path)?.title ?? path, most)));
}

/** The line around a mention, isolated: it reads in its own order whatever stands beside it. */
function lineOf(text: string, stop: Mention, most: number): string {
  return isolated(iconSafe(excerptWithin(text, stop, most).text));
}
