/**
 * Two numbers of 32 bits that tell bytes from other bytes. Each step turns the state into another one for other bytes,
 * so that a single changed byte never goes unseen. Not for secrets.
 */
export function checksum(bytes: Uint8Array, from = 0): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let a = 0x811c9dc5 | 0;
  let b = (bytes.length - from) | 0;
  for (let at = from; at < bytes.length; at += 4) {
    const left = bytes.length - at;
    const four = left >= 4 ? view.getInt32(at, true) : lastOf(bytes, at);
    a = Math.imul(a ^ four, 0x01000193);
    a ^= a >>> 15;
    b = Math.imul(b ^ four, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return [a >>> 0, b >>> 0];
}

/** The last bytes, fewer than four, as if there were zeros behind them. */
function lastOf(bytes: Uint8Array, from: number): number {
  return (bytes[from] ?? 0) | ((bytes[from + 1] ?? 0) << 8) | ((bytes[from + 2] ?? 0) << 16);
}

/** The checksum as letters. */
export function checksumText(bytes: Uint8Array): string {
  return checksum(bytes)
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
}
