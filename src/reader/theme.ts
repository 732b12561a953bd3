import { visibleOn } from '../core/tagging/contrast';
import { markKinds } from './protocol';

/**
 * What text has against the page: with a band behind it that stands out from the page by no more than `bandContrast`,
 * the 4.5 : 1 of WCAG 2.2 (1.4.3) are left.
 */
const textContrast = 7;
export const bandContrast = textContrast / 4.5;

const names = ['ink', 'faint', ...markKinds] as const;

/** Fits the colours of the page to the theme, whatever it is: those of names, and those of text, can be read in each. */
export function fitToTheme(): void {
  const { style } = document.body;
  for (const name of names) style.removeProperty(`--${name}`);
  const own = getComputedStyle(document.body);
  const given = names.map((name) => {
    style.setProperty('outline-color', `var(--${name})`);
    return colourOf(own.outlineColor);
  });
  style.removeProperty('outline-color');
  const ground = backgroundColour();
  names.forEach((name, i) => style.setProperty(`--${name}`, visibleOn(given[i] ?? '', ground, textContrast)));
}

/** The page's background as `#rrggbb`. */
export function backgroundColour(): string {
  return colourOf(getComputedStyle(document.body).backgroundColor);
}

/** Whether light letters stand on a colour (`#rrggbb`). */
export function isDark(colour: string): boolean {
  return [1, 3, 5].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) < 128);
}

/** A computed colour as `#rrggbb`; white where it is in no notation that a browser computes. */
function colourOf(computed: string): string {
  const share = computed.startsWith('color(srgb') ? 255 : 1;
  const channels = computed.replace(/^color\(srgb/u, '').match(/\d+(?:\.\d+)?/gu) ?? [];
  const hex = channels.slice(0, 3).map((channel) =>
    Math.round(Number(channel) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return hex.length === 3 ? `#${hex.join('')}` : '#ffffff';
}
