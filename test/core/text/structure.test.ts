import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseText } from '../../../src/core/text/normalise';
import { structureOf } from '../../../src/core/text/structure';

/** One word a block: its kind, and its first letters. */
function outline(text: string): readonly string[] {
  return structureOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).slice(0, 24)}`);
}

describe('The structure of an article', () => {
  it('finds headline, section and dateline, a repeated headline and the paragraphs', () => {
    const headline = 'موسكو: واشنطن تجنّد بقايا الإرهابيين';
    const text = `${headline}\n\n${headline}\n\nمن سورية\n\nالأحد، ١٧ ديسمبر ٢٠١٧\n\nقالت موسكو أمس إن واشنطن تجنّدهم.\nوأضافت أن ذلك موثق.`;
    assert.deepEqual(outline(text), [
      'headline: موسكو: واشنطن تجنّد بقاي',
      'boilerplate: موسكو: واشنطن تجنّد بقاي',
      'dateline: من سورية',
      'dateline: الأحد، ١٧ ديسمبر ٢٠١٧',
      'paragraph: قالت موسكو أمس إن واشنطن',
      'paragraph: وأضافت أن ذلك موثق.',
    ]);
  });

  it('takes no first paragraph for a headline', () => {
    const text =
      'دخل الخلاف طورًا أشد حدة، بعدما قالت القيادة إنها انتصرت.\nالنظام في مرمى الاتهام\nفي 20 كانون الأول، قال التحالف إن النظام سهّل عبور مقاتلين.';
    assert.deepEqual(
      structureOf(text).map(({ kind }) => kind),
      ['paragraph', 'subheading', 'paragraph'],
    );
  });

  it('sets a question as a headline, and the line under it as a deck', () => {
    const text =
      'هل تندلع المواجهة فوق الأرض السورية؟\nالبرود بين واشنطن وموسكو جاء بعد أن تبادل رئيسا البلدين عبارات جارحة\nقالت المصادر إن الاتصالات جامدة.';
    assert.deepEqual(
      structureOf(text).map(({ kind }) => kind),
      ['headline', 'deck', 'paragraph'],
    );
  });

  it('dims what a site puts below, but no paragraph that shares a word with it', () => {
    const text =
      'عنوان المقال هنا\nقال إن سوريا تشترك مع جيرانها في نهر واحد، وإن حسابك للأمور غير دقيق وهذا كلام طويل في السياسة.\nعنوان المقال هنا\nلست مشتركاً معنا؟\nافتح حسابك الآن لتصلك أخبار تختارها وتقرأ نشراتنا في بريدك الإلكتروني';
    assert.deepEqual(
      structureOf(text).map(({ kind }) => kind),
      ['headline', 'paragraph', 'boilerplate', 'boilerplate', 'boilerplate'],
    );
  });

  it('leaves a short paragraph that comes again', () => {
    const kinds = structureOf(
      'عنوان المقال\nقال: لا نعلم.\nوأضاف كلاما آخر.\nقال: لا نعلم.\nوانتهى الكلام هنا.',
    );
    assert.deepEqual(
      kinds.map(({ kind }) => kind),
      ['headline', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
    );
  });

  it('knows a paragraph that is one quotation', () => {
    const kinds = (line: string) => structureOf(`جملة أولى هنا.\n${line}\nجملة أخيرة هنا.`)[1]?.kind;
    assert.equal(kinds('«لم نقصف أحداً، ولن نقصف».'), 'quotation');
    assert.equal(kinds('“لم نقصف أحداً، ولن نقصف.”'), 'quotation');
    assert.equal(kinds('«لم نقصف» قال، «ولن نقصف».'), 'paragraph');
  });

  it('joins lines that a narrow column broke, only where blank lines part the paragraphs', () => {
    const broken = 'وأضافت أن حالة الزعيم الذي كان على رأس الجبهة قبل أن تندمج\nفي جماعات أخرى، حرجة.';
    assert.equal(structureOf(`عنوان\n\nجملة أولى هنا.\n\n${broken}`).length, 3);
    assert.equal(structureOf(`عنوان\nجملة أولى هنا.\n${broken}`).length, 4);
    // A short line is one of its own.
    const short = 'في حلب\nقالت المصادر إن الاتصالات جامدة.';
    assert.equal(structureOf(`عنوان\n\nجملة أولى هنا.\n\n${short}`).length, 4);
  });

  it('covers all but white space, whatever the text', () => {
    for (const text of ['', ' \n\u00a0\n', 'كلمة', '\n\nA\n\n\u00a0B \n', '–\n–\n–', 'a\n'.repeat(50)]) {
      const rest = structureOf(text).reduceRight(
        (left, { start, end }) => left.slice(0, start) + left.slice(end),
        text,
      );
      assert.equal(rest.trim(), '');
    }
  });

  it('gives each sample article its headline, if it has one, and dims the site’s own lines', () => {
    const folder = join(import.meta.dirname, '../../../seeds');
    const figures = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => {
        const blocks = structureOf(normaliseText(readFileSync(join(folder, name), 'utf8')));
        const count = (kind: string): number => blocks.filter((block) => block.kind === kind).length;
        return ['headline', 'deck', 'dateline', 'subheading', 'boilerplate'].map(count).join(' ');
      });
    assert.deepEqual(figures, ['0 0 0 3 1', '0 0 0 0 5', '1 0 0 2 3', '1 1 0 0 0', '1 0 2 0 1']);
  });
});
