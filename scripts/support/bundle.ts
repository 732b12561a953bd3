import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './cache';

interface Output {
  readonly bytes: number;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

/** Bytes of the desktop bundle that are loaded when the extension starts: its entry and what that imports at once. */
export function bytesAtStart(): number {
  const meta = readFileSync(join(projectFolder, 'dist/extension.meta.json'), 'utf8');
  const { outputs } = JSON.parse(meta) as { readonly outputs: Readonly<Record<string, Output>> };
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') load(path);
  };
  load('dist/extension.mjs');
  return [...loaded].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);
}
