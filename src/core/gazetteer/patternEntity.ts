import { nationalPatterns, portfolios } from './builtin/patterns';
import { entity, stateById, type State } from './builtin/states';
import type { ActorKind, Entity, EntityRef } from './entity';

/** An institution or office that every state has. */
export interface NationalPattern {
  readonly id: string;
  readonly subtype: ActorKind;
  /** The phrase of the full name. */
  readonly head: string;
  /** Phrases before the nisba of the state. */
  readonly heads: readonly string[];
  readonly english: string;
  /** Phrases after the English adjective of the state, in small letters. */
  readonly englishHeads: readonly string[];
  /** Only with a feminine nisba: الدفاع الروسية is the ministry, الدفاع الروسي the defence of the Russians. */
  readonly feminine: boolean;
  /** The heads stand before the name of the state instead: وزير خارجية روسيا. */
  readonly construct?: boolean;
}

let list: readonly NationalPattern[] | undefined;

export function patterns(): readonly NationalPattern[] {
  return (list ??= [...nationalPatternsOf(), ...ministries()].map(laidOut));
}

/** The copies below have each a layout of their own, which would make all of them slow to read. */
function laidOut(pattern: NationalPattern): NationalPattern {
  const { id, subtype, head, heads, english, englishHeads, feminine, construct = false } = pattern;
  return { id, subtype, head, heads, english, englishHeads, feminine, construct };
}

function* nationalPatternsOf(): Generator<NationalPattern> {
  for (const line of nationalPatterns.trim().split('\n')) {
    const [id = '', subtype = '', arabic = '', english = '', after = '', ofLand] = line.split('|');
    const heads = arabic.split(';').filter((head) => !head.endsWith('!'));
    const [head = arabic.slice(0, -1)] = heads;
    const englishHeads = after.split(';');
    const pattern = {
      id,
      subtype: subtype as ActorKind,
      head,
      heads,
      english,
      englishHeads,
      feminine: false,
    };
    yield pattern;
    if (ofLand) yield { ...pattern, heads: ofLand.split(';'), englishHeads: [], construct: true };
  }
}

/** What foreign affairs are called where they are called otherwise. */
const foreignHeads: Readonly<Record<'ministry' | 'minister', readonly string[]>> = {
  ministry: ['state department', 'department of state', 'foreign office', 'ministry of foreign affairs'],
  minister: ['secretary of state', 'minister of foreign affairs'],
};

/** The portfolios that are named before a land without their article: خارجية روسيا. Of others the land says no more. */
const constructed: ReadonlySet<string> = new Set(['foreign', 'defence', 'interior', 'finance']);

function* ministries(): Generator<NationalPattern> {
  for (const line of portfolios.trim().split('\n')) {
    const [id = '', arabic = '', spellings = ''] = line.split('|');
    const [english = '', ...others] = spellings.split(';');
    const inEnglish = [english, ...others].map((spelling) => spelling.toLowerCase());
    const names = arabic.split(';');
    const heads = (...nouns: readonly string[]): string[] =>
      nouns.flatMap((noun) => names.map((name) => `${noun} ${name}`));
    const [name = ''] = names;
    const bare = constructed.has(id) ? name.slice(2) : undefined;
    const ofLand = (
      ...nouns: readonly string[]
    ): Pick<NationalPattern, 'heads' | 'englishHeads' | 'construct'> => ({
      heads: nouns.map((noun) => `${noun} ${bare ?? ''}`),
      englishHeads: [],
      construct: true,
    });
    const ministry = {
      id: `${id}-ministry`,
      subtype: 'organisation',
      head: `وزارة ${name}`,
      english: `${english} Ministry`,
      englishHeads: [
        ...inEnglish.flatMap((one) => [
          `${one} ministry`,
          `ministry of ${one}`,
          `department of ${one}`,
          `${one} department`,
        ]),
        ...(id === 'foreign' ? foreignHeads.ministry : []),
      ],
    } as const;
    yield { ...ministry, heads: heads('وزارة'), feminine: false };
    if (bare) yield { ...ministry, ...ofLand('وزارة'), feminine: false };
    if (id === 'defence' || id === 'foreign' || id === 'interior' || id === 'finance') {
      // المالية alone may be an adjective, الخزانة is none.
      yield { ...ministry, heads: id === 'finance' ? names.slice(1) : names.slice(0, 1), feminine: true };
    }
    const minister = {
      id: `${id}-minister`,
      subtype: 'office',
      head: `وزير ${name}`,
      heads: heads('وزير', 'وزيرة'),
      english: `${english} Minister`,
      englishHeads: [
        ...inEnglish.flatMap((one) => [
          `${one} minister`,
          `minister of ${one}`,
          `${one} secretary`,
          `secretary of ${one}`,
        ]),
        ...(id === 'foreign' ? foreignHeads.minister : []),
      ],
      feminine: false,
    } as const;
    yield minister;
    if (bare) yield { ...minister, ...ofLand('وزير', 'وزيرة') };
    const deputy = {
      id: `deputy-${id}-minister`,
      subtype: 'office',
      head: `نائب وزير ${name}`,
      heads: heads('نائب وزير', 'نائب وزيرة', 'مساعد وزير', 'نائب مساعد وزير', 'وكيل وزارة'),
      english: `Deputy ${english} Minister`,
      englishHeads: inEnglish.map((one) => `deputy ${one} minister`),
      feminine: false,
    } as const;
    yield deputy;
    if (bare) yield { ...deputy, ...ofLand('نائب وزير', 'مساعد وزير', 'نائبة وزير') };
  }
}

/** States that English gives the article: the President of the United States. */
const withArticle: ReadonlySet<string> = new Set([
  'united-states',
  'united-kingdom',
  'united-arab-emirates',
  'netherlands',
  'philippines',
  'maldives',
  'vatican',
  'democratic-republic-of-the-congo',
  'republic-of-the-congo',
  'central-african-republic',
  'dominican-republic',
]);

/** The entity that a pattern makes with a state, under a stable id: defence-ministry-of-france. */
export function nationalEntity(pattern: NationalPattern, state: State, former: boolean): Entity {
  const { head } = pattern;
  const feminine = /^(?:ال)?\S+ة(?: |$)|^(?:القوات|السلطات|المخابرات)/u.test(head);
  const names = {
    ar: `${head} ال${state.nisba}${feminine ? 'ة' : ''}${former ? ' السابق' : ''}`,
    en: `${former ? 'Former ' : ''}${pattern.english} of ${withArticle.has(state.id) ? 'the ' : ''}${state.en}`,
  };
  const of = withArticle.has(state.id) ? 'of-the' : 'of';
  return entity('actor', `${former ? 'former-' : ''}${pattern.id}-${of}-${state.id}`, pattern.subtype, names);
}

/** What the id of such an entity says. */
export interface NationalId {
  /** One pattern has the full names, another may have short ones. */
  readonly patterns: readonly NationalPattern[];
  readonly state: State;
  readonly former: boolean;
}

/** Of which institution or office an id is; undefined where it is none of a pattern. */
export function nationalId(ref: EntityRef): NationalId | undefined {
  const former = ref.id.startsWith('former-');
  const id = former ? ref.id.slice('former-'.length) : ref.id;
  const at = id.indexOf('-of-');
  if (ref.kind !== 'actor' || at < 0) return undefined;
  const fitting = patterns().filter((known) => known.id === id.slice(0, at));
  const state = stateById(id.slice(at + 4).replace(/^the-/u, ''));
  return state && fitting.length > 0 ? { patterns: fitting, state, former } : undefined;
}

/** An entity that the local grammar makes of a pattern and a state, by its id. */
export function patternEntity(ref: EntityRef): Entity | undefined {
  const known = nationalId(ref);
  const pattern = known?.patterns[0];
  return pattern && nationalEntity(pattern, known.state, known.former);
}
