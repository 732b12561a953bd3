import assert from 'node:assert/strict';
import { contentsOf } from '../../support/corpusContents';
import { Random } from '../../support/random';
import {
  actors,
  codebook,
  openCorpus,
  paths,
  problems,
  putin,
  readCorpus,
  sidecar,
} from '../../support/smallCorpus';

describe('Changing the settings of a corpus', () => {
  it('reads those again that other settings may touch, keeping what it has until then', async () => {
    const [corpus, files] = await readCorpus({
      'actors.yaml': actors,
      'a.txt': 'بوتين ولافروف',
      'b.txt': 'بوتين',
      'c.txt': 'لافروف',
    });
    files.write('actors.yaml', `${actors}  sergey-lavrov:\n    kind: person\n    name: لافروف\n`);
    const seen: number[] = [];
    corpus.onDidChange(() => seen.push(corpus.index.count(putin).mentions));
    await corpus.refresh(['actors.yaml']);
    assert.deepEqual(seen, [2]);
    assert.equal(corpus.unread, 2);
    await corpus.readArticles();
    assert.equal(corpus.unread, 0);
    assert.equal(corpus.index.count({ kind: 'actor', id: 'sergey-lavrov' }).mentions, 2);
    assert.deepEqual(files.reads, ['actors.yaml', 'a.txt', 'c.txt']);
  });

  it('reads those again of whose tags another codebook says something else', async () => {
    const [corpus, files] = await readCorpus({
      'codebook.yaml': codebook,
      'a.txt': 'كلمة',
      'a.tags.yaml': sidecar('p1', 0, 'كلمة'),
      'b.txt': 'كلمة',
      'b.tags.yaml': sidecar('p2', 0, 'كلمة').replace('[x]', '[y]'),
      'c.txt': 'كلمة',
    });
    files.write('codebook.yaml', codebook.replace('label: X', 'colour: "#ff0000"'));
    await corpus.refresh(['codebook.yaml']);
    assert.equal(corpus.unread, 0);
    assert.equal(corpus.codebook.find('x')?.colour, '#ff0000');
    files.write('codebook.yaml', `${codebook}  y:\n`);
    await corpus.refresh(['codebook.yaml']);
    await corpus.readArticles();
    assert.deepEqual(files.reads, ['codebook.yaml', 'codebook.yaml', 'b.txt', 'b.tags.yaml']);
    assert.deepEqual(problems(corpus), []);
  });

  it('is after any changes of the settings what it would be if opened anew', async () => {
    const random = new Random(11);
    const words = [
      'بوتين',
      'لافروف',
      'سليم',
      'دروبي',
      'والجنرال',
      'زار',
      'حلب',
      'مدينة',
      'قال',
      'لبوتين',
      'كوناشينكوف',
    ];
    const pool = ['بوتين', 'لافروف', 'سليم دروبي', 'دروبي', 'كوناشنكوف', 'مدينة حلب', 'حلب', 'الجنرال سليم'];
    const tagged = `${sidecar('p', 0, 'زار')}  - id: broken\n    tags: [y]\n    actors: [{ id: e1, role: r }]\n`;
    const [corpus, files] = await readCorpus({ 'codebook.yaml': codebook, 't.tags.yaml': tagged });
    const actorsOf = (): string => {
      const entries = pool.flatMap((name, n) =>
        random.chance(0.4)
          ? `  e${n}:\n    kind: ${random.pick(['person', 'organisation'])}\n    name: ${name}\n`
          : [],
      );
      return `gazetteer: 1\nactors:\n${entries.join('')}`;
    };
    for (let n = 0; n < 25; n++) {
      files.write(`${n}.txt`, Array.from({ length: 6 }, () => random.pick(words)).join(' '));
    }
    files.write('t.txt', 'زار بوتين حلب');
    await corpus.refresh();
    await corpus.readArticles();
    let spared = 0;
    for (let change = 0; change < 25; change++) {
      const file = random.pick(['actors.yaml', 'actors.yaml', 'codebook.yaml', 'corpus.yaml', 'm.csv']);
      if (file === 'actors.yaml') files.write(file, actorsOf());
      if (file === 'codebook.yaml')
        files.write(file, random.pick([codebook, 'codebook: 1\ntags:\n  y:\n', 'codebook: 1\nroles: [r]\n']));
      if (file === 'corpus.yaml')
        files.write(file, `corpus: 1\n${random.pick(['', 'metadata: m.csv\n', 'language: ar\n'])}`);
      if (file === 'm.csv') files.write(file, `path,source\n${random.below(25)}.txt,x\n`);
      await corpus.refresh([file]);
      spared += corpus.size - corpus.unread;
      await corpus.readArticles();
      const fresh = await openCorpus(files);
      await fresh.readArticles();
      assert.deepEqual(contentsOf(corpus), contentsOf(fresh), `change ${change} of ${file}`);
    }
    assert.ok(spared > 100, `${spared} articles were spared`);
  });

  it('follows new patterns and a newly named file', async () => {
    const [corpus, files] = await readCorpus({ 'a.txt': 'x', 'b.md': 'y', 'people.yaml': actors });
    files.write('corpus.yaml', 'corpus: 1\narticles: "*.md"\nactors: people.yaml\n');
    await corpus.refresh(['corpus.yaml']);
    assert.deepEqual(paths(corpus), ['b.md']);
    files.write('people.yaml', 'gazetteer: 1\nactors:\n  x:\n');
    await corpus.refresh(['people.yaml']);
    assert.deepEqual(problems(corpus), ['people.yaml:3 name-missing']);
  });
});
