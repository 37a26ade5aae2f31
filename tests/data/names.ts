/** The only proper names that may stand in the Belarus story. */

/** Office-holders, candidates and the three publicly documented dead: nobody else is named. */
export const people = [
	'Aliaksandr Lukashenka',
	'Sviatlana Tsikhanouskaya',
	'Yuri Karayev',
	'Aleksandr Barsukov',
	'Natallia Kachanava',
	'Uladzimir Karanik',
	'Lidia Yermoshina',
	'Josep Borrell',
	'Linas Linkevicius',
	'Hanna Kanapatskaya',
	'Andrei Dmitryieu',
	'Siarhei Cherachen',
	'Aliaksandr Taraikouski',
	'Aliaksandr Vikhor',
	'Henadz Shutau'
];

/** Places by id: kind, longitude, latitude, and the radius in metres within which they are known to lie. */
export const places = `
minsk city 27.5667 53.9 500
akrestsina site 27.4936 53.8822 100
pushkinskaya site 27.4968 53.9096 60
stela site 27.5382 53.9159 30
kamarouka site 27.579 53.92 350
cec site 27.5448 53.8961 50
independence-sq site 27.5478 53.8956 200
zhodzina city 28.3331 54.0985 2500
zhodzina-prison8 site 28.365 54.1303 1000
brest city 23.7175 52.1089 3000
homiel city 30.9754 52.4345 3000
BY country
LT country
brussels city
`;

/** Every capitalised word of a place, a country, a people or a language. */
const PLACES = `Akrestsina Barysau Belarus Belarusian Brest Brussels English France Geneva Government Homiel House Hrodna Independence
	Square Indian Kamarouski Lebanon Lithuania Lithuanian Mediterranean Minsk Pakistan Pinsk Poland Polish Prison
	Pushkinskaya Russian Senno Spanish Ukraine Ukrainian Vitebsk Zhodzina Hero City US Congress`;

/** Every capitalised word of an organisation, an office or a publisher. */
const BODIES = `AFP ANNA AP Action Administration Affairs Afisha America Associated Astro Awani Azot BNS BYPOL Belarus
	BelAZ BelTA BelarusFeed Belga Belorusskiy Belsat CC BY Censor Central Commission Committee Corriere Council Court
	 Daily Daybook Devdiscourse Digital Diplomat Diplomatic District EU Earth Economic Election Europe European
	Executive External Extraordinary Factory Fontanka Foreign Forsal Gazeta Gazette General GeoNames Golos Health High
	Honest Independent Insider Institute Interfax Interior International Internet Investigative Kraina Krai LRT
	Laboratory Live Maya Media Mediazona Minister Ministry Mir NetBlocks News Nasha Natural Niva ONT Onliner PAP
	Partizan People Platform Polesye Portal Post Presidential President Press Prize Profile Promote Prosecutor RBC RFE RL
	RT RTL Radio RegTrends Report Representative Reuters SB STV Segodnya Sera Service Sociological Spanish Sputnik State
	Studies Supreme Svaboda TASS TJournal TUT TV Telegram Teller The Times Tractor UN UNN Union University UrduPoint
	Viasna Voice Voices Watch Works Wyborcza Youth Zubr GeoNames National`;

/** Days, months, time, and "No." */
const CALENDAR = `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February July August September October
	UTC No Night`;

/** What a teacher presses. */
const CONTROLS = 'Calm';

/** Every word that may begin with a capital letter inside a sentence. */
export const words = new Set(
	[...people, PLACES, BODIES, CALENDAR, CONTROLS].flatMap((text) => text.split(/\s+/)).filter(Boolean)
);
