import assert from 'node:assert/strict';
import { problemMessage, problemSentences, type Problem, type ProblemCode } from '../../src/core/problem';
import { problemPhrases } from '../../src/core/problemPhrases';
import { fileErrorOf } from '../../src/node/fileErrors';
import { schemaNames } from '../support/schemas';
import { localisedStrings, placeholders, readJson, sourcesIn } from '../support/sources';

type Strings = Record<string, string>;

const english = readJson('package.nls.json') as Strings;
const arabic = readJson('package.nls.ar.json') as Strings;
const bundle = readJson('l10n/bundle.l10n.ar.json') as Strings;
const manifest = JSON.stringify(readJson('package.json'));

const calls = sourcesIn('src').flatMap(localisedStrings);
const used = new Set<string>([
  ...calls.flatMap(({ text }) => (text === undefined ? [] : [text])),
  ...Object.values(problemSentences),
  ...problemPhrases,
  ...schemaNames.flatMap((name) => descriptionsIn(readJson(`schemas/${name}.schema.json`))),
]);

/** What a schema says to its readers. */
function descriptionsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'description' in value && typeof value.description === 'string' ? [value.description] : [];
  return [...own, ...Object.values(value).flatMap(descriptionsIn)];
}

/** What of `a` is not in `b`, in order. */
const missing = (a: Iterable<string>, b: Iterable<string>) => {
  const there = new Set(b);
  return [...a].filter((key) => !there.has(key)).sort();
};

describe('The strings of the manifest', () => {
  const keys = new Set([...manifest.matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key ?? ''));

  it('are all in package.nls.json, which has no others', () => {
    assert.ok(keys.size > 40);
    assert.deepEqual(missing(keys, Object.keys(english)), [], 'not in package.nls.json');
    assert.deepEqual(missing(Object.keys(english), keys), [], 'not used in package.json');
  });

  it('are all in Arabic too', () => {
    assert.deepEqual(missing(Object.keys(english), Object.keys(arabic)), [], 'not in package.nls.ar.json');
    assert.deepEqual(missing(Object.keys(arabic), Object.keys(english)), [], 'only in package.nls.ar.json');
    assert.deepEqual(withoutArabic(arabic), []);
  });

  it('end in an ellipsis where the English ones do: the command asks for more', () => {
    for (const [key, text] of Object.entries(english))
      assert.equal(arabic[key]?.endsWith('…'), text.endsWith('…'), key);
  });

  it('link to the same commands in both languages', () => {
    const links = (text: string | undefined) =>
      [...(text ?? '').matchAll(/\]\(([^)]+)\)/gu)].map(([, link]) => link);
    for (const key of Object.keys(english)) assert.deepEqual(links(arabic[key]), links(english[key]), key);
  });
});

describe('The strings of the code', () => {
  it('are literals, so that they can be found', () => {
    const unknown = calls.filter(({ text }) => text === undefined).map(({ path, line }) => `${path}:${line}`);
    // Problems of files arrive as data, their sentences are listed in the core; those on keys stand in the schemas.
    const fromLists = ['src/vscode/corpora/problems.ts:', 'src/vscode/yaml/descriptions.ts:'];
    assert.deepEqual(
      unknown.filter((place) => !fromLists.some((file) => place.startsWith(file))),
      [],
    );
  });

  it('get exactly the values that they name', () => {
    for (const { path, line, text, values } of calls) {
      if (text === undefined) continue;
      const named =
        typeof values === 'number'
          ? Array.from({ length: values }, (_, i) => `{${i}}`)
          : values.map((v) => `{${v}}`);
      assert.deepEqual(placeholders(text), [...named].sort(), `${path}:${line} ${text}`);
    }
  });

  it('are all in the Arabic bundle, which has no others', () => {
    assert.deepEqual(missing(used, Object.keys(bundle)), [], 'not in l10n/bundle.l10n.ar.json');
    assert.deepEqual(missing(Object.keys(bundle), used), [], 'no longer used');
  });

  it('say what is expected, of what and why in the language of their sentence', () => {
    const said = (code: ProblemCode, data: Problem['data']) =>
      problemMessage({ code, data }, (sentence) => bundle[sentence] ?? sentence);
    assert.equal(said('wrong-type', { key: 'start', expected: 'number' }), 'المطلوب في start: عدد.');
    // Nothing but what a file says is shown as such.
    const shown = problemMessage(
      { code: 'wrong-type', data: { key: 'start', expected: 'number' } },
      undefined,
      (datum) => `[${datum}]`,
    );
    assert.equal(shown, '[start] must be a number.');
    // What a file says is no word of ours, even where it is the same.
    assert.match(said('unknown-kind', { kind: 'actor', what: 'actor', kinds: 'person' }), /«actor».*فاعل/u);
    for (const code of [
      'ENOENT',
      'EACCES',
      'EROFS',
      'ENOSPC',
      'EDQUOT',
      'EISDIR',
      'ELOOP',
      'ENAMETOOLONG',
      'EIO',
    ]) {
      const { message } = fileErrorOf('a.txt', Object.assign(new Error(code), { code }));
      assert.doesNotMatch(said('file-unreadable', { reason: message }), /\p{Script=Latin}/u, message);
    }
  });

  it('keep their placeholders in Arabic', () => {
    for (const [text, translation] of Object.entries(bundle))
      assert.deepEqual(placeholders(translation), placeholders(text), text);
    assert.deepEqual(withoutArabic(bundle), []);
  });
});

/** The keys whose translation has no Arabic letter, but for names that have no Arabic form. */
function withoutArabic(strings: Strings): string[] {
  return Object.entries(strings)
    .filter(
      ([, text]) => !/\p{Script=Arabic}/u.test(text) && /\p{L}{2}/u.test(text.replaceAll(/\{\w+\}/gu, '')),
    )
    .map(([key]) => key);
}
