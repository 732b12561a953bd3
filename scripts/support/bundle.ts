import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './cache';

interface Output {
  readonly bytes: number;
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

/** Bytes of the desktop bundle that are loaded when the extension starts. */
export function bytesAtStart(): number {
  return outputsAtStart().reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The source files of which something is loaded when the extension starts. */
export function sourcesAtStart(): readonly string[] {
  return outputsAtStart().flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
  );
}

/** The entry of the desktop bundle and what it imports at once. */
function outputsAtStart(): readonly Output[] {
  const meta = readFileSync(join(projectFolder, 'dist/extension.meta.json'), 'utf8');
  const { outputs } = JSON.parse(meta) as { readonly outputs: Readonly<Record<string, Output>> };
  const loaded = new Map<string, Output>();
  const load = (file: string): void => {
    const output = outputs[file];
    if (!output || loaded.has(file)) return;
    loaded.set(file, output);
    for (const { path, kind } of output.imports) if (kind === 'import-statement') load(path);
  };
  load('dist/extension.mjs');
  return [...loaded.values()];
}
