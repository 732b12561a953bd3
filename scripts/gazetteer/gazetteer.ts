import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exactClasses } from '../../src/core/recognise/lexicon/wordClasses';
import { foldWord } from '../../src/core/text/fold';
import { cldrNames } from './cldr';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where the lists of CLDR are committed. */
export const cldrFile = join(root, 'src/core/gazetteer/builtin/cldr.ts');

/** The module of CLDR's names of lands and zone cities in Arabic and English. */
export function makeCldrModule(): string {
  const [ar, en] = [cldrNames(root, 'ar'), cldrNames(root, 'en')];
  if (ar === undefined || en === undefined) throw new Error('Run "npm ci": CLDR is not installed.');
  const lands = zonesByLand(Object.keys(en.territories));
  const territories = Object.entries(en.territories).map(
    ([code, names]) => `${code}|${(ar.territories[code] ?? []).join('/')}|${names.join('/')}`,
  );
  const cities = Object.entries(ar.cities).flatMap(([zone, arabic]) => {
    // Where English has no name of its own it is the zone's.
    const english = en.cities[zone] ?? zone.replace(/^.*\//u, '').replaceAll('_', ' ');
    const land = lands.get(zone);
    return land === undefined || isWord(arabic) ? [] : [`${zone}|${land}|${arabic}|${english}`];
  });
  return `/**
 * Written by "npm run gazetteer" from Unicode CLDR (Unicode License v3). Do not edit.
 *
 * Lands: ISO 3166 code | Arabic names | English names, \`/\` between several.
 */
export const territories = \`
${territories.sort().join('\n')}
\`;

/** Cities that time zones are named after: zone | code of the land | Arabic | English. */
export const zoneCities = \`
${cities.sort().join('\n')}
\`;
`;
}

/** Zone → land, by this Node's own copy of the zone tables. */
function zonesByLand(codes: readonly string[]): ReadonlyMap<string, string> {
  const lands = new Map<string, string>();
  for (const code of codes) {
    const locale = new Intl.Locale(`und-${code}`) as Intl.Locale & { readonly timeZones?: readonly string[] };
    for (const zone of locale.timeZones ?? []) if (!lands.has(zone)) lands.set(zone, code);
  }
  return lands;
}

/** An ordinary word or a given name, or too short to be told from one. */
function isWord(arabic: string): boolean {
  const folded = foldWord(arabic);
  return folded.length < 4 || (!folded.includes(' ') && exactClasses(folded) !== 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(cldrFile, makeCldrModule());
  console.log(`Wrote ${cldrFile}.`);
}
