/**
 * States: id | Arabic name | English name | other Arabic names | other English names | nisba | English adjective |
 * plurals of the people beside those in ـون and ـين | capital: id | Arabic | English | other names. `;` parts several.
 */
export const countries = `
afghanistan|أفغانستان|Afghanistan|||أفغاني|Afghan|الأفغان|kabul|كابول|Kabul|كابل
albania|ألبانيا|Albania|||ألباني|Albanian|الألبان|tirana|تيرانا|Tirana|
algeria|الجزائر|Algeria|||جزائري|Algerian||algiers|الجزائر العاصمة|Algiers|
andorra|أندورا|Andorra|||أندوري|Andorran|||||
angola|أنغولا|Angola|أنجولا||أنغولي|Angolan||luanda|لواندا|Luanda|
argentina|الأرجنتين|Argentina|||أرجنتيني|Argentine||buenos-aires|بوينس آيرس|Buenos Aires|بيونس آيرس;بوينس أيرس
armenia|أرمينيا|Armenia|||أرميني|Armenian|الأرمن|yerevan|يريفان|Yerevan|
australia|أستراليا|Australia|||أسترالي|Australian||canberra|كانبيرا|Canberra|كانبرا
austria|النمسا|Austria|||نمساوي|Austrian||vienna|فيينا|Vienna|فينا
azerbaijan|أذربيجان|Azerbaijan|||أذربيجاني|Azerbaijani|الأذريون;الأذريين|baku|باكو|Baku|
bahamas|جزر البهاما|Bahamas|البهاما||||||||
bahrain|البحرين|Bahrain|مملكة البحرين||بحريني|Bahraini||manama|المنامة|Manama|
bangladesh|بنغلاديش|Bangladesh|بنجلاديش;بنغلادش||بنغلاديشي|Bangladeshi||dhaka|دكا|Dhaka|
belarus|بيلاروسيا|Belarus|روسيا البيضاء;بيلاروس||بيلاروسي|Belarusian||minsk|مينسك|Minsk|
belgium|بلجيكا|Belgium|||بلجيكي|Belgian||brussels|بروكسل|Brussels|بروكسيل
belize|بليز|Belize|||||||||
benin|بنين|Benin|||بنيني|Beninese|||||
bhutan|بوتان|Bhutan|||||||||
bolivia|بوليفيا|Bolivia|||بوليفي|Bolivian||la-paz|لاباز|La Paz|
bosnia-and-herzegovina|البوسنة والهرسك|Bosnia and Herzegovina|البوسنة|Bosnia|بوسني|Bosnian||sarajevo|سراييفو|Sarajevo|ساراييفو
botswana|بوتسوانا|Botswana|||||||||
brazil|البرازيل|Brazil|||برازيلي|Brazilian||brasilia|برازيليا|Brasilia|
brunei|بروناي|Brunei|||||||||
bulgaria|بلغاريا|Bulgaria|||بلغاري|Bulgarian|البلغار|sofia|صوفيا|Sofia|
burkina-faso|بوركينا فاسو|Burkina Faso|بوركينافاسو|||||ouagadougou|واغادوغو|Ouagadougou|
burundi|بوروندي|Burundi|||بوروندي|Burundian|||||
cambodia|كمبوديا|Cambodia|||كمبودي|Cambodian||phnom-penh|بنوم بنه|Phnom Penh|
cameroon|الكاميرون|Cameroon|||كاميروني|Cameroonian||yaounde|ياوندي|Yaounde|
canada|كندا|Canada|||كندي|Canadian||ottawa|أوتاوا|Ottawa|
cape-verde|الرأس الأخضر|Cape Verde|||||||||
central-african-republic|أفريقيا الوسطى|Central African Republic|جمهورية أفريقيا الوسطى|||||bangui|بانغي|Bangui|
chad|تشاد|Chad|||تشادي|Chadian||ndjamena|نجامينا|N'Djamena|إنجامينا
chile|تشيلي|Chile|شيلي||تشيلي|Chilean||santiago|سانتياغو|Santiago|سانتياجو
china|الصين|China|جمهورية الصين الشعبية|People's Republic of China|صيني|Chinese||beijing|بكين|Beijing|بيجين
colombia|كولومبيا|Colombia|||كولومبي|Colombian||bogota|بوغوتا|Bogota|
comoros|جزر القمر|Comoros|||قمري|Comorian|||||
costa-rica|كوستاريكا|Costa Rica|||كوستاريكي|Costa Rican|||||
croatia|كرواتيا|Croatia|||كرواتي|Croatian|الكروات|zagreb|زغرب|Zagreb|
cuba|كوبا|Cuba|||كوبي|Cuban||havana|هافانا|Havana|
cyprus|قبرص|Cyprus|||قبرصي|Cypriot|القبارصة|nicosia|نيقوسيا|Nicosia|
czechia|التشيك|Czechia|جمهورية التشيك;تشيكيا|Czech Republic|تشيكي|Czech||prague|براغ|Prague|
democratic-republic-of-the-congo|الكونغو الديمقراطية|Democratic Republic of the Congo|جمهورية الكونغو الديمقراطية;الكونجو الديمقراطية|DR Congo|كونغولي|Congolese||kinshasa|كينشاسا|Kinshasa|
denmark|الدنمارك|Denmark|الدانمارك;الدانمرك;الدنمرك||دنماركي|Danish||copenhagen|كوبنهاغن|Copenhagen|كوبنهاجن
djibouti|جيبوتي|Djibouti|||جيبوتي|Djiboutian|||||
dominican-republic|جمهورية الدومينيكان|Dominican Republic|الدومينيكان|||||santo-domingo|سانتو دومينغو|Santo Domingo|
ecuador|الإكوادور|Ecuador|إكوادور||إكوادوري|Ecuadorian||quito|كيتو|Quito|
egypt|مصر|Egypt|جمهورية مصر العربية||مصري|Egyptian||cairo|القاهرة|Cairo|
el-salvador|السلفادور|El Salvador|||سلفادوري|Salvadoran|||||
equatorial-guinea|غينيا الاستوائية|Equatorial Guinea|||||||||
eritrea|إريتريا|Eritrea|أريتريا||إريتري|Eritrean||asmara|أسمرة|Asmara|أسمرا
estonia|إستونيا|Estonia|||إستوني|Estonian||tallinn|تالين|Tallinn|
ethiopia|إثيوبيا|Ethiopia|أثيوبيا||إثيوبي|Ethiopian||addis-ababa|أديس أبابا|Addis Ababa|
fiji|فيجي|Fiji|||||||||
finland|فنلندا|Finland|فنلنده||فنلندي|Finnish||helsinki|هلسنكي|Helsinki|
france|فرنسا|France|فرنسه||فرنسي|French||paris|باريس|Paris|
gabon|الغابون|Gabon|الجابون||غابوني|Gabonese||libreville|ليبرفيل|Libreville|
gambia|غامبيا|Gambia|جامبيا||غامبي|Gambian|||||
georgia|جورجيا|Georgia|||جورجي|Georgian||tbilisi|تبليسي|Tbilisi|تفليس
germany|ألمانيا|Germany|ألمانيا الاتحادية||ألماني|German|الألمان|berlin|برلين|Berlin|
ghana|غانا|Ghana|||غاني|Ghanaian||accra|أكرا|Accra|
greece|اليونان|Greece|||يوناني|Greek||athens|أثينا|Athens|
guatemala|غواتيمالا|Guatemala|جواتيمالا||غواتيمالي|Guatemalan|||||
guinea|غينيا|Guinea|||غيني|Guinean||conakry|كوناكري|Conakry|
guinea-bissau|غينيا بيساو|Guinea-Bissau|||||||||
guyana|غويانا|Guyana|||||||||
haiti|هايتي|Haiti|||هايتي|Haitian||port-au-prince|بور أو برانس|Port-au-Prince|بورت أو برنس
honduras|هندوراس|Honduras|||هندوراسي|Honduran|||||
hungary|المجر|Hungary|هنغاريا||مجري|Hungarian||budapest|بودابست|Budapest|
iceland|أيسلندا|Iceland|آيسلندا;إيسلندا||أيسلندي|Icelandic||reykjavik|ريكيافيك|Reykjavik|
india|الهند|India|||هندي|Indian|الهنود|new-delhi|نيودلهي|New Delhi|نيو دلهي
indonesia|إندونيسيا|Indonesia|أندونيسيا||إندونيسي|Indonesian||jakarta|جاكرتا|Jakarta|
iran|إيران|Iran|الجمهورية الإسلامية الإيرانية|Islamic Republic of Iran|إيراني|Iranian||tehran|طهران|Tehran|Teheran
iraq|العراق|Iraq|جمهورية العراق||عراقي|Iraqi||baghdad|بغداد|Baghdad|
ireland|أيرلندا|Ireland|إيرلندا;آيرلندا||أيرلندي|Irish||dublin|دبلن|Dublin|
israel|إسرائيل|Israel|||إسرائيلي|Israeli||tel-aviv|تل أبيب|Tel Aviv|
italy|إيطاليا|Italy|||إيطالي|Italian|الطليان|rome|روما|Rome|
ivory-coast|ساحل العاج|Ivory Coast|كوت ديفوار|Côte d'Ivoire|إيفواري|Ivorian||abidjan|أبيدجان|Abidjan|
jamaica|جامايكا|Jamaica|جاميكا||جامايكي|Jamaican||kingston|كينغستون|Kingston|
japan|اليابان|Japan|||ياباني|Japanese||tokyo|طوكيو|Tokyo|
jordan|الأردن|Jordan|المملكة الأردنية الهاشمية||أردني|Jordanian||amman|عمّان|Amman|
kazakhstan|كازاخستان|Kazakhstan|قازاخستان;كازخستان||كازاخستاني|Kazakh||astana|أستانا|Astana|أستانة
kenya|كينيا|Kenya|||كيني|Kenyan||nairobi|نيروبي|Nairobi|
kosovo|كوسوفو|Kosovo|||كوسوفي|Kosovar||pristina|بريشتينا|Pristina|
kuwait|الكويت|Kuwait|دولة الكويت||كويتي|Kuwaiti||kuwait-city|مدينة الكويت|Kuwait City|
kyrgyzstan|قرغيزستان|Kyrgyzstan|قيرغيزستان;قرغيزيا||قرغيزي|Kyrgyz||bishkek|بشكيك|Bishkek|
laos|لاوس|Laos|||||||||
latvia|لاتفيا|Latvia|||لاتفي|Latvian||riga|ريغا|Riga|
lebanon|لبنان|Lebanon|||لبناني|Lebanese||beirut|بيروت|Beirut|
lesotho|ليسوتو|Lesotho|||||||||
liberia|ليبيريا|Liberia|||ليبيري|Liberian||monrovia|مونروفيا|Monrovia|
libya|ليبيا|Libya|الجماهيرية الليبية||ليبي|Libyan||tripoli|طرابلس|Tripoli|
liechtenstein|ليختنشتاين|Liechtenstein|||||||||
lithuania|ليتوانيا|Lithuania|||ليتواني|Lithuanian||vilnius|فيلنيوس|Vilnius|
luxembourg|لوكسمبورغ|Luxembourg|لوكسمبورج||لوكسمبورغي|Luxembourg|||||
madagascar|مدغشقر|Madagascar||||||antananarivo|أنتاناناريفو|Antananarivo|
malawi|ملاوي|Malawi|مالاوي|||||lilongwe|ليلونغوي|Lilongwe|
malaysia|ماليزيا|Malaysia|||ماليزي|Malaysian||kuala-lumpur|كوالالمبور|Kuala Lumpur|كوالا لمبور
maldives|جزر المالديف|Maldives|المالديف||||||||
mali|مالي|Mali||||||bamako|باماكو|Bamako|
malta|مالطا|Malta|مالطة||مالطي|Maltese||valletta|فاليتا|Valletta|
mauritania|موريتانيا|Mauritania|||موريتاني|Mauritanian||nouakchott|نواكشوط|Nouakchott|
mauritius|موريشيوس|Mauritius|||||||||
mexico|المكسيك|Mexico|||مكسيكي|Mexican||mexico-city|مكسيكو سيتي|Mexico City|مكسيكو
moldova|مولدوفا|Moldova|مولدافيا||مولدوفي|Moldovan||chisinau|كيشيناو|Chisinau|
monaco|موناكو|Monaco|||||||||
mongolia|منغوليا|Mongolia|||منغولي|Mongolian|المغول|ulaanbaatar|أولان باتور|Ulaanbaatar|
montenegro|الجبل الأسود|Montenegro|مونتينيغرو;مونتنيغرو|||||podgorica|بودغوريتسا|Podgorica|
morocco|المغرب|Morocco|المملكة المغربية||مغربي|Moroccan|المغاربة|rabat|الرباط|Rabat|
mozambique|موزمبيق|Mozambique|||موزمبيقي|Mozambican||maputo|مابوتو|Maputo|
myanmar|ميانمار|Myanmar|بورما;ماينمار|Burma|بورمي|Burmese||naypyidaw|نايبيداو|Naypyidaw|
namibia|ناميبيا|Namibia|||ناميبي|Namibian||windhoek|ويندهوك|Windhoek|
nepal|نيبال|Nepal|النيبال||نيبالي|Nepalese||kathmandu|كاتماندو|Kathmandu|كتماندو
netherlands|هولندا|Netherlands||Holland|هولندي|Dutch||the-hague|لاهاي|The Hague|
new-zealand|نيوزيلندا|New Zealand|نيوزيلاندا||نيوزيلندي|New Zealand||wellington|ولنغتون|Wellington|ويلينغتون
nicaragua|نيكاراغوا|Nicaragua|نيكاراجوا||نيكاراغوي|Nicaraguan||managua|ماناغوا|Managua|
niger|النيجر|Niger|||نيجري|Nigerien||niamey|نيامي|Niamey|
nigeria|نيجيريا|Nigeria|||نيجيري|Nigerian||abuja|أبوجا|Abuja|
north-korea|كوريا الشمالية|North Korea|||كوري شمالي|North Korean||pyongyang|بيونغ يانغ|Pyongyang|بيونغيانغ;بيونجيانج
north-macedonia|مقدونيا|North Macedonia|مقدونيا الشمالية|Macedonia|مقدوني|Macedonian||skopje|سكوبيي|Skopje|سكوبيه
norway|النرويج|Norway|||نرويجي|Norwegian||oslo|أوسلو|Oslo|
oman|سلطنة عمان|Oman|عُمان||عماني|Omani||muscat|مسقط|Muscat|
pakistan|باكستان|Pakistan|||باكستاني|Pakistani||islamabad|إسلام آباد|Islamabad|إسلام اباد;إسلامأباد
palestine|فلسطين|Palestine|دولة فلسطين|State of Palestine|فلسطيني|Palestinian||ramallah|رام الله|Ramallah|
panama|بنما|Panama|باناما||بنمي|Panamanian|||||
papua-new-guinea|بابوا غينيا الجديدة|Papua New Guinea|||||||||
paraguay|باراغواي|Paraguay|باراجواي||باراغوياني|Paraguayan||asuncion|أسونسيون|Asuncion|
peru|بيرو|Peru|البيرو||بيروفي|Peruvian||lima|ليما|Lima|
philippines|الفلبين|Philippines|الفيليبين||فلبيني|Filipino||manila|مانيلا|Manila|
poland|بولندا|Poland|بولونيا||بولندي|Polish||warsaw|وارسو|Warsaw|
portugal|البرتغال|Portugal|||برتغالي|Portuguese||lisbon|لشبونة|Lisbon|ليشبونة
qatar|قطر|Qatar|دولة قطر||قطري|Qatari||doha|الدوحة|Doha|
republic-of-the-congo|الكونغو|Republic of the Congo|الكونجو;الكونغو برازافيل|Congo||||brazzaville|برازافيل|Brazzaville|
romania|رومانيا|Romania|||روماني|Romanian||bucharest|بوخارست|Bucharest|
russia|روسيا|Russia|روسيا الاتحادية;الاتحاد الروسي|Russian Federation|روسي|Russian|الروس|moscow|موسكو|Moscow|
rwanda|رواندا|Rwanda|||رواندي|Rwandan||kigali|كيغالي|Kigali|
san-marino|سان مارينو|San Marino|||||||||
saudi-arabia|السعودية|Saudi Arabia|المملكة العربية السعودية;العربية السعودية|Kingdom of Saudi Arabia|سعودي|Saudi||riyadh|الرياض|Riyadh|
senegal|السنغال|Senegal|||سنغالي|Senegalese||dakar|داكار|Dakar|دكار
serbia|صربيا|Serbia|||صربي|Serbian|الصرب|belgrade|بلغراد|Belgrade|
sierra-leone|سيراليون|Sierra Leone|||سيراليوني|Sierra Leonean||freetown|فريتاون|Freetown|
singapore|سنغافورة|Singapore|سنغافوره||سنغافوري|Singaporean|||||
slovakia|سلوفاكيا|Slovakia|||سلوفاكي|Slovak||bratislava|براتيسلافا|Bratislava|
slovenia|سلوفينيا|Slovenia|||سلوفيني|Slovenian||ljubljana|ليوبليانا|Ljubljana|
somalia|الصومال|Somalia|||صومالي|Somali||mogadishu|مقديشو|Mogadishu|مقديشيو
south-africa|جنوب أفريقيا|South Africa|جنوب إفريقيا||جنوب أفريقي|South African||pretoria|بريتوريا|Pretoria|
south-korea|كوريا الجنوبية|South Korea|||كوري جنوبي|South Korean||seoul|سيول|Seoul|سيئول
south-sudan|جنوب السودان|South Sudan||||||juba|جوبا|Juba|
spain|إسبانيا|Spain|أسبانيا||إسباني|Spanish|الإسبان|madrid|مدريد|Madrid|
sri-lanka|سريلانكا|Sri Lanka|سري لانكا||سريلانكي|Sri Lankan||colombo|كولومبو|Colombo|
sudan|السودان|Sudan|||سوداني|Sudanese||khartoum|الخرطوم|Khartoum|
suriname|سورينام|Suriname|||||||||
swaziland|سوازيلاند|Eswatini|إسواتيني|Swaziland|||||||
sweden|السويد|Sweden|||سويدي|Swedish||stockholm|ستوكهولم|Stockholm|استوكهولم
switzerland|سويسرا|Switzerland|سويسره||سويسري|Swiss||bern|برن|Bern|
syria|سوريا|Syria|الجمهورية العربية السورية|Syrian Arab Republic|سوري|Syrian||damascus|دمشق|Damascus|
taiwan|تايوان|Taiwan|||تايواني|Taiwanese||taipei|تايبيه|Taipei|تايبه
tajikistan|طاجيكستان|Tajikistan|طاجكستان||طاجيكي|Tajik|الطاجيك|dushanbe|دوشنبه|Dushanbe|دوشانبي
tanzania|تنزانيا|Tanzania|تانزانيا||تنزاني|Tanzanian||dar-es-salaam|دار السلام|Dar es Salaam|
thailand|تايلاند|Thailand|تايلند;تايلندا||تايلاندي|Thai||bangkok|بانكوك|Bangkok|
timor-leste|تيمور الشرقية|Timor-Leste||East Timor||||dili|ديلي|Dili|
togo|توغو|Togo|توجو||توغولي|Togolese|||||
trinidad-and-tobago|ترينيداد وتوباغو|Trinidad and Tobago|ترينيداد|||||port-of-spain|بورت أوف سبين|Port of Spain|
tunisia|تونس|Tunisia|||تونسي|Tunisian|التوانسة|tunis|تونس العاصمة|Tunis|
turkey|تركيا|Turkey||Türkiye|تركي|Turkish|الأتراك|ankara|أنقرة|Ankara|
turkmenistan|تركمانستان|Turkmenistan|||تركماني|Turkmen|التركمان|ashgabat|عشق آباد|Ashgabat|عشق أباد
uganda|أوغندا|Uganda|||أوغندي|Ugandan||kampala|كمبالا|Kampala|
ukraine|أوكرانيا|Ukraine|||أوكراني|Ukrainian||kyiv|كييف|Kyiv|Kiev
united-arab-emirates|الإمارات|United Arab Emirates|الإمارات العربية المتحدة;دولة الإمارات العربية المتحدة;دولة الإمارات;الإمارات العربية|UAE|إماراتي|Emirati||abu-dhabi|أبوظبي|Abu Dhabi|أبو ظبي
united-kingdom|بريطانيا|United Kingdom|المملكة المتحدة;بريطانيا العظمى|Britain;Great Britain;U.K.;UK|بريطاني|British||london|لندن|London|
united-states|الولايات المتحدة|United States|الولايات المتحدة الأمريكية;أمريكا|United States of America;USA;U.S.;U.S.A.;US;America|أمريكي|American|الأمريكان|washington|واشنطن|Washington|واشنطن دي سي;Washington D.C.
uruguay|أوروغواي|Uruguay|الأوروغواي;أوروجواي||أوروغوياني|Uruguayan||montevideo|مونتيفيديو|Montevideo|
uzbekistan|أوزبكستان|Uzbekistan|أوزبكستان||أوزبكي|Uzbek|الأوزبك|tashkent|طشقند|Tashkent|
vatican|الفاتيكان|Vatican|||فاتيكاني|Vatican|||||
venezuela|فنزويلا|Venezuela|||فنزويلي|Venezuelan||caracas|كاراكاس|Caracas|كراكاس
vietnam|فيتنام|Vietnam|فييتنام||فيتنامي|Vietnamese||hanoi|هانوي|Hanoi|
yemen|اليمن|Yemen|||يمني|Yemeni||sanaa|صنعاء|Sanaa|Sana'a
zambia|زامبيا|Zambia|||زامبي|Zambian||lusaka|لوساكا|Lusaka|
zimbabwe|زيمبابوي|Zimbabwe|||زيمبابوي|Zimbabwean||harare|هراري|Harare|
`;
