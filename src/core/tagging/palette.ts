/**
 * Colours for families of tags that name none, told apart by readers with any kind of colour vision: the seven hues
 * of Okabe and Ito (Color Universal Design, 2008), then four of Paul Tol's "muted" scheme (2021). Black is left out.
 */
export const palette = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#f0e442',
  '#332288',
  '#44aa99',
  '#882255',
  '#999933',
] as const;

/** The colour of the family at this place of the codebook, counted from 0. */
export function familyColour(index: number): string {
  return palette[index % palette.length] ?? palette[0];
}

/** `#rgb` or `#rrggbb` in any case as `#rrggbb` in small letters; undefined for anything else. */
export function parseColour(text: string): string | undefined {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toLowerCase();
  if (!/^#[0-9a-f]{3}$/i.test(text)) return undefined;
  return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`.toLowerCase();
}
