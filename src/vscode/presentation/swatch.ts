import { ThemeIcon, Uri } from 'vscode';

/** Of a tag that the codebook does not have. */
export const unknownColour = '#808080';

/** A dot in a tag's colour, for lists; a question mark for a tag that the codebook does not have. */
export function swatch(colour: string | undefined): Uri | ThemeIcon {
  if (colour === undefined || !/^#[0-9a-f]{6}$/i.test(colour)) return new ThemeIcon('question');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">' +
    `<circle cx="8" cy="8" r="5.5" fill="${colour}" stroke="#808080" stroke-opacity=".6"/></svg>`;
  return Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}
