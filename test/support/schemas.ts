import Ajv, { type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { builtinEntities } from '../../src/core/gazetteer/builtin';
import { readConfig } from '../../src/core/corpus/config';
import { readGazetteer } from '../../src/core/gazetteer/readGazetteer';
import type { Problem } from '../../src/core/problem';
import { readCodebook } from '../../src/core/tagging/readCodebook';
import { readSidecarDocument } from '../../src/core/tagging/sidecarDocument';
import { readJson } from './sources';

export const schemaNames = ['corpus', 'gazetteer', 'codebook', 'sidecar'] as const;
export type SchemaName = (typeof schemaNames)[number];

const ajv = new Ajv({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTuples: false,
});
const validators = new Map<SchemaName, ValidateFunction>();

/** Whether the schema of this kind of file accepts a value. */
export function isValid(name: SchemaName, value: unknown): boolean {
  const known = validators.get(name) ?? ajv.compile(readJson(`schemas/${name}.schema.json`) as object);
  validators.set(name, known);
  return known(value);
}

/** As an editor with the schema sees a file. */
export function isValidText(name: SchemaName, text: string): boolean {
  return isValid(name, parse(text, { uniqueKeys: false }));
}

/** What the core finds wrong with a file; of a gazetteer, as one of actors and as one of places. */
export function problemsOf(name: SchemaName, text: string): readonly Problem[] {
  switch (name) {
    case 'corpus':
      return readConfig(text).problems;
    case 'gazetteer':
      return (['actor', 'place'] as const).flatMap((kind) => readGazetteer('a.yaml', text, kind).problems);
    case 'codebook':
      return readCodebook('codebook.yaml', text).problems;
    case 'sidecar':
      return readSidecarDocument('a.tags.yaml', text).sidecar.problems;
  }
}

/** Ids that mean something without a name, in both gazetteers. */
export const builtinIds = builtinEntities()
  .map(({ id }) => id)
  .filter((id, i, all) => all.indexOf(id) !== i)
  .slice(0, 5);
