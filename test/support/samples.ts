/** Small files of a corpus, for tests. */

export const actors = `gazetteer: 1
actors:
  vladimir-putin:
    kind: person
    name: بوتين
    was: [putin]
`;

export const places = `gazetteer: 1
places:
  test-city:
    kind: city
    name: قرطبة
`;

export const codebook = `codebook: 1
tags:
  accusation:
    label: Accusation
    tags:
      collusion:
        label: Collusion
        was: [collaboration]
  denial:
    label: Denial
`;

export interface SamplePassage {
  readonly id: string;
  readonly tags: string;
  readonly start: number;
  readonly quote: string;
  readonly more?: string;
}

/** A sidecar with these passages; the end follows from the quote. */
export function sidecar(...passages: readonly SamplePassage[]): string {
  const entries = passages.map(
    ({ id, tags, start, quote, more = '' }) =>
      `  - id: ${id}\n    tags: [${tags}]\n    start: ${start}\n    end: ${start + [...quote].length}\n` +
      `    quote: ${JSON.stringify(quote)}\n${more}`,
  );
  return `sidecar: 1\npassages:\n${entries.join('')}`;
}
