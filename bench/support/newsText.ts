import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { projectFolder } from '../../scripts/support/cache';
import { generatedArticles } from './generatedCorpus';

/** Articles as UTF-8 bytes, repeated until they come to so many bytes: real news where this machine has them. */
export function newsBytes(size: number): readonly Buffer[] {
  const articles = source();
  const repeated: Buffer[] = [];
  for (let sum = 0, at = 0; sum < size; at = (at + 1) % articles.length) {
    const article = articles[at] ?? Buffer.alloc(0);
    repeated.push(article);
    sum += article.length;
  }
  return repeated;
}

function source(): readonly Buffer[] {
  const news = join(projectFolder, '../shared/corpora/saudinews-2000.ndjson.gz');
  if (!existsSync(news)) return Array.from(generatedArticles(2000), (text) => Buffer.from(text));
  const lines = gunzipSync(readFileSync(news)).toString('utf8').trim().split('\n');
  return lines.map((line) => Buffer.from((JSON.parse(line) as { text: string }).text));
}
