/** WCAG 2.2, success criterion 1.4.11: what parts of a picture need against their surroundings. */
const enough = 3;

/**
 * The colour (`#rrggbb`), mixed with black or white as little as is needed to stand out from a background of this
 * colour by a ratio. A colour in another notation comes back as it is.
 */
export function visibleOn(colour: string, background: string, ratio = enough): string {
  const from = channels(colour);
  const ground = channels(background);
  if (!from || !ground) return colour;
  const towards = luminance(ground) > 0.18 ? 0 : 255;
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = from.map((channel) => Math.round(channel + (towards - channel) * share));
    if (contrast(mixed, ground) >= ratio) return hex(mixed);
  }
  return hex([towards, towards, towards]);
}

/** How much of a colour, at most, can be mixed into a background before it differs from itself by more than a ratio. */
export function shareWithin(colour: string, background: string, ratio: number, most: number): number {
  const from = channels(colour);
  const ground = channels(background);
  if (!from || !ground) return most;
  for (let share = most; share > 0; share -= 0.01) {
    const mixed = ground.map((channel, i) => channel + ((from[i] ?? 0) - channel) * share);
    if (contrast(mixed, ground) <= ratio) return share;
  }
  return 0;
}

/** The contrast ratio of two colours, from 1 to 21. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(rgb: readonly number[]): number {
  const linear = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

function channels(colour: string): readonly number[] | undefined {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) return undefined;
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}

function hex(rgb: readonly number[]): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
