import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { projectFolder } from '../../scripts/support/cache';
import { articlesOf, originalCorpus, sampleCorpus } from './corpora';

/** English articles on what the sample corpus is about; they are not always there. */
const english = join(projectFolder, '../shared/corpora/fa-kes-en.ndjson.gz');

/** An article in which all that is hard to set, to click and to count stands in every line; its line ends are CRLF. */
const mixedArticle = [
  'مقال في لغتين BBC News وأخرى',
  '',
  ...Array.from(
    { length: 12 },
    (_, i) =>
      `قال المتحدث 😀 إن طائرة F-16 رقم ${i} أقلعت في 2017-12-26 نحو (Deir ez-Zor)، وإن الشَّرْقَ الأَوْسَطَ «لا يحتمل» 50% من ذلك، وفي دمشق ٪٣٠ أو 1,200 جندي.`,
  ),
  'This paragraph is in English, with دير الزور and «الدولة الإسلامية» inside, and goes on for a while.',
  'Reuters قالت إن 3 من 5 (أي ٦٠٪) من مقاتلي YPG انسحبوا إلى عين العرب (كوباني) بين 10–15 كانون الأول/ديسمبر.',
].join('\r\n');

/** An article of the sample folder, by its path there. */
export interface SampleArticle {
  readonly path: string;
  readonly name: string;
}

/**
 * A temporary folder with several corpora for reading: the samples, the originals where they are there, English
 * articles where they are there, and one that mixes both languages.
 */
export async function readingSamples(): Promise<{
  readonly folder: string;
  readonly articles: readonly SampleArticle[];
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-reader-samples-'));
  const put = async (name: string, files: Readonly<Record<string, string>>): Promise<void> => {
    await mkdir(join(folder, name));
    for (const gazetteer of ['actors.yaml', 'places.yaml', 'codebook.yaml'])
      await cp(join(sampleCorpus, gazetteer), join(folder, name, gazetteer));
    for (const [path, text] of Object.entries(files)) await writeFile(join(folder, name, path), text);
  };
  await cp(sampleCorpus, join(folder, 'samples'), { recursive: true });
  const originals = await originalCorpus();
  if (originals !== undefined) {
    await cp(originals, join(folder, 'originals'), { recursive: true });
    await rm(join(originals, '..'), { recursive: true });
  }
  if (existsSync(english)) {
    const lines = gunzipSync(readFileSync(english)).toString('utf8').split('\n').slice(0, 3);
    const texts = lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
    const files = Object.fromEntries(texts.map((text, i) => [`english-${i}.txt`, text]));
    await put('english', { 'corpus.yaml': 'corpus: 1\nlanguage: en\n', ...files });
  }
  await put('mixed', { 'corpus.yaml': 'corpus: 1\nlanguage: ar\n', 'mixed.txt': mixedArticle });
  const articles: SampleArticle[] = [];
  for (const name of ['samples', 'originals', 'english', 'mixed'])
    if (existsSync(join(folder, name)))
      for (const file of await articlesOf(join(folder, name)))
        articles.push({ path: `${name}/${file}`, name: `${name}-${file.replace(/[_.].*$/u, '')}` });
  return { folder, articles, remove: () => rm(folder, { recursive: true, force: true }) };
}
