/** The text of a file, undefined where there is none; what has no content yet gets its first key, such as `sidecar: 1`. */
export function startedText(text: string | undefined, key: 'gazetteer' | 'sidecar'): string {
  if (text === undefined) return `${key}: 1\n`;
  const hasMoreThanComments = /^\s*[^\s#]/m.test(text);
  if (hasMoreThanComments) return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${text === '' || /[\n\uFEFF]$/.test(text) ? '' : eol}${key}: 1${eol}`;
}
