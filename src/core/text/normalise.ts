/**
 * The text of an article as the core sees it: without a byte-order mark, with every line end (CRLF, CR, LF) a
 * single `\n`. U+2028 and U+2029 are ordinary characters. All offsets in memory are UTF-16 units of this text.
 */
export function normaliseText(raw: string): string {
  const text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
