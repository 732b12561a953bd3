import type { Problem } from '../problem';
import { encodings, type Encoding } from '../text/decode';
import { Fields } from '../yaml/fields';
import { parseYaml } from '../yaml/parse';
import { checkVersion } from '../yaml/version';

export const configFile = 'corpus.yaml';

/** A file that corpus.yaml names, or would find by default. */
export interface NamedFile {
  readonly path: string;
  /** Named in corpus.yaml: its absence is a problem then. */
  readonly named: boolean;
  /** Line in corpus.yaml, from 1. */
  readonly line: number;
}

/** What a corpus.yaml says. */
export interface CorpusConfig {
  readonly title?: string;
  /** BCP 47; absent: told from the letters of each article. */
  readonly language?: string;
  /** Of the articles that are not UTF-8 and have no byte-order mark; absent: guessed of each. */
  readonly encoding?: Encoding;
  /** Globs relative to the corpus folder; `!` takes away. */
  readonly articles: readonly string[];
  readonly actors: NamedFile;
  readonly places: NamedFile;
  readonly codebook: NamedFile;
  readonly metadata?: NamedFile;
  readonly problems: readonly Problem[];
}

const everyArticle = ['**/*.txt'];

const defaultConfig: CorpusConfig = {
  articles: everyArticle,
  actors: byDefault('actors.yaml'),
  places: byDefault('places.yaml'),
  codebook: byDefault('codebook.yaml'),
  problems: [],
};

/** Reads a corpus.yaml; an absent one (undefined) is a corpus with all defaults. */
export function readConfig(text: string | undefined): CorpusConfig {
  if (text === undefined) return defaultConfig;
  const yaml = parseYaml(configFile, text);
  const problems: Problem[] = [...yaml.problems];
  const report = (problem: Problem): void => void problems.push(problem);
  const fields = Fields.root(yaml, report);
  if (fields) checkVersion(fields, 'corpus');
  else if (problems.length === 0) {
    report({
      code: 'version-missing',
      severity: 'error',
      file: configFile,
      line: 1,
      data: { key: 'corpus' },
    });
  }

  const named = (key: string): NamedFile | undefined => {
    const path = fields?.string(key);
    if (fields === undefined || path === undefined) return undefined;
    const inside = resolveInside(path);
    const line = fields.lineOfKey(key);
    if (inside !== undefined) return { path: inside, named: true, line };
    fields.problem('path-outside', fields.node(key), { key });
    return undefined;
  };
  const globs = (fields?.located('articles') ?? []).filter(({ value, node }) => {
    const inside = resolveInside(value.replace(/^!/, '')) !== undefined;
    if (!inside) fields?.problem('glob-outside', node, { glob: value });
    return inside;
  });

  const title = fields?.string('title');
  const language = fields?.string('language');
  const encoding = fields && readEncoding(fields);
  const metadata = named('metadata');
  return {
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(encoding === undefined ? {} : { encoding }),
    articles: globs.length > 0 ? globs.map(({ value }) => value) : everyArticle,
    actors: named('actors') ?? defaultConfig.actors,
    places: named('places') ?? defaultConfig.places,
    codebook: named('codebook') ?? defaultConfig.codebook,
    ...(metadata === undefined ? {} : { metadata }),
    problems,
  };
}

function byDefault(path: string): NamedFile {
  return { path, named: false, line: 1 };
}

function readEncoding(fields: Fields): Encoding | undefined {
  const written = fields.string('encoding');
  const known = encodings.find((name) => name === written?.toLowerCase());
  if (written !== undefined && known === undefined) {
    const data = { encoding: written, encodings: encodings.join(', ') };
    fields.problem('unknown-encoding', fields.node('encoding'), data);
  }
  return known;
}

/** A path relative to the corpus folder, tidied; undefined where it leads out of the folder. */
export function resolveInside(path: string): string | undefined {
  if (/^(?:[/\\]|[A-Za-z][A-Za-z0-9+.-]*:)/.test(path) || path.includes('\\')) return undefined;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length > 0 ? parts.join('/') : undefined;
}
