/** Articles of our own, a sentence a line. */
export const articles: Readonly<Record<string, string>> = {
  سوق: `أغلق سوق الخضار في حي الميدان أبوابه قبل الظهر بعدما انقطع التيار عن المخازن المبردة.
قال صاحب أحد المحال إن البلدية وعدت بإصلاح الشبكة قبل نهاية الأسبوع، لكنها لم ترسل أحدا حتى الآن.
وردت البلدية بأن العطل يقع في محطة تتبع لشركة الكهرباء، وأن فرقها لا تملك مفاتيح تلك المحطة.
وأضاف الموظف المسؤول: “نحن نطلب من التجار الصبر يومين آخرين، ونتعهد بأن ندفع ثمن ما تلف من البضاعة”.
لكن التجار اتهموا البلدية بالكذب، وقالوا إنها قطعت الوعد نفسه في الصيف الماضي ثم نسيته.
وفي المساء عاد التيار ساعة واحدة ثم انقطع من جديد، فاضطر البائعون إلى نقل الأسماك إلى سوق أخرى.`,
  نهر: `ارتفع منسوب النهر ثلاثة أمتار خلال ليلة واحدة وغمرت المياه البساتين الواقعة على الضفة الشرقية.
أعلنت لجنة الطوارئ أن سبعة جسور صغيرة أغلقت أمام السيارات، وأن الدراسة علقت في ست قرى.
وقال المهندس المشرف على السد إن البوابات فتحت وفق الجدول المعتاد، ونفى أن يكون الفتح سبب الفيضان.
غير أن مزارعين من المنطقة أكدوا أنهم لم يتلقوا أي تحذير قبل وصول المياه إلى بيوتهم.
وتوقع خبير في الأرصاد أن يستمر المطر حتى يوم الخميس، وأن ينخفض المنسوب بعد ذلك ببطء.
ودعت الجمعية الزراعية الحكومة إلى تعويض من خسروا مواشيهم ومحاصيلهم في أسرع وقت ممكن.`,
  harbour: `The harbour master closed the northern pier on Monday after a crane slid off its rails and fell into the water.
Nobody was hurt, but two fishing boats were crushed and a third one lost its mast and most of its nets.
The company that runs the crane said the rails had been inspected in March and blamed the storm of the week before.
Dock workers disagreed: they said they had warned the company three times that the bolts were loose.
"We told them in writing, and we kept copies of every letter," said a spokeswoman for the union.
An inspector from the ministry will visit the pier on Thursday and publish her report before the end of the month.`,
  library: `The town library will stay open until midnight during the exam weeks, the council decided by a narrow vote.
Supporters argued that many students share a room with brothers and sisters and have nowhere quiet to work.
Opponents complained about the cost of heating the old building, which they put at four thousand a month.
The librarian promised to keep only the reading room warm and to close the upper floors at six o'clock.
A retired teacher offered to pay for tea and lamps out of her own pocket, provided that nobody smokes on the stairs.
The council will look at the figures again in February and may change its mind if too few people come.`,
};
