const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = 0xfeff;

/**
 * The UTF-16 units of a normalised text in a buffer that is filled again and again, so that nothing is allocated for
 * each text. From bytes it is several times faster than a `TextDecoder` and a string, whose letters are slow to reach.
 */
export class TextUnits {
  /** Valid below `length`; another array after a longer text. */
  units = new Uint16Array(1 << 14);
  length = 0;

  /** Takes a text that is normalised already. */
  setText(text: string): void {
    const { length } = text;
    this.#reserve(length);
    const { units } = this;
    for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
    this.length = length;
  }

  /**
   * Decodes UTF-8 and normalises as `normaliseText` does. False for bytes that are not well-formed: what is here then
   * is of no use.
   */
  setUtf8(bytes: Uint8Array): boolean {
    this.#reserve(bytes.length);
    const { units } = this;
    const end = bytes.length;
    let to = 0;
    for (let at = 0; at < end;) {
      const lead = bytes[at] ?? 0;
      if (lead < 0x80) {
        at++;
        if (lead === carriageReturn) {
          if (bytes[at] === lineFeed) at++;
          units[to++] = lineFeed;
        } else units[to++] = lead;
      } else if (lead < 0xe0) {
        const unit = ((lead & 0x1f) << 6) | continuation(bytes, at + 1);
        if (unit < 0x80 || lead < 0xc0) return false;
        units[to++] = unit;
        at += 2;
      } else if (lead < 0xf0) {
        const unit = ((lead & 0x0f) << 12) | (continuation(bytes, at + 1) << 6) | continuation(bytes, at + 2);
        if (unit < 0x800 || (unit & 0xf800) === 0xd800) return false;
        if (unit !== byteOrderMark || at > 0) units[to++] = unit;
        at += 3;
      } else {
        const point =
          ((lead & 0x0f) << 18) |
          (continuation(bytes, at + 1) << 12) |
          (continuation(bytes, at + 2) << 6) |
          continuation(bytes, at + 3);
        if (point < 0x10000 || point > 0x10ffff) return false;
        units[to++] = 0xd7c0 + (point >> 10);
        units[to++] = 0xdc00 + (point & 0x3ff);
        at += 4;
      }
    }
    this.length = to;
    return true;
  }

  /** A copy of a stretch. */
  slice(start: number, end: number): string {
    let text = '';
    for (let at = start; at < end; at++) text += String.fromCharCode(this.units[at] ?? 0);
    return text;
  }

  #reserve(length: number): void {
    if (length > this.units.length) this.units = new Uint16Array(length * 2);
  }
}

/** The six bits of a continuation byte; where there is none, a number that makes every character one out of range. */
function continuation(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  return (byte & 0xc0) === 0x80 ? byte & 0x3f : -1;
}
