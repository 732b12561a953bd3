import assert from 'node:assert/strict';
import { run, runOn, seeds } from '../../support/commandLine';
import { actors, codebook, sidecar } from '../../support/samples';

const text = 'قال المتحدث إن التحالف دعم التنظيم';

describe('corpus-reader check', () => {
  it('finds nothing wrong with the sample corpus', async () => {
    const { status, out, errors } = await run('check', seeds, '--json');
    assert.equal(status, 0, out);
    assert.deepEqual(errors, []);
    const { problems, passages } = JSON.parse(out) as { problems: unknown[]; passages: { state: string }[] };
    assert.deepEqual(problems, []);
    assert.ok(passages.length >= 30);
    assert.ok(passages.every(({ state }) => state === 'exact'));
  });

  it('gives problems and passages with these keys in this order', async () => {
    const files = {
      'codebook.yaml': codebook,
      'a.txt': text,
      'a.tags.yaml': sidecar(
        { id: 'p1', tags: 'denial', start: 15, quote: 'التحالف' },
        { id: 'p2', tags: 'blame', start: 0, quote: 'ليس في النص' },
      ),
    };
    const { status, out } = await runOn(files, 'check', '--json');
    assert.equal(status, 1);
    assert.equal(
      out,
      '{"problems":[' +
        '{"file":"a.tags.yaml","line":8,"code":"passage-lost","message":"The words of passage p2 are no longer in the article. ' +
        'The passage is kept; attach it to other words, or remove it."},' +
        '{"file":"a.tags.yaml","line":9,"code":"unknown-tag","message":"The tag \\"blame\\" is not in the codebook. ' +
        'Add it to codebook.yaml, or correct it here."}' +
        '],"passages":[' +
        '{"article":"a.txt","id":"p1","state":"exact","start":15,"end":22,"score":1},' +
        '{"article":"a.txt","id":"p2","state":"lost","score":0}' +
        ']}\n',
    );
  });

  it('counts code points, and takes a moved passage for no problem', async () => {
    const files = {
      'codebook.yaml': codebook,
      'a.txt': `\uFEFF😀 جديد\r\n${text}`,
      'a.tags.yaml': sidecar({ id: 'p1', tags: 'denial', start: 15, quote: 'التحالف' }),
    };
    const { status, out } = await runOn(files, 'check', '--json');
    assert.equal(status, 0);
    const { passages } = JSON.parse(out) as { passages: Record<string, unknown>[] };
    const { state, start, end } = passages[0] ?? {};
    assert.deepEqual([state, start, end], ['moved', 22, 29]);
  });

  it('takes a changed passage for a problem', async () => {
    const files = {
      'codebook.yaml': codebook,
      'a.txt': 'قال إنّ الأزمة انتهت',
      'a.tags.yaml': sidecar({ id: 'p1', tags: 'denial', start: 4, quote: 'ان الازمة' }),
    };
    const { status, out } = await runOn(files, 'check');
    assert.equal(status, 1);
    assert.match(out, /^a\.tags\.yaml:3: The words of passage p1 have changed/);
  });

  it('says the same in lines for people, with a summary', async () => {
    const files = {
      'actors.yaml': actors.replace('    name: بوتين\n', '').replace('vladimir-putin', 'test-person'),
      'codebook.yaml': codebook,
      'a.txt': text,
      'a.tags.yaml': sidecar({ id: 'p1', tags: 'denial', start: 15, quote: 'التحالف' }),
    };
    const { status, out } = await runOn(files, 'check');
    assert.equal(status, 1);
    assert.deepEqual(out.split('\n'), [
      'actors.yaml:4: "test-person" has no name. Add "name:" with a name in at least one language.',
      'articles: 1, passages: 1 (1 exact), problems: 1',
      '',
    ]);
  });

  it('is content with a folder without any files', async () => {
    assert.deepEqual(await runOn({}, 'check', '--json'), {
      status: 0,
      out: '{"problems":[],"passages":[]}\n',
      errors: [],
    });
  });
}).timeout(20_000);
