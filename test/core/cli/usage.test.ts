import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, runOn, seeds } from '../../support/commandLine';
import { inFolder } from '../../support/folder';

const root = join(__dirname, '../../..');
const commands = ['mentions', 'check', 'where', 'concordance', 'find', 'tag', 'stats'];

describe('The command line', () => {
  it('explains itself', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { status, out } = await run(...args);
      assert.equal(status, 0);
      for (const command of commands) assert.ok(out.includes(`corpus-reader ${command} DIR`), command);
    }
  });

  it('explains each command', async () => {
    for (const command of commands) {
      const { status, out } = await run(command, '--help');
      assert.equal(status, 0);
      assert.ok(out.startsWith(`corpus-reader ${command} DIR`));
      assert.equal((await run('help', command)).out, out);
    }
  });

  it('has lines that fit a terminal', async () => {
    for (const args of [['--help'], ...commands.map((command) => [command, '--help'])]) {
      const long = (await run(...args)).out.split('\n').filter((line) => line.length > 120);
      assert.deepEqual(long, []);
    }
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual(await run('--version'), { status: 0, out: `${version}\n`, errors: [] });
  });

  it('is used wrongly without a command, or with one that there is not', async () => {
    assert.equal((await run()).status, 2);
    for (const name of ['mention', 'constructor', '--json']) {
      const { status, out, errors } = await run(name);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(errors[0] ?? '', /is no command/);
    }
  });

  it('wants one folder', async () => {
    for (const command of ['mentions', 'check', 'stats']) {
      assert.match((await run(command)).errors[0] ?? '', /^The folder of the corpus is missing/);
      assert.match((await run(command, seeds, 'more')).errors[0] ?? '', /"more" is too much/);
    }
  });

  it('says what is wrong with an option', async () => {
    const cases: readonly (readonly [args: readonly string[], message: string])[] = [
      [['--unknown'], 'There is no option --unknown.'],
      [['--json=yes'], '--json takes no value.'],
      [['--article'], '--article needs a value. One that begins with a dash is written --article=-…'],
    ];
    for (const [args, message] of cases) {
      const { status, errors } = await run('mentions', seeds, ...args);
      assert.deepEqual([status, errors[0]], [2, message]);
    }
  });

  it('says why a corpus cannot be read, and prints JSON all the same', async () => {
    const nothing: Readonly<Record<string, string>> = {
      mentions: '{"articles":[]}\n',
      stats: '{"articles":0,"passages":0,"candidates":0,"entities":[],"tags":[]}\n',
    };
    for (const [command, expected] of Object.entries(nothing)) {
      const { status, out, errors } = await run(command, '/nowhere', '--json');
      assert.equal(status, 2);
      assert.equal(out, expected);
      assert.deepEqual(errors, [
        '/nowhere: There is no such folder. Give the folder that holds corpus.yaml.',
      ]);
    }
    const check = await run('check', '/nowhere', '--json');
    assert.equal(check.status, 2);
    assert.equal((JSON.parse(check.out) as { problems: unknown[] }).problems.length, 1);
    await inFolder({ 'corpus.yaml': 'corpus: 1\n' }, async (folder) => {
      const { status, errors } = await run('check', join(folder, 'corpus.yaml'));
      assert.equal(status, 2);
      assert.match(errors[0] ?? '', /This is a file\. Give the folder that holds it\.$/);
    });
    const folderForFile = await runOn({ 'corpus.yaml/x': '' }, 'check');
    assert.equal(folderForFile.status, 0);
  });
}).timeout(20_000);

describe('The command line as a program', () => {
  const program = (args: readonly string[], input = '') =>
    spawnSync('sh', ['-c', `"$0" --import tsx src/cli/main.ts "$@" ${input}`, process.execPath, ...args], {
      cwd: root,
      encoding: 'utf8',
    });

  it('ends with the status, and keeps the two outputs apart', () => {
    const good = program(['stats', 'seeds', '--json']);
    assert.equal(good.status, 0);
    assert.equal(good.stderr, '');
    assert.equal((JSON.parse(good.stdout) as { articles: number }).articles, 5);
    const bad = program(['stats', '/nowhere']);
    assert.equal(bad.status, 2);
    assert.equal(bad.stdout, '');
    assert.doesNotMatch(bad.stderr, /\n {4}at /);
  });

  it('stops without a word when nobody reads on', () => {
    const { stdout, stderr } = program(['mentions', 'seeds'], '| head -n 1');
    assert.equal(stdout.split('\n').length, 2);
    assert.equal(stderr, '');
  });

  it('says when the output cannot be written, and keeps its status where nobody reads the messages', () => {
    const full = program(['stats', 'seeds'], '> /dev/full');
    assert.equal(full.status, 2);
    assert.match(full.stderr, /^The output cannot be written \(.*ENOSPC.*\)\. It is not complete\.\n$/);
    assert.equal(program(['stats', '/nowhere'], '2> /dev/full').status, 2);
  });
}).timeout(20_000);
