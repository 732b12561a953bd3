/** What the bytes of an article turned out to be. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding; readonly guessed: boolean }
  | { readonly ok: false; readonly code: 'file-binary' | 'encoding-unknown'; readonly line: number };

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** How much of a file is looked at to tell text from other data, in bytes. */
const sampleSize = 8192;

/**
 * Decodes an article: by its byte-order mark, else as UTF-8, else as what is `said` of it, else as what its letters make
 * likely (`guessed` is true then): UTF-16, Windows-1256 (Arabic) or Windows-1252 (Western). The text still has its
 * byte-order mark and line ends.
 */
export function decodeText(bytes: Uint8Array, said?: Encoding): Decoded {
  const sample = bytes.subarray(0, sampleSize);
  // UTF-16 is often well-formed UTF-8, too.
  const marked = markedEncoding(bytes) ?? (said === 'utf-16le' || said === 'utf-16be' ? said : undefined);
  const wide = marked === undefined ? unmarkedUtf16(sample) : undefined;
  if (marked === undefined && wide === undefined && sample.includes(0)) {
    return { ok: false, code: 'file-binary', line: 1 };
  }
  const encoding = marked ?? wide ?? 'utf-8';
  const text = decodeAs(encoding, bytes);
  if (text !== undefined) return { ok: true, text, encoding, guessed: wide !== undefined };
  if (encoding !== 'utf-8') return { ok: false, code: 'file-binary', line: 1 };
  const known = said === undefined ? undefined : decodeAs(said, bytes);
  if (said !== undefined && known !== undefined)
    return { ok: true, text: known, encoding: said, guessed: false };

  for (const [legacy, isLikely] of isDamagedUtf8(bytes) ? [] : legacyEncodings) {
    const legacyText = decodeAs(legacy, bytes);
    if (legacyText !== undefined && isLikely(legacyText.slice(0, sampleSize))) {
      return { ok: true, text: legacyText, encoding: legacy, guessed: true };
    }
  }
  return { ok: false, code: 'encoding-unknown', line: lineOfFirstBadByte(bytes) };
}

/** Decodes a YAML or CSV file, which must be UTF-8; wrong bytes become U+FFFD. The byte-order mark is kept. */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, westernSign) : text;
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has at 80 to 9F, where ISO 8859-1 has control characters; some decoders take one for the other. */
const westernSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function westernSign(control: string): string {
  return westernSigns[control.charCodeAt(0) - 0x80] ?? control;
}

/** Other encodings hardly ever make characters of UTF-8: where most are, some bytes are wrong and not the encoding. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = decodeUtf8(bytes);
  const wrong = count(text, /\uFFFD/g);
  return count(text, /[^\x00-\x7f]/gu) > wrong * 3;
}

/** These give every byte a meaning, so only the letters tell whether it was the one meant. */
const legacyEncodings: readonly (readonly [Encoding, (text: string) => boolean])[] = [
  ['windows-1256', isArabic],
  ['windows-1252', isWestern],
];

function isArabic(text: string): boolean {
  const arabic = count(text, /\p{Script=Arabic}/gu);
  return arabic > 20 && arabic > count(text, /\p{L}/gu) * 0.8;
}

/** Words of Western languages are mostly of plain letters, with accents among them. */
function isWestern(text: string): boolean {
  const plain = count(text, /[A-Za-z]/g);
  // Bytes without a meaning come out as control characters.
  return plain > 20 && plain > count(text, /[^\x00-\x7f]/g) * 3 && !/[\x80-\x9f]/.test(text);
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

/** UTF-16 without a mark: every other byte is of the same few pages of Unicode, and only there are zeros. */
function unmarkedUtf16(sample: Uint8Array): Encoding | undefined {
  if (sample.length % 2 !== 0 || !sample.includes(0)) return undefined;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const high = encoding === 'utf-16le' ? 1 : 0;
    const isHigh = (_: number, i: number): boolean => i % 2 === high;
    // Latin, Arabic, general punctuation.
    const usual = sample.filter(isHigh).filter((page) => page === 0 || page === 0x06 || page === 0x20);
    const zeros = sample.filter((byte, i) => byte === 0 && !isHigh(byte, i));
    const isLikely = zeros.length === 0 && usual.length * 2 >= sample.length * 0.9;
    if (isLikely && !/[\x00-\x08\x0e-\x1f]/.test(decodeAs(encoding, sample) ?? '\0')) return encoding;
  }
  return undefined;
}

/** The line, from 1, of the first byte that is wrong in UTF-8; undefined where there is none. */
export function lineOfBadUtf8(bytes: Uint8Array): number | undefined {
  return decodeAs('utf-8', bytes) === undefined ? lineOfFirstBadByte(bytes) : undefined;
}

/** The longest prefix that decodes ends at the first wrong byte: found by halving, then its line ends counted. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return bytes.subarray(0, good).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    // As a stream, a sequence that is only cut off at the end is no error.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
