/**
 * What every state has: id | kind | Arabic heads, before a nisba | English. The heads of ministries
 * and ministers are made from the portfolios.
 */
export const nationalPatterns = `
armed-forces|armed-group|القوات المسلحة;القوات;القوات العسكرية;القوات البرية|Armed Forces
army|armed-group|الجيش|Army
air-force|armed-group|القوات الجوية;سلاح الجو;الطيران;الطيران الحربي|Air Force
navy|armed-group|القوات البحرية;سلاح البحرية;البحرية;الأسطول|Navy
military-police|armed-group|الشرطة العسكرية|Military Police
police|organisation|الشرطة|Police
government|organisation|الحكومة;السلطات;القيادة|Government
regime|organisation|النظام|Regime
opposition|organisation|المعارضة;فصائل المعارضة|Opposition
presidency|organisation|الرئاسة|Presidency
parliament|organisation|البرلمان;مجلس النواب;مجلس الشعب;الجمعية الوطنية;مجلس الأمة|Parliament
national-security-council|organisation|مجلس الأمن القومي;مجلس الأمن الوطني|National Security Council
legislative-council|organisation|المجلس التشريعي|Legislative Council
senate|organisation|مجلس الشيوخ|Senate
supreme-court|organisation|المحكمة العليا;المحكمة الدستورية|Supreme Court
general-staff|organisation|هيئة الأركان;قيادة الأركان;رئاسة الأركان;هيئة الأركان العامة|General Staff
intelligence-service|organisation|المخابرات;الاستخبارات;المخابرات العامة;الاستخبارات العسكرية;جهاز المخابرات|Intelligence Service
embassy|organisation|السفارة|Embassy
administration|organisation|الإدارة|Administration
president|office|الرئيس|President
prime-minister|office|رئيس الوزراء;رئيس الحكومة;الوزير الأول;رئيسة الوزراء|Prime Minister
vice-president|office|نائب الرئيس|Vice President
king|office|الملك;العاهل|King
crown-prince|office|ولي العهد|Crown Prince
ambassador|office|السفير;السفيرة|Ambassador
permanent-representative|office|المندوب;المندوبة;المندوب الدائم|Permanent Representative
envoy|office|المبعوث;المبعوثة|Envoy
chief-of-staff|office|رئيس الأركان;رئيس هيئة الأركان|Chief of Staff
parliament-speaker|office|رئيس البرلمان;رئيس مجلس النواب;رئيس مجلس الشعب|Speaker of Parliament
`;

/** Portfolios of ministers: id | Arabic | English. */
export const portfolios = `
defence|الدفاع|Defence
foreign|الخارجية;الشؤون الخارجية|Foreign
interior|الداخلية|Interior
finance|المالية|Finance
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
labour|العمل;العمل والشؤون الاجتماعية|Labour
planning|التخطيط|Planning
religious-affairs|الأوقاف;الشؤون الإسلامية|Religious Affairs
youth|الشباب;الشباب والرياضة|Youth
housing|الإسكان|Housing
communications|الاتصالات|Communications
water|المياه;الموارد المائية;الري|Water
electricity|الكهرباء|Electricity
state|الدولة;الدولة للشؤون الخارجية|State
`;
