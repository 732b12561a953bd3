/** Who speaks for an institution, folded. */
export const spokespersons: ReadonlySet<string> = new Set([
  'المتحدث',
  'المتحدثه',
  'الناطق',
  'الناطقه',
  'الممثل',
  'الممثله',
]);
