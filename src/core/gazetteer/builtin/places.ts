/**
 * Places beside states and capitals, by the place that holds them and by kind: `Arabic/other Arabic=English`, parted
 * by `;`. Ids are made of the English name.
 */
export const places = `
syria city: حلب=Aleppo;حمص=Homs;حماة=Hama;اللاذقية=Latakia;طرطوس=Tartus;دير الزور=Deir ez-Zor/Deir Ezzor;الرقة=Raqqa;الحسكة=Hasakah;إدلب=Idlib;درعا=Daraa/Dar'a/Dara'a;السويداء=Suwayda/Sweida;القنيطرة=Quneitra;القامشلي=Qamishli;تدمر=Palmyra;منبج=Manbij;الباب=Al-Bab;عفرين=Afrin;كوباني/عين العرب=Kobani;البوكمال/أبو كمال=Abu Kamal;الميادين=Mayadin;جرابلس=Jarabulus;أعزاز/اعزاز=Azaz/A'zaz;سراقب=Saraqib;معرة النعمان=Maarat al-Numan/Ma'arat al-Nu'man/Ma'arrat al-Nu'man;جسر الشغور=Jisr al-Shughur;خان شيخون=Khan Shaykhun;دوما=Douma;داريا=Darayya/Daraya;الزبداني=Zabadani;القصير=Al-Qusayr;تل رفعت=Tal Rifaat;تل أبيض=Tal Abyad;رأس العين=Ras al-Ayn;عين عيسى=Ain Issa;الطبقة=Tabqa;الباغوز=Baghuz;الرستن=Al-Rastan;يبرود=Yabroud;النبك=Al-Nabk;سلقين=Salqin;بانياس=Baniyas;جبلة=Jableh;مصياف=Masyaf;عامودا=Amuda;حرستا=Harasta;جرمانا=Jaramana;معضمية الشام/المعضمية=Muadamiyat al-Sham;محردة=Mhardeh
syria province: ريف دمشق=Rif Dimashq
syria region: الغوطة الشرقية=Eastern Ghouta;الغوطة=Ghouta;الغوطة الغربية=Western Ghouta;جبل الزاوية=Jabal al-Zawiya;جبل الشيخ=Mount Hermon;القلمون/جبال القلمون=Qalamoun;وادي بردى=Wadi Barada;سهل الغاب=Al-Ghab Plain;حوران=Hauran;جبل التركمان=Jabal al-Turkman;جبل الأكراد=Jabal al-Akrad;البادية السورية=Syrian Desert;الساحل السوري=Syrian coast;الجولان/هضبة الجولان/مرتفعات الجولان=Golan Heights
syria town: التنف/تنف=Al-Tanf;مضايا=Madaya;كفريا=Kafriya;الفوعة=Fua;سرمين=Sarmin;سرمدا=Sarmada;بنش=Binnish;حارم=Harem;كفرنبل/كفر نبل=Kafr Nabl;كفر تخاريم=Kafr Takharim;أرمناز=Armanaz;تفتناز=Taftanaz;معرة مصرين=Maarrat Misrin;التمانعة=Al-Tamanah;دركوش=Darkush;أطمة=Atmeh;الأتارب=Al-Atarib;عندان=Anadan;حريتان=Haritan;مارع=Marea;دابق=Dabiq;خان طومان=Khan Tuman;دارة عزة=Darat Izza;خناصر=Khanasir;مسكنة=Maskana;دير حافر=Deir Hafer;تلبيسة=Talbiseh;القريتين=Al-Qaryatayn;السخنة=Al-Sukhnah;الحولة=Al-Houla;تلكلخ=Talkalakh;مورك=Morek;اللطامنة=Al-Lataminah;كفرزيتا/كفر زيتا=Kafr Zita;حلفايا=Halfaya;السقيلبية=Al-Suqaylabiyah;طيبة الإمام=Taybat al-Imam;قلعة المضيق=Qalaat al-Madiq;عربين=Arbin;زملكا=Zamalka;عين ترما=Ein Tarma;كفربطنا/كفر بطنا=Kafr Batna;سقبا=Saqba;حمورية=Hamouriyah;مسرابا=Misraba;عدرا=Adra;صيدنايا=Saidnaya;معلولا=Maaloula;رنكوس=Rankous;بلودان=Bloudan;خان الشيح=Khan al-Shih;بيت جن=Beit Jinn;قدسيا=Qudsaya;بصرى الشام=Busra al-Sham;طفس=Tafas;إزرع=Izra;الصنمين=Al-Sanamayn;الشيخ مسكين=Sheikh Miskin;القرداحة=Al-Qardaha;صافيتا=Safita;المالكية=Al-Malikiyah;الدرباسية=Al-Darbasiyah;رميلان=Rumaylan;الشدادي=Al-Shaddadi;تل تمر=Tal Tamr;تل حميس=Tal Hamis;اليعربية=Al-Yaarubiyah;هجين=Hajin;الشعفة=Al-Shaafah;القورية=Al-Quriyah;العشارة=Al-Asharah;موحسن=Muhasan;خشام=Khasham;الشحيل=Al-Shuhail;غرانيج=Gharanij;البصيرة=Al-Busayrah;تل بيدر/تل البيدر=Tal Baydar;العيس=Al-Eis;الحاضر=Al-Hader;خان العسل=Khan al-Asal;كفر حمرة/كفرحمرة=Kafr Hamra;بيانون=Bayanoun;نبل=Nubl;تادف=Tadef;الراعي=Al-Rai;صوران=Suran;عين دقنة=Ein Daqna;جنديرس=Jinderes;راجو=Rajo;معبطلي=Maabatli;النيرب=Al-Nayrab;آفس=Afes;كفرنبودة/كفر نبودة=Kafr Nabuda;الهبيط=Al-Habit;حاس=Hass;حيش=Hish;بداما=Bidama;كنسفرة=Kansafra;البارة=Al-Bara;جرجناز=Jarjanaz;أبو دالي=Abu Dali;كبانة=Kabana;كسب=Kessab;سلمى=Salma;ربيعة=Rabia;عقيربات=Uqayribat;سلحب=Salhab;صلنفة=Slinfah;عين التينة=Ein al-Tineh;جب الجراح=Jubb al-Jarrah;مهين=Mahin;حوارين=Huwwarin;الفرقلس=Al-Furqlus;البويضة=Al-Buwaydah;كفر شمس=Kafr Shams;نوى=Nawa;إنخل=Inkhil;الحراك=Al-Hirak;داعل=Dael;خربة غزالة=Khirbet Ghazaleh;الحارة=Al-Harra;تسيل=Tasil;بصر الحرير=Busr al-Harir;اللجاة=Al-Lajat;شهبا=Shahba;صلخد=Salkhad;نصيب=Nasib;كناكر=Kanaker;زاكية=Zakia;الكسوة=Al-Kiswah;قطنا=Qatana;جديدة عرطوز=Jdeidat Artouz;حزة=Hazzeh;جوبر=Jobar;القابون=Qaboun;برزة=Barzeh;يلدا=Yalda;ببيلا=Babila;بيت سحم=Beit Sahm;الضمير=Al-Dumayr;جيرود=Jayrud;الرحيبة=Al-Ruhaybah;السلمية=Salamiyah;الخفسة=Al-Khafsah;معدان=Maadan;سلوك=Suluk;تل حلف=Tal Halaf;مركدة=Markada;البحرة=Al-Bahra;السوسة=Al-Susah;أبو حمام=Abu Hamam;ذيبان=Dhiban;الجلاء=Al-Jalaa;محكان=Mahkan;الصالحية=Al-Salihiyah;حطلة=Hatla;مراط=Marrat;الحسينية=Al-Husseiniyah;الطيانة=Al-Tayyana
syria facility: معبر نصيب=Nasib crossing;باب الهوى=Bab al-Hawa;باب السلامة=Bab al-Salama;سجن صيدنايا=Saidnaya prison;سد الفرات=Euphrates Dam;سد تشرين=Tishrin Dam;مطار أبو الضهور=Abu al-Duhur airport;مطار منغ=Menagh airport;مطار دمشق الدولي=Damascus International Airport;مطار الضمير=Dumayr airport;معبر باب الهوى=Bab al-Hawa crossing;معبر القائم=Al-Qaim crossing;معبر التنف=Al-Tanf crossing
syria field: حقل العمر/حقل العمر النفطي=Al-Omar oil field;حقل كونوكو/كونوكو/حقل كونيكو=Conoco gas field;حقل التنك=Al-Tanak oil field;حقل الشاعر=Shaer gas field
syria camp: الركبان/مخيم الركبان=Rukban;مخيم الهول=Al-Hol camp;مخيم اليرموك=Yarmouk camp
jordan camp: مخيم الزعتري/الزعتري=Zaatari
syria base: حميميم=Hmeimim;الشعيرات=Shayrat;التيفور/تي فور=T-4 air base/T4 air base;كويرس=Kuweires air base;أبو الضهور=Abu al-Duhur air base
iraq city: الموصل=Mosul;البصرة=Basra;أربيل/اربيل=Erbil;كركوك=Kirkuk;السليمانية=Sulaymaniyah;دهوك=Duhok;النجف=Najaf;كربلاء=Karbala;الفلوجة=Fallujah;الرمادي=Ramadi;تكريت=Tikrit;سامراء=Samarra;بعقوبة=Baqubah;الناصرية=Nasiriyah;العمارة=Amarah;الحلة=Hillah;الكوت=Kut;تلعفر=Tal Afar;سنجار=Sinjar;بيجي=Baiji;الديوانية=Diwaniyah;السماوة=Samawah;الكوفة=Kufa;المحمودية=Mahmudiyah;اللطيفية=Latifiya;الحديثة=Haditha;القائم=Al-Qaim;خانقين=Khanaqin;طوزخورماتو/طوز خورماتو=Tuz Khurmatu;مخمور=Makhmur;الحويجة=Hawija;هيت=Hit;عانة=Ana;راوة=Rawa;الرطبة=Rutba;زاخو=Zakho;حلبجة=Halabja;أبو غريب=Abu Ghraib;جرف الصخر=Jurf al-Sakhar;الشرقاط=Shirqat;البعاج=Baaj;الزبير=Zubair;أم قصر=Umm Qasr
iraq province: الأنبار=Anbar;نينوى=Nineveh;ديالى=Diyala;صلاح الدين=Saladin;ميسان=Maysan;ذي قار=Dhi Qar;المثنى=Muthanna;بابل=Babil
iraq region: كردستان/إقليم كردستان/كردستان العراق/إقليم كردستان العراق/كوردستان/إقليم كوردستان=Kurdistan;المنطقة الخضراء=Green Zone
lebanon city: صيدا=Sidon;صور=Tyre;طرابلس الشام=Tripoli (Lebanon);بعلبك=Baalbek/Ba'albek;زحلة=Zahle;النبطية=Nabatieh;جونية=Jounieh;بنت جبيل=Bint Jbeil;مرجعيون=Marjayoun;الهرمل=Hermel;عرسال=Arsal;جبيل=Byblos;الناقورة=Naqoura;كفركلا=Kfar Kila;عيتا الشعب=Aita al-Shaab;القاع=Al-Qaa;عكار=Akkar;البترون=Batroun
lebanon region: البقاع/سهل البقاع=Beqaa;جبل لبنان=Mount Lebanon;الضاحية الجنوبية=Dahieh;مزارع شبعا=Shebaa Farms
jordan city: الزرقاء=Zarqa;إربد=Irbid;العقبة=Aqaba;معان=Maan;المفرق=Mafraq
palestine city: غزة/مدينة غزة=Gaza;القدس/القدس المحتلة/بيت المقدس=Jerusalem;نابلس=Nablus;الخليل=Hebron;جنين=Jenin;بيت لحم=Bethlehem;رفح=Rafah;خان يونس/خانيونس=Khan Yunis;طولكرم=Tulkarm;قلقيلية=Qalqilya;أريحا=Jericho;بيت حانون=Beit Hanoun;بيت لاهيا=Beit Lahia;دير البلح=Deir al-Balah;جباليا=Jabalia;الشجاعية=Shujaiya;النصيرات/مخيم النصيرات=Nuseirat;البريج=Bureij;المغازي=Maghazi;سلفيت=Salfit;رام الله=Ramallah;البيرة=Al-Bireh;حوارة=Huwara
palestine region: الضفة الغربية/الضفة=West Bank;قطاع غزة=Gaza Strip;القدس الشرقية=East Jerusalem;الأراضي الفلسطينية/الأراضي الفلسطينية المحتلة=Palestinian territories
israel city: حيفا=Haifa;يافا=Jaffa;عكا=Acre;الناصرة=Nazareth;عسقلان=Ashkelon;سديروت=Sderot;إيلات=Eilat;بئر السبع=Beersheba;طبريا=Tiberias;نهاريا=Nahariya;كريات شمونة=Kiryat Shmona;ديمونا=Dimona;صفد=Safed;أشدود/اسدود=Ashdod
israel region: الجليل=Galilee;النقب=Negev
egypt city: الإسكندرية=Alexandria;بورسعيد/بور سعيد=Port Said;السويس=Suez;الإسماعيلية=Ismailia;الجيزة=Giza;شرم الشيخ=Sharm el-Sheikh;أسوان=Aswan;الأقصر=Luxor;أسيوط=Asyut;المنصورة=Mansoura;طنطا=Tanta;الغردقة=Hurghada;العريش=Arish;طابا=Taba;دمياط=Damietta;سوهاج=Sohag;المنيا=Minya;الفيوم=Fayyum;الزقازيق=Zagazig;دهب=Dahab;مرسى مطروح=Marsa Matruh
egypt region: سيناء/شبه جزيرة سيناء=Sinai;النوبة=Nubia
egypt facility: قناة السويس=Suez Canal
saudi-arabia city: جدة=Jeddah;مكة/مكة المكرمة=Mecca;المدينة المنورة=Medina;الدمام=Dammam;الطائف=Taif/Ta'if;تبوك=Tabuk;بريدة=Buraydah;حائل=Hail;نجران=Najran;جازان/جيزان=Jizan;أبها=Abha;خميس مشيط=Khamis Mushait;ينبع=Yanbu;الخبر=Khobar;القطيف=Qatif;الظهران=Dhahran;الجبيل=Jubail;عرعر=Arar;الهفوف=Hofuf
saudi-arabia region: الأحساء=Al-Ahsa;عسير=Asir;القصيم=Qassim;الحجاز=Hejaz
yemen city: عدن=Aden;تعز=Taiz/Ta'iz;الحديدة=Hodeidah;المكلا=Mukalla;مأرب=Marib/Ma'rib;صعدة=Saada/Sa'ada;زنجبار=Zinjibar;عمران=Amran;إب=Ibb;ذمار=Dhamar;المخا=Mokha;زبيد=Zabid;سيئون=Seiyun;تريم=Tarim;الغيضة=Al-Ghaydah;باجل=Bajil;حرض=Haradh;ميدي=Midi;رداع=Radaa;عتق=Ataq;الخوخة=Al-Khokha
yemen province: حضرموت=Hadhramaut;أبين=Abyan;شبوة=Shabwah;لحج=Lahij;الضالع=Dhale;الجوف=Al-Jawf;حجة=Hajjah;المهرة=Al-Mahra;ريمة=Raymah;المحويت=Al-Mahwit
yemen region: سقطرى=Socotra
united-arab-emirates city: دبي=Dubai;الشارقة=Sharjah;عجمان=Ajman;رأس الخيمة=Ras al-Khaimah;الفجيرة=Fujairah;أم القيوين=Umm al-Quwain
oman city: صلالة=Salalah;صحار=Sohar
kuwait town: الجهراء=Jahra;الأحمدي=Ahmadi
libya city: بنغازي=Benghazi;مصراتة/مصراته=Misrata;سرت=Sirte;سبها=Sabha;درنة=Derna;طبرق=Tobruk;الزاوية=Zawiya;الزنتان=Zintan;غدامس=Ghadames;أجدابيا=Ajdabiya;ترهونة=Tarhuna;غريان=Gharyan;بني وليد=Bani Walid;رأس لانوف=Ras Lanuf;البريقة=Brega;الكفرة=Kufra;زوارة=Zuwara;صبراتة=Sabratha
libya region: برقة=Cyrenaica;فزان=Fezzan
tunisia city: صفاقس=Sfax;سوسة=Sousse;القيروان=Kairouan;بنزرت=Bizerte;قابس=Gabes;سيدي بوزيد=Sidi Bouzid;القصرين=Kasserine;جربة=Djerba;قفصة=Gafsa
algeria city: وهران=Oran;قسنطينة=Constantine;عنابة=Annaba;تيزي وزو=Tizi Ouzou;بجاية=Bejaia;تلمسان=Tlemcen;بومرداس=Boumerdes;ورقلة=Ouargla;غرداية=Ghardaia;تندوف=Tindouf;تمنراست=Tamanrasset;سطيف=Setif;البليدة=Blida
morocco city: الدار البيضاء=Casablanca;فاس=Fes;مراكش=Marrakesh;طنجة=Tangier;أغادير/أكادير=Agadir;مكناس=Meknes;وجدة=Oujda;تطوان=Tetouan;العيون=Laayoune;الصويرة=Essaouira;سبتة=Ceuta;مليلية=Melilla;القنيطرة المغربية=Kenitra;الناظور=Nador;الحسيمة=Al Hoceima
morocco region: الصحراء الغربية/الصحراء المغربية=Western Sahara
sudan city: أم درمان=Omdurman;بورتسودان/بور سودان=Port Sudan;الفاشر=El Fasher;نيالا=Nyala;الجنينة=Geneina;كسلا=Kassala;الأبيض=El Obeid;ود مدني=Wad Madani;القضارف=Gedaref;عطبرة=Atbara;دنقلا=Dongola
sudan region: دارفور=Darfur;كردفان=Kordofan;أبيي=Abyei
somalia city: هرجيسا=Hargeisa;بيداوا/بيدوا=Baidoa;كيسمايو=Kismayo
somalia region: بونتلاند=Puntland;أرض الصومال=Somaliland
turkey city: إسطنبول/اسطنبول/استانبول/إستانبول=Istanbul;إزمير=Izmir;أضنة=Adana;أنطاكيا=Antakya;غازي عنتاب/عنتاب=Gaziantep;ديار بكر=Diyarbakir;أنطاليا=Antalya;بورصة التركية=Bursa;طرابزون=Trabzon;أورفا/شانلي أورفا=Urfa;إنطاكية=Antioch;قونية=Konya;ماردين=Mardin;كيليس=Kilis;قيصري=Kayseri;سامسون=Samsun;مرسين=Mersin;شرناق=Şırnak
turkey region: الأناضول=Anatolia
turkey base: إنجرليك=Incirlik
iran city: أصفهان/إصفهان=Isfahan;مشهد=Mashhad;تبريز=Tabriz;شيراز=Shiraz;قم=Qom;الأهواز/الأحواز=Ahvaz;عبادان=Abadan;بوشهر=Bushehr;بندر عباس=Bandar Abbas;نطنز=Natanz;بم=Bam;كرمنشاه=Kermanshah;كرمان=Kerman;زاهدان=Zahedan;أورمية/أروميه=Urmia;كرج=Karaj;سنندج=Sanandaj;يزد=Yazd;همدان/همذان=Hamadan;إيلام=Ilam;أراك=Arak;جابهار/تشابهار=Chabahar;فردو/فوردو=Fordow
russia city: سان بطرسبرغ/سان بطرسبورغ/سانت بطرسبورغ/بطرسبرغ=Saint Petersburg;غروزني/جروزني=Grozny;سوتشي=Sochi;قازان=Kazan;فلاديفوستوك=Vladivostok;بيسلان=Beslan;روستوف=Rostov;فولغوغراد=Volgograd;محج قلعة=Makhachkala;كالينينغراد=Kaliningrad;نوفوسيبيرسك=Novosibirsk;كورسك=Kursk;بيلغورود/بيلجورود=Belgorod;مورمانسك=Murmansk;يكاترينبورغ/يكاترينبورج=Yekaterinburg;بريانسك=Bryansk;فورونيج=Voronezh;سمولينسك=Smolensk;ساراتوف=Saratov;كراسنودار=Krasnodar;تفير=Tver;نيجني نوفغورود=Nizhny Novgorod;تشيليابينسك=Chelyabinsk;أومسك=Omsk;أستراخان=Astrakhan;نوفوروسيسك=Novorossiysk;فالداي=Valdai;سوجا=Sudzha;روستوف-على-الدون=Rostov-on-Don
russia region: الشيشان=Chechnya;داغستان=Dagestan;إنغوشيا=Ingushetia;أوسيتيا الشمالية=North Ossetia;سيبيريا=Siberia;تتارستان=Tatarstan
azerbaijan region: ناغورنو قره باغ/ناغورني كاراباخ=Nagorno-Karabakh
georgia region: أبخازيا=Abkhazia;أوسيتيا الجنوبية=South Ossetia
ukraine city: خاركيف/خاركوف=Kharkiv;أوديسا=Odesa;لفيف=Lviv;ماريوبول=Mariupol;خيرسون=Kherson;سيفاستوبول=Sevastopol;تشيرنوبيل=Chernobyl;باخموت=Bakhmut;أفدييفكا=Avdiivka;زابوريجيا/زابوروجيا=Zaporizhzhia;ميكولايف=Mykolaiv;دنيبرو=Dnipro;كراماتورسك=Kramatorsk;إربين=Irpin;بوتشا=Bucha;سومي=Sumy;تشيرنيهيف=Chernihiv;بولتافا=Poltava;فينيتسا=Vinnytsia;خميلنيتسكي=Khmelnytskyi;إيفانو فرانكيفسك=Ivano-Frankivsk;أوزغورود=Uzhhorod;كريفي ريه/كريفي ريغ=Kryvyi Rih;ميليتوبول=Melitopol;بيرديانسك=Berdiansk;إينرغودار/إينرهودار=Enerhodar;كوبيانسك=Kupiansk;إيزيوم=Izium;ليمان=Lyman;سلوفيانسك=Sloviansk;بوكروفسك=Pokrovsk;سوليدار=Soledar;سيفيرودونيتسك/سيفيرودونتسك=Sievierodonetsk;ليسيتشانسك=Lysychansk;توريتسك=Toretsk;كوراخوفه/كوراخوفو=Kurakhove;سيمفروبول=Simferopol;كيرتش=Kerch
ukraine region: القرم/شبه جزيرة القرم=Crimea;دونباس/الدونباس=Donbas;دونيتسك=Donetsk;لوغانسك=Luhansk
united-kingdom city: مانشستر=Manchester;ليفربول=Liverpool;برمنغهام/برمنجهام=Birmingham;إدنبرة/أدنبره=Edinburgh;غلاسكو=Glasgow;بلفاست=Belfast;أكسفورد=Oxford;كامبريدج=Cambridge;كارديف=Cardiff;ليدز=Leeds;نيوكاسل=Newcastle;بريستول=Bristol;شيفيلد=Sheffield;نوتنغهام=Nottingham;ليستر=Leicester;ساوثامبتون=Southampton;بورتسموث=Portsmouth
united-kingdom region: إنجلترا/إنكلترا/انجلترا/إنغلترا=England;اسكتلندا/أسكتلندا/إسكتلندا=Scotland;ويلز=Wales;أيرلندا الشمالية/إيرلندا الشمالية=Northern Ireland;جبل طارق=Gibraltar
france city: مرسيليا=Marseille;ليون=Lyon;ستراسبورغ=Strasbourg;تولوز=Toulouse;نيس=Nice;بوردو=Bordeaux;ليل=Lille;كان الفرنسية=Cannes;مونبلييه=Montpellier;نانت=Nantes;رين=Rennes;سانت إتيان=Saint-Étienne
france region: كورسيكا=Corsica
germany city: ميونيخ/ميونخ=Munich;فرانكفورت=Frankfurt;هامبورغ/هامبورج=Hamburg;كولونيا/كولون=Cologne;بون=Bonn;شتوتغارت/شتوتجارت=Stuttgart;دوسلدورف/دوسيلدورف=Düsseldorf;دورتموند=Dortmund;لايبزيغ/لايبزيج=Leipzig;دريسدن=Dresden;هانوفر=Hannover;بريمن=Bremen;نورمبرغ=Nuremberg;غيلسنكيرشن=Gelsenkirchen;كايزرسلاوترن=Kaiserslautern
germany region: بافاريا=Bavaria
italy city: ميلانو=Milan;نابولي=Naples;تورينو=Turin;البندقية/فينيسيا=Venice;فلورنسا=Florence;جنوة=Genoa;بولونيا الإيطالية=Bologna;باليرمو=Palermo;ترييستي=Trieste;فيرونا=Verona
italy region: صقلية=Sicily;سردينيا=Sardinia;توسكانا=Tuscany
spain city: برشلونة=Barcelona;إشبيلية=Seville;فالنسيا=Valencia;غرناطة=Granada;قرطبة=Cordoba;ملقة=Malaga;بلباو=Bilbao;سرقسطة=Zaragoza
spain region: الأندلس=Andalusia;كتالونيا/كاتالونيا=Catalonia;الباسك/إقليم الباسك=Basque Country;جزر الكناري=Canary Islands
portugal city: بورتو=Porto
netherlands city: أمستردام=Amsterdam;روتردام=Rotterdam;أوتريخت=Utrecht;آيندهوفن=Eindhoven
belgium city: أنتويرب/أنفير=Antwerp;بروج=Bruges;لييج=Liège
switzerland city: جنيف=Geneva;زيورخ/زيوريخ=Zurich;بازل=Basel;لوزان=Lausanne;دافوس=Davos;مونترو=Montreux
austria city: سالزبورغ/سالزبورج=Salzburg;غراتس=Graz;إنسبروك=Innsbruck
poland city: كراكوف=Krakow;غدانسك=Gdansk
sweden city: غوتنبرغ/غوتيبورغ=Gothenburg;مالمو=Malmö
greece city: سالونيك/سالونيكي/تسالونيكي=Thessaloniki
greece region: كريت=Crete
serbia region: فويفودينا=Vojvodina
bosnia-and-herzegovina town: سربرنيتسا=Srebrenica;موستار=Mostar;توزلا=Tuzla
united-states city: نيويورك=New York;لوس أنجلوس/لوس أنجليس/لوس انجليس=Los Angeles;شيكاغو/شيكاجو=Chicago;هيوستن=Houston;بوسطن=Boston;ميامي=Miami;فيلادلفيا=Philadelphia;ديترويت=Detroit;سان فرانسيسكو=San Francisco;أتلانتا/أطلنطا=Atlanta;دالاس=Dallas;سياتل=Seattle;لاس فيغاس/لاس فيجاس=Las Vegas;نيو أورليانز/نيو أورلينز/نيوأورليانز=New Orleans;دنفر=Denver;بالتيمور=Baltimore;كليفلاند=Cleveland;هوليوود/هوليود=Hollywood;سان دييغو=San Diego;كامب ديفيد=Camp David;غوانتانامو/جوانتانامو=Guantanamo;مينيابوليس=Minneapolis;بيتسبرغ=Pittsburgh;سانت لويس=St. Louis;ممفيس=Memphis;فينيكس=Phoenix;أورلاندو=Orlando;سان أنطونيو=San Antonio;مانهاتن=Manhattan;بروكلين=Brooklyn
united-states province: كاليفورنيا=California;تكساس=Texas;فلوريدا=Florida;فرجينيا/فيرجينيا=Virginia;ميريلاند/ماريلاند=Maryland;أوهايو=Ohio;بنسلفانيا=Pennsylvania;ميشيغان/ميشيجان=Michigan;إلينوي=Illinois;جورجيا الأمريكية=Georgia (U.S.);ألاسكا=Alaska;هاواي=Hawaii;أريزونا=Arizona;نيفادا=Nevada;كولورادو=Colorado;أوريغون=Oregon;لويزيانا=Louisiana;ماساتشوستس=Massachusetts;نيوجيرسي/نيو جيرسي=New Jersey;كونيتيكت=Connecticut;ألاباما=Alabama;تينيسي=Tennessee;كنتاكي=Kentucky;مينيسوتا=Minnesota;ويسكونسن=Wisconsin;إنديانا=Indiana;أوكلاهوما=Oklahoma;يوتا=Utah;نيو مكسيكو/نيومكسيكو=New Mexico;كارولاينا الشمالية/نورث كارولاينا=North Carolina;كارولاينا الجنوبية/ساوث كارولاينا=South Carolina;أيوا=Iowa;مسيسيبي=Mississippi;ميسوري=Missouri;كنساس=Kansas;نيو هامبشير=New Hampshire;ديلاوير=Delaware
canada city: تورونتو=Toronto;مونتريال=Montreal;فانكوفر=Vancouver;كالغاري=Calgary
canada province: كيبيك/كيبك=Quebec;أونتاريو=Ontario
mexico city: كانكون=Cancún;مونتيري=Monterrey
brazil city: ساو باولو=São Paulo;ريو دي جانيرو/ريو دي جانيرو=Rio de Janeiro;بورتو أليغري=Porto Alegre
puerto-rico region: بورتوريكو=Puerto Rico
china city: شنغهاي/شانغهاي/شنجهاي=Shanghai;غوانغجو/قوانغتشو/جوانجزو=Guangzhou;ووهان=Wuhan;شنجن/شينزين=Shenzhen;تيانجين=Tianjin;نانجينغ=Nanjing;هونغ كونغ/هونج كونج/هونغ كونج=Hong Kong;ماكاو=Macau;تشونغتشينغ=Chongqing;أورومتشي=Urumqi
china region: التبت/التيبت=Tibet;شينجيانغ/سينكيانغ=Xinjiang;منغوليا الداخلية=Inner Mongolia
china province: سيتشوان=Sichuan;غوانغدونغ=Guangdong;يونان الصينية=Yunnan
japan city: أوساكا=Osaka;هيروشيما=Hiroshima;ناغازاكي/ناجازاكي=Nagasaki;كيوتو=Kyoto;ناغويا=Nagoya;كوبي=Kobe;يوكوهاما=Yokohama;سابورو=Sapporo;فوكوشيما=Fukushima;سايتاما=Saitama
japan region: أوكيناوا=Okinawa
south-korea city: بوسان=Busan;إنتشون=Incheon
india city: مومباي/بومباي=Mumbai;كلكتا/كالكوتا=Kolkata;بنغالور/بانغالور/بنجالور=Bangalore;حيدر آباد/حيدر أباد=Hyderabad;أحمد آباد=Ahmedabad;دلهي=Delhi;مدراس/تشيناي=Chennai
india province: كشمير/إقليم كشمير=Kashmir;غوجارات/جوجارات=Gujarat;البنجاب=Punjab;آسام=Assam;بيهار=Bihar
india region: الشطر الهندي من كشمير=Indian-administered Kashmir
pakistan city: كراتشي=Karachi;لاهور=Lahore;بيشاور=Peshawar;راولبندي/روالبندي=Rawalpindi;كويتا=Quetta;مظفر آباد/مظفر أباد=Muzaffarabad
pakistan region: وزيرستان=Waziristan;بلوشستان=Balochistan;إقليم السند=Sindh;وادي سوات=Swat
afghanistan city: قندهار=Kandahar;هرات=Herat;مزار شريف=Mazar-i-Sharif;جلال آباد/جلال أباد=Jalalabad;قندوز=Kunduz;غزني=Ghazni
afghanistan province: هلمند=Helmand;ننغرهار=Nangarhar;كونار=Kunar;زابل=Zabul;أروزغان=Uruzgan;باكتيا=Paktia;خوست=Khost
afghanistan base: باغرام=Bagram
afghanistan region: تورا بورا=Tora Bora
indonesia city: باندا آتشيه=Banda Aceh;سورابايا=Surabaya
indonesia region: آتشيه/إقليم آتشيه=Aceh;بالي=Bali;جاوة/جاوا=Java;سومطرة=Sumatra;جزيرة سولاويسي=Sulawesi
philippines region: مينداناو=Mindanao;جولو=Jolo
vietnam city: هو شي منه/هو تشي منه=Ho Chi Minh City;سايغون=Saigon
australia city: سيدني=Sydney;ملبورن/ميلبورن=Melbourne;بريزبين=Brisbane;بيرث=Perth;أديلايد=Adelaide
new-zealand city: أوكلاند=Auckland
south-africa city: جوهانسبرغ/جوهانسبيرغ/جوهانسبورغ=Johannesburg;كيب تاون/كيب تاون=Cape Town;دوربان/ديربان=Durban
nigeria city: لاغوس/لاجوس=Lagos;كانو=Kano
nigeria region: دلتا النيجر=Niger Delta
kenya city: مومباسا=Mombasa
ethiopia region: أوغادين=Ogaden;تيغراي=Tigray
mali city: تمبكتو=Timbuktu
cuba region: خليج الخنازير=Bay of Pigs
argentina region: جزر فوكلاند/الفوكلاند=Falkland Islands
iraq base: عين الأسد=Ain al-Asad;التاجي=Taji;قاعدة بلد=Balad air base;الحبانية=Habbaniyah
yemen facility: ميناء الحديدة=Hodeidah port;رأس عيسى=Ras Isa;الصليف=Salif;باب المندب/مضيق باب المندب=Bab el-Mandeb
turkey province: هاتاي/هطاي/لواء اسكندرون/لواء الإسكندرون=Hatay
earth region: الشرق الأوسط=Middle East;أوروبا/أوربا=Europe;آسيا=Asia;أفريقيا/إفريقيا/القارة الأفريقية=Africa;أمريكا اللاتينية=Latin America;أمريكا الجنوبية=South America;أمريكا الشمالية=North America;أمريكا الوسطى=Central America;القوقاز=Caucasus;البلقان=Balkans;آسيا الوسطى=Central Asia;شرق آسيا=East Asia;جنوب شرق آسيا=South-East Asia;أوروبا الشرقية/شرق أوروبا=Eastern Europe;أوروبا الغربية=Western Europe;القرن الأفريقي=Horn of Africa;المغرب العربي=Maghreb;بلاد الشام/الشام=Levant;شبه الجزيرة العربية/الجزيرة العربية=Arabian Peninsula;الخليج العربي/الخليج الفارسي/الخليج=Persian Gulf;الهلال الخصيب=Fertile Crescent;منطقة الساحل=Sahel;البحر الكاريبي/الكاريبي=Caribbean;شبه الجزيرة الكورية=Korean Peninsula;الكوريتين/الكوريتان=Koreas;الاتحاد السوفياتي/الاتحاد السوفيتي=Soviet Union;يوغوسلافيا/يوغسلافيا=Yugoslavia;تشيكوسلوفاكيا=Czechoslovakia;ألمانيا الشرقية=East Germany;ألمانيا الغربية=West Germany;القطب الشمالي=Arctic;أقيانوسيا=Oceania;غرينلاند=Greenland;الأراضي المقدسة=Holy Land;الشرق الأدنى=Near East;كوريا=Korea
earth river: الفرات/نهر الفرات=Euphrates;دجلة/نهر دجلة=Tigris;النيل/نهر النيل=Nile;نهر الأردن=Jordan River;الليطاني/نهر الليطاني=Litani;العاصي/نهر العاصي=Orontes;الدانوب/نهر الدانوب=Danube;الفولغا/نهر الفولغا=Volga;الراين/نهر الراين=Rhine;الأمازون/نهر الأمازون=Amazon;المسيسيبي=Mississippi River;نهر السند=Indus;نهر اليرموك=Yarmouk
earth region: بحر أزوف=Sea of Azov;البحر الأحمر=Red Sea;البحر المتوسط/البحر الأبيض المتوسط=Mediterranean Sea;البحر الأسود=Black Sea;بحر قزوين=Caspian Sea;البحر الميت=Dead Sea;بحر العرب=Arabian Sea;بحر الصين الجنوبي=South China Sea;المحيط الأطلسي/المحيط الأطلنطي/الأطلسي=Atlantic Ocean;المحيط الهندي=Indian Ocean;المحيط الهادئ/المحيط الهادي=Pacific Ocean;خليج عدن=Gulf of Aden;خليج العقبة=Gulf of Aqaba;خليج عمان=Gulf of Oman;خليج المكسيك=Gulf of Mexico;بحر البلطيق/البلطيق=Baltic;شط العرب=Shatt al-Arab;مضيق هرمز=Strait of Hormuz;باب المندب/مضيق باب المندب=Bab el-Mandeb;البوسفور/مضيق البوسفور=Bosphorus;الدردنيل=Dardanelles;بحر الشمال=North Sea
`;
