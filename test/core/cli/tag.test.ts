import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSidecar } from '../../../src/core/tagging/readSidecar';
import { run } from '../../support/commandLine';
import { inFolder } from '../../support/folder';
import { codebook, sidecar } from '../../support/samples';

const text = '😀 قال المتحدث\r\nإن التحالف متواطئ مع التنظيم';
const corpus = { 'codebook.yaml': codebook, 'a.txt': text };
const read = (folder: string, path = 'a.tags.yaml'): string => readFileSync(join(folder, path), 'utf8');
const place = ['--article', 'a.txt', '--start', '17', '--end', '31'] as const;

/** Tags the words التحالف متواطئ with these arguments; gives the run and the sidecar's text. */
async function tagged(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...args: readonly string[]
): Promise<{ status: number; out: string; errors: readonly string[]; text: string | undefined }> {
  return inFolder(files, async (folder) => {
    const ran = await run('tag', folder, ...place, ...args);
    return { ...ran, text: readdirSync(folder).includes('a.tags.yaml') ? read(folder) : undefined };
  });
}

describe('corpus-reader tag', () => {
  it('writes a new sidecar as the format has it, and prints the id', async () => {
    const {
      status,
      out,
      text: written,
    } = await tagged(
      corpus,
      ...['--tag', 'accusation/collusion', 'denial', '--note', 'انظر أيضا', '--by', 'سلمى'],
    );
    assert.equal(status, 0);
    const id = out.trim();
    assert.match(id, /^[a-z][a-z0-9]{9}$/);
    assert.equal(
      written,
      `sidecar: 1
passages:
  - id: ${id}
    tags:
      - accusation/collusion
      - denial
    start: 17
    end: 31
    quote: التحالف متواطئ
    before: "😀 قال المتحدث\\nإن "
    after: " مع التنظيم"
    note: |
      انظر أيضا
    by: سلمى
    created: 2026-11-22T10:15:00Z
`,
    );
  });

  it('leaves an exact passage that check and where find', async () => {
    await inFolder(corpus, async (folder) => {
      const { out } = await run('tag', folder, ...place, '--tag', 'denial', '--by', '');
      const check = await run('check', folder, '--json');
      assert.equal(check.status, 0);
      assert.equal(
        check.out,
        `{"problems":[],"passages":[{"article":"a.txt","id":"${out.trim()}","state":"exact","start":17,"end":31,"score":1}]}\n`,
      );
      const where = await run('where', folder, '--tag', 'denial', '--json');
      assert.match(where.out, /"text":"التحالف متواطئ"/);
    });
  });

  it('keeps comments, unknown keys and order in a sidecar that is there', async () => {
    const before = `# mine
sidecar: 1
colour: red   # unknown
passages:
  - id: p1    # first
    tags: [denial]
    start: 2
    end: 5
    quote: قال
`;
    const { status, text: written } = await tagged(
      { ...corpus, 'a.tags.yaml': before },
      '--tag',
      'denial',
      '--by',
      'x',
    );
    assert.equal(status, 0);
    assert.ok(written?.startsWith(before));
    assert.deepEqual(
      readSidecar('a.tags.yaml', written ?? '').passages.map(({ anchor }) => anchor.start),
      [2, 17],
    );
  });

  it('takes several tags in either way, each once, former names as the present ones', async () => {
    for (const tags of [
      ['--tag', 'denial', '--tag', 'collaboration'],
      ['--tag', 'denial', 'collaboration', 'denial', '--by', 'x'],
      ['--tag=denial', '--tag=accusation/collaboration'],
    ]) {
      const { text: written } = await tagged(corpus, ...tags);
      assert.deepEqual(readSidecar('a.tags.yaml', written ?? '').passages[0]?.tags, [
        'denial',
        'accusation/collusion',
      ]);
    }
  });

  it('finds the folder at the end, too', async () => {
    await inFolder(corpus, async (folder) => {
      assert.equal((await run('tag', ...place, '--tag', 'denial', folder)).status, 0);
    });
  });

  it('keeps the line ends and the mark of a sidecar from Windows', async () => {
    const before = `\uFEFF${sidecar({ id: 'p1', tags: 'denial', start: 2, quote: 'قال' })}`.replaceAll(
      '\n',
      '\r\n',
    );
    await inFolder({ ...corpus, 'a.tags.yaml': before }, async (folder) => {
      assert.equal((await run('tag', folder, ...place, '--tag', 'denial', '--by', '')).status, 0);
      const written = read(folder);
      assert.ok(written.startsWith(before));
      assert.equal(written.replaceAll('\r\n', '').includes('\n'), false);
      assert.equal((await run('check', folder)).status, 0);
    });
  });

  it('loses none of many passages tagged at once', async () => {
    await inFolder(corpus, async (folder) => {
      const ran = await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          run(
            ...['tag', folder, '--article', 'a.txt', '--start', `${i + 2}`, '--end', '30', '--tag', 'denial'],
          ),
        ),
      );
      assert.ok(ran.every(({ status }) => status === 0));
      const { passages, problems } = readSidecar('a.tags.yaml', read(folder));
      assert.deepEqual(problems, []);
      assert.deepEqual(
        passages.map(({ anchor }) => anchor.start),
        Array.from({ length: 12 }, (_, i) => i + 2),
      );
    });
  });

  it('asks git for the name of the reader', async () => {
    await inFolder(corpus, async (folder) => {
      execFileSync('git', ['init', '-q'], { cwd: folder });
      execFileSync('git', ['config', 'user.name', 'قارئة'], { cwd: folder });
      await run('tag', folder, ...place, '--tag', 'denial');
      assert.equal(readSidecar('a.tags.yaml', read(folder)).passages[0]?.by, 'قارئة');
    });
  });

  it('keeps the sidecar of another extension apart', async () => {
    await inFolder(
      { ...corpus, 'corpus.yaml': 'corpus: 1\narticles: ["*.md"]\n', 'a.md': text },
      async (folder) => {
        await run('tag', folder, '--article', 'a.md', ...place.slice(2), '--tag', 'denial');
        assert.ok(readdirSync(folder).includes('a.md.tags.yaml'));
      },
    );
  });
}).timeout(20_000);

describe('corpus-reader tag refuses, with status 1 and nothing written,', () => {
  const refused = async (
    files: Readonly<Record<string, string | Uint8Array>>,
    args: readonly string[],
    message: RegExp,
  ): Promise<void> => {
    const { status, out, errors, text: written } = await tagged(files, ...args);
    assert.equal(status, 1);
    assert.equal(out, '');
    assert.match(errors.join('\n'), message);
    const before = files['a.tags.yaml'];
    assert.equal(written, before);
  };

  it('unknown tags, each by its name', () =>
    refused(
      corpus,
      ['--tag', 'denial', 'blame', 'nonsense'],
      /^codebook\.yaml: The tag "blame" is not in the codebook\..*\n.*"nonsense".* Nothing was written\.$/,
    ));

  it('any tag where there is no codebook', () =>
    refused(
      { 'a.txt': text },
      ['--tag', 'denial'],
      /"denial" is not in the codebook\. Add it to codebook\.yaml/,
    ));

  it('a sidecar with a tab in it', () =>
    refused(
      { ...corpus, 'a.tags.yaml': 'sidecar: 1\npassages:\n\t- id: x\n' },
      ['--tag', 'denial'],
      /^a\.tags\.yaml:3: /,
    ));

  it('a sidecar with a merge conflict in it', () =>
    refused(
      { ...corpus, 'a.tags.yaml': `${sidecar()}\n<<<<<<< ours\n=======\n>>>>>>> theirs\n` },
      ['--tag', 'denial'],
      /^a\.tags\.yaml:4: /,
    ));

  it('a sidecar of a later version, and one that is no UTF-8', async () => {
    await refused({ ...corpus, 'a.tags.yaml': 'sidecar: 2\n' }, ['--tag', 'denial'], /^a\.tags\.yaml:1: /);
    const { status, errors } = await tagged(
      { ...corpus, 'a.tags.yaml': Buffer.from('sidecar: 1\n# \xe9t\xe9\n', 'latin1') },
      ...['--tag', 'denial'],
    );
    assert.equal(status, 1);
    assert.match(errors.join('\n'), /^a\.tags\.yaml: The sidecar cannot be written \(it is not UTF-8\)/);
  });

  it('a read-only sidecar', async () => {
    await inFolder({ ...corpus, 'a.tags.yaml': 'sidecar: 1\n' }, async (folder) => {
      chmodSync(join(folder, 'a.tags.yaml'), 0o444);
      const { status, errors } = await run('tag', folder, ...place, '--tag', 'denial');
      assert.equal(status, 1);
      assert.match(
        errors.join('\n'),
        /^a\.tags\.yaml: The sidecar cannot be written \((it is read-only|permission is denied)\)/,
      );
      assert.equal(read(folder), 'sidecar: 1\n');
      assert.deepEqual(readdirSync(folder), ['a.tags.yaml', 'a.txt', 'codebook.yaml']);
    });
  });

  it('an article that there is not, or that is no text, and a range beyond it or of nothing', async () => {
    await inFolder({ ...corpus, 'b.txt': new Uint8Array([0, 1]) }, async (folder) => {
      const message = async (article: string, start: number, end: number): Promise<string> => {
        const { status, errors } = await run(
          ...[
            'tag',
            folder,
            '--article',
            article,
            '--start',
            `${start}`,
            '--end',
            `${end}`,
            '--tag',
            'denial',
          ],
        );
        assert.equal(status, 1);
        return errors.join('\n');
      };
      assert.match(await message('c.txt', 0, 1), /^c\.txt: This is no article of the corpus/);
      assert.match(await message('../a.txt', 0, 1), /^\.\.\/a\.txt: This is no article of the corpus/);
      assert.match(await message('b.txt', 0, 1), /^b\.txt: The article cannot be read/);
      assert.match(
        await message('a.txt', 0, 43),
        /^a\.txt: The passage ends at 43, but the text has 42 code points/,
      );
      assert.match(await message('a.txt', 1, 2), /^a\.txt: From 1 to 2 there is only white space/);
    });
  });
}).timeout(20_000);

describe('corpus-reader tag is used wrongly, with status 2,', () => {
  for (const [what, args, message] of [
    ['without an article', ['--start', '1', '--end', '2', '--tag', 'x'], /^--article is missing/],
    ['without a range', ['--article', 'a', '--start', '1', '--tag', 'x'], /^--end is missing/],
    ['without a tag', ['--article', 'a', '--start', '1', '--end', '2'], /^--tag is missing/],
    [
      'with a word for a number',
      ['--article', 'a', '--start', 'x', '--end', '2', '--tag', 'x'],
      /^--start must be/,
    ],
    [
      'with half a number',
      ['--article', 'a', '--start', '1.5', '--end', '2', '--tag', 'x'],
      /^--start must be/,
    ],
    [
      'with an empty range',
      ['--article', 'a', '--start', '2', '--end', '2', '--tag', 'x'],
      /^--end \(2\) must be/,
    ],
    ['with an unknown option', ['--articel', 'a'], /^There is no option --articel\./],
  ] as const) {
    it(what, async () => {
      const { status, errors } = await inFolder(corpus, (folder) => run('tag', folder, ...args));
      assert.equal(status, 2);
      assert.match(errors[0] ?? '', message);
      assert.match(errors[1] ?? '', /^Usage: corpus-reader tag DIR/);
    });
  }
}).timeout(20_000);
