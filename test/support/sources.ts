import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { projectFolder } from '../../scripts/support/cache';

/** A TypeScript file of `src`, by its path within the project with `/`. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** All TypeScript files of a folder of the project, in order of their paths. */
export function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectFolder, path), 'utf8') }));
}

/** What a file imports or exports from, types included: project paths without extension, or names of packages. */
export function importsOf({ path, text }: Source): readonly string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : fileName,
    );
}

/** A string that `l10n.t` is called with. */
export interface LocalisedString {
  readonly path: string;
  readonly line: number;
  /** `undefined` where the argument is no literal, so that no one can list what it may be. */
  readonly text: string | undefined;
  /** How many values are passed, or the names of the values. */
  readonly values: readonly string[] | number;
}

/** All calls of `l10n.t` in a file. */
export function localisedStrings({ path, text }: Source): readonly LocalisedString[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: LocalisedString[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.)l10n\.t$/u.test(node.expression.getText(file))) {
      const [first, second] = node.arguments;
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      const values =
        second && ts.isObjectLiteralExpression(second)
          ? second.properties.map((property) => property.name?.getText(file) ?? '')
          : node.arguments.length - 1;
      found.push({
        path,
        line,
        text: first && ts.isStringLiteralLike(first) ? first.text : undefined,
        values,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The placeholders of a sentence, in alphabetical order: `{0}`, `{name}`. */
export function placeholders(sentence: string): readonly string[] {
  return [...new Set(sentence.match(/\{\w+\}/gu))].sort();
}

/** Reads a JSON file of the project. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(projectFolder, path), 'utf8'));
}
