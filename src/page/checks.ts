/** Whether a value that came from elsewhere is what it should be. */
export type Check = (value: unknown) => boolean;
/** What each property of an object must be. */
export type Shape = Readonly<Record<string, Check>>;

export const text: Check = (value) => typeof value === 'string';
export const flag: Check = (value) => typeof value === 'boolean';
export const offset: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
export const positive: Check = (value) => typeof value === 'number' && value > 0 && Number.isFinite(value);
export const oneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    allowed.includes(value as string);
export const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
export const shape =
  (fields: Shape): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([key, check]) => check((value as Record<string, unknown>)[key]));

/** A text under each of these keys. */
export const texts = (keys: readonly string[]): Check =>
  shape(Object.fromEntries(keys.map((key) => [key, text])));

export const colour: Check = (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/u.test(value);
export const direction = oneOf('rtl', 'ltr');

/** Reads messages, by what each type of them must have; anything else that a window can be sent is undefined. */
export function messageReader<Message extends { readonly type: string }>(
  known: Readonly<Record<Message['type'], Check>>,
): (value: unknown) => Message | undefined {
  const checks = new Map<unknown, Check>(Object.entries(known));
  return (value) => {
    if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
    return checks.get(value.type)?.(value) === true ? (value as Message) : undefined;
  };
}
