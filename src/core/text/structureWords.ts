import { foldKey } from './fold';

const folded = (text: string): readonly string[] =>
  text
    .split('|')
    .map((phrase) => foldKey(phrase))
    .filter(Boolean);

/** Names of days and months, as they stand in datelines of news: of Egypt, of the Levant and Iraq, of the Maghreb, English. */
export const dateWords = folded(
  'السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|' +
    'يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|' +
    'كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|' +
    'جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت|' +
    'محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|' +
    'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun|' +
    'January|February|March|April|May|June|July|August|September|October|November|December|' +
    'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec',
);

/** How web sites speak to their readers below an article. */
export const boilerplatePhrases = {
  /** In a line of any length. */
  sure: folded(
    'حقوق محفوظة|الحقوق محفوظة|حقوق هذا الخبر|حقوق الخبر|حقوق النشر|النشرة البريدية|نشراتنا|بريدك|' +
      'تابعنا على|تابعونا|متابعة صفحاتنا|صفحاتنا على|انقر هنا|اضغط هنا|المصدر الأصلي للخبر|' +
      'all rights reserved|copyright ©|© 20|our newsletter|follow us on|click here|sign up for|your inbox',
  ),
  /** In a short line only; in a long one they may be part of the story. */
  short: folded(
    'اشترك|مشترك|تشترك|الاشتراك|حسابك|سجل الآن|تابعنا|شارك|طباعة|التعليقات|أضف تعليق|التواصل الاجتماعي|' +
      'مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|' +
      'subscribe|newsletter|follow us|sign up|log in|share this|comments|advertisement|related articles',
  ),
} as const;

/** What begins a line that points to other articles, wherever it stands. */
export const pointers = folded(
  'اقرأ أيضا|اقرأ المزيد|إقرأ أيضا|شاهد أيضا|للمزيد|طالع أيضا|read more|read also|also read|see also',
);
