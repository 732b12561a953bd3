import {
  Composer,
  isAlias,
  isCollection,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  visit,
  YAMLParseError,
  type CST,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Problem } from '../problem';
import { atOnce, type Slices } from '../slices';
import { yamlReason } from './yamlReason';

/** A parsed YAML file of a corpus, with what was wrong with it as YAML. */
export interface ParsedYaml {
  readonly file: string;
  /** The text as it is on disk, byte-order mark included; node ranges are offsets into it. */
  readonly text: string;
  readonly document: Document.Parsed;
  /** The line, counted from 1, of an offset into `text`. */
  lineAt(offset: number): number;
  /** Not empty: the text must not be written. */
  readonly problems: readonly Problem[];
}

const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/gm;

/**
 * Parses as much as can be parsed. Lines that git left as conflict marks are read as comments, so that the entries
 * of both sides are there to be shown; the file is still reported, and must not be written.
 */
export function parseYaml(file: string, text: string): ParsedYaml {
  return atOnce(parsingYaml(file, text));
}

/** The same in slices. */
export function* parsingYaml(file: string, text: string): Slices<ParsedYaml> {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const readable = text.includes('<<<<<<<')
    ? text.replace(conflictMarker, (marker) => '#' + ' '.repeat(marker.length - 1))
    : text;
  const document = yield* parsingDocument(readable, lines);
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);

  const report = (code: Problem['code'], offset: number, data: Problem['data'] = {}): void => {
    const line = lineAt(offset);
    if (problems.some((known) => known.line === line)) return;
    problems.push({ code, severity: 'error', file, line, data });
  };
  if (readable !== text) {
    for (const marker of text.matchAll(conflictMarker)) {
      if (marker[0].startsWith('<')) report('merge-conflict', marker.index);
    }
  }
  const tabs = document.errors.filter((error) => isTab(error, readable));
  for (const { pos } of tabs) report('yaml-tab', pos[0]);
  let lastLine = -1;
  // Where a tab has upset the columns, all else that the parser says is of that.
  for (const error of tabs.length > 0 ? [] : document.errors) {
    const line = lineAt(error.pos[0]);
    // What the parser says of the lines that follow at once is mostly of the same cause.
    const isConsequence = line === lastLine + 1;
    lastLine = line;
    if (isConsequence) continue;
    report('yaml-syntax', opening(document, error), { reason: yamlReason(error) });
  }
  for (const { code, at } of unquoted(document, readable)) {
    report('yaml-syntax', at, { reason: yamlReason({ code, message: '' }) });
  }
  return { file, text, document, lineAt, problems };
}

/** So many lexemes are parsed in no time. */
const together = 512;

/** The parser's own `parseDocument`, in slices: the first document of a text, with an error where there is another. */
function* parsingDocument(text: string, lineCounter: LineCounter): Slices<Document.Parsed> {
  const parser = new Parser(lineCounter.addNewLine);
  const tokens: CST.Token[] = [];
  lineCounter.addNewLine(0);
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (++lexemes % together === 0) yield;
  }
  tokens.push(...parser.end());
  yield;
  const composer = new Composer({
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
    keepSourceTokens: true,
  });
  const [document, other] = composer.compose(tokens, true, text.length);
  // With `true` there is one, if an empty one.
  if (document === undefined) throw new Error('The composer made no document.');
  if (other) {
    const [start, end] = other.range;
    document.errors.push(
      new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'There is more than one document.'),
    );
  }
  return document;
}

/** Whether an error is on a line that a tab indents; the parser finds fault with its column rather than the tab. */
function isTab({ code, pos }: YAMLError, text: string): boolean {
  const line = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1);
  return code === 'TAB_AS_INDENT' || /^ *\t/.test(line);
}

/** Where an error is: of a quotation mark or bracket that is never closed, not at the end of the file but where it opens. */
function opening(document: Document.Parsed, { code, pos }: YAMLError): number {
  let start = pos[0];
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return start;
  visit(document, {
    Value: (_key, node) => {
      const isOpened = isScalar(node)
        ? node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
        : isCollection(node) && node.flow === true;
      if (isOpened && node.range && node.range[0] < pos[0] && node.range[1] >= pos[0]) start = node.range[0];
    },
  });
  return start;
}

/**
 * Text such as `*.txt` and `!drafts/**` that YAML takes for an alias of nothing and for the type of nothing. The parser
 * lets both pass, and the text would be lost without a word.
 */
function unquoted(
  document: Document.Parsed,
  text: string,
): readonly { readonly code: 'BAD_ALIAS' | 'TAG_RESOLVE_FAILED'; readonly at: number }[] {
  if (!text.includes('*') && document.warnings.length === 0) return [];
  const found: { code: 'BAD_ALIAS' | 'TAG_RESOLVE_FAILED'; at: number }[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Node: (_key, node) => {
      const at = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        if (!anchors.has(node.source)) found.push({ code: 'BAD_ALIAS', at });
        return;
      }
      if (node.anchor !== undefined) anchors.add(node.anchor);
      const isBareType = isScalar(node) && node.type === 'PLAIN' && node.source === '';
      if (isBareType && node.tag?.startsWith('!')) found.push({ code: 'TAG_RESOLVE_FAILED', at });
    },
  });
  return found;
}
