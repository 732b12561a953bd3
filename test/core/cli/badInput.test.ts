import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../../../src/cli/cli';
import { run, runOn } from '../../support/commandLine';
import { inFolder } from '../../support/folder';
import { actors, codebook, places, sidecar } from '../../support/samples';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** `زار بوتين قرطبة أمس مع الوفد المرافق له` in Windows-1256. */
const windows1256 = Buffer.from(
  'd2c7d120c8e6caede420ded1d8c8c920c3e3d320e3da20c7e1e6dd cf20c7e1e3d1c7ddde20e1e5'.replaceAll(' ', ''),
  'hex',
);

/** A corpus that is all right: one article with one passage. */
const good: Files = {
  'actors.yaml': actors,
  'places.yaml': places,
  'codebook.yaml': codebook,
  'good.txt': 'زار بوتين قرطبة',
  'good.tags.yaml': sidecar({ id: 'g1', tags: 'denial', start: 4, quote: 'بوتين' }),
};

interface Checked {
  readonly problems: readonly { file: string; line: number; code: string; message: string }[];
  readonly passages: readonly { id: string; state: string }[];
}

/** Checks the good corpus with these files changed: the problems as `file:line code`, and whether the rest still works. */
async function check(
  files: Files,
): Promise<{ readonly problems: readonly string[]; readonly messages: string }> {
  return inFolder({ ...good, ...files }, async (folder) => {
    const before = fingerprint(folder);
    const { status, out } = await run('check', folder, '--json');
    const { problems, passages } = JSON.parse(out) as Checked;
    assert.equal(status, problems.length > 0 ? 1 : 0);
    assert.equal(passages.find(({ id }) => id === 'g1')?.state, 'exact');
    const where = await run('where', folder, '--tag', 'denial', '--json');
    assert.match(where.out, /"article":"good\.txt","start":4,"end":9,"text":"بوتين"/);
    assert.equal(fingerprint(folder), before, 'Something was written.');
    return {
      problems: problems.map(({ file, line, code }) => `${file}:${line} ${code}`),
      messages: problems.map(({ message }) => message).join('\n'),
    };
  });
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

describe('Of bad input the command line says what is wrong and where, and works on:', () => {
  it('a sidecar with a tab in it; its other passages are still there', async () => {
    const text = sidecar({ id: 'p1', tags: 'denial', start: 0, quote: 'كلام' });
    const { problems, messages } = await check({
      'a.txt': 'كلام',
      'a.tags.yaml': `${text}  - id: p2\n\ttags: [denial]\n`,
    });
    assert.deepEqual(problems, ['a.tags.yaml:9 yaml-tab']);
    assert.match(messages, /Replace it with spaces/);
  });

  it('a sidecar with a merge conflict; the passages of both sides are shown', async () => {
    const entry = (id: string): string =>
      `  - id: ${id}\n    tags: [denial]\n    start: 0\n    end: 4\n    quote: كلام\n`;
    const text = `sidecar: 1\npassages:\n<<<<<<< HEAD\n${entry('p1')}=======\n${entry('p2')}>>>>>>> other\n`;
    const files = { ...good, 'a.txt': 'كلام', 'a.tags.yaml': text };
    const { problems, messages } = await check(files);
    assert.deepEqual(problems, ['a.tags.yaml:3 merge-conflict']);
    assert.match(messages, /Keep the entries of both sides/);
    const { out } = await runOn(files, 'check', '--json');
    assert.deepEqual(
      (JSON.parse(out) as Checked).passages.map(({ id, state }) => `${id} ${state}`),
      ['p1 exact', 'p2 exact', 'g1 exact'],
    );
  });

  it('an unknown tag, role and actor', async () => {
    const more = '    actors:\n      - id: nobody\n        role: hero\n';
    const text = sidecar({ id: 'p1', tags: 'blame', start: 0, quote: 'كلام', more });
    const { problems, messages } = await check({ 'a.txt': 'كلام', 'a.tags.yaml': text });
    assert.deepEqual(problems, [
      'a.tags.yaml:4 unknown-tag',
      'a.tags.yaml:9 unknown-entity',
      'a.tags.yaml:9 unknown-role',
    ]);
    assert.match(messages, /"blame".*codebook\.yaml/);
  });

  it('an actor without a name, two entities with one id', async () => {
    const text = `${actors}  nameless:\n    kind: person\n  vladimir-putin:\n    kind: person\n    name: آخر\n`;
    const { problems, messages } = await check({ 'actors.yaml': text });
    assert.deepEqual(problems, ['actors.yaml:8 name-missing', 'actors.yaml:9 duplicate-id']);
    assert.match(messages, /"nameless" has no name.*\n.*"vladimir-putin" is already used in line 3/);
  });

  it('an article of 5 MB, an empty one, a binary one, one in Windows-1256', async () => {
    const { problems, messages } = await check({
      'a-large.txt': Buffer.alloc(5 * 1024 * 1024, 'كلام '),
      'b-empty.txt': '',
      'c-binary.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      'd-arabic.txt': windows1256,
      'e-damaged.txt': Buffer.concat([Buffer.from('سطر\nسطر '), Buffer.from([0xd8])]),
    });
    assert.deepEqual(problems, [
      'a-large.txt:1 file-too-large',
      'b-empty.txt:1 file-empty',
      'c-binary.txt:1 file-binary',
      'd-arabic.txt:1 encoding-guessed',
      'e-damaged.txt:2 encoding-unknown',
    ]);
    assert.match(messages, /The article is 5 MB; articles over 4 MB are not read/);
    assert.match(messages, /read as windows-1256/);
  });

  it('a corpus.yaml that is malformed: what can be read of it counts', async () => {
    const { problems } = await check({ 'corpus.yaml': 'corpus: 1\ntitle: "x\narticles:\n  - "*.txt"\n' });
    assert.equal(problems[0]?.split(' ')[1], 'yaml-syntax');
    assert.deepEqual((await check({ 'corpus.yaml': 'corpus: 1\n\ttitle: x\n' })).problems, [
      'corpus.yaml:2 yaml-tab',
    ]);
    assert.deepEqual((await check({ 'corpus.yaml': '' })).problems, ['corpus.yaml:1 version-missing']);
  });

  it('files of a later version, or of none', async () => {
    const { problems } = await check({
      'corpus.yaml': 'corpus: 7\n',
      'places.yaml': places.replace('gazetteer: 1\n', ''),
      'a.txt': 'كلام',
      'a.tags.yaml': 'sidecar: 9\nfuture: {}\n',
    });
    assert.deepEqual(problems, [
      'a.tags.yaml:1 version-newer',
      'corpus.yaml:1 version-newer',
      'places.yaml:1 version-missing',
    ]);
  });

  it('a sidecar that is a folder, a sidecar without its article, a link to nothing', async () => {
    await inFolder({ ...good, 'a.txt': 'كلام', 'gone.tags.yaml': 'sidecar: 1\n' }, async (folder) => {
      mkdirSync(join(folder, 'a.tags.yaml'));
      symlinkSync('nowhere', join(folder, 'b.txt'));
      const { out } = await run('check', folder);
      assert.deepEqual(out.split('\n'), [
        'a.tags.yaml:1: The file cannot be read (it is a folder). Check that it is there and that you may read it.',
        'gone.tags.yaml:1: The article gone.txt of this sidecar does not exist. Restore or rename it; the sidecar is kept.',
        'articles: 2, passages: 1 (1 exact), problems: 2',
        '',
      ]);
      const tag = await run(
        ...['tag', folder, '--article', 'a.txt', '--start', '0', '--end', '4', '--tag', 'denial', '--by', ''],
      );
      assert.equal(tag.status, 1);
      assert.match(tag.errors[0] ?? '', /^a\.tags\.yaml: The sidecar cannot be written \(it is a folder\)/);
    });
  });

  it('an article that is deleted while the others are read', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`${String(i).padStart(2, '0')}.txt`, 'كلام']),
    );
    await inFolder(many, async (folder) => {
      let out = '';
      const errors: string[] = [];
      const status = await runCli(['mentions', folder, '--json'], {
        out: (text) => {
          if (out === '') rmSync(join(folder, '50.txt'));
          out += text;
        },
        error: (line) => void errors.push(line),
        now: () => new Date(0),
        random: () => 0,
      });
      assert.equal(status, 0);
      assert.equal((JSON.parse(out) as { articles: unknown[] }).articles.length, 60);
      assert.equal(errors.length, 1);
      assert.match(errors[0] ?? '', /^50\.txt:1: The file cannot be read \(it is gone\)\./);
    });
  });

  it('YAML with CRLF and a byte-order mark, which is good input', async () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const { problems } = await check({
      'corpus.yaml': windows('corpus: 1\ntitle: عنوان\n'),
      'actors.yaml': windows(actors),
      'codebook.yaml': windows(codebook),
      'good.tags.yaml': windows(String(good['good.tags.yaml'])),
      'good.txt': windows(`${String(good['good.txt'])}\n`),
    });
    assert.deepEqual(problems, []);
  });

  it('YAML in UTF-16, which is not read', async () => {
    const { problems } = await check({ 'places.yaml': Buffer.from(`\uFEFF${places}`, 'utf16le') });
    assert.ok(problems.includes('places.yaml:1 encoding-unknown'), problems.join());
  });

  it('YAML whose aliases multiply, without end in time or memory', async () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++) {
      const [name, before] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)];
      lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
    }
    const { problems } = await check({
      'a.txt': 'كلام',
      'a.tags.yaml': `sidecar: 1\n${lines.join('\n')}\npassages: *i\n`,
    });
    assert.ok(problems.every((problem) => problem.startsWith('a.tags.yaml:')));
  });
}).timeout(20_000);
