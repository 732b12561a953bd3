import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { projectFolder } from '../../scripts/support/cache';
import { generatedArticles } from './generatedCorpus';

export interface NewsArticle {
  readonly text: string;
  readonly source: string;
  /** YYYY-MM-DD. */
  readonly published: string;
}

/** So many articles: real news where this machine has them. */
export function newsArticles(count: number): readonly NewsArticle[] {
  const news = join(projectFolder, '../shared/corpora/saudinews-2000.ndjson.gz');
  if (!existsSync(news)) {
    return Array.from(generatedArticles(count), (text, n) => {
      const published = new Date(Date.UTC(2015, 0, 1 + (n % 700))).toISOString().slice(0, 10);
      return { text, source: `source ${n % 5}`, published };
    });
  }
  const lines = gunzipSync(readFileSync(news)).toString('utf8').trim().split('\n');
  return lines.slice(0, count).map((line) => {
    const { text, source, date } = JSON.parse(line) as Readonly<Record<'text' | 'source' | 'date', string>>;
    return { text, source, published: date };
  });
}

/** The texts of so many articles. */
export function newsTexts(count: number): readonly string[] {
  return newsArticles(count).map(({ text }) => text);
}

/** Runs work in a folder that has these articles, a file each, and the sample's gazetteers. */
export async function withArticles<Result>(
  texts: readonly string[],
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-bench-'));
  try {
    for (const file of ['actors.yaml', 'places.yaml', 'codebook.yaml']) {
      copyFileSync(join(projectFolder, 'seeds', file), join(folder, file));
    }
    writeFileSync(join(folder, 'corpus.yaml'), 'corpus: 1\nlanguage: ar\n');
    for (const [i, text] of texts.entries()) {
      writeFileSync(join(folder, `${String(i).padStart(6, '0')}.txt`), text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
