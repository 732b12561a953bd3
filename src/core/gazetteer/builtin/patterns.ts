/**
 * What every state has: id | kind | Arabic heads, before a nisba | English | English heads, after its adjective | Arabic heads
 * before the name of the state. A head with ! is for the name of the entity alone. The heads of ministries and ministers are made from the portfolios.
 */
export const nationalPatterns = `
armed-forces|armed-group|القوات المسلحة;القوات;قوات الاحتلال;القوات العسكرية;القوات البرية|Armed Forces|armed forces;forces;military;troops
army|armed-group|الجيش;الجيش العربي;جيش الدفاع;جيش الاحتلال|Army|army
air-force|armed-group|القوات الجوية;سلاح الجو;الطيران;الطيران الحربي;القوات الجوفضائية;القوات الجوية الفضائية|Air Force|air force;air forces;aerospace forces
navy|armed-group|القوات البحرية;سلاح البحرية;البحرية;الأسطول|Navy|navy
military-police|armed-group|الشرطة العسكرية|Military Police|military police
police|organisation|الشرطة|Police|police
government|organisation|الحكومة;السلطات;القيادة|Government|government;authorities;leadership
regime|organisation|النظام|Regime|regime
opposition|organisation|المعارضة;فصائل المعارضة|Opposition|opposition
presidency|organisation|الرئاسة|Presidency|presidency
parliament|organisation|البرلمان;مجلس النواب;مجلس الشعب;الجمعية الوطنية;مجلس الأمة|Parliament|parliament;national assembly
national-security-council|organisation|مجلس الأمن القومي;مجلس الأمن الوطني|National Security Council|national security council
legislative-council|organisation|المجلس التشريعي|Legislative Council|legislative council
senate|organisation|مجلس الشيوخ|Senate|senate
supreme-court|organisation|المحكمة العليا;المحكمة الدستورية|Supreme Court|supreme court
general-staff|organisation|هيئة الأركان;قيادة الأركان;رئاسة الأركان;هيئة الأركان العامة|General Staff|general staff
intelligence-service|organisation|المخابرات;الاستخبارات;المخابرات العامة;الاستخبارات العسكرية;جهاز المخابرات|Intelligence Service|intelligence;intelligence service;intelligence services;intelligence agencies;intelligence agency
embassy|organisation|السفارة|Embassy|embassy
administration|organisation|الإدارة|Administration|administration
president|office|الرئيس|President|president|رئيس;رئيسة
prime-minister|office|رئيس الوزراء;رئيس الحكومة;الوزير الأول;رئيسة الوزراء|Prime Minister|prime minister;premier|رئيس وزراء;رئيسة وزراء;رئيس حكومة;رئيسة حكومة
vice-president|office|نائب الرئيس|Vice President|vice president|نائب رئيس;نائبة رئيس
king|office|الملك;العاهل|King|king|ملك;ملكة;عاهل
emir|office|الأمير!|Emir|emir|أمير
crown-prince|office|ولي العهد|Crown Prince|crown prince|ولي عهد
ambassador|office|السفير;السفيرة|Ambassador|ambassador|سفير;سفيرة
permanent-representative|office|المندوب;المندوبة;المندوب الدائم|Permanent Representative|permanent representative|مندوب;مندوبة
envoy|office|المبعوث;المبعوثة;الموفد;الموفدة|Envoy|envoy;special envoy|مبعوث;مبعوثة;موفد;موفدة
chancellor|office|المستشار;المستشارة|Chancellor|chancellor
chief-of-staff|office|رئيس الأركان;رئيس هيئة الأركان;رئيس هيئة الأركان العامة;رئيس الأركان العامة|Chief of Staff|chief of staff
parliament-speaker|office|رئيس البرلمان;رئيس مجلس النواب;رئيس مجلس الشعب|Speaker of Parliament|parliament speaker
`;

/** Portfolios of ministers: id | Arabic | English, the first spelling for the name. */
export const portfolios = `
defence|الدفاع|Defence;Defense
foreign|الخارجية;الشؤون الخارجية|Foreign
interior|الداخلية|Interior
finance|المالية;الخزانة|Finance;Treasury
justice|العدل|Justice
economy|الاقتصاد|Economy
trade|التجارة;الاقتصاد والتجارة;التجارة والصناعة|Trade
industry|الصناعة|Industry
oil|النفط;البترول|Oil
energy|الطاقة;الطاقة والمعادن|Energy
health|الصحة|Health
education|التعليم;التربية;التربية والتعليم;التعليم العالي|Education
information|الإعلام;الاتصال|Information
culture|الثقافة|Culture
tourism|السياحة|Tourism
transport|النقل|Transport
agriculture|الزراعة|Agriculture
environment|البيئة|Environment
labour|العمل;العمل والشؤون الاجتماعية|Labour;Labor
planning|التخطيط|Planning
religious-affairs|الأوقاف;الشؤون الإسلامية|Religious Affairs
youth|الشباب;الشباب والرياضة|Youth
electricity|الكهرباء|Electricity
water|الموارد المائية;المياه;الري|Water Resources
housing|الإسكان;الأشغال|Housing
migration|الهجرة|Migration
communications|الاتصالات|Communications
human-rights|حقوق الإنسان|Human Rights
local-administration|الإدارة المحلية|Local Administration
housing|الإسكان|Housing
communications|الاتصالات|Communications
water|المياه;الموارد المائية;الري|Water
electricity|الكهرباء|Electricity
state|الدولة;الدولة للشؤون الخارجية|State
`;
