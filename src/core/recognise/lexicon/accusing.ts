/** Verbs of accusing and the like, whose object is an actor; folded. */
export const accusing: ReadonlySet<string> = new Set(
  'اتهم اتهمت يتهم تتهم حمل حملت يحمل تحمل طالب طالبت يطالب تطالب دعا دعت يدعو تدعو انتقد انتقدت هدد هددت تهدد حذر حذرت ادان ادانت'.split(
    ' ',
  ),
);
