const letters = 'abcdefghijklmnopqrstuvwxyz';
const letterAndDigits = `${letters}0123456789`;

/**
 * A new passage id: ten letters and digits, the first a letter, so that YAML never takes it for a number. Of some
 * 2.6 × 10¹⁵; nobody need look whether it is taken. `random` gives numbers from 0 up to, not including, 1.
 */
export function newPassageId(random: () => number): string {
  const pick = (from: string): string => from[Math.floor(random() * from.length)] ?? 'a';
  return pick(letters) + Array.from({ length: 9 }, () => pick(letterAndDigits)).join('');
}
