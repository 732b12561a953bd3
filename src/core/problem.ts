import { phraseOf } from './problemPhrases';

/**
 * What is wrong with a file of a corpus, as data. The core never makes sentences: `problemSentences` holds the
 * English source strings, and each surface fills and translates them.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** Relative to the corpus folder, with `/`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What the sentence names, by placeholder. */
  readonly data: Readonly<Record<string, string | number>>;
}

export type ProblemCode = keyof typeof problemSentences;

/** One sentence or two for each code: what is wrong, and what to do about it. `{name}` stands for a datum. */
export const problemSentences = {
  'file-missing': 'The file {name} does not exist. Create it, or correct its name in corpus.yaml.',
  'file-unreadable': 'The file cannot be read ({reason}). Check that it is there and that you may read it.',
  'file-too-large':
    'The article is {size} MB; articles over {limit} MB are not read. Split it into several files.',
  'file-binary': 'This is not a text file. Take it out of the articles with a "!" pattern in corpus.yaml.',
  'file-empty': 'The article is empty. Write its text, or delete the file.',
  'encoding-guessed':
    'The file is not UTF-8; it was read as {encoding}. Save it as UTF-8 to be sure of its letters.',
  'unknown-encoding': 'There is no encoding "{encoding}" here. There are: {encodings}.',
  'encoding-unknown': 'The file is not UTF-8: the first wrong byte is in this line. Save it as UTF-8.',
  'yaml-syntax': 'The YAML is malformed: {reason}',
  'yaml-tab': 'A tab indents this line, which YAML forbids. Replace it with spaces.',
  'merge-conflict':
    'A git merge conflict is unresolved here. Keep the entries of both sides and delete the marker lines.',
  'wrong-type': '{key} must be {expected}.',
  'missing-key': '{key} is missing. Add it to this entry.',
  'version-missing': 'The first key must be "{key}: 1", which names the format and its version.',
  'version-newer':
    'The file has version {version} of the format; this release knows version {known}. It is read as far as possible and never written. Update the extension.',
  'unknown-kind': '"{kind}" is not a kind of {what}. Use one of: {kinds}.',
  'name-missing': '"{id}" has no name. Add "name:" with a name in at least one language.',
  'duplicate-id': 'The id "{id}" is already used in line {first}{inFile}. Give this one another id.',
  'duplicate-key': 'The key "{key}" appears twice. Only the first one counts; delete or rename the other.',
  'unknown-tag': 'The tag "{tag}" is not in the codebook. Add it to {codebook}, or correct it here.',
  'unknown-entity': 'No {what} has the id "{id}". Add it to {file}, or correct the id.',
  'unknown-role':
    'The role "{role}" is not in the codebook. Add it under "roles:" in {codebook}, or correct it here.',
  'unknown-place': 'No place has the id "{id}" that "within" names. Add that place, or correct the id.',
  'bad-range': 'start and end must be whole numbers with 0 ≤ start < end (they are {start} and {end}).',
  'bad-tag-name': '"{tag}" cannot be the name of a tag: names are not empty and have no "/". Rename it.',
  'tag-missing': 'The codebook has no tag {tag}. It was renamed or removed since; nothing was written.',
  'tag-exists':
    '{tag} is a tag already, or a former name of one: {other}. Choose another name, or merge the two tags.',
  'tag-into-itself':
    '{tag} cannot be put into {other}, which is the tag itself or one below it. Choose another tag.',
  'bad-colour': '"{colour}" is not a colour. Write it in quotes as "#rrggbb".',
  'bad-date': '"{value}" is not a date. Write it as 2017-12-26, 2017-12 or 2017.',
  'former-tag':
    'The former name "{tag}" of {path} already means {other}. Take it out of "was" here or there.',
  'too-deep':
    'The tags are nested too deeply or too many ({limit} at most), perhaps through a YAML alias. Split the codebook.',
  'passage-missing': 'The sidecar has no passage {id}. It was removed or renamed since; nothing was written.',
  'correction-missing':
    'The sidecar has no correction at {start}–{end}. It was removed since; nothing was written.',
  'edit-refused':
    'The change cannot be made without touching other parts of the file. Simplify this part of it by hand (anchors, aliases, unusual YAML), then try again.',
  'passage-changed':
    'The words of passage {id} have changed in the article. Accept the new words, or attach the passage to others.',
  'passage-lost':
    'The words of passage {id} are no longer in the article. The passage is kept; attach it to other words, or remove it.',
  'article-missing':
    'The article {article} of this sidecar does not exist. Restore or rename it; the sidecar is kept.',
  'csv-row':
    'No article of the corpus has the path {article} of this row. Correct the path, or take out the row.',
  'csv-malformed': 'The table of metadata is malformed: {reason}',
  'csv-column': 'The table of metadata needs a column "path".',
  'glob-outside':
    'The pattern "{glob}" leads out of the corpus folder and is not used. Correct it, or delete it.',
  'path-outside': '{key} must name a file inside the corpus folder.',
} as const;

/**
 * Fills the placeholders of a sentence. `translate` maps the English sentence, and the phrases that stand in it, to the
 * reader's language; `show` what a file says, such as a tag.
 */
export function problemMessage(
  problem: Pick<Problem, 'code' | 'data'>,
  translate: (sentence: string) => string = (sentence) => sentence,
  show: (datum: string) => string = (datum) => datum,
): string {
  return translate(problemSentences[problem.code]).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const datum = problem.data[name];
    if (datum === undefined) return whole;
    const phrase = phraseOf(name, String(datum));
    return phrase === undefined ? show(String(datum)) : translate(phrase);
  });
}
