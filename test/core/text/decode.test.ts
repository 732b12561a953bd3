import assert from 'node:assert/strict';
import { decodeText, decodeUtf8, lineOfBadUtf8, type Encoding } from '../../../src/core/text/decode';
import { normaliseText } from '../../../src/core/text/normalise';

const arabic = 'زار الرئيس الروسي العاصمة السورية دمشق يوم أمس';
/** The same in Windows-1256. */
const arabic1256 = Buffer.from(
  'd2c7d120c7e1d1c6edd320c7e1d1e6d3ed20c7e1dac7d5e3c920c7e1d3e6d1edc920cfe3d4de20ede6e320c3e3d3',
  'hex',
);
const french = 'Le ministre a été reçu à Damas, où il a déclaré : « c’est fini ».';
const french1252 = Buffer.from(french.replace('’', '\x92'), 'latin1');

/** Of bytes: the text and how it was read, or why not. */
function decoded(bytes: Uint8Array): readonly [string, Encoding, boolean] | string {
  const result = decodeText(bytes);
  return result.ok ? [result.text, result.encoding, result.guessed] : `${result.code} ${result.line}`;
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

describe('Decoding an article', () => {
  it('takes UTF-8 with and without a mark', () => {
    assert.deepEqual(decoded(Buffer.from(arabic)), [arabic, 'utf-8', false]);
    assert.deepEqual(decoded(Buffer.from(`\uFEFF${arabic}`)), [`\uFEFF${arabic}`, 'utf-8', false]);
    assert.deepEqual(decoded(new Uint8Array()), ['', 'utf-8', false]);
  });

  it('takes UTF-16 by its mark', () => {
    const marked = Buffer.from(`\uFEFF${arabic} 😀`, 'utf16le');
    assert.deepEqual(decoded(marked), [`\uFEFF${arabic} 😀`, 'utf-16le', false]);
    assert.deepEqual(decoded(swapped(marked)), [`\uFEFF${arabic} 😀`, 'utf-16be', false]);
  });

  it('takes for what is said of it only what is neither marked nor UTF-8', () => {
    const said = (bytes: Uint8Array, encoding: Encoding): unknown => {
      const result = decodeText(bytes, encoding);
      return result.ok ? [result.text, result.encoding, result.guessed] : result.code;
    };
    // Too few letters to tell.
    const short = Buffer.from([0xc7, 0xe1, 0xd4, 0xc7, 0xe3]);
    assert.equal(decoded(short), 'encoding-unknown 1');
    assert.deepEqual(said(short, 'windows-1256'), ['الشام', 'windows-1256', false]);
    assert.deepEqual(said(Buffer.from(arabic), 'windows-1256'), [arabic, 'utf-8', false]);
    assert.deepEqual(said(Buffer.from(`\uFEFF${arabic}`, 'utf16le'), 'windows-1252'), [
      `\uFEFF${arabic}`,
      'utf-16le',
      false,
    ]);
    assert.deepEqual(said(Buffer.from('ab', 'utf16le'), 'utf-16le'), ['ab', 'utf-16le', false]);
  });

  it('guesses UTF-16 without a mark', () => {
    const text = Buffer.from(`${arabic}\nplain`, 'utf16le');
    assert.deepEqual(decoded(text), [`${arabic}\nplain`, 'utf-16le', true]);
    assert.deepEqual(decoded(swapped(text)), [`${arabic}\nplain`, 'utf-16be', true]);
  });

  it('guesses Windows-1256 by its Arabic letters, and Windows-1252 by its Latin ones', () => {
    assert.deepEqual(decoded(arabic1256), [arabic, 'windows-1256', true]);
    assert.deepEqual(decoded(french1252), [french, 'windows-1252', true]);
  });

  it('says in which line the first wrong byte is, where nothing fits', () => {
    assert.equal(decoded(Buffer.from('one\ntwo\n\xff\xfe\xfd', 'latin1')), 'encoding-unknown 3');
    assert.equal(decoded(Buffer.concat([Buffer.from(arabic), Buffer.from([0xd8])])), 'encoding-unknown 1');
    // Damaged here and there, it is still no Windows-1256.
    const damaged = Buffer.from('كلمة'.repeat(50)).map((byte, i) => (i % 20 === 19 ? 0xff : byte));
    assert.equal(decoded(damaged), 'encoding-unknown 1');
  });

  it('knows other data by its zeros', () => {
    assert.equal(decoded(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), 'file-binary 1');
    assert.equal(decoded(Buffer.from('text\0text')), 'file-binary 1');
    assert.equal(decoded(Buffer.from([0xff, 0xfe, 0x00])), 'file-binary 1');
  });
});

describe('Decoding YAML', () => {
  it('keeps the mark, and puts U+FFFD for what is no UTF-8', () => {
    assert.equal(decodeUtf8(Buffer.from('\uFEFFa')), '\uFEFFa');
    assert.equal(decodeUtf8(Buffer.from([0x61, 0xff])), 'a\uFFFD');
  });

  it('finds the line of the first wrong byte', () => {
    assert.equal(lineOfBadUtf8(Buffer.from(arabic)), undefined);
    assert.equal(lineOfBadUtf8(Buffer.from('\n\n\xe9\n\xe9', 'latin1')), 3);
    assert.equal(lineOfBadUtf8(Buffer.from([0x0a, 0xd8])), 2);
  });
});

describe('A normalised text', () => {
  it('has no mark, and one line end for each of three kinds', () => {
    assert.equal(normaliseText('\uFEFFa\r\nb\rc\nd\r\r\n'), 'a\nb\nc\nd\n\n');
  });

  it('keeps other separators, and a mark that is not the first character', () => {
    assert.equal(normaliseText('a\u2028b\u2029c\u0085\uFEFF'), 'a\u2028b\u2029c\u0085\uFEFF');
  });
});
