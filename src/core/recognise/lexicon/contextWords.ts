/** Words before a name that show whether a state is meant or a place. */
export const insideWords = `في داخل بداخل فى خارج وسط بوسط ضمن أنحاء أرجاء أراضي الأراضي حدود أجواء سماء مدن شعب شؤون سكان أبواب ربوع سواحل شواطئ تراب بقاع مناطق مطار قرب سيادة ضواحي توقيت`;

export const movementWords = `إلى الى من نحو صوب عبر باتجاه زيارة زيارته زيارتها وصول مغادرة وصل وصلت زار زارت غادر غادرت عاد عادت سافر توجه توجهت عن`;

/** Prepositions and nouns that relate parties: a name of a state after them is the state. */
export const relationWords = `
مع بين ضد لدى باسم بقيادة بزعامة برعاية بدعم بإشراف تجاه إزاء مقابل ضغط ضغوط إدارة حكومة سياسة سياسات موقف مواقف قادة زعماء رؤساء دوافع إبلاغ يا دور مصالح مصلحة نفوذ علاقات علاقة حليف حليفة حلفاء خصوم رئيس
قيادة دبلوماسية وزير سفير سفارة مندوب ممثل ممثلي مبعوث قوات جيش طيران طائرات جنود مقاتلات اتهامات تصريحات بيان خدمة صدق رغبة نية نوايا جانب موافقة معارضة مساعي مساعدة مساعدات
دعم اتهام إعلان قرار رفض طلب رد تدخل انسحاب عقوبات خلاف خلافات اتصالات حوار صفقة اتفاق تفاهم تحالف شراكة تنسيق صراع حرب محاربة عدوان هجمات غارات ضربات وجود مشاركة
أن إن بأن لأن أما لكن فإن وإن وأن لكن غير إلا حملة رسالة نصر هزيمة انتصار ضلوع تورط توصل نسب تحميل تساهل تواطؤ إقرار تصريح حجة توقيع أدوار مزاعم ادعاء ادعاءات بعثة سفيرة مندوبة مبعوثة استعداد تأييد تحذير تحذيرات تهديد تهديدات تأكيد تنديد إدانة ترحيب اعتراف
انضمام مطالب مطالبة شروط تعهد تعهدات التزام تمسك سعي محاولة محاولات جهود نجاح فشل إخفاق استياء قلق مخاوف غضب اقتراح مقترح طموح طموحات وساطة وعود ذرائع رؤية إطلاق هدف وكلاء وكيل أذرع ذراع عملاء حيال أمير أميرة ملك ملكة سلطان رئيسة زعيم عاهل مستشار أزمة أعلام علم دفع حرمان إقناع إجبار إرغام تزويد مد تسليح مقاطعة إقصاء عزل ردع احتواء عضوية إصرار رهان عجز صمت دعوة دعوات مبادرة نفي يد أيدي تحرك خطة خطط أهداف استراتيجية
`;

/**
 * Nouns of doing and having, before the name of a state: حصول أوكرانيا على الأسلحة. Several are names of persons as well, so that
 * they are in no class of words.
 */
export const deedNouns = `وصف تقدير حصول تصويت خروج غياب حضور لجوء عودة وقوف صعود حاجة قدرة خوف مضي سماح شن فرض خوض شراء تخلي تراجع توسع تفهم تنازل تجاهل تعامل تقارب تنصل تهرب امتناع حق أعداء عدو عدوة أصدقاء صديق صديقة صالح مسؤولي مسؤولو ملالي رأسها رأسهم رأسهما شركاء شريك شريكة حليفها حليفته حليفتها منافسي إرادة هيمنة تمرد قبول حديث تعليق خارجية وزراء استخبارات مخابرات برلمان رئاسة`;

/** Nouns that make من an agent's: بدعم من روسيا. */
export const agentNouns = `دعم بدعم بطلب طلب بقرار قرار بضغط ضغط ضغوط بإيعاز إيعاز بتمويل تمويل بموافقة موافقة بمساعدة مساعدة بإسناد إسناد كل كلا كل بتحريض تحريض مقترح بمبادرة مدعوم مدعومة مدعوما مدعومين مدعومون المدعوم المدعومة المدعومين المدعومون ممول ممولة ممولين الممول الممولة الممولين مقدم مقدمة المقدم المقدمة المقربة المقرب المقربين مقربة مقرب`;

export const englishInside = `in inside near across outside throughout within northern southern eastern western central north south east west`;
export const englishMovement = `to from toward towards into at`;
export const englishRelation = `with between against by`;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a government has, behind its name and s. */
export const englishDeeds = set(
  'military army forces troops government reservations side leverage influence interference aggression invasion airstrikes attempts efforts threats focus priority priorities counteroffensive abandonment violation violations rejection acceptance promise promises pledge pledges insistence ambitions fears failure ability ties relations partners partner president minister ministry foreign defence defense interior ambassador envoy diplomats officials decision call proposal demand demands position stance policy concern concerns role involvement intervention support backing ally allies interests objections refusal willingness campaign offensive goal goals aim aims strategy veto sanctions response reaction warning accusation accusations claim claims request withdrawal pullout exit leader leaders leadership backed',
);

/** What comes from a government. */
export const englishReplies = set(
  'objections objection support backing help approval permission pressure response reaction warnings warning threats threat assurances guarantees criticism opposition',
);

/** What is laid on a government. */
export const englishBurdens = set('pressure sanctions blame restrictions tariffs');

/** After which somebody stands who is spoken to or worked upon. */
export const englishAddressing = set(
  'warning forewarning urging accusing informing telling notifying pressuring blaming persuading pressing asking notified informed pressured suffocating punishing isolating sanctioning arming defeating',
);
