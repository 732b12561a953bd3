/** Runs of characters between white space. */
export function countWords(text: string): number {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isWhite =
      unit <= 0x20 ? unit === 0x20 || (unit >= 9 && unit <= 13) : unit >= 0xa0 && isRareWhite(unit);
    if (!isWhite && !isInside) words++;
    isInside = !isWhite;
  }
  return words;
}

/** The white space of `\s` beyond ASCII. */
function isRareWhite(unit: number): boolean {
  if (unit < 0x1680) return unit === 0xa0;
  if (unit < 0x2000) return unit === 0x1680;
  if (unit > 0x3000) return unit === 0xfeff;
  return (
    unit <= 0x200a ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}
