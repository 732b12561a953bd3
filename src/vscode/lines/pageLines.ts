import { env, l10n } from 'vscode';
import type { Line } from '../../core/concordance/line';
import type { AnchoredPassage, Article } from '../../core/corpus/article';
import { presentPath, tagLabel, type Codebook } from '../../core/tagging/codebook';
import type { LineTags, PageArticle, PageLine, PageTag } from '../../lines/protocol';
import type { OpenCorpus } from '../corpora/corpora';
import { unknownColour } from '../presentation/swatch';
import type { LinesSubject } from './linesSubject';

/** A line as the page has it; `article` is the number of its article there. */
export function pageLine(open: OpenCorpus, subject: LinesSubject, line: Line, article: number): PageLine {
  const { before, text, after, direction } = line;
  return { article, before, text, after, direction, ...lineTags(open, subject, line) };
}

export function pageArticle({ title, language, source = '', published = '' }: Article): PageArticle {
  return { title, language, source, published };
}

/** What is known of a line's passages now. */
export function lineTags({ corpus }: OpenCorpus, subject: LinesSubject, line: Line): LineTags {
  const { codebook } = corpus;
  const article = corpus.article(line.article.path);
  if (line.whole) {
    const { tags = [], note = '' } = article?.sidecar.metadata ?? {};
    const done = tags.length === 0;
    const state = done ? l10n.t('removed') : l10n.t('as a whole');
    return { tags: tags.map((path) => pageTag(codebook, path)), by: '', note, state, done };
  }
  const isOfLine = ({ passage, anchored }: AnchoredPassage): boolean =>
    line.passage
      ? passage.id === line.passage.passage.id
      : anchored.state !== 'lost' && anchored.start === line.start && anchored.end === line.end;
  const passages = article?.passages.filter(isOfLine) ?? [];
  const paths = [...new Set(passages.flatMap(({ passage }) => passage.tags))];
  const names = passages.flatMap(({ passage: { by } }) => by ?? []);
  const notes = passages.flatMap(({ passage: { note } }) => note ?? []);
  const state = line.passage && passages[0] ? stateName(passages[0].anchored.state) : '';
  const isDone =
    subject.kind === 'occurrences'
      ? subject.tags.every((tag) => paths.some((path) => presentPath(codebook, path) === tag))
      : line.passage !== undefined && passages.length === 0;
  return {
    tags: paths.map((path) => pageTag(codebook, path)),
    by: [...new Set(names)].join(' · '),
    note: notes.join('\n'),
    state: line.passage && passages.length === 0 ? l10n.t('removed') : state,
    done: isDone,
  };
}

export function pageTag(codebook: Codebook, path: string): PageTag {
  const tag = codebook.find(path);
  return tag
    ? { label: tagLabel(tag, env.language), colour: colourOf(tag.colour) }
    : { label: path, colour: unknownColour };
}

function colourOf(colour: string): string {
  return /^#[0-9a-f]{6}$/u.test(colour) ? colour : unknownColour;
}

function stateName(state: AnchoredPassage['anchored']['state']): string {
  switch (state) {
    case 'exact':
      return '';
    case 'moved':
      return l10n.t('moved');
    case 'changed':
      return l10n.t('changed');
    case 'lost':
      return l10n.t('lost');
  }
}
