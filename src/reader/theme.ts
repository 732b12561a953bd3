import { visibleOn } from '../core/tagging/contrast';
import { element } from '../page/dom';
import { markKinds } from './protocol';

/**
 * What text has against the page: with a band behind it that stands out from the page by no more than `bandContrast`,
 * the 4.5 : 1 of WCAG 2.2 (1.4.3) are left.
 */
const textContrast = 7;
const leastContrast = 4.5;
export const bandContrast = textContrast / leastContrast;

const names = ['ink', 'faint', ...markKinds] as const;

/** What covers the page and the bands behind letters, and the floating parts: letters are fitted to each. */
const covers = ['find', 'find-here', 'selected', 'float', 'field'] as const;

/** Fits the colours of the page to the theme, whatever it is: those of names, and those of text, can be read in each. */
export function fitToTheme(): void {
  const { style } = document.body;
  for (const name of names) style.removeProperty(`--${name}`);
  const ground = backgroundColour();
  const given = coloursOf([...names, ...covers, 'link'], ground);
  const fit = (name: string, to: string, ratio: number): string =>
    visibleOn(given.get(name) ?? '', to, ratio);
  for (const name of names) style.setProperty(`--${name}`, fit(name, ground, textContrast));
  for (const name of covers) {
    const cover = given.get(name) ?? ground;
    style.setProperty(`--${name}-ground`, cover);
    style.setProperty(`--${name}-ink`, fit('ink', cover, leastContrast));
  }
  style.setProperty('--link-ink', fit('link', given.get('float') ?? ground, leastContrast));
}

/** What these variables are as `#rrggbb`. The browser computes the style of the page once for all of them. */
function coloursOf(variables: readonly string[], ground: string): ReadonlyMap<string, string> {
  const samples = variables.map((name) => {
    const sample = element('i', { hidden: '' });
    sample.style.setProperty('color', `var(--${name})`);
    return sample;
  });
  const box = element('div', { hidden: '' }, ...samples);
  document.body.append(box);
  const colours = samples.map((sample) => colourOf(getComputedStyle(sample).color, ground));
  box.remove();
  return new Map(variables.map((name, i) => [name, colours[i] ?? ground]));
}

/** The page's background as `#rrggbb`. */
export function backgroundColour(): string {
  return colourOf(getComputedStyle(document.body).backgroundColor);
}

/** Whether light letters stand on a colour (`#rrggbb`). */
export function isDark(colour: string): boolean {
  return [1, 3, 5].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) < 128);
}

/** A computed colour as `#rrggbb`, over a ground; white where it is in no notation that a browser computes. */
function colourOf(computed: string, ground = '#ffffff'): string {
  const share = computed.startsWith('color(srgb') ? 255 : 1;
  const channels = computed.replace(/^color\(srgb/u, '').match(/\d+(?:\.\d+)?/gu) ?? [];
  const opacity = Number(channels[3] ?? 1);
  const hex = channels.slice(0, 3).map((channel, i) => {
    const below = Number.parseInt(ground.slice(1 + 2 * i, 3 + 2 * i), 16);
    return Math.round(Number(channel) * share * opacity + below * (1 - opacity))
      .toString(16)
      .padStart(2, '0');
  });
  return hex.length === 3 ? `#${hex.join('')}` : '#ffffff';
}
