/**
 * Written by "npm run gazetteer" from Unicode CLDR (Unicode License v3). Do not edit.
 *
 * Lands: ISO 3166 code | Arabic names | English names, `/` between several.
 */
export const territories = `
AD|أندورا|Andorra
AE|الإمارات العربية المتحدة|United Arab Emirates
AF|أفغانستان|Afghanistan
AG|أنتيغوا وبربودا|Antigua & Barbuda
AI|أنغويلا|Anguilla
AL|ألبانيا|Albania
AM|أرمينيا|Armenia
AO|أنغولا|Angola
AQ|أنتاركتيكا|Antarctica
AR|الأرجنتين|Argentina
AS|ساموا الأمريكية|American Samoa
AT|النمسا|Austria
AU|أستراليا|Australia
AW|أروبا|Aruba
AX|جزر آلاند|Åland Islands
AZ|أذربيجان|Azerbaijan
BA|البوسنة والهرسك|Bosnia & Herzegovina/Bosnia
BB|بربادوس|Barbados
BD|بنغلاديش|Bangladesh
BE|بلجيكا|Belgium
BF|بوركينا فاسو|Burkina Faso
BG|بلغاريا|Bulgaria
BH|البحرين|Bahrain
BI|بوروندي|Burundi
BJ|بنين|Benin
BL|سان بارتليمي|St. Barthélemy
BM|برمودا|Bermuda
BN|بروناي|Brunei
BO|بوليفيا|Bolivia
BQ|هولندا الكاريبية|Caribbean Netherlands
BR|البرازيل|Brazil
BS|جزر البهاما|Bahamas
BT|بوتان|Bhutan
BV|جزيرة بوفيه|Bouvet Island
BW|بوتسوانا|Botswana
BY|بيلاروس|Belarus
BZ|بليز|Belize
CA|كندا|Canada
CC|جزر كوكوس/كيلينغ|Cocos (Keeling) Islands/Cocos Islands
CD|جمهورية الكونغو الديمقراطية|Congo
CF|جمهورية أفريقيا الوسطى|Central African Republic
CG|جمهورية الكونغو|Congo/Republic
CH|سويسرا|Switzerland
CI|ساحل العاج/كوت ديفوار|Côte d'Ivoire/Ivory Coast
CK|جزر كوك|Cook Islands
CL|تشيلي|Chile
CM|الكاميرون|Cameroon
CN|الصين|China
CO|كولومبيا|Colombia
CR|كوستاريكا|Costa Rica
CU|كوبا|Cuba
CV|الرأس الأخضر|Cape Verde/Cabo Verde
CW|كوراساو|Curaçao
CX|جزيرة كريسماس|Christmas Island
CY|قبرص|Cyprus
CZ|التشيك/جمهورية التشيك|Czechia/Czech Republic
DE|ألمانيا|Germany
DJ|جيبوتي|Djibouti
DK|الدانمرك|Denmark
DM|دومينيكا|Dominica
DO|جمهورية الدومينيكان|Dominican Republic
DZ|الجزائر|Algeria
EC|الإكوادور|Ecuador
EE|إستونيا|Estonia
EG|مصر|Egypt
EH|الصحراء الغربية|Western Sahara
ER|إريتريا|Eritrea
ES|إسبانيا|Spain
ET|إثيوبيا|Ethiopia
FI|فنلندا|Finland
FJ|فيجي|Fiji
FK|جزر فوكلاند|Falkland Islands/Islas Malvinas
FM|ميكرونيزيا|Micronesia
FO|جزر فارو|Faroe Islands
FR|فرنسا|France
GA|الغابون|Gabon
GB|المملكة المتحدة|United Kingdom/UK
GD|غرينادا|Grenada
GE|جورجيا|Georgia
GF|غويانا الفرنسية|French Guiana
GG|غيرنزي|Guernsey
GH|غانا|Ghana
GI|جبل طارق|Gibraltar
GL|غرينلاند|Greenland
GM|غامبيا|Gambia
GN|غينيا|Guinea
GP|غوادلوب|Guadeloupe
GQ|غينيا الاستوائية|Equatorial Guinea
GR|اليونان|Greece
GS|جورجيا الجنوبية وجزر ساندويتش الجنوبية|South Georgia & South Sandwich Islands
GT|غواتيمالا|Guatemala
GU|غوام|Guam
GW|غينيا بيساو|Guinea-Bissau
GY|غيانا|Guyana
HK|هونغ كونغ الصينية/هونغ كونغ|Hong Kong
HM|جزيرة هيرد وجزر ماكدونالد|Heard & McDonald Islands
HN|هندوراس|Honduras
HR|كرواتيا|Croatia
HT|هايتي|Haiti
HU|هنغاريا|Hungary
ID|إندونيسيا|Indonesia
IE|أيرلندا|Ireland
IL|إسرائيل|Israel
IM|جزيرة مان|Isle of Man
IN|الهند|India
IO|الإقليم البريطاني في المحيط الهندي|British Indian Ocean Territory
IQ|العراق|Iraq
IR|إيران|Iran
IS|آيسلندا|Iceland
IT|إيطاليا|Italy
JE|جيرسي|Jersey
JM|جامايكا|Jamaica
JO|الأردن|Jordan
JP|اليابان|Japan
KE|كينيا|Kenya
KG|قيرغيزستان|Kyrgyzstan
KH|كمبوديا|Cambodia
KI|كيريباتي|Kiribati
KM|جزر القمر|Comoros
KN|سانت كيتس ونيفيس|St. Kitts & Nevis
KP|كوريا الشمالية|North Korea
KR|كوريا الجنوبية|South Korea
KW|الكويت|Kuwait
KY|جزر كايمان|Cayman Islands
KZ|كازاخستان|Kazakhstan
LA|لاوس|Laos
LB|لبنان|Lebanon
LC|سانت لوسيا|St. Lucia
LI|ليختنشتاين|Liechtenstein
LK|سريلانكا|Sri Lanka
LR|ليبيريا|Liberia
LS|ليسوتو|Lesotho
LT|ليتوانيا|Lithuania
LU|لوكسمبورغ|Luxembourg
LV|لاتفيا|Latvia
LY|ليبيا|Libya
MA|المغرب|Morocco
MC|موناكو|Monaco
MD|مولدوفا|Moldova
ME|الجبل الأسود|Montenegro
MF|سان مارتن|St. Martin
MG|مدغشقر|Madagascar
MH|جزر مارشال|Marshall Islands
MK|مقدونيا الشمالية|North Macedonia
ML|مالي|Mali
MM|ميانمار/بورما|Myanmar/Burma
MN|منغوليا|Mongolia
MO|منطقة ماكاو الإدارية الخاصة/مكاو|Macao
MP|جزر ماريانا الشمالية|Northern Mariana Islands
MQ|جزر المارتينيك|Martinique
MR|موريتانيا|Mauritania
MS|مونتسرات|Montserrat
MT|مالطا|Malta
MU|موريشيوس|Mauritius
MV|جزر المالديف|Maldives
MW|ملاوي|Malawi
MX|المكسيك|Mexico
MY|ماليزيا|Malaysia
MZ|موزمبيق|Mozambique
NA|ناميبيا|Namibia
NC|كاليدونيا الجديدة|New Caledonia
NE|النيجر|Niger
NF|جزيرة نورفولك|Norfolk Island
NG|نيجيريا|Nigeria
NI|نيكاراغوا|Nicaragua
NL|هولندا|Netherlands
NO|النرويج|Norway
NP|نيبال|Nepal
NR|ناورو|Nauru
NU|نيوي|Niue
NZ|نيوزيلندا|New Zealand/Aotearoa New Zealand
OM|عُمان|Oman
PA|بنما|Panama
PE|بيرو|Peru
PF|بولينيزيا الفرنسية|French Polynesia
PG|بابوا غينيا الجديدة|Papua New Guinea
PH|الفلبين|Philippines
PK|باكستان|Pakistan
PL|بولندا|Poland
PM|سان بيير ومكويلون|St. Pierre & Miquelon
PN|جزر بيتكيرن|Pitcairn Islands/Pitcairn
PR|بورتوريكو|Puerto Rico
PS|الأراضي الفلسطينية/فلسطين|Palestinian Territories/Palestine
PT|البرتغال|Portugal
PW|بالاو|Palau
PY|باراغواي|Paraguay
QA|قطر|Qatar
RE|روينيون|Réunion
RO|رومانيا|Romania
RS|صربيا|Serbia
RU|روسيا|Russia
RW|رواندا|Rwanda
SA|المملكة العربية السعودية|Saudi Arabia
SB|جزر سليمان|Solomon Islands
SC|سيشل|Seychelles
SD|السودان|Sudan
SE|السويد|Sweden
SG|سنغافورة|Singapore
SH|سانت هيلينا|St. Helena
SI|سلوفينيا|Slovenia
SJ|سفالبارد وجان ماين|Svalbard & Jan Mayen
SK|سلوفاكيا|Slovakia
SL|سيراليون|Sierra Leone
SM|سان مارينو|San Marino
SN|السنغال|Senegal
SO|الصومال|Somalia
SR|سورينام|Suriname
SS|جنوب السودان|South Sudan
ST|ساو تومي وبرينسيبي|São Tomé & Príncipe
SV|السلفادور|El Salvador
SX|سانت مارتن|Sint Maarten
SY|سوريا|Syria
SZ|إسواتيني/سوازيلاند|Eswatini/Swaziland
TC|جزر توركس وكايكوس|Turks & Caicos Islands
TD|تشاد|Chad
TF|الأقاليم الجنوبية الفرنسية|French Southern Territories
TG|توغو|Togo
TH|تايلاند|Thailand
TJ|طاجيكستان|Tajikistan
TK|توكيلاو|Tokelau
TL|تيمور الشرقية|Timor-Leste/East Timor
TM|تركمانستان|Turkmenistan
TN|تونس|Tunisia
TO|تونغا|Tonga
TR|تركيا|Türkiye/Turkey
TT|ترينيداد وتوباغو|Trinidad & Tobago
TV|توفالو|Tuvalu
TW|تايوان|Taiwan
TZ|تنزانيا|Tanzania
UA|أوكرانيا|Ukraine
UG|أوغندا|Uganda
UM|جزر الولايات المتحدة النائية|U.S. Outlying Islands
US|الولايات المتحدة|United States/US
UY|أورغواي|Uruguay
UZ|أوزبكستان|Uzbekistan
VA|الفاتيكان|Vatican City
VC|سانت فنسنت وجزر غرينادين|St. Vincent & Grenadines
VE|فنزويلا|Venezuela
VG|جزر فيرجن البريطانية|British Virgin Islands
VI|جزر فيرجن الأمريكية|U.S. Virgin Islands
VN|فيتنام|Vietnam
VU|فانواتو|Vanuatu
WF|جزر والس وفوتونا|Wallis & Futuna
WS|ساموا|Samoa
XK|كوسوفو|Kosovo
YE|اليمن|Yemen
YT|مايوت|Mayotte
ZA|جنوب أفريقيا|South Africa
ZM|زامبيا|Zambia
ZW|زيمبابوي|Zimbabwe
`;

/** Cities that time zones are named after: zone | code of the land | Arabic | English. */
export const zoneCities = `
Africa/Abidjan|CI|أبيدجان|Abidjan
Africa/Accra|GH|أكرا|Accra
Africa/Addis_Ababa|ET|أديس أبابا|Addis Ababa
Africa/Algiers|DZ|الجزائر|Algiers
Africa/Asmera|ER|أسمرة|Asmara
Africa/Bamako|ML|باماكو|Bamako
Africa/Bangui|CF|بانغوي|Bangui
Africa/Banjul|GM|بانجول|Banjul
Africa/Bissau|GW|بيساو|Bissau
Africa/Blantyre|MW|بلانتاير|Blantyre
Africa/Brazzaville|CG|برازافيل|Brazzaville
Africa/Bujumbura|BI|بوجومبورا|Bujumbura
Africa/Cairo|EG|القاهرة|Cairo
Africa/Casablanca|MA|الدار البيضاء|Casablanca
Africa/Ceuta|ES|سيتا|Ceuta
Africa/Conakry|GN|كوناكري|Conakry
Africa/Dakar|SN|داكار|Dakar
Africa/Dar_es_Salaam|TZ|دار السلام|Dar es Salaam
Africa/Djibouti|DJ|جيبوتي|Djibouti
Africa/Douala|CM|دوالا|Douala
Africa/El_Aaiun|EH|العيون|El Aaiún
Africa/Freetown|SL|فري تاون|Freetown
Africa/Gaborone|BW|غابورون|Gaborone
Africa/Harare|ZW|هراري|Harare
Africa/Johannesburg|ZA|جوهانسبرغ|Johannesburg
Africa/Juba|SS|جوبا|Juba
Africa/Kampala|UG|كامبالا|Kampala
Africa/Khartoum|SD|الخرطوم|Khartoum
Africa/Kigali|RW|كيغالي|Kigali
Africa/Kinshasa|CD|كينشاسا|Kinshasa
Africa/Lagos|NG|لاغوس|Lagos
Africa/Libreville|GA|ليبرفيل|Libreville
Africa/Lome|TG|لومي|Lomé
Africa/Luanda|AO|لواندا|Luanda
Africa/Lubumbashi|CD|لومبباشا|Lubumbashi
Africa/Lusaka|ZM|لوساكا|Lusaka
Africa/Malabo|GQ|مالابو|Malabo
Africa/Maputo|MZ|مابوتو|Maputo
Africa/Maseru|LS|ماسيرو|Maseru
Africa/Mbabane|SZ|مباباني|Mbabane
Africa/Mogadishu|SO|مقديشيو|Mogadishu
Africa/Monrovia|LR|مونروفيا|Monrovia
Africa/Nairobi|KE|نيروبي|Nairobi
Africa/Ndjamena|TD|نجامينا|N'Djamena
Africa/Niamey|NE|نيامي|Niamey
Africa/Nouakchott|MR|نواكشوط|Nouakchott
Africa/Ouagadougou|BF|واغادوغو|Ouagadougou
Africa/Porto-Novo|BJ|بورتو نوفو|Porto-Novo
Africa/Sao_Tome|ST|ساو تومي|São Tomé
Africa/Tripoli|LY|طرابلس|Tripoli
Africa/Tunis|TN|تونس|Tunis
Africa/Windhoek|NA|ويندهوك|Windhoek
America/Anchorage|US|أنشوراج|Anchorage
America/Anguilla|AI|أنغويلا|Anguilla
America/Antigua|AG|أنتيغوا|Antigua
America/Araguaina|BR|أروجوانيا|Araguaína
America/Argentina/La_Rioja|AR|لا ريوجا|La Rioja
America/Argentina/Rio_Gallegos|AR|ريو جالييوس|Río Gallegos
America/Argentina/Salta|AR|سالطا|Salta
America/Argentina/San_Juan|AR|سان خوان|San Juan
America/Argentina/San_Luis|AR|سان لويس|San Luis
America/Argentina/Tucuman|AR|تاكمان|Tucumán
America/Argentina/Ushuaia|AR|أشوا|Ushuaia
America/Aruba|AW|أروبا|Aruba
America/Asuncion|PY|أسونسيون|Asunción
America/Bahia_Banderas|MX|باهيا بانديراس|Bahía de Banderas
America/Bahia|BR|باهيا|Bahia
America/Barbados|BB|بربادوس|Barbados
America/Belize|BZ|بليز|Belize
America/Blanc-Sablon|CA|بلانك-سابلون|Blanc-Sablon
America/Boa_Vista|BR|باو فيستا|Boa Vista
America/Bogota|CO|بوغوتا|Bogotá
America/Boise|US|بويس|Boise
America/Buenos_Aires|AR|بوينوس أيرس|Buenos Aires
America/Cambridge_Bay|CA|كامبرديج باي|Cambridge Bay
America/Campo_Grande|BR|كومبو جراند|Campo Grande
America/Cancun|MX|كانكون|Cancún
America/Caracas|VE|كاراكاس|Caracas
America/Catamarca|AR|كاتاماركا|Catamarca
America/Cayenne|GF|كايين|Cayenne
America/Cayman|KY|كايمان|Cayman
America/Chicago|US|شيكاغو|Chicago
America/Chihuahua|MX|تشيواوا|Chihuahua
America/Ciudad_Juarez|MX|سيوداد خواريز|Ciudad Juárez
America/Coral_Harbour|CA|كورال هاربر|Atikokan
America/Cordoba|AR|كوردوبا|Córdoba
America/Costa_Rica|CR|كوستاريكا|Costa Rica
America/Coyhaique|CL|كويهايكيو|Coyhaique
America/Cuiaba|BR|كيابا|Cuiabá
America/Curacao|CW|كوراساو|Curaçao
America/Danmarkshavn|GL|دانمرك شافن|Danmarkshavn
America/Dawson_Creek|CA|داوسن كريك|Dawson Creek
America/Denver|US|دنفر|Denver
America/Detroit|US|ديترويت|Detroit
America/Dominica|DM|دومينيكا|Dominica
America/Edmonton|CA|ايدمونتون|Edmonton
America/Eirunepe|BR|ايرونبي|Eirunepé
America/El_Salvador|SV|السلفادور|El Salvador
America/Fort_Nelson|CA|فورت نيلسون|Fort Nelson
America/Fortaleza|BR|فورتاليزا|Fortaleza
America/Glace_Bay|CA|جلاس باي|Glace Bay
America/Godthab|GL|غودثاب|Nuuk
America/Goose_Bay|CA|جوس باي|Goose Bay
America/Grand_Turk|TC|غراند ترك|Grand Turk
America/Grenada|GD|غرينادا|Grenada
America/Guadeloupe|GP|غوادلوب|Guadeloupe
America/Guatemala|GT|غواتيمالا|Guatemala
America/Guayaquil|EC|غواياكويل|Guayaquil
America/Guyana|GY|غيانا|Guyana
America/Halifax|CA|هاليفاكس|Halifax
America/Havana|CU|هافانا|Havana
America/Hermosillo|MX|هيرموسيلو|Hermosillo
America/Indianapolis|US|إنديانابوليس|Indianapolis
America/Inuvik|CA|اينوفيك|Inuvik
America/Iqaluit|CA|اكويلت|Iqaluit
America/Jamaica|JM|جامايكا|Jamaica
America/Jujuy|AR|جوجو|Jujuy
America/Kralendijk|BQ|كرالنديك|Kralendijk
America/La_Paz|BO|لا باز|La Paz
America/Lima|PE|ليما|Lima
America/Los_Angeles|US|لوس انجلوس|Los Angeles
America/Louisville|US|لويس فيل|Louisville
America/Lower_Princes|SX|حي الأمير السفلي|Lower Prince's Quarter
America/Maceio|BR|ماشيو|Maceió
America/Managua|NI|ماناغوا|Managua
America/Manaus|BR|ماناوس|Manaus
America/Marigot|MF|ماريغوت|Marigot
America/Martinique|MQ|المارتينيك|Martinique
America/Matamoros|MX|ماتاموروس|Matamoros
America/Mazatlan|MX|مازاتلان|Mazatlán
America/Mendoza|AR|ميندوزا|Mendoza
America/Menominee|US|مينوميني|Menominee
America/Merida|MX|ميريدا|Mérida
America/Metlakatla|US|ميتلاكاتلا|Metlakatla
America/Mexico_City|MX|مكسيكو سيتي|Mexico City
America/Miquelon|PM|مكويلون|Saint-Pierre
America/Moncton|CA|وينكتون|Moncton
America/Monterrey|MX|مونتيري|Monterrey
America/Montevideo|UY|مونتفيديو|Montevideo
America/Montserrat|MS|مونتسيرات|Montserrat
America/Nassau|BS|ناسو|Nassau
America/New_York|US|نيويورك|New York
America/Noronha|BR|نوروناه|Fernando de Noronha
America/Ojinaga|MX|أوجيناجا|Ojinaga
America/Panama|PA|بنما|Panama
America/Paramaribo|SR|باراماريبو|Paramaribo
America/Port-au-Prince|HT|بورت أو برنس|Port-au-Prince
America/Port_of_Spain|TT|بورت أوف سبين|Port of Spain
America/Porto_Velho|BR|بورتو فيلو|Porto Velho
America/Puerto_Rico|PR|بورتوريكو|Puerto Rico
America/Punta_Arenas|CL|بونتا أريناز|Punta Arenas
America/Rankin_Inlet|CA|رانكن انلت|Rankin Inlet
America/Recife|BR|ريسيف|Recife
America/Rio_Branco|BR|ريوبرانكو|Rio Branco
America/Santarem|BR|سانتاريم|Santarém
America/Santiago|CL|سانتياغو|Santiago
America/Santo_Domingo|DO|سانتو دومينغو|Santo Domingo
America/Sao_Paulo|BR|ساو باولو|São Paulo
America/Scoresbysund|GL|سكورسبيسند|Ittoqqortoormiit
America/Sitka|US|سيتكا|Sitka
America/St_Barthelemy|BL|سانت بارتيليمي|St. Barthélemy
America/St_Johns|CA|سانت جونس|St. John's
America/St_Kitts|KN|سانت كيتس|St. Kitts
America/St_Lucia|LC|سانت لوشيا|St. Lucia
America/St_Thomas|VI|سانت توماس|St. Thomas
America/St_Vincent|VC|سانت فنسنت|St. Vincent
America/Swift_Current|CA|سوفت كارنت|Swift Current
America/Tegucigalpa|HN|تيغوسيغالبا|Tegucigalpa
America/Tijuana|MX|تيخوانا|Tijuana
America/Toronto|CA|تورونتو|Toronto
America/Tortola|VG|تورتولا|Tortola
America/Vancouver|CA|فانكوفر|Vancouver
America/Whitehorse|CA|وايت هورس|Whitehorse
America/Winnipeg|CA|وينيبيج|Winnipeg
America/Yakutat|US|ياكوتات|Yakutat
Asia/Almaty|KZ|ألماتي|Almaty
Asia/Amman|JO|عمّان|Amman
Asia/Anadyr|RU|أندير|Anadyr
Asia/Aqtau|KZ|أكتاو|Aktau
Asia/Aqtobe|KZ|أكتوب|Aqtobe
Asia/Ashgabat|TM|عشق آباد|Ashgabat
Asia/Atyrau|KZ|أتيراو|Atyrau
Asia/Baghdad|IQ|بغداد|Baghdad
Asia/Bahrain|BH|البحرين|Bahrain
Asia/Baku|AZ|باكو|Baku
Asia/Bangkok|TH|بانكوك|Bangkok
Asia/Barnaul|RU|بارناول|Barnaul
Asia/Beirut|LB|بيروت|Beirut
Asia/Bishkek|KG|بشكيك|Bishkek
Asia/Brunei|BN|بروناي|Brunei
Asia/Calcutta|IN|كالكتا|Kolkata
Asia/Chita|RU|تشيتا|Chita
Asia/Colombo|LK|كولومبو|Colombo
Asia/Damascus|SY|دمشق|Damascus
Asia/Dili|TL|ديلي|Dili
Asia/Dushanbe|TJ|دوشانبي|Dushanbe
Asia/Famagusta|CY|فاماغوستا|Famagusta
Asia/Hebron|PS|هيبرون (مدينة الخليل)|Hebron
Asia/Hong_Kong|HK|هونغ كونغ|Hong Kong
Asia/Hovd|MN|هوفد|Khovd
Asia/Irkutsk|RU|ايركيتسك|Irkutsk
Asia/Jakarta|ID|جاكرتا|Jakarta
Asia/Jayapura|ID|جايابيورا|Jayapura
Asia/Jerusalem|IL|القدس|Jerusalem
Asia/Kabul|AF|كابول|Kabul
Asia/Kamchatka|RU|كامتشاتكا|Kamchatka
Asia/Karachi|PK|كراتشي|Karachi
Asia/Katmandu|NP|كاتماندو|Kathmandu
Asia/Khandyga|RU|خانديجا|Khandyga
Asia/Krasnoyarsk|RU|كراسنويارسك|Krasnoyarsk
Asia/Kuala_Lumpur|MY|كوالا لامبور|Kuala Lumpur
Asia/Kuching|MY|كيشينج|Kuching
Asia/Kuwait|KW|الكويت|Kuwait
Asia/Macau|MO|ماكاو|Macao
Asia/Magadan|RU|مجادن|Magadan
Asia/Makassar|ID|ماكسار|Makassar
Asia/Manila|PH|مانيلا|Manila
Asia/Muscat|OM|مسقط|Muscat
Asia/Nicosia|CY|نيقوسيا|Nicosia
Asia/Novokuznetsk|RU|نوفوكوزنتسك|Novokuznetsk
Asia/Novosibirsk|RU|نوفوسبيرسك|Novosibirsk
Asia/Omsk|RU|أومسك|Omsk
Asia/Phnom_Penh|KH|بنوم بنه|Phnom Penh
Asia/Pontianak|ID|بونتيانك|Pontianak
Asia/Pyongyang|KP|بيونغ يانغ|Pyongyang
Asia/Qostanay|KZ|قوستاناي|Kostanay
Asia/Qyzylorda|KZ|كيزيلوردا|Kyzylorda
Asia/Rangoon|MM|رانغون|Yangon
Asia/Riyadh|SA|الرياض|Riyadh
Asia/Saigon|VN|مدينة هو تشي منة|Ho Chi Minh City
Asia/Sakhalin|RU|سكالين|Sakhalin
Asia/Samarkand|UZ|سمرقند|Samarkand
Asia/Shanghai|CN|شنغهاي|Shanghai
Asia/Singapore|SG|سنغافورة|Singapore
Asia/Srednekolymsk|RU|سريدنكوليمسك|Srednekolymsk
Asia/Taipei|TW|تايبيه|Taipei
Asia/Tashkent|UZ|طشقند|Tashkent
Asia/Tbilisi|GE|تبليسي|Tbilisi
Asia/Tehran|IR|طهران|Tehran
Asia/Thimphu|BT|تيمفو|Thimphu
Asia/Tokyo|JP|طوكيو|Tokyo
Asia/Tomsk|RU|تومسك|Tomsk
Asia/Ulaanbaatar|MN|آلانباتار|Ulaanbaatar
Asia/Urumqi|CN|أرومكي|Ürümqi
Asia/Ust-Nera|RU|أوست نيرا|Ust-Nera
Asia/Vientiane|LA|فيانتيان|Vientiane
Asia/Vladivostok|RU|فلاديفوستك|Vladivostok
Asia/Yakutsk|RU|ياكتسك|Yakutsk
Asia/Yekaterinburg|RU|يكاترنبيرج|Yekaterinburg
Asia/Yerevan|AM|يريفان|Yerevan
Atlantic/Azores|PT|أزورس|Azores
Atlantic/Bermuda|BM|برمودا|Bermuda
Atlantic/Cape_Verde|CV|الرأس الأخضر|Cape Verde
Atlantic/Faeroe|FO|فارو|Faroes
Atlantic/Madeira|PT|ماديرا|Madeira
Atlantic/Reykjavik|IS|ريكيافيك|Reykjavik
Atlantic/St_Helena|SH|سانت هيلينا|St. Helena
Australia/Adelaide|AU|أديليد|Adelaide
Australia/Brisbane|AU|برسيبان|Brisbane
Australia/Broken_Hill|AU|بروكن هيل|Broken Hill
Australia/Eucla|AU|أوكلا|Eucla
Australia/Hobart|AU|هوبارت|Hobart
Australia/Lord_Howe|AU|لورد هاو|Lord Howe Island
Australia/Melbourne|AU|ميلبورن|Melbourne
Australia/Sydney|AU|سيدني|Sydney
Europe/Amsterdam|NL|أمستردام|Amsterdam
Europe/Andorra|AD|أندورا|Andorra
Europe/Astrakhan|RU|أستراخان|Astrakhan
Europe/Athens|GR|أثينا|Athens
Europe/Belgrade|RS|بلغراد|Belgrade
Europe/Berlin|DE|برلين|Berlin
Europe/Bratislava|SK|براتيسلافا|Bratislava
Europe/Brussels|BE|بروكسل|Brussels
Europe/Bucharest|RO|بوخارست|Bucharest
Europe/Budapest|HU|بودابست|Budapest
Europe/Busingen|DE|بوسنغن|Büsingen
Europe/Chisinau|MD|تشيسيناو|Chișinău
Europe/Copenhagen|DK|كوبنهاغن|Copenhagen
Europe/Dublin|IE|دبلن|Dublin
Europe/Gibraltar|GI|جبل طارق|Gibraltar
Europe/Helsinki|FI|هلسنكي|Helsinki
Europe/Istanbul|TR|إسطنبول|Istanbul
Europe/Kaliningrad|RU|كالينجراد|Kaliningrad
Europe/Kiev|UA|كييف|Kyiv
Europe/Lisbon|PT|لشبونة|Lisbon
Europe/Ljubljana|SI|ليوبليانا|Ljubljana
Europe/London|GB|لندن|London
Europe/Luxembourg|LU|لوكسمبورغ|Luxembourg
Europe/Madrid|ES|مدريد|Madrid
Europe/Malta|MT|مالطة|Malta
Europe/Mariehamn|AX|ماريهامن|Mariehamn
Europe/Minsk|BY|مينسك|Minsk
Europe/Monaco|MC|موناكو|Monaco
Europe/Moscow|RU|موسكو|Moscow
Europe/Oslo|NO|أوسلو|Oslo
Europe/Paris|FR|باريس|Paris
Europe/Podgorica|ME|بودغوريكا|Podgorica
Europe/Prague|CZ|براغ|Prague
Europe/Riga|LV|ريغا|Riga
Europe/Rome|IT|روما|Rome
Europe/San_Marino|SM|سان مارينو|San Marino
Europe/Sarajevo|BA|سراييفو|Sarajevo
Europe/Saratov|RU|ساراتوف|Saratov
Europe/Simferopol|UA|سيمفروبول|Simferopol
Europe/Skopje|MK|سكوبي|Skopje
Europe/Stockholm|SE|ستوكهولم|Stockholm
Europe/Tallinn|EE|تالين|Tallinn
Europe/Tirane|AL|تيرانا|Tirana
Europe/Ulyanovsk|RU|أوليانوفسك|Ulyanovsk
Europe/Vaduz|LI|فادوز|Vaduz
Europe/Vatican|VA|الفاتيكان|Vatican
Europe/Vienna|AT|فيينا|Vienna
Europe/Vilnius|LT|فيلنيوس|Vilnius
Europe/Volgograd|RU|فولوجراد|Volgograd
Europe/Warsaw|PL|وارسو|Warsaw
Europe/Zagreb|HR|زغرب|Zagreb
Europe/Zurich|CH|زيورخ|Zurich
Indian/Antananarivo|MG|أنتاناناريفو|Antananarivo
Indian/Comoro|KM|جزر القمر|Comoros
Indian/Maldives|MV|المالديف|Maldives
Indian/Mauritius|MU|موريشيوس|Mauritius
Indian/Mayotte|YT|مايوت|Mayotte
Pacific/Apia|WS|أبيا|Apia
Pacific/Auckland|NZ|أوكلاند|Auckland
Pacific/Bougainville|PG|بوغانفيل|Bougainville
Pacific/Chatham|NZ|تشاثام|Chatham Islands
Pacific/Efate|VU|إيفات|Efate
Pacific/Fakaofo|TK|فاكاوفو|Fakaofo
Pacific/Fiji|FJ|فيجي|Fiji
Pacific/Funafuti|TV|فونافوتي|Funafuti
Pacific/Galapagos|EC|جلاباجوس|Galápagos Islands
Pacific/Guadalcanal|SB|غوادالكانال|Guadalcanal
Pacific/Guam|GU|غوام|Guam
Pacific/Honolulu|US|هونولولو|Honolulu
Pacific/Kiritimati|KI|كيريتي ماتي|Kiritimati
Pacific/Kosrae|FM|كوسرا|Kosrae
Pacific/Kwajalein|MH|كواجالين|Kwajalein Atoll
Pacific/Majuro|MH|ماجورو|Majuro
Pacific/Marquesas|PF|ماركيساس|Marquesas Islands
Pacific/Nauru|NR|ناورو|Nauru
Pacific/Niue|NU|نيوي|Niue
Pacific/Norfolk|NF|نورفولك|Norfolk Island
Pacific/Noumea|NC|نوميا|Nouméa
Pacific/Pago_Pago|AS|باغو باغو|Pago Pago
Pacific/Palau|PW|بالاو|Palau
Pacific/Pitcairn|PN|بيتكيرن|Pitcairn Islands
Pacific/Ponape|FM|باناب|Pohnpei
Pacific/Port_Moresby|PG|بور مورسبي|Port Moresby
Pacific/Rarotonga|CK|راروتونغا|Rarotonga
Pacific/Saipan|MP|سايبان|Saipan
Pacific/Tahiti|PF|تاهيتي|Tahiti
Pacific/Tarawa|KI|تاراوا|Tarawa
Pacific/Tongatapu|TO|تونغاتابو|Tongatapu
Pacific/Wallis|WF|واليس|Wallis & Futuna
`;
