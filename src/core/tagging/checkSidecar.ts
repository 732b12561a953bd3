import type { EntityKind, EntityRef } from '../gazetteer/entity';
import type { Problem } from '../problem';
import type { Codebook } from './codebook';
import type { Sidecar } from './passage';

/** What the names in a sidecar are looked up in, and the files to add unknown ones to. */
export interface SidecarContext {
  readonly codebook: Pick<Codebook, 'find' | 'roles'>;
  readonly gazetteer: { find(ref: EntityRef): unknown };
  readonly codebookFile: string;
  readonly actorsFile: string;
  readonly placesFile: string;
}

/** The tags, roles and entities that a sidecar names and the corpus does not know, each at its line. */
export function checkSidecar(file: string, sidecar: Sidecar, context: SidecarContext): readonly Problem[] {
  const problems: Problem[] = [];
  // What a line names that is no YAML, nobody may have meant.
  const malformed = new Set(
    sidecar.problems.flatMap(({ code, line }) => (code === 'yaml-syntax' ? line : [])),
  );
  const report = (code: Problem['code'], line: number, data: Problem['data']): void => {
    if (!malformed.has(line)) problems.push({ code, severity: 'error', file, line, data });
  };
  const roles = new Set(context.codebook.roles.map(({ id }) => id));

  const checkTags = (tags: readonly string[], lines: readonly number[] | undefined, line: number): void =>
    tags.forEach((tag, i) => {
      if (context.codebook.find(tag) === undefined) {
        report('unknown-tag', lines?.[i] ?? line, { tag, codebook: context.codebookFile });
      }
    });
  const checkEntity = (kind: EntityKind, id: string, line: number): void => {
    if (context.gazetteer.find({ kind, id }) !== undefined) return;
    report('unknown-entity', line, {
      what: kind,
      id,
      file: kind === 'actor' ? context.actorsFile : context.placesFile,
    });
  };

  checkTags(sidecar.metadata.tags ?? [], sidecar.metadata.tagLines, 1);
  for (const { tags, actors, line, lines } of [...sidecar.passages, ...(sidecar.unused ?? [])]) {
    checkTags(tags, lines?.tags, line);
    actors.forEach(({ id, role }, i) => {
      checkEntity('actor', id, lines?.actors[i] ?? line);
      if (role !== undefined && !roles.has(role)) {
        report('unknown-role', lines?.actors[i] ?? line, { role, codebook: context.codebookFile });
      }
    });
  }
  for (const { is, line } of sidecar.corrections) {
    if (is !== 'not-a-name') checkEntity(is.kind, is.id, line);
  }
  return problems.sort((a, b) => a.line - b.line);
}
