/** What the bytes of an article turned out to be. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding; readonly guessed: boolean }
  | { readonly ok: false; readonly code: 'file-binary' | 'encoding-unknown'; readonly line: number };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256';

/** How much of a file is looked at to tell text from other data, in bytes. */
const sampleSize = 8192;

/**
 * Decodes an article: by its byte-order mark, else as UTF-8, else as Windows-1256 where that gives mostly Arabic
 * letters (`guessed` is true then). The text still has its byte-order mark and line ends.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked === undefined && bytes.subarray(0, sampleSize).includes(0)) {
    return { ok: false, code: 'file-binary', line: 1 };
  }
  const encoding = marked ?? 'utf-8';
  const text = decodeAs(encoding, bytes);
  if (text !== undefined) return { ok: true, text, encoding, guessed: false };

  const arabic = decodeAs('windows-1256', bytes);
  if (arabic !== undefined && mostlyArabic(arabic.slice(0, sampleSize))) {
    return { ok: true, text: arabic, encoding: 'windows-1256', guessed: true };
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
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Windows-1256 gives every byte a meaning, so only the letters tell whether it was one. */
function mostlyArabic(text: string): boolean {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return arabic > 20 && arabic > letters * 0.8;
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
