import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar, type IGrammar } from 'vscode-textmate';
import { grammarFile, makeGrammar } from '../../../scripts/grammar';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';
import { mergeGazetteers } from '../../../src/core/gazetteer/gazetteer';
import { readGazetteer } from '../../../src/core/gazetteer/readGazetteer';
import { createRecogniser } from '../../../src/core/recognise/recogniser';
import { normaliseText } from '../../../src/core/text/normalise';

const seeds = join(import.meta.dirname, '../../../seeds');
const require = createRequire(import.meta.url);

/** A stretch that the grammar gave one of our scopes; offsets into the whole text. */
interface Coloured {
  readonly start: number;
  readonly end: number;
  readonly scope: string;
}

describe('the grammar of an article', function () {
  this.timeout(20_000);
  let grammar: IGrammar;
  before(async () => {
    await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
    const registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile)),
    });
    const loaded = await registry.loadGrammar('text.corpus.article');
    assert.ok(loaded);
    grammar = loaded;
  });

  function colour(text: string): Coloured[] {
    const coloured: Coloured[] = [];
    let stack = INITIAL;
    let offset = 0;
    for (const line of text.split('\n')) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
      stack = ruleStack;
      for (const token of tokens) {
        const scope = token.scopes.at(-1) ?? '';
        if (scope === 'text.corpus.article') continue;
        const end = Math.min(token.endIndex, line.length);
        coloured.push({ start: offset + token.startIndex, end: offset + end, scope });
      }
      offset += line.length + 1;
    }
    return coloured;
  }

  const scopesOf = (text: string): string[] =>
    colour(text).map(({ start, end, scope }) => `${text.slice(start, end)}=${scope.split('.').at(-2) ?? ''}`);

  it('is what the script makes of the gazetteers', () => {
    // Not assert.equal: the difference of two such files fills the screen.
    assert.ok(readFileSync(grammarFile, 'utf8') === makeGrammar(), 'run "npm run grammar"');
  });

  it('leaves proclitics uncoloured', () => {
    assert.deepEqual(scopesOf('وبموسكو'), ['موسكو=state']);
    assert.deepEqual(scopesOf('للأردن'), ['لأردن=state']);
    assert.deepEqual(scopesOf('واشنطن'), ['واشنطن=state']);
    assert.deepEqual(scopesOf('بوتينو'), []);
  });

  it('takes the longest name, whatever the kinds', () => {
    assert.deepEqual(scopesOf('كوريا الجنوبية'), ['كوريا الجنوبية=state']);
    assert.deepEqual(scopesOf('مجلس الأمن الدولي'), ['مجلس الأمن الدولي=actor']);
  });

  it('colours names within quotations and quotations within names', () => {
    assert.deepEqual(scopesOf('تنظيم “الدولة الإسلامية”').slice(0, 1), ['تنظيم “الدولة الإسلامية=actor']);
    assert.ok(scopesOf('قال: «عاد من جنيف أمس»').includes('جنيف=place'));
    assert.deepEqual(scopesOf('قوس « لم يغلق'), []);
  });

  it('opens no quotation at a straight quote that closes one', () => {
    const quoted = (text: string): string[] =>
      colour(text)
        .filter(({ scope }) => scope.startsWith('meta.quotation'))
        .map(({ start, end }) => text.slice(start, end))
        .filter((part) => part !== '"');
    assert.deepEqual(quoted('هزيمة تنظيم "داعش" نهائيا أمام "الضباع" هنا'), ['الضباع']);
    assert.deepEqual(quoted('وصفها بـ"الضباع" و"الذئاب".'), ['الضباع', 'الذئاب']);
  });

  it('knows dates, numbers, reporting verbs, and names after titles and nouns of place', () => {
    assert.deepEqual(scopesOf('٣ سبتمبر (أيلول) 2014'), ['٣ سبتمبر (أيلول) 2014=date']);
    assert.deepEqual(scopesOf('نحو 12.5 كيلومتر'), ['12.5=number']);
    assert.deepEqual(scopesOf('وأضافت'), ['وأضافت=reporting']);
    assert.deepEqual(scopesOf('عبر وسطاء، عقب لقاء'), []);
    assert.deepEqual(scopesOf('الجنرال ديمتري سولوف'), ['ديمتري سولوف=actor']);
    assert.deepEqual(scopesOf('قال محمد الشريف أن الأمر'), ['قال=reporting']);
    assert.deepEqual(scopesOf('الأسهم السعودية'), []);
    assert.deepEqual(scopesOf('بلدة الزهراني'), []);
    assert.deepEqual(scopesOf('بلدة السبيخة'), ['السبيخة=place']);
  });

  it('colours nothing in the sample that the recogniser does not confirm', () => {
    const read = (kind: 'actor' | 'place') =>
      readGazetteer(`${kind}s.yaml`, readFileSync(join(seeds, `${kind}s.yaml`), 'utf8'), kind);
    const recogniser = createRecogniser(mergeGazetteers(builtinEntities(), [read('actor'), read('place')]));
    const unconfirmed: string[] = [];
    let names = 0;
    for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt'))) {
      const text = normaliseText(readFileSync(join(seeds, file), 'utf8'));
      const mentions = recogniser.recognise(text);
      for (const { start, end, scope } of colour(text)) {
        const kind = /\.(actor|place|state)\.corpus$/u.exec(scope)?.[1];
        if (kind === undefined) continue;
        names++;
        const confirmed = mentions.some(
          (mention) =>
            mention.start <= start && end <= mention.end && (kind === 'state' || mention.kind === kind),
        );
        if (!confirmed) unconfirmed.push(`${file} ${String(start)} ${text.slice(start, end)} ${kind}`);
      }
    }
    assert.deepEqual(unconfirmed, []);
    assert.ok(names > 300, `only ${String(names)} names coloured`);
  });

  it('tokenises a line of 10,000 characters in well under the 500 ms that VS Code allows', () => {
    const article = readFileSync(join(seeds, '001_d0980a836782586c.txt'), 'utf8').replace(/\s+/gu, ' ');
    const line = article.repeat(3).slice(0, 10_000);
    grammar.tokenizeLine(line, INITIAL);
    // Processor time: on a busy machine the clock measures the others.
    const began = process.cpuUsage();
    grammar.tokenizeLine(line, INITIAL);
    const { user, system } = process.cpuUsage(began);
    const took = (user + system) / 1000;
    assert.ok(took < 250, `${took.toFixed(0)} ms`);
  });
});
