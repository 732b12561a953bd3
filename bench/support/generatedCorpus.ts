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
import { generatedEntities } from './generatedNames';
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

/** A person whom so many articles mention at every size, spread over the corpus. */
export const planted = { id: 'planted-person', name: 'زهران المصباحي', articles: 50 } as const;

/**
 * Runs work in a folder with so many generated articles, 1,000 to a subfolder, dated and with sources, the sample's
 * gazetteers and so many entities beside.
 */
export async function withCorpus<Result>(
  articles: number,
  entities: number,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-bench-'));
  try {
    copyFileSync(join(projectFolder, 'seeds/codebook.yaml'), join(folder, 'codebook.yaml'));
    writeFileSync(join(folder, 'corpus.yaml'), 'corpus: 1\nlanguage: ar\nmetadata: articles.csv\n');
    writeFileSync(join(folder, 'actors.yaml'), gazetteerText(entities));
    let i = 0;
    const rows = ['path,source,published'];
    const step = Math.max(1, Math.floor(articles / planted.articles));
    for (const text of generatedArticles(articles)) {
      const subfolder = String(Math.floor(i / 1000)).padStart(3, '0');
      if (i % 1000 === 0) mkdirSync(join(folder, subfolder));
      const path = `${subfolder}/${String(i).padStart(6, '0')}.txt`;
      writeFileSync(join(folder, path), i % step === 0 ? `${text}وقال ${planted.name} ذلك.\n` : text);
      rows.push(`${path},جريدة ${i % 7},${2000 + (i % 18)}-${String((i % 12) + 1).padStart(2, '0')}-03`);
      i++;
    }
    writeFileSync(join(folder, 'articles.csv'), `${rows.join('\n')}\n`);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sample's actors and so many made up. */
function gazetteerText(entities: number): string {
  const sample = readFileSync(join(projectFolder, 'seeds/actors.yaml'), 'utf8');
  const made = generatedEntities(entities).filter(({ id }) => id.startsWith('person-'));
  const entry = (id: string, name: string): string => `  ${id}:\n    kind: person\n    name: ${name}\n`;
  return [
    ...[sample.replace(/^ignore:[^]*$/mu, '').trimEnd(), '\n', entry(planted.id, planted.name)],
    ...made.map(({ id, names }) => entry(id, names['ar'] ?? id)),
  ].join('');
}

export function sourceName(): string {
  return sources().name;
}
