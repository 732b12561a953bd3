import { foldWord } from '../../text/fold';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(foldWord));

/** Before a surname alone: Mr, General, President. */
export const strongTitles = set(
  `mr mrs ms dr sir lord lady president king queen prince princess sultan emir pope general gen colonel col lieutenant lt
   major maj captain capt brigadier brig admiral adm marshal sergeant sgt senator sen congressman rep sheikh sheik shaikh
   imam ayatollah mullah mufti patriarch bishop archbishop cardinal comrade`,
);

/** Before a name of two words or more, in small letters or capitals: spokesman, Foreign Minister, director. */
export const nameLeads = set(
  `minister premier chancellor secretary ambassador envoy spokesman spokeswoman spokesperson director head chief leader
   commander commandant deputy governor mayor chairman chairwoman chairperson coordinator representative official officer
   activist journalist reporter correspondent photographer analyst expert professor prof researcher scholar author writer
   lawyer judge prosecutor diplomat negotiator adviser advisor founder president executive manager resident witness
   father mother brother sister son daughter wife husband cousin doctor nurse teacher fighter rebel cleric preacher
   candidate lawmaker opponent dissident commissioner undersecretary strategist economist historian student refugee
   resident counterpart colleague`,
);

/** After which a name of two words or more stands: said Rami Ali. */
export const sayingBefore = set('said says told added according by tweeted wrote asked');

/** Given names by which a person is known without a title; in Latin letters, of both kinds of lands. */
export const englishGiven = set(
  `abdallah abdelaziz abdelkader abdelrahman abdul abdulaziz abdulkarim abdullah abdulrahman abdulrazzaq adel adnan ahmad
   ahmed ali alaa amin amir ammar anas anwar ashraf ayman aziz bashar basel basem bassam bassel bilal burhan dina eyad
   fadi fahad fahd faisal faris farouk fatima faysal firas ghassan ghazi habib hadi hafez hakim hala haider hamad hamid
   hamza haitham hani hasan hassan hisham hossam hosni hussain hussein ibrahim imad ismail issa iyad jaber jalal jamal
   jamil jihad kamal karim kassem khaled khalid khalil layla leila maher mahmoud mahmud majid malek malik mansour marwan
   maryam mazen moaz mohamad mohamed mohammad mohammed muhammad mona mounir mourad munir musa mustafa nabil nadia nadim
   naji naser nasser nawaf nidal nizar nouri noura omar osama qasem qassem rahim rami rana rashid riad riyad sabah saad
   sadiq saeed said salah saleh salem salim sami samir sara saud sayyid selim suleiman tamim tareq tariq wael walid yasser
   yahya yasin yassin yousef youssef yusuf zaid zaki zein ziad abu umm
   aaron adam alan albert alex alexander alexei alice amanda andrea andrei andrew angela anna anne anthony antonio barack
   benjamin bernard bill boris brian bruce carl carlos caroline catherine charles chris christian christopher daniel david
   diana dmitry dmitri donald edward elizabeth emma emmanuel eric federica francis francois frank fred gary george gerhard
   gennady geoffrey hans helen henry hillary ian igor ivan jack jacob jake james jane jason jean jeff jens jessica jim joe
   john jonathan jose joseph josh juan julia karen kate kevin larry laura laurent lindsey linda lisa louis lucas luke
   margaret maria marie mark martin mary matthew michael michel michelle mike mikhail nancy nathan nicholas nick nicolas
   nikolai oleg oliver olga pablo patrick paul pavel peter philip pierre rebecca recep rex richard robert roger ron ronald
   rupert samantha samuel sarah scott sean sergei sergey simon staffan stephen steve steven susan tayyip ted theresa thomas
   tim tom tony valery victor viktor vitaly vladimir walter william yuri zachary`,
);

/** Particles within names: al-Assad, de Mistura, bin Salman. */
export const particles = set(
  'al el as ash an ar at ad az ez es bin ibn ben abu abi abd abdel abdul umm ould de di da del della du la le van von der den dos st',
);

/** Kinds of places before "of X" or after X, as in "the city of X", "X province"; word=kind. */
export const englishPlaceNouns: ReadonlyMap<string, string> = new Map(
  `city=city capital=city town=town village=town hamlet=town suburb=town neighbourhood=town neighborhood=town quarter=town settlement=town
   province=province governorate=province district=province county=province state=province prefecture=province
   region=region countryside=region valley=region island=region peninsula=region plain=region desert=region oasis=region mountain=region
   airport=facility airbase=base airfield=base prison=facility dam=facility refinery=facility port=facility crossing=facility bridge=facility
   hospital=facility checkpoint=facility camp=camp area=region river=river lake=river oilfield=field gasfield=field`
    .split(/\s+/u)
    .map((entry): [string, string] => {
      const [noun = '', kind = ''] = entry.split('=');
      return [noun, kind];
    }),
);

/** Those of two words. */
export const compoundPlaceNouns: ReadonlyMap<string, string> = new Map([
  ['air base', 'base'],
  ['air bases', 'base'],
  ['military base', 'base'],
  ['naval base', 'base'],
  ['military airport', 'base'],
  ['international airport', 'facility'],
  ['border crossing', 'facility'],
  ['refugee camp', 'camp'],
  ['oil field', 'field'],
  ['gas field', 'field'],
]);

/** First words of Arab towns: Deir X, Tal X. */
export const placeOpeners = set(
  'deir dayr tal tel tell khan kafr kfar jabal jebel wadi bab ras jisr maarat marat maaret qalaat qalat beit bir mount khirbet khirbat',
);

/** First words of armed groups: Jaysh al-X, Liwa X. */
export const groupOpeners = set(
  'jabhat jaish jaysh jeish ahrar liwa harakat hizb hezb kataib kataeb katibat faylaq failaq ansar ajnad suqour suqur jund saraya',
);

/** Last words of organisations; word=kind where it is not organisation. */
export const englishOrganisations: ReadonlyMap<string, string> = new Map(
  `party movement union council committee organization organisation association agency authority ministry university institute
   centre center foundation commission corporation company bank fund court society federation league institution office bureau
   department parliament congress senate assembly coalition alliance group club academy college watch initiative programme program observatory unit
   brigade=armed-group brigades=armed-group army=armed-group front=armed-group battalion=armed-group battalions=armed-group
   forces=armed-group legion=armed-group division=armed-group corps=armed-group militia=armed-group
   times=outlet news=outlet post=outlet herald=outlet tribune=outlet daily=outlet television=outlet tv=outlet radio=outlet network=outlet
   gazette=outlet journal=outlet telegraph=outlet magazine=outlet`
    .split(/\s+/u)
    .map((entry): [string, string] => {
      const [noun = '', kind = 'organisation'] = entry.split('=');
      return [noun, kind];
    }),
);

/** Those that "of X" or "for X" completes: University of X. */
export const completedOrganisations = set(
  'ministry university organization organisation council committee association institute centre center bank union commission department office league federation network observatory',
);

/** Written with a capital without being a name, or only at the beginning of a sentence. */
export const englishFrame = set(
  `category showcase tags a an the this that these those he she it they we i you his her its their our my your him them us me who whom which what when
   where why how if as at by for from in into of off on onto out over to under up with within without after before since until
   while during between among against about above below across along around near inside outside through throughout toward towards
   and or but nor so yet not no yes all any both each every few many more most much other others several some such same own
   is are was were be been being am do does did has have had will would can could may might must shall should let
   one two three four five six seven eight nine ten dozens hundreds thousands first second third last latest next
   also however meanwhile moreover nevertheless despite although though because amid according earlier later now then there here
   today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
   thursdays fridays saturdays sundays january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt ramadan eid
   north south east west northern southern eastern western central northeastern northwestern southeastern southwestern
   northeast northwest southeast southwest upper lower old new great big nearby entire
   islam islamic islamist islamists muslim muslims christian christians jewish jews sunni sunnis shia shiite shiites shi'ite alawite
   alawites druze kurd kurds kurdish arab arabs arabic turkmen yazidi yazidis jihadist jihadists salafi
   english european western god allah war wars state media tags tag read video photo image source sources file breaking
   update updated published date people rebels rebel activists government opposition regime forces police army military
   president minister air strike strikes airstrike airstrikes attack attacks bomb bombs bombing killed dead civilians children
   report reports local foreign residents fighters militants troops soldiers officials warplanes jets helicopters at least`,
);
