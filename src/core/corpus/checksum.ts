/**
 * Two numbers of 32 bits that tell bytes from other bytes. Each step turns the state into another one for another byte, so
 * that a single changed byte never goes unseen. Not for secrets.
 */
export function checksum(bytes: Uint8Array, from = 0): readonly [number, number] {
  let a = 0x811c9dc5 | 0;
  let b = (bytes.length - from) | 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x85ebca6b);
    b ^= b >>> 15;
  }
  return [a >>> 0, b >>> 0];
}

/** The checksum as letters. */
export function checksumText(bytes: Uint8Array): string {
  return checksum(bytes)
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
}
