/** Nouns before the name of a place: noun=kind of place; before several, only a sign that known names are meant. */
export const placeNouns = `
مدينة=city بمدينة=city لمدينة=city ومدينة=city بلدة=town ببلدة=town لبلدة=town قرية=town بقرية=town ضاحية=town حي=town بحي=town مستوطنة=town مستعمرة=town كيبوتز=town
محافظة=province بمحافظة=province ولاية=province بولاية=province مقاطعة=province إقليم=province بإقليم=province قضاء=province لواء=province مديرية=province منطقة=region بمنطقة=region
جزيرة=region بجزيرة=region جزر=region وادي=region بوادي=region سهل=region جبل=region جبال=region هضبة=region خليج=region صحراء=region ريف=region بريف=region ساحل=region شبه=region
دوار=facility تلة=region تلال=region بادية=region بحيرة=river نهر=river معسكر=base قاعدة=base بقاعدة=base ثكنة=base مخيم=camp بمخيم=camp معتقل=facility سجن=facility بسجن=facility مطار=facility بمطار=facility ميناء=facility بميناء=facility معبر=facility
سد=facility مصفاة=facility حقل=field حقول=field منفذ=facility ناحية=town بناحية=town بلدية=town عاصمة=city العاصمة=city بالعاصمة=city والعاصمة=city للعاصمة=city دولة=country مملكة=country جمهورية=country إمارة=country سلطنة=country
محافظات=several محافظتي=several منطقتي=several محيطي=several مدينتي=several بلدات=several بلدتي=several قرى=several قريتي=several ولايات=several ولايتي=several
`;

export const directions = `شمال شمالي جنوب جنوبي شرق شرقي غرب غربي وسط أقصى شمالى شرقى غربى جنوبى`;
