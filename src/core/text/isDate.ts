const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[T ].*)?)?)?$/;

/** Whether a text is a date as it is asked for: 2017, 2017-12 or 2017-12-26, which a time may follow. */
export function isDate(text: string): boolean {
  return date.test(text);
}
