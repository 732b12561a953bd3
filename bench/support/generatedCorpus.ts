import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { projectFolder } from '../../scripts/support/cache';
import { Random } from '../../test/support/random';

/** How long a generated article is, in UTF-16 units: some 3.4 KB of Arabic in UTF-8. */
const articleLength = 1900;

/** News of the kind that the product is for, where this machine has them; else the sample articles. */
function sources(): { readonly name: string; readonly texts: readonly string[] } {
  const news = join(projectFolder, '../shared/corpora/saudinews-2000.ndjson.gz');
  if (existsSync(news)) {
    const lines = gunzipSync(readFileSync(news)).toString('utf8').trim().split('\n');
    return { name: 'news', texts: lines.map((line) => (JSON.parse(line) as { text: string }).text) };
  }
  const seeds = join(projectFolder, 'seeds');
  const files = readdirSync(seeds).filter((file) => file.endsWith('.txt'));
  return { name: 'the sample articles', texts: files.map((file) => readFileSync(join(seeds, file), 'utf8')) };
}

/** Makes articles by drawing sentences of real ones, the same each time. */
export function* generatedArticles(count: number): Generator<string> {
  const sentences = sources().texts.flatMap((text) =>
    text.split(/(?<=[.؟!])\s+|\n+/u).filter((part) => part.trim()),
  );
  const random = new Random(7);
  for (let i = 0; i < count; i++) {
    let text = '';
    while (text.length < articleLength) text += `${random.pick(sentences)}${random.chance(0.3) ? '\n' : ' '}`;
    yield text.trim() + '\n';
  }
}

/** Runs work in a folder with so many generated articles, 1,000 to a subfolder, and the sample's gazetteers. */
export async function withCorpus<Result>(
  articles: number,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-bench-'));
  try {
    for (const file of ['actors.yaml', 'places.yaml', 'codebook.yaml']) {
      copyFileSync(join(projectFolder, 'seeds', file), join(folder, file));
    }
    writeFileSync(join(folder, 'corpus.yaml'), 'corpus: 1\nlanguage: ar\n');
    let i = 0;
    for (const text of generatedArticles(articles)) {
      const subfolder = join(folder, String(Math.floor(i / 1000)).padStart(3, '0'));
      if (i % 1000 === 0) mkdirSync(subfolder);
      writeFileSync(join(subfolder, `${String(i++).padStart(6, '0')}.txt`), text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function sourceName(): string {
  return sources().name;
}
