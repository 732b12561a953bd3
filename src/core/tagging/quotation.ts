/** What is known of the article that is quoted. */
export interface Quoted {
  readonly title: string;
  readonly source?: string | undefined;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly published?: string | undefined;
  readonly path: string;
  /** BCP 47. */
  readonly language: string;
}

/** Languages whose quotation marks are « » and whose comma is ،. */
const arabicScript = /^(?:ar|fa|ur|ckb|ps|sd|ug)\b/u;

/**
 * Words of an article with their reference, on one line, for a paper or a letter: in quotation marks of the article's
 * language, then title, source, date and file in brackets. The words themselves are left as they are.
 */
export function quotation(words: string, article: Quoted): string {
  const isArabic = arabicScript.test(article.language);
  const [open, close, comma] = isArabic ? ['«', '»', '، '] : ['“', '”', ', '];
  const quote = words.replace(/\s+/gu, ' ').trim();
  const { title, source, published, path } = article;
  const reference = [title, source, published, path].filter((part) => part !== undefined && part !== '');
  return `${open}${quote}${close} (${reference.join(comma)})`;
}
