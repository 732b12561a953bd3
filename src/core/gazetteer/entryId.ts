/** Arabic letters in Latin ones, as newspapers write names; و and ي are told from their place. */
const latin: Readonly<Record<string, string>> = {
  ...{ ا: 'a', أ: 'a', إ: 'i', آ: 'a', ٱ: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd' },
  ...{ ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f' },
  ...{ ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', ة: 'a', ى: 'a', ؤ: 'u', ئ: 'i', ء: '' },
  ...{ پ: 'p', چ: 'ch', ژ: 'zh', گ: 'g', ڤ: 'v', ک: 'k' },
};

/**
 * An id for a new entry of a gazetteer, to be corrected by who knows better: its Latin name in lower case, else its
 * Arabic name in Latin letters, else the kind; with a number where that is taken.
 */
export function entryId(names: readonly string[], kind: string, isTaken: (id: string) => boolean): string {
  const slugs = names.map((name) => slug(romanised(name)));
  const id = slugs.find((candidate) => candidate !== '') ?? kind;
  for (let n = 1; ; n++) {
    const numbered = n === 1 ? id : `${id}-${n}`;
    if (!isTaken(numbered)) return numbered;
  }
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function romanised(name: string): string {
  return name
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/(^|\P{L})ال(?=\p{L}{2})/gu, '$1al-')
    .replace(/[وي]/g, (letter, at: number, text: string) => {
      // A consonant where a word begins or a vowel follows, else a long vowel.
      const isConsonant = !/\p{L}/u.test(text[at - 1] ?? '') || /[اآىة]/.test(text[at + 1] ?? '');
      if (letter === 'و') return isConsonant ? 'w' : 'u';
      return isConsonant ? 'y' : 'i';
    })
    .replace(/\p{Script=Arabic}/gu, (letter) => latin[letter] ?? '');
}
