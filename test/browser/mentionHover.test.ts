import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { projectFolder } from '../../scripts/support/cache';
import { originalCorpus, sampleCorpus } from '../support/corpora';
import { openVscode, until, type Vscode } from '../support/vscode';

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'actor' | 'place';
  readonly id: string | null;
  readonly candidate: boolean;
  readonly nested: boolean;
}

interface Listed {
  readonly articles: readonly { readonly path: string; readonly mentions: readonly Mention[] }[];
}

/** How many mentions are hovered in a corpus. */
const wanted = 40;

/** The mentions of a corpus, as the command line lists them, that have an entry in its own gazetteers: name and place. */
function listedMentions(folder: string): (Mention & { readonly path: string; readonly name: string })[] {
  const output = execFileSync(
    process.execPath,
    [join(projectFolder, 'dist/cli.js'), 'mentions', folder, '--json'],
    {
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  const names = {
    actor: namesIn(join(folder, 'actors.yaml'), 'actors'),
    place: namesIn(join(folder, 'places.yaml'), 'places'),
  };
  return (JSON.parse(output) as Listed).articles.flatMap(({ path, mentions }) =>
    mentions.flatMap((mention) => {
      const name = mention.id === null ? undefined : names[mention.kind].get(mention.id);
      return name === undefined || mention.nested ? [] : [{ ...mention, path, name }];
    }),
  );
}

function namesIn(file: string, key: string): Map<string, string> {
  const entries = (parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>>)[key] ?? {};
  return new Map(
    Object.entries(entries).flatMap(([id, entry]) => {
      const name = (entry as { name?: { ar?: string } } | false) || {};
      return name.name?.ar === undefined ? [] : [[id, name.name.ar] as const];
    }),
  );
}

/** A choice of so many, evenly over all, the same each time. */
function spread<T>(all: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / count)]).flatMap(
    (one) => (one === undefined ? [] : [one]),
  );
}

/** Code points before a position, in UTF-16 units. */
function unitsBefore(text: string, points: number): number {
  return [...text].slice(0, points).join('').length;
}

describe('A hover on a mention', () => {
  for (const [title, make] of new Map<string, () => Promise<string | undefined>>([
    ['the sample corpus', async () => sampleCorpus],
    ['the original articles', originalCorpus],
  ]))
    it(`shows whom or what it means, ${wanted} times of ${wanted} in ${title}`, async function () {
      const folder = await make();
      if (folder === undefined) return this.skip();
      this.timeout(180_000);
      const chosen = spread(listedMentions(folder), wanted);
      assert.equal(chosen.length, wanted);
      const vscode = await openVscode({ folder });
      try {
        const wrong: string[] = [];
        let open = '';
        for (const { path, start, end, text, name } of chosen) {
          if (path !== open) await openArticle(vscode, path);
          open = path;
          const article = (await vscode.editor())?.text ?? '';
          const range = [unitsBefore(article, start), unitsBefore(article, end)] as const;
          assert.equal(article.slice(...range), text);
          const card = await vscode.hover(range).catch((error: unknown) => String(error));
          // The name stands between marks that keep its direction.
          if (!card.replaceAll(/[\u2066-\u2069]/gu, '').includes(name))
            wrong.push(`${path} ${start} ${text}: ${card}`);
        }
        assert.deepEqual(wrong, []);
      } finally {
        await vscode.close();
        if (folder !== sampleCorpus) await rm(dirname(folder), { recursive: true });
      }
    });
});

async function openArticle(vscode: Vscode, path: string): Promise<void> {
  await vscode.open(path);
  await until(
    async () => ((await vscode.editor())?.language === 'corpus-article' ? true : undefined),
    'the language',
  );
}
