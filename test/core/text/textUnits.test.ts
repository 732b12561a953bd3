import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normaliseText } from '../../../src/core/text/normalise';
import { TextUnits } from '../../../src/core/text/textUnits';

describe('TextUnits', () => {
  // One for all, as in use: what was in it before must not show.
  const units = new TextUnits();
  const read = (bytes: Uint8Array): string | undefined =>
    units.setUtf8(bytes) ? units.slice(0, units.length) : undefined;
  const decoded = (bytes: Uint8Array): string | undefined => {
    try {
      return normaliseText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    } catch {
      return undefined;
    }
  };
  const piece = fc.oneof(
    fc.constantFrom('\r', '\n', '\r\n', '\ufeff', 'قالت موسكو', '“', '\u{1f54c}', 'é'),
    fc.string({ unit: 'binary' }),
  );
  const text = fc.array(piece).map((pieces) => pieces.join(''));

  it('has the units of a normalised text, from the text and from its bytes', () => {
    fc.assert(
      fc.property(text, (any) => {
        const normal = normaliseText(any);
        assert.equal(read(Buffer.from(any)), normal);
        units.setText(normal);
        assert.equal(units.slice(0, units.length), normal);
      }),
    );
  });

  it('takes exactly the bytes that are well-formed', () => {
    // Bytes about the borders of every length of sequence, and good text with one byte changed or cut off.
    const border = fc.constantFrom(
      ...[0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef],
      ...[0xf0, 0xf4, 0xf5, 0xf7, 0xf8, 0xff],
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc.array(border, { maxLength: 6 }).map((list) => Uint8Array.from(list)),
      fc.tuple(text, fc.nat(), border).map(([any, at, byte]) => {
        const good = new Uint8Array(Buffer.from(any));
        if (good.length > 0) good[at % good.length] = byte;
        return good;
      }),
      fc.tuple(text, fc.nat(4)).map(([any, cut]) => new Uint8Array(Buffer.from(any)).slice(0, -cut)),
    );
    fc.assert(
      fc.property(bytes, (any) => assert.equal(read(any), decoded(any))),
      { numRuns: 2000 },
    );
  });
});
