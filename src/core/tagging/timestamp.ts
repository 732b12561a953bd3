/** A moment as `created` of a passage has it: UTC, to the second (RFC 3339). */
export function timestamp(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
