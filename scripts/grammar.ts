import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleGrammar } from './grammar/articleGrammar';
import { grammarNames } from './grammar/names';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Where the grammar is committed. */
export const grammarFile = join(root, 'syntaxes/article.tmLanguage.json');

/** The text of the grammar, made of the built-in lists and the sample corpus in `seeds`. */
export function makeGrammar(seeds = join(root, 'seeds')): string {
  const read = (name: string): string => readFileSync(join(seeds, name), 'utf8');
  const names = grammarNames({ actors: read('actors.yaml'), places: read('places.yaml') });
  return `${JSON.stringify(articleGrammar(names), undefined, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(grammarFile, makeGrammar());
  console.log(`Wrote ${grammarFile}.`);
}
