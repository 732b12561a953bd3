/** As much of JSON Schema as our schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly (string | number | boolean)[];
  readonly const?: string | number | boolean;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** What may stand at a place of a file. */
export interface Guide {
  readonly description: string | undefined;
  /** The names of the definitions that the schema refers to here: `tag`, `actorId`, … */
  readonly names: ReadonlySet<string>;
  /** The keys of a mapping that the schema names. */
  readonly keys: readonly string[];
  readonly isMapping: boolean;
  readonly isList: boolean;
  /** The values that it allows, where it names them. */
  readonly values: readonly (string | number | boolean)[];
  /** What a key, or an element (`-`), holds. */
  inside(step: string): Guide | undefined;
}

/** Reads a schema as a guide to the places of a file. Each place is worked out once. */
export function guideOf(schema: JsonSchema): Guide {
  return guide(schema, [schema], undefined);
}

function guide(root: JsonSchema, schemas: readonly JsonSchema[], description: string | undefined): Guide {
  const names = new Set<string>();
  const all: JsonSchema[] = [];
  const take = (schema: JsonSchema): void => {
    all.push(schema);
    const name = schema.$ref?.split('/').at(-1);
    const target = name === undefined ? undefined : root.definitions?.[name];
    if (name !== undefined && target && !names.has(name)) {
      names.add(name);
      take(target);
    }
    schema.anyOf?.forEach(take);
  };
  schemas.forEach(take);
  const isOf = (type: string): boolean => all.some((schema) => [schema.type].flat().includes(type));
  const known = new Map<string, Guide | undefined>();
  return {
    description: description ?? all.find((schema) => schema.description)?.description,
    names,
    keys: [...new Set(all.flatMap(({ properties = {} }) => Object.keys(properties)))],
    isMapping: isOf('object'),
    isList: isOf('array'),
    values: all.flatMap((schema) => [
      ...(schema.enum ?? []),
      ...(schema.const === undefined ? [] : [schema.const]),
    ]),
    inside: (step) => {
      if (known.has(step)) return known.get(step);
      const inner = all.flatMap((schema): readonly JsonSchema[] => {
        if (step === '-') return schema.items ? [schema.items].flat() : [];
        const own = schema.properties?.[step] ?? schema.additionalProperties;
        return own ? [own] : [];
      });
      // What a key says of itself comes before what its type says.
      const own = inner.find((schema) => schema.description)?.description;
      const made = inner.length > 0 ? guide(root, inner, own) : undefined;
      known.set(step, made);
      return made;
    },
  };
}
