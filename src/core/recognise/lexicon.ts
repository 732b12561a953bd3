/** Classes of words that the local grammar and the context rules ask for. Bits. */
export const WordClass = {
  /** A verb of saying, deciding or acting as states do. */
  acting: 1,
  /** في: after it a place is a place. */
  inside: 2,
  /** إلى, من, عن, نحو, قرب … */
  movement: 4,
  /** مع, بين, ضد, لدى, باسم … */
  relation: 8,
} as const;

const lists: readonly (readonly [number, string])[] = [
  [
    WordClass.acting,
    `اعلن اعلنت تعلن يعلن قال قالت تقول يقول اتهم اتهمت تتهم يتهم اكد اكدت تؤكد يؤكد نفت نفي تنفي ينفي
     دعت دعا تدعو يدعو رفضت رفض ترفض يرفض قررت قرر تقرر طلبت طلب تطلب حذرت حذر تحذر تري يري رات راي
     ادانت تدين طالبت تطالب ردت ترد وصفت تصف كشفت تكشف اقرت تقر استدعت تستدعي وافقت توافق هددت تهدد`,
  ],
  [WordClass.inside, 'في داخل بمدينه'],
  [WordClass.movement, 'الي من عن نحو قرب صوب عبر غادر وصل زار زارت'],
  [WordClass.relation, 'مع بين ضد لدي باسم بقياده حكومه'],
];

const classes = new Map<string, number>();
for (const [bit, words] of lists) {
  for (const word of words.split(/\s+/u)) classes.set(word, (classes.get(word) ?? 0) | bit);
}

/** The classes of a folded word, with or without و and ف before it. */
export function wordClasses(folded: string): number {
  const whole = classes.get(folded);
  if (whole !== undefined) return whole;
  const first = folded[0];
  return first === 'و' || first === 'ف' ? (classes.get(folded.slice(1)) ?? 0) : 0;
}
