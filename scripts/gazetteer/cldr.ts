import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of territories by ISO 3166 code, the usual one first, and of zone cities by zone, in one language. */
export interface CldrNames {
  readonly territories: Readonly<Record<string, readonly string[]>>;
  readonly cities: Readonly<Record<string, string>>;
}

interface Territories {
  readonly main: Readonly<
    Record<
      string,
      { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } }
    >
  >;
}

interface Zones {
  readonly [part: string]: Zones | string;
}

function filesOf(root: string, language: string): readonly [names: string, dates: string] {
  return [
    join(root, 'node_modules/cldr-localenames-full/main', language, 'territories.json'),
    join(root, 'node_modules/cldr-dates-full/main', language, 'timeZoneNames.json'),
  ];
}

/** What CLDR (in the `node_modules` of a folder) has of a language; undefined where it has nothing. */
export function cldrNames(root: string, language: string): CldrNames | undefined {
  const [names, dates] = filesOf(root, language);
  if (!existsSync(names) || !existsSync(dates)) return undefined;
  const { main } = JSON.parse(readFileSync(names, 'utf8')) as Territories;
  const territories: Record<string, string[]> = {};
  for (const [key, name] of Object.entries(main[language]?.localeDisplayNames.territories ?? {})) {
    const code = /^([A-Z]{2})(?:-alt-(?:variant|short))?$/u.exec(key)?.[1];
    if (code === undefined || noTerritories.has(code)) continue;
    const all = (territories[code] ??= []);
    for (const one of namesIn(name)) if (!all.includes(one)) all.push(one);
  }
  const zones = JSON.parse(readFileSync(dates, 'utf8')) as {
    readonly main: Readonly<
      Record<string, { readonly dates: { readonly timeZoneNames: { readonly zone: Zones } } }>
    >;
  };
  const cities: Record<string, string> = {};
  for (const [zone, city] of citiesIn(zones.main[language]?.dates.timeZoneNames.zone ?? {}, ''))
    cities[zone] = city;
  return { territories, cities };
}

/** The languages that CLDR covers well enough to be of use. */
export function cldrLanguages(root: string): readonly string[] {
  const file = join(root, 'node_modules/cldr-core/coverageLevels.json');
  const { effectiveCoverageLevels } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly effectiveCoverageLevels: Readonly<Record<string, string>>;
  };
  return Object.entries(effectiveCoverageLevels)

    .filter(([language, level]) => level === 'modern' && /^[a-z]{2,3}$/u.test(language))
    .filter(([language]) => filesOf(root, language).every((file) => existsSync(file)))
    .map(([language]) => language)
    .sort();
}

/** Codes of no territory: unions, outliers of another, tests. */
const noTerritories = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/** `ميانمار (بورما)` is two names; names with a dash or of a kind of territory in brackets are for lists, not for texts. */
function namesIn(name: string): readonly string[] {
  const [, before = name, inside] = /^(.*?)\s*[(（](.*)[)）]$/u.exec(name) ?? [];
  const names = inside === undefined || /\s\S+\s/u.test(inside) ? [before] : [before, inside];
  return names
    .map((one) => one.replace(/[’ʼ]/gu, "'").trim())
    .filter((one) => !/\s[-–—]\s|[A-Z]{3}/u.test(one));
}

/** Zones of no city: uninhabited places, and those that are called by a land or by a word that means something else. */
const noCities =
  /^(?:Antarctica|Arctic|Etc)\/|^America\/(?:Indiana\/(?!Indianapolis)|North_Dakota|Kentucky\/Monticello)|\/(?:Christmas|Easter|Midway|Wake|Nome|Center|Troll|Reunion|Cocos|Jersey|Mahe|Kerguelen|Chagos|Unknown|Currie|Darwin|Regina|Stanley|Samara|Kirov|South_Georgia|Enderbury|Kanton|Gambier|Lindeman|Guernsey|Isle_of_Man|Phoenix|Oral|Resolute|Dawson|Creston|Adak|Canary|Perth)$/u;

function* citiesIn(zones: Zones, path: string): Generator<readonly [zone: string, city: string]> {
  for (const [part, inner] of Object.entries(zones)) {
    const zone = path === '' ? part : `${path}/${part}`;
    if (typeof inner === 'string') continue;
    const city = inner['exemplarCity'];
    if (typeof city !== 'string') yield* citiesIn(inner, zone);
    else if (!noCities.test(zone) && !/[,،]/u.test(city)) yield [zone, city.replace(/[’ʼ]/gu, "'").trim()];
  }
}
