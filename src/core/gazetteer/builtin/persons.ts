/**
 * Persons whom a reader of news on Russia, the United States and Syria meets without their first name: who has led these
 * states, their diplomacy and their forces since 2011, the neighbours and allies, and the United Nations' envoys.
 * `Arabic/other Arabic=English/other English`, parted by `;`. A surname stands for the person only where it is hardly
 * anybody else's and no word of the language.
 */
export const persons = `
باراك أوباما/أوباما=Barack Obama/Obama;دونالد ترامب/دونالد ترمب/ترامب/ترمب=Donald Trump/Trump;جو بايدن/جوزيف بايدن/بايدن=Joe Biden/Joseph Biden/Biden;كامالا هاريس=Kamala Harris;مايك بنس=Mike Pence;جي دي فانس=JD Vance
هيلاري كلينتون=Hillary Clinton;جون كيري=John Kerry;ريكس تيلرسون/تيلرسون=Rex Tillerson/Tillerson;مايك بومبيو/مايكل بومبيو/بومبيو=Mike Pompeo/Pompeo;أنتوني بلينكن/بلينكن=Antony Blinken/Blinken;ماركو روبيو/روبيو=Marco Rubio/Rubio
ليون بانيتا/بانيتا=Leon Panetta/Panetta;تشاك هيغل=Chuck Hagel;أشتون كارتر/آشتون كارتر=Ashton Carter/Ash Carter;جيمس ماتيس/ماتيس=James Mattis/Jim Mattis/Mattis;مارك إسبر=Mark Esper;لويد أوستن=Lloyd Austin;بيت هيغسيث/هيغسيث=Pete Hegseth/Hegseth
جون بولتون/بولتون=John Bolton/Bolton;جيك سوليفان=Jake Sullivan;سوزان رايس=Susan Rice;سامانثا باور=Samantha Power;نيكي هيلي=Nikki Haley;بريت ماكغورك/ماكغورك=Brett McGurk/McGurk;جيمس جيفري=James Jeffrey;ستيف ويتكوف/ستيفن ويتكوف/ويتكوف=Steve Witkoff/Witkoff
جوزيف دانفورد/دانفورد=Joseph Dunford/Joe Dunford/Dunford;مارك ميلي=Mark Milley;مارتن ديمبسي=Martin Dempsey;جوزيف فوتيل=Joseph Votel;كينيث ماكينزي=Kenneth McKenzie;ديفيد بتريوس=David Petraeus;توماس باراك/توم باراك=Thomas Barrack/Tom Barrack
فلاديمير بوتين/بوتين=Vladimir Putin/Putin;ديمتري ميدفيديف/دميتري ميدفيديف/ميدفيديف=Dmitry Medvedev/Medvedev;ميخائيل ميشوستين=Mikhail Mishustin;سيرغي لافروف/لافروف=Sergei Lavrov/Sergey Lavrov/Lavrov;سيرغي شويغو/شويغو=Sergei Shoigu/Sergey Shoigu/Shoigu
أندريه بيلوسوف=Andrei Belousov;فاليري غيراسيموف/غيراسيموف=Valery Gerasimov/Gerasimov;ديمتري بيسكوف/دميتري بيسكوف/بيسكوف=Dmitry Peskov/Peskov;ماريا زاخاروفا/زاخاروفا=Maria Zakharova/Zakharova;إيغور كوناشينكوف/كوناشينكوف=Igor Konashenkov/Konashenkov
ميخائيل بوغدانوف/بوغدانوف=Mikhail Bogdanov/Bogdanov;ألكسندر لافرنتييف/لافرنتييف=Alexander Lavrentiev/Alexander Lavrentyev/Lavrentiev/Lavrentyev;فيتالي تشوركين/تشوركين=Vitaly Churkin/Churkin;فاسيلي نيبينزيا/نيبينزيا=Vasily Nebenzya/Vassily Nebenzia/Nebenzya/Nebenzia
نيكولاي باتروشيف/باتروشيف=Nikolai Patrushev/Patrushev;سيرغي ريابكوف/ريابكوف=Sergei Ryabkov/Sergey Ryabkov/Ryabkov;سيرغي رودسكوي/رودسكوي=Sergei Rudskoy/Rudskoy;سيرغي سوروفيكين/سوروفيكين=Sergei Surovikin/Surovikin
يفغيني بريغوجين/بريغوجين=Yevgeny Prigozhin/Prigozhin;رمضان قديروف/قديروف=Ramzan Kadyrov/Kadyrov;أليكسي نافالني/نافالني=Alexei Navalny/Navalny;يوري أوشاكوف/أوشاكوف=Yuri Ushakov/Ushakov
بشار الأسد/بشار حافظ الأسد/الأسد=Bashar al-Assad/Bashar Assad/Bashar al-Asad/Assad/al-Assad;حافظ الأسد=Hafez al-Assad;ماهر الأسد=Maher al-Assad;أسماء الأسد=Asma al-Assad
وليد المعلم=Walid al-Moallem/Walid al-Muallem/Walid Muallem;فيصل المقداد=Faisal Mekdad;بشار الجعفري=Bashar Jaafari/Bashar al-Jaafari;بثينة شعبان=Bouthaina Shaaban;فاروق الشرع=Farouk al-Sharaa;أحمد الشرع=Ahmed al-Sharaa;أسعد الشيباني/أسعد حسن الشيباني=Asaad al-Shaibani
أبو محمد الجولاني/الجولاني=Abu Mohammad al-Julani/Abu Mohammed al-Golani/Abu Mohammad al-Jolani;علي مملوك=Ali Mamlouk;سهيل الحسن=Suheil al-Hassan;رياض حجاب=Riyad Hijab;نصر الحريري=Nasr al-Hariri;مظلوم عبدي=Mazloum Abdi;إلهام أحمد=Ilham Ahmed;صالح مسلم=Salih Muslim
أنطونيو غوتيريش/غوتيريش=Antonio Guterres/António Guterres/Guterres;بان كي مون=Ban Ki-moon;ستافان دي ميستورا/ستيفان دي ميستورا/دي ميستورا=Staffan de Mistura/de Mistura;غير بيدرسن/جير بيدرسن/بيدرسن=Geir Pedersen/Geir O. Pedersen
كوفي عنان=Kofi Annan;الأخضر الإبراهيمي=Lakhdar Brahimi;مارتن غريفيث=Martin Griffiths;مارك لوكوك=Mark Lowcock;رافاييل غروسي/رافائيل غروسي=Rafael Grossi
رجب طيب أردوغان/رجب أردوغان/طيب أردوغان/أردوغان=Recep Tayyip Erdogan/Recep Tayyip Erdoğan/Tayyip Erdogan/Erdogan/Erdoğan;مولود جاويش أوغلو/مولود تشاووش أوغلو/جاويش أوغلو/تشاووش أوغلو=Mevlut Cavusoglu/Mevlüt Çavuşoğlu/Cavusoglu;هاكان فيدان=Hakan Fidan
خلوصي أكار=Hulusi Akar;أحمد داود أوغلو=Ahmet Davutoglu/Davutoglu;بن علي يلدريم=Binali Yildirim;إبراهيم قالن=Ibrahim Kalin;عبد الله غول=Abdullah Gul
علي خامنئي/خامنئي=Ali Khamenei/Khamenei;حسن روحاني=Hassan Rouhani/Hassan Rohani/Rouhani;محمود أحمدي نجاد/أحمدي نجاد=Mahmoud Ahmadinejad/Ahmadinejad;إبراهيم رئيسي=Ebrahim Raisi;مسعود بزشكيان/بزشكيان=Masoud Pezeshkian/Pezeshkian;محمد جواد ظريف/جواد ظريف=Mohammad Javad Zarif/Javad Zarif/Zarif
حسين أمير عبداللهيان/أمير عبداللهيان/عبداللهيان=Hossein Amir-Abdollahian;عباس عراقجي/عراقجي=Abbas Araghchi/Araghchi;قاسم سليماني=Qassem Soleimani/Qasem Soleimani/Soleimani;علي أكبر ولايتي=Ali Akbar Velayati;علي شمخاني=Ali Shamkhani
بنيامين نتنياهو/نتنياهو=Benjamin Netanyahu/Binyamin Netanyahu/Netanyahu;أفيغدور ليبرمان/ليبرمان=Avigdor Lieberman/Lieberman;يوآف غالانت/غالانت=Yoav Gallant/Gallant;يائير لابيد/لابيد=Yair Lapid/Lapid;نفتالي بينيت=Naftali Bennett
عبد الفتاح السيسي/السيسي=Abdel Fattah el-Sisi/Abdel Fattah al-Sisi/Sisi/el-Sisi;محمد بن سلمان=Mohammed bin Salman;سلمان بن عبد العزيز=Salman bin Abdulaziz;عادل الجبير=Adel al-Jubeir;عبد الله الثاني=Abdullah II;أيمن الصفدي=Ayman Safadi
محمد بن زايد=Mohammed bin Zayed;أحمد أبو الغيط/أبو الغيط=Ahmed Aboul Gheit;سامح شكري=Sameh Shoukry;حيدر العبادي=Haider al-Abadi;نوري المالكي=Nouri al-Maliki;عادل عبد المهدي=Adel Abdul Mahdi;مصطفى الكاظمي=Mustafa al-Kadhimi;محمد شياع السوداني=Mohammed Shia al-Sudani
برهم صالح=Barham Salih;مسعود بارزاني/مسعود البارزاني=Masoud Barzani/Massoud Barzani;نيجيرفان بارزاني/نيجيرفان البارزاني=Nechirvan Barzani;مسرور بارزاني/مسرور البارزاني=Masrour Barzani;مقتدى الصدر=Muqtada al-Sadr/Moqtada al-Sadr;هادي العامري=Hadi al-Amiri
ميشال عون/ميشيل عون=Michel Aoun;سعد الحريري=Saad Hariri/Saad al-Hariri;نجيب ميقاتي=Najib Mikati;جبران باسيل=Gebran Bassil;نبيه بري=Nabih Berri;حسن نصر الله=Hassan Nasrallah/Nasrallah;وليد جنبلاط/جنبلاط=Walid Jumblatt/Jumblatt
محمود عباس=Mahmoud Abbas;إسماعيل هنية=Ismail Haniyeh;يحيى السنوار/السنوار=Yahya Sinwar/Sinwar;عبد الملك الحوثي=Abdul-Malik al-Houthi;خليفة حفتر/حفتر=Khalifa Haftar/Haftar;معمر القذافي/القذافي=Muammar Gaddafi/Gaddafi/Qaddafi;حسني مبارك=Hosni Mubarak;محمد مرسي=Mohamed Morsi
إيمانويل ماكرون/ماكرون=Emmanuel Macron/Macron;فرانسوا هولاند=François Hollande/Francois Hollande/Hollande;نيكولا ساركوزي/ساركوزي=Nicolas Sarkozy/Sarkozy;جان إيف لودريان/لودريان=Jean-Yves Le Drian/Le Drian;لوران فابيوس/فابيوس=Laurent Fabius/Fabius
أنغيلا ميركل/أنجيلا ميركل/ميركل=Angela Merkel/Merkel;أولاف شولتس/شولتس=Olaf Scholz/Scholz;فريدريش ميرتس=Friedrich Merz;أنالينا بيربوك/بيربوك=Annalena Baerbock/Baerbock;ديفيد كاميرون=David Cameron;تيريزا ماي=Theresa May;بوريس جونسون=Boris Johnson;ريشي سوناك/سوناك=Rishi Sunak/Sunak
كير ستارمر/ستارمر=Keir Starmer/Starmer;فيديريكا موغيريني/موغيريني=Federica Mogherini/Mogherini;جوزيب بوريل/بوريل=Josep Borrell/Borrell;أورسولا فون دير لاين/فون دير لاين=Ursula von der Leyen/von der Leyen;ينس ستولتنبرغ/ستولتنبرغ=Jens Stoltenberg/Stoltenberg;مارك روته=Mark Rutte
فولوديمير زيلينسكي/فلاديمير زيلينسكي/زيلينسكي=Volodymyr Zelensky/Volodymyr Zelenskyy/Zelensky/Zelenskyy;بيترو بوروشينكو/بوروشينكو=Petro Poroshenko/Poroshenko;ألكسندر لوكاشينكو/لوكاشينكو=Alexander Lukashenko/Lukashenko;فيكتور أوربان=Viktor Orban/Viktor Orbán
شي جين بينغ=Xi Jinping;وانغ يي=Wang Yi;كيم جونغ أون=Kim Jong Un/Kim Jong-un;ناريندرا مودي=Narendra Modi;شينزو آبي=Shinzo Abe;أبو بكر البغدادي=Abu Bakr al-Baghdadi;أيمن الظواهري/الظواهري=Ayman al-Zawahiri;أسامة بن لادن/بن لادن=Osama bin Laden/bin Laden
`;
