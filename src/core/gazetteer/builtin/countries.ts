/**
 * States: id | Arabic name | English name | other Arabic names | other English names | nisba | English adjective |
 * plural of the people where it is irregular | capital: id | Arabic | English | other names. Several are parted by `;`.
 */
export const countries = `
russia|روسيا|Russia|روسيا الاتحادية;الاتحاد الروسي|Russian Federation|روسي|Russian|الروس|moscow|موسكو|Moscow|
united-states|الولايات المتحدة|United States|الولايات المتحدة الأمريكية;أمريكا|United States of America;USA;U.S.;America|أمريكي|American|الأمريكان|washington|واشنطن|Washington|واشنطن دي سي
syria|سوريا|Syria|الجمهورية العربية السورية|Syrian Arab Republic|سوري|Syrian||damascus|دمشق|Damascus|
jordan|الأردن|Jordan|المملكة الأردنية الهاشمية||أردني|Jordanian||amman|عمّان|Amman|
france|فرنسا|France|||فرنسي|French||paris|باريس|Paris|
iran|إيران|Iran|||إيراني|Iranian||tehran|طهران|Tehran|
turkey|تركيا|Turkey|||تركي|Turkish|الأتراك|ankara|أنقرة|Ankara|
iraq|العراق|Iraq|||عراقي|Iraqi||baghdad|بغداد|Baghdad|
`;
