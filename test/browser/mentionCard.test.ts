/** The card over a name: that it is the right one, wherever the name stands, and that its links do what they say. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { articlesOf, originalCorpus, sampleCorpus } from '../support/corpora';
import { openVscode, until, type Vscode } from '../support/vscode';

/** Names as the articles write them, where it matters with what stands before → what the card must call them. */
const names: Readonly<Record<string, string>> = {
  روسيا: 'Russia',
  موسكو: 'Russia',
  'الولايات المتحدة': 'United States',
  واشنطن: 'United States',
  'سفيرها في واشنطن': 'Washington',
  'سفيرها من واشنطن': 'Washington',
  سوريا: 'Syria',
  'شرق سوريا': 'Eastern Syria',
  'شمال شرق سوريا': 'North-east Syria',
  'جنوب سوريا': 'Southern Syria',
  'جنوب غربي سوريا': 'South-west Syria',
  'دير الزور': 'Deir ez-Zor',
  الرقة: 'Raqqa',
  حميميم: 'Hmeimim Air Base',
  طرطوس: 'Tartus',
  الميادين: 'Mayadin',
  التنف: 'Al-Tanf',
  داعش: 'Islamic State',
  قسد: 'Syrian Democratic Forces',
  'قوات سوريا الديمقراطية': 'Syrian Democratic Forces',
  'جبهة النصرة': 'Nusra Front',
  'وزارة الدفاع الروسية': 'Russian Ministry of Defence',
  'روسيا اليوم': 'RT Arabic',
  بوتين: 'Vladimir Putin',
  لافروف: 'Sergei Lavrov',
  أوباما: 'Barack Obama',
};

type Editor = NonNullable<Awaited<ReturnType<Vscode['editor']>>>;

interface Occurrence {
  readonly name: string;
  readonly range: readonly [start: number, end: number];
}

/** Where the last words of the names stand, as words of their own, proclitics allowed. */
function occurrencesIn(text: string): readonly Occurrence[] {
  const letter = '[\\p{L}\\p{M}]';
  const longestFirst = Object.keys(names).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<!${letter})[وف]?[بلك]?(${longestFirst.join('|')})(?!${letter})`, 'gu');
  return [...text.matchAll(pattern)].map((match) => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    const lastWord = name.length - name.lastIndexOf(' ') - 1;
    return { name, range: [end - lastWord, end] };
  });
}

/** So many of them, from the beginning to the end. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]).filter(
    (item) => item !== undefined,
  );
}

async function openArticle(vscode: Vscode, article: string): Promise<string> {
  await vscode.open(article);
  await until(
    async () => ((await vscode.editor())?.language === 'corpus-article' ? true : undefined),
    'the language of an article',
  );
  return (await vscode.editor())?.text ?? '';
}

describe('The card over a name', () => {
  it('is that of the right actor or place, 40 times of 40', async () => {
    const folder = (await originalCorpus()) ?? sampleCorpus;
    const vscode = await openVscode({ folder });
    const wrong: string[] = [];
    let seen = 0;
    try {
      for (const article of await articlesOf(folder)) {
        const text = await openArticle(vscode, article);
        for (const { name, range } of spread(occurrencesIn(text), 8)) {
          const card = await vscode.hover(range);
          const heading = `\u2066${names[name] ?? ''}\u2069`;
          const isRight = card.split('\n').some((line) => line.includes('·') && line.includes(heading));
          if (!isRight) wrong.push(`${article} ${range[0]} ${name}: ${card.slice(0, 80)}`);
          seen++;
        }
      }
    } finally {
      await vscode.close();
      if (folder !== sampleCorpus) await rm(dirname(folder), { recursive: true });
    }
    assert.deepEqual(wrong, []);
    assert.equal(seen, 40);
  });
});

describe('The links of a card', () => {
  const hostile = '[here](command:workbench.action.closeWindow) **Bold** <b>tag</b> $(bug) `code`';
  let folder: string;
  let vscode: Vscode;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corpus-reader-card-'));
    await writeFile(join(folder, 'corpus.yaml'), 'corpus: 1\nlanguage: ar\n');
    await writeFile(
      join(folder, 'actors.yaml'),
      `gazetteer: 1\nactors:\n  vladimir-putin:\n    kind: person\n    name:\n      ar: بوتين\n      en: '${hostile}'\n# The end.\n`,
    );
    await writeFile(
      join(folder, 'a.txt'),
      'قال بوتين أمس إنه سافر.\nثم عاد بوتين مع الجنرال سعيد المرزوقي.\n',
    );
    await writeFile(join(folder, 'b.txt'), 'وصل بوتين إلى الأردن.\n');
    vscode = await openVscode({ folder });
  });
  after(async () => {
    await vscode.close();
    await rm(folder, { recursive: true });
  });

  const follow = async (name: string, label: string, nth = 0): Promise<void> => {
    await vscode.hover(name);
    await vscode.hoverCard.getByText(label, { exact: true }).nth(nth).click();
  };
  const editorWhere = (holds: (editor: Editor) => boolean, what: string): Promise<Editor> =>
    until(async () => {
      const editor = await vscode.editor();
      return editor && holds(editor) ? editor : undefined;
    }, what);

  it('lead to the next mention and the next article', async () => {
    const text = await openArticle(vscode, 'a.txt');
    await follow('بوتين', 'Next');
    await editorWhere(({ start }) => start === text.lastIndexOf('بوتين'), 'the next mention');
    await follow('بوتين', 'Next', 1);
    await editorWhere(({ path, selected }) => path === 'b.txt' && selected === 'بوتين', 'the next article');
  });

  it('lead to the entry in the gazetteer', async () => {
    await openArticle(vscode, 'a.txt');
    await follow('بوتين', 'Edit Entry');
    await editorWhere(
      ({ path, text, start }) => path === 'actors.yaml' && start === text.indexOf('  vladimir-putin:'),
      'the entry',
    );
  });

  it('add a name that no gazetteer has to the actors, and it is one in every article at once', async () => {
    await openArticle(vscode, 'a.txt');
    const card = await vscode.hover('سعيد المرزوقي');
    assert.match(card, /in no gazetteer/u);
    await vscode.hoverCard.getByText('Add to Actors…').click();
    const rows = await vscode.quickPickRows();
    assert.match(rows[0] ?? '', /^\u2068person/u);
    assert.ok(
      rows.some((row) => row.includes('مع الجنرال سعيد المرزوقي')),
      rows.join('\n'),
    );
    await vscode.pick('person');
    await vscode.quickInput.locator('input:visible').fill('Said Merzougui');
    await until(
      async () => ((await vscode.quickInput.innerText()).includes('said-merzougui') ? true : undefined),
      'the id that the English name makes',
    );
    await vscode.press('Enter');
    const entry =
      '  said-merzougui:\n    kind: person\n    name:\n      ar: سعيد المرزوقي\n      en: Said Merzougui\n';
    const actors = join(vscode.folder, 'actors.yaml');
    const written = await until(async () => {
      const text = await readFile(actors, 'utf8');
      return text.includes('said-merzougui') ? text : undefined;
    }, 'the new entry');
    assert.ok(written.endsWith(`${entry}# The end.\n`), written);
    assert.match(await vscode.hover('سعيد المرزوقي'), /Said Merzougui.*\n*.*person/u);
    await vscode.press('Control+z');
    await until(
      async () => ((await readFile(actors, 'utf8')).includes('merzougui') ? undefined : true),
      'the entry to be taken back',
    );
  });

  it('prepare an entry for a name that is built in', async () => {
    await openArticle(vscode, 'b.txt');
    await follow('الأردن', 'Edit Entry');
    const places = await editorWhere(({ path, text }) => path === 'places.yaml' && text !== '', 'the places');
    assert.match(places.text, /^gazetteer: 1\nplaces:\n {2}jordan:\n {4}kind: country\n {4}name:\n/u);
  });

  it('are ours only: what a gazetteer says is text', async () => {
    await openArticle(vscode, 'a.txt');
    const card = await vscode.hover('بوتين');
    assert.ok(card.includes(hostile), card);
    const links = await vscode.hoverCard
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.dataset['href']));
    assert.equal(links.length, 11);
    for (const link of links) assert.match(link ?? '', /^command:corpus\.\w+\?/u);
  });
});
