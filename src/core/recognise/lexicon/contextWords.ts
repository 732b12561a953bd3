/** Words before a name that show whether a state is meant or a place. */
export const insideWords = `في داخل بداخل فى خارج وسط بوسط ضمن أنحاء أرجاء أراضي الأراضي حدود أجواء سماء مدن شعب سكان أبواب ربوع سواحل شواطئ تراب بقاع مناطق مطار قرب`;

export const movementWords = `إلى الى من نحو صوب عبر باتجاه زيارة زيارته زيارتها وصول مغادرة وصل وصلت زار زارت غادر غادرت عاد عادت سافر توجه توجهت عن`;

/** Prepositions and nouns that relate parties: a name of a state after them is the state. */
export const relationWords = `
مع بين ضد لدى باسم بقيادة بزعامة برعاية بدعم بإشراف تجاه إزاء مقابل ضغط ضغوط إدارة حكومة سياسة سياسات موقف مواقف دور مصالح مصلحة نفوذ علاقات علاقة حليف حليفة حلفاء خصوم رئيس
قيادة دبلوماسية وزير سفير سفارة مندوب ممثل ممثلي مبعوث قوات جيش طيران طائرات جنود مقاتلات اتهامات تصريحات بيان خدمة صدق رغبة نية نوايا جانب موافقة معارضة مساعي مساعدة مساعدات
دعم اتهام إعلان قرار رفض طلب رد تدخل انسحاب عقوبات خلاف خلافات اتصالات حوار صفقة اتفاق تفاهم تحالف شراكة تنسيق صراع حرب محاربة عدوان هجمات غارات ضربات وجود مشاركة
أن إن بأن لأن أما لكن فإن وإن وأن لكن غير إلا حملة رسالة نصر هزيمة انتصار ضلوع تورط توصل نسب تحميل تساهل تواطؤ إقرار تصريح حجة مبادرة نفي يد أيدي تحرك خطة خطط أهداف استراتيجية
`;

/** Nouns that make من an agent's: بدعم من روسيا. */
export const agentNouns = `دعم بدعم بطلب طلب بقرار قرار بضغط ضغط ضغوط بإيعاز إيعاز بتمويل تمويل بموافقة موافقة بمساعدة مساعدة بإسناد إسناد كل كلا كل بتحريض تحريض مقترح بمبادرة`;

export const englishInside = `in inside near across outside throughout within northern southern eastern western central north south east west`;
export const englishMovement = `to from toward towards into at`;
export const englishRelation = `with between against by`;
