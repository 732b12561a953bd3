/**
 * States: id and ISO 3166 code | Arabic name | English name | other Arabic names | other English names | nisba | English adjective |
 * plurals of the people beside those in ـون and ـين | capital: id | Arabic | English | other names. `;` parts several.
 */
export const countries = `
afghanistan AF|أفغانستان|Afghanistan|||أفغاني|Afghan|الأفغان|kabul|كابول|Kabul|كابل
albania AL|ألبانيا|Albania|||ألباني|Albanian|الألبان|tirana|تيرانا|Tirana|
algeria DZ|الجزائر|Algeria|||جزائري|Algerian||algiers|الجزائر العاصمة|Algiers|
andorra AD|أندورا|Andorra|||أندوري|Andorran|||||
angola AO|أنغولا|Angola|أنجولا||أنغولي|Angolan||luanda|لواندا|Luanda|
argentina AR|الأرجنتين|Argentina|||أرجنتيني|Argentine||buenos-aires|بوينس آيرس|Buenos Aires|بيونس آيرس;بوينس أيرس
armenia AM|أرمينيا|Armenia|||أرميني|Armenian|الأرمن|yerevan|يريفان|Yerevan|
australia AU|أستراليا|Australia|||أسترالي|Australian||canberra|كانبيرا|Canberra|كانبرا
austria AT|النمسا|Austria|||نمساوي|Austrian||vienna|فيينا|Vienna|فينا
azerbaijan AZ|أذربيجان|Azerbaijan|||أذربيجاني|Azerbaijani|الأذريون;الأذريين|baku|باكو|Baku|
bahamas BS|جزر البهاما|Bahamas|البهاما||||||||
bahrain BH|البحرين|Bahrain|مملكة البحرين|Kingdom of Bahrain|بحريني|Bahraini||manama|المنامة|Manama|
bangladesh BD|بنغلاديش|Bangladesh|بنجلاديش;بنغلادش||بنغلاديشي|Bangladeshi||dhaka|دكا|Dhaka|
belarus BY|بيلاروسيا|Belarus|روسيا البيضاء;بيلاروس||بيلاروسي|Belarusian||minsk|مينسك|Minsk|
belgium BE|بلجيكا|Belgium|||بلجيكي|Belgian||brussels|بروكسل|Brussels|بروكسيل
belize BZ|بليز|Belize|||||||||
benin BJ|بنين|Benin|||بنيني|Beninese|||||
bhutan BT|بوتان|Bhutan|||||||||
bolivia BO|بوليفيا|Bolivia|||بوليفي|Bolivian||la-paz|لاباز|La Paz|
bosnia-and-herzegovina BA|البوسنة والهرسك|Bosnia and Herzegovina|البوسنة|Bosnia|بوسني|Bosnian||sarajevo|سراييفو|Sarajevo|ساراييفو
botswana BW|بوتسوانا|Botswana|||||||||
brazil BR|البرازيل|Brazil|||برازيلي|Brazilian||brasilia|برازيليا|Brasilia|
brunei BN|بروناي|Brunei|||||||||
bulgaria BG|بلغاريا|Bulgaria|||بلغاري|Bulgarian|البلغار|sofia|صوفيا|Sofia|
burkina-faso BF|بوركينا فاسو|Burkina Faso|بوركينافاسو|||||ouagadougou|واغادوغو|Ouagadougou|
burundi BI|بوروندي|Burundi|||بوروندي|Burundian|||||
cambodia KH|كمبوديا|Cambodia|||كمبودي|Cambodian||phnom-penh|بنوم بنه|Phnom Penh|
cameroon CM|الكاميرون|Cameroon|||كاميروني|Cameroonian||yaounde|ياوندي|Yaounde|
canada CA|كندا|Canada|||كندي|Canadian||ottawa|أوتاوا|Ottawa|
cape-verde CV|الرأس الأخضر|Cape Verde|||||||||
central-african-republic CF|أفريقيا الوسطى|Central African Republic|جمهورية أفريقيا الوسطى|||||bangui|بانغي|Bangui|
chad TD|تشاد|Chad|||تشادي|Chadian||ndjamena|نجامينا|N'Djamena|إنجامينا
chile CL|تشيلي|Chile|شيلي||تشيلي|Chilean||santiago|سانتياغو|Santiago|سانتياجو
china CN|الصين|China|جمهورية الصين الشعبية|People's Republic of China|صيني|Chinese||beijing|بكين|Beijing|بيجين
colombia CO|كولومبيا|Colombia|||كولومبي|Colombian||bogota|بوغوتا|Bogota|
comoros KM|جزر القمر|Comoros|||قمري|Comorian|||||
costa-rica CR|كوستاريكا|Costa Rica|||كوستاريكي|Costa Rican|||||
croatia HR|كرواتيا|Croatia|||كرواتي|Croatian|الكروات|zagreb|زغرب|Zagreb|
cuba CU|كوبا|Cuba|||كوبي|Cuban||havana|هافانا|Havana|
cyprus CY|قبرص|Cyprus|||قبرصي|Cypriot|القبارصة|nicosia|نيقوسيا|Nicosia|
czechia CZ|التشيك|Czechia|جمهورية التشيك;تشيكيا|Czech Republic|تشيكي|Czech||prague|براغ|Prague|
democratic-republic-of-the-congo CD|الكونغو الديمقراطية|Democratic Republic of the Congo|جمهورية الكونغو الديمقراطية;الكونجو الديمقراطية|DR Congo|كونغولي|Congolese||kinshasa|كينشاسا|Kinshasa|
denmark DK|الدنمارك|Denmark|الدانمارك;الدانمرك;الدنمرك||دنماركي|Danish||copenhagen|كوبنهاغن|Copenhagen|كوبنهاجن
djibouti DJ|جيبوتي|Djibouti|||جيبوتي|Djiboutian|||||
dominican-republic DO|جمهورية الدومينيكان|Dominican Republic|الدومينيكان|||||santo-domingo|سانتو دومينغو|Santo Domingo|
ecuador EC|الإكوادور|Ecuador|إكوادور||إكوادوري|Ecuadorian||quito|كيتو|Quito|
egypt EG|مصر|Egypt|جمهورية مصر العربية||مصري|Egyptian||cairo|القاهرة|Cairo|
el-salvador SV|السلفادور|El Salvador|||سلفادوري|Salvadoran|||||
equatorial-guinea GQ|غينيا الاستوائية|Equatorial Guinea|||||||||
eritrea ER|إريتريا|Eritrea|أريتريا||إريتري|Eritrean||asmara|أسمرة|Asmara|أسمرا
estonia EE|إستونيا|Estonia|||إستوني|Estonian||tallinn|تالين|Tallinn|
ethiopia ET|إثيوبيا|Ethiopia|أثيوبيا||إثيوبي|Ethiopian||addis-ababa|أديس أبابا|Addis Ababa|
fiji FJ|فيجي|Fiji|||||||||
finland FI|فنلندا|Finland|فنلنده||فنلندي|Finnish||helsinki|هلسنكي|Helsinki|
france FR|فرنسا|France|فرنسه||فرنسي|French||paris|باريس|Paris|
gabon GA|الغابون|Gabon|الجابون||غابوني|Gabonese||libreville|ليبرفيل|Libreville|
gambia GM|غامبيا|Gambia|جامبيا||غامبي|Gambian|||||
georgia GE|جورجيا|Georgia|||جورجي|Georgian||tbilisi|تبليسي|Tbilisi|تفليس
germany DE|ألمانيا|Germany|ألمانيا الاتحادية||ألماني|German|الألمان|berlin|برلين|Berlin|
ghana GH|غانا|Ghana|||غاني|Ghanaian||accra|أكرا|Accra|
greece GR|اليونان|Greece|||يوناني|Greek||athens|أثينا|Athens|
guatemala GT|غواتيمالا|Guatemala|جواتيمالا||غواتيمالي|Guatemalan|||||
guinea GN|غينيا|Guinea|||غيني|Guinean||conakry|كوناكري|Conakry|
guinea-bissau GW|غينيا بيساو|Guinea-Bissau|||||||||
guyana GY|غويانا|Guyana|||||||||
haiti HT|هايتي|Haiti|||هايتي|Haitian||port-au-prince|بور أو برانس|Port-au-Prince|بورت أو برنس
honduras HN|هندوراس|Honduras|||هندوراسي|Honduran|||||
hungary HU|المجر|Hungary|هنغاريا||مجري|Hungarian||budapest|بودابست|Budapest|
iceland IS|أيسلندا|Iceland|آيسلندا;إيسلندا||أيسلندي|Icelandic||reykjavik|ريكيافيك|Reykjavik|
india IN|الهند|India|||هندي|Indian|الهنود|new-delhi|نيودلهي|New Delhi|نيو دلهي
indonesia ID|إندونيسيا|Indonesia|أندونيسيا||إندونيسي|Indonesian||jakarta|جاكرتا|Jakarta|
iran IR|إيران|Iran|الجمهورية الإسلامية الإيرانية|Islamic Republic of Iran|إيراني|Iranian||tehran|طهران|Tehran|Teheran
iraq IQ|العراق|Iraq|جمهورية العراق||عراقي|Iraqi||baghdad|بغداد|Baghdad|
ireland IE|أيرلندا|Ireland|إيرلندا;آيرلندا||أيرلندي|Irish||dublin|دبلن|Dublin|
israel IL|إسرائيل|Israel|||إسرائيلي|Israeli||tel-aviv|تل أبيب|Tel Aviv|
italy IT|إيطاليا|Italy|||إيطالي|Italian|الطليان|rome|روما|Rome|
ivory-coast CI|ساحل العاج|Ivory Coast|كوت ديفوار|Côte d'Ivoire|إيفواري|Ivorian||abidjan|أبيدجان|Abidjan|
jamaica JM|جامايكا|Jamaica|جاميكا||جامايكي|Jamaican||kingston|كينغستون|Kingston|
japan JP|اليابان|Japan|||ياباني|Japanese||tokyo|طوكيو|Tokyo|
jordan JO|الأردن|Jordan|المملكة الأردنية الهاشمية;المملكة الأردنية|Kingdom of Jordan|أردني|Jordanian||amman|عمّان|Amman|
kazakhstan KZ|كازاخستان|Kazakhstan|قازاخستان;كازخستان||كازاخستاني|Kazakh||astana|أستانا|Astana|أستانة
kenya KE|كينيا|Kenya|||كيني|Kenyan||nairobi|نيروبي|Nairobi|
kosovo XK|كوسوفو|Kosovo|||كوسوفي|Kosovar||pristina|بريشتينا|Pristina|
kuwait KW|الكويت|Kuwait|دولة الكويت||كويتي|Kuwaiti||kuwait-city|مدينة الكويت|Kuwait City|
kyrgyzstan KG|قرغيزستان|Kyrgyzstan|قيرغيزستان;قرغيزيا||قرغيزي|Kyrgyz||bishkek|بشكيك|Bishkek|
laos LA|لاوس|Laos|||||||||
latvia LV|لاتفيا|Latvia|||لاتفي|Latvian||riga|ريغا|Riga|
lebanon LB|لبنان|Lebanon|||لبناني|Lebanese||beirut|بيروت|Beirut|
lesotho LS|ليسوتو|Lesotho|||||||||
liberia LR|ليبيريا|Liberia|||ليبيري|Liberian||monrovia|مونروفيا|Monrovia|
libya LY|ليبيا|Libya|الجماهيرية الليبية||ليبي|Libyan||tripoli|طرابلس|Tripoli|
liechtenstein LI|ليختنشتاين|Liechtenstein|||||||||
lithuania LT|ليتوانيا|Lithuania|||ليتواني|Lithuanian||vilnius|فيلنيوس|Vilnius|
luxembourg LU|لوكسمبورغ|Luxembourg|لوكسمبورج||لوكسمبورغي|Luxembourg|||||
madagascar MG|مدغشقر|Madagascar||||||antananarivo|أنتاناناريفو|Antananarivo|
malawi MW|ملاوي|Malawi|مالاوي|||||lilongwe|ليلونغوي|Lilongwe|
malaysia MY|ماليزيا|Malaysia|||ماليزي|Malaysian||kuala-lumpur|كوالالمبور|Kuala Lumpur|كوالا لمبور
maldives MV|جزر المالديف|Maldives|المالديف||||||||
mali ML|مالي|Mali||||||bamako|باماكو|Bamako|
malta MT|مالطا|Malta|مالطة||مالطي|Maltese||valletta|فاليتا|Valletta|
mauritania MR|موريتانيا|Mauritania|||موريتاني|Mauritanian||nouakchott|نواكشوط|Nouakchott|
mauritius MU|موريشيوس|Mauritius|||||||||
mexico MX|المكسيك|Mexico|||مكسيكي|Mexican||mexico-city|مكسيكو سيتي|Mexico City|مكسيكو
moldova MD|مولدوفا|Moldova|مولدافيا||مولدوفي|Moldovan||chisinau|كيشيناو|Chisinau|
monaco MC|موناكو|Monaco|||||||||
mongolia MN|منغوليا|Mongolia|||منغولي|Mongolian|المغول|ulaanbaatar|أولان باتور|Ulaanbaatar|
montenegro ME|الجبل الأسود|Montenegro|مونتينيغرو;مونتنيغرو|||||podgorica|بودغوريتسا|Podgorica|
morocco MA|المغرب|Morocco|المملكة المغربية|Kingdom of Morocco|مغربي|Moroccan|المغاربة|rabat|الرباط|Rabat|
mozambique MZ|موزمبيق|Mozambique|||موزمبيقي|Mozambican||maputo|مابوتو|Maputo|
myanmar MM|ميانمار|Myanmar|بورما;ماينمار|Burma|بورمي|Burmese||naypyidaw|نايبيداو|Naypyidaw|
namibia NA|ناميبيا|Namibia|||ناميبي|Namibian||windhoek|ويندهوك|Windhoek|
nepal NP|نيبال|Nepal|النيبال||نيبالي|Nepalese||kathmandu|كاتماندو|Kathmandu|كتماندو
netherlands NL|هولندا|Netherlands||Holland|هولندي|Dutch||the-hague|لاهاي|The Hague|
new-zealand NZ|نيوزيلندا|New Zealand|نيوزيلاندا||نيوزيلندي|New Zealand||wellington|ولنغتون|Wellington|ويلينغتون
nicaragua NI|نيكاراغوا|Nicaragua|نيكاراجوا||نيكاراغوي|Nicaraguan||managua|ماناغوا|Managua|
niger NE|النيجر|Niger|||نيجري|Nigerien||niamey|نيامي|Niamey|
nigeria NG|نيجيريا|Nigeria|||نيجيري|Nigerian||abuja|أبوجا|Abuja|
north-korea KP|كوريا الشمالية|North Korea|||كوري شمالي|North Korean||pyongyang|بيونغ يانغ|Pyongyang|بيونغيانغ;بيونجيانج
north-macedonia MK|مقدونيا|North Macedonia|مقدونيا الشمالية|Macedonia|مقدوني|Macedonian||skopje|سكوبيي|Skopje|سكوبيه
norway NO|النرويج|Norway|||نرويجي|Norwegian||oslo|أوسلو|Oslo|
oman OM|سلطنة عمان|Oman|عُمان||عماني|Omani||muscat|مسقط|Muscat|
pakistan PK|باكستان|Pakistan|||باكستاني|Pakistani||islamabad|إسلام آباد|Islamabad|إسلام اباد;إسلامأباد
palestine PS|فلسطين|Palestine|دولة فلسطين|State of Palestine|فلسطيني|Palestinian||ramallah|رام الله|Ramallah|
panama PA|بنما|Panama|باناما||بنمي|Panamanian|||||
papua-new-guinea PG|بابوا غينيا الجديدة|Papua New Guinea|||||||||
paraguay PY|باراغواي|Paraguay|باراجواي||باراغوياني|Paraguayan||asuncion|أسونسيون|Asuncion|
peru PE|بيرو|Peru|البيرو||بيروفي|Peruvian||lima|ليما|Lima|
philippines PH|الفلبين|Philippines|الفيليبين||فلبيني|Filipino||manila|مانيلا|Manila|
poland PL|بولندا|Poland|بولونيا||بولندي|Polish||warsaw|وارسو|Warsaw|
portugal PT|البرتغال|Portugal|||برتغالي|Portuguese||lisbon|لشبونة|Lisbon|ليشبونة
qatar QA|قطر|Qatar|دولة قطر||قطري|Qatari||doha|الدوحة|Doha|
republic-of-the-congo CG|الكونغو|Republic of the Congo|الكونجو;الكونغو برازافيل|Congo||||brazzaville|برازافيل|Brazzaville|
romania RO|رومانيا|Romania|||روماني|Romanian||bucharest|بوخارست|Bucharest|
russia RU|روسيا|Russia|روسيا الاتحادية;الاتحاد الروسي|Russian Federation|روسي|Russian|الروس|moscow|موسكو|Moscow|
rwanda RW|رواندا|Rwanda|||رواندي|Rwandan||kigali|كيغالي|Kigali|
san-marino SM|سان مارينو|San Marino|||||||||
saudi-arabia SA|السعودية|Saudi Arabia|المملكة العربية السعودية;العربية السعودية|Kingdom of Saudi Arabia|سعودي|Saudi||riyadh|الرياض|Riyadh|
senegal SN|السنغال|Senegal|||سنغالي|Senegalese||dakar|داكار|Dakar|دكار
serbia RS|صربيا|Serbia|||صربي|Serbian|الصرب|belgrade|بلغراد|Belgrade|
sierra-leone SL|سيراليون|Sierra Leone|||سيراليوني|Sierra Leonean||freetown|فريتاون|Freetown|
singapore SG|سنغافورة|Singapore|سنغافوره||سنغافوري|Singaporean|||||
slovakia SK|سلوفاكيا|Slovakia|||سلوفاكي|Slovak||bratislava|براتيسلافا|Bratislava|
slovenia SI|سلوفينيا|Slovenia|||سلوفيني|Slovenian||ljubljana|ليوبليانا|Ljubljana|
somalia SO|الصومال|Somalia|||صومالي|Somali||mogadishu|مقديشو|Mogadishu|مقديشيو
south-africa ZA|جنوب أفريقيا|South Africa|جنوب إفريقيا||جنوب أفريقي|South African||pretoria|بريتوريا|Pretoria|
south-korea KR|كوريا الجنوبية|South Korea|||كوري جنوبي|South Korean||seoul|سيول|Seoul|سيئول
south-sudan SS|جنوب السودان|South Sudan||||||juba|جوبا|Juba|
spain ES|إسبانيا|Spain|أسبانيا||إسباني|Spanish|الإسبان|madrid|مدريد|Madrid|
sri-lanka LK|سريلانكا|Sri Lanka|سري لانكا||سريلانكي|Sri Lankan||colombo|كولومبو|Colombo|
sudan SD|السودان|Sudan|||سوداني|Sudanese||khartoum|الخرطوم|Khartoum|
suriname SR|سورينام|Suriname|||||||||
swaziland SZ|سوازيلاند|Eswatini|إسواتيني|Swaziland|||||||
sweden SE|السويد|Sweden|||سويدي|Swedish||stockholm|ستوكهولم|Stockholm|استوكهولم
switzerland CH|سويسرا|Switzerland|سويسره||سويسري|Swiss||bern|برن|Bern|
syria SY|سوريا|Syria|الجمهورية العربية السورية|Syrian Arab Republic|سوري|Syrian||damascus|دمشق|Damascus|
taiwan TW|تايوان|Taiwan|||تايواني|Taiwanese||taipei|تايبيه|Taipei|تايبه
tajikistan TJ|طاجيكستان|Tajikistan|طاجكستان||طاجيكي|Tajik|الطاجيك|dushanbe|دوشنبه|Dushanbe|دوشانبي
tanzania TZ|تنزانيا|Tanzania|تانزانيا||تنزاني|Tanzanian||dar-es-salaam|دار السلام|Dar es Salaam|
thailand TH|تايلاند|Thailand|تايلند;تايلندا||تايلاندي|Thai||bangkok|بانكوك|Bangkok|
timor-leste TL|تيمور الشرقية|Timor-Leste||East Timor||||dili|ديلي|Dili|
togo TG|توغو|Togo|توجو||توغولي|Togolese|||||
trinidad-and-tobago TT|ترينيداد وتوباغو|Trinidad and Tobago|ترينيداد|||||port-of-spain|بورت أوف سبين|Port of Spain|
tunisia TN|تونس|Tunisia|||تونسي|Tunisian|التوانسة|tunis|تونس العاصمة|Tunis|
turkey TR|تركيا|Turkey||Türkiye|تركي|Turkish|الأتراك|ankara|أنقرة|Ankara|
turkmenistan TM|تركمانستان|Turkmenistan|||تركماني|Turkmen|التركمان|ashgabat|عشق آباد|Ashgabat|عشق أباد
uganda UG|أوغندا|Uganda|||أوغندي|Ugandan||kampala|كمبالا|Kampala|
ukraine UA|أوكرانيا|Ukraine|||أوكراني|Ukrainian||kyiv|كييف|Kyiv|Kiev
united-arab-emirates AE|الإمارات|United Arab Emirates|الإمارات العربية المتحدة;دولة الإمارات العربية المتحدة;دولة الإمارات;الإمارات العربية|UAE|إماراتي|Emirati||abu-dhabi|أبوظبي|Abu Dhabi|أبو ظبي
united-kingdom GB|بريطانيا|United Kingdom|المملكة المتحدة;بريطانيا العظمى|Britain;Great Britain;U.K.;UK|بريطاني|British||london|لندن|London|
united-states US|الولايات المتحدة|United States|الولايات المتحدة الأمريكية;أمريكا;الولاياتالمتحدة|United States of America;USA;U.S.;U.S.A.;US;America|أمريكي|American|الأمريكان|washington|واشنطن|Washington|واشنطن دي سي;Washington D.C.
uruguay UY|أوروغواي|Uruguay|الأوروغواي;أوروجواي||أوروغوياني|Uruguayan||montevideo|مونتيفيديو|Montevideo|
uzbekistan UZ|أوزبكستان|Uzbekistan|أوزبكستان||أوزبكي|Uzbek|الأوزبك|tashkent|طشقند|Tashkent|
vatican VA|الفاتيكان|Vatican|||فاتيكاني|Vatican|||||
venezuela VE|فنزويلا|Venezuela|||فنزويلي|Venezuelan||caracas|كاراكاس|Caracas|كراكاس
vietnam VN|فيتنام|Vietnam|فييتنام||فيتنامي|Vietnamese||hanoi|هانوي|Hanoi|
yemen YE|اليمن|Yemen|||يمني|Yemeni||sanaa|صنعاء|Sanaa|Sana'a
zambia ZM|زامبيا|Zambia|||زامبي|Zambian||lusaka|لوساكا|Lusaka|
zimbabwe ZW|زيمبابوي|Zimbabwe|||زيمبابوي|Zimbabwean||harare|هراري|Harare|
`;
