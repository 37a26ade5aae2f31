/** Where accounts of the Belarus story differ, and what bears on each claim of the article. */

/** Every contradiction, from the claim that contradicts to the one that is contradicted. */
export const contradictions = `
F-DET-3a A05
F-DET-4a A05
F-DET-9a F-DET-9
F-DET-6-rbc F-DET-5
F-REL-1 A29
F-REL-6a A10
F-REL-6a A11
F-REL-7 F-REL-6
F-ZHO-1 A13
F-DEA-1a F-DEA-1
F-DEA-1b F-DEA-1
F-DEA-2b F-DEA-2a
F-KAR-1 A14
F-KAR-3 A14
F-EXI-2 F-EXI-1
F-GOL-1 F-VOT-3
F-GOL-2 F-VOT-3
F-GOL-2 A26
F-GOL-2 A27
F-GOL-2a F-GOL-2
F-TSI-2 A18
F-EU-3a F-EU-3
F-STR-1a F-STR-1
F-STR-2a F-STR-2
F-NET-1a F-NET-1
F-MAR-1b F-MAR-1a
`;

/** Of each claim of the article: the claims that contradict, refine, supersede or repeat it. */
export const bearing = `
A01: F-REL-1 F-ZHO-1
A03: F-REL-1 F-REL-2 X-REL-AP2000 N-REL-1
A04: F-ELE-0
A05: F-DET-3a F-DET-4a
A06: F-REL-3 F-REL-4 N-REL-3
A07: F-ZHO-1 N-ZHO-1
A09: F-HOS-3 F-REL-5
A10: F-REL-6a
A11: F-REL-6a
A13: F-REL-3 F-KAR-2 F-ZHO-1
A14: F-KAR-1 F-KAR-3
A15: F-KAR-1 F-KAR-2 F-KAR-3
A16: F-EU-2 F-EU-3
A18: F-TSI-1 F-TSI-2
A19: F-TSI-3
A20: F-TSI-3
A21: F-DET-1 F-DET-6-rbc
A23: F-ELE-0
A24: F-DET-1 F-DET-2 F-DET-3 F-DET-4 F-DET-5 F-DET-6-rbc F-DET-6-ohchr F-DET-6-ap
A25: F-HOS-1 F-HOS-2 F-HOS-3 F-HOS-5 F-DEA-1 F-DEA-2
A26: F-VOT-1 F-VOT-2 F-VOT-3 F-GOL-2 N-VOT-1
A27: F-VOT-1 F-VOT-2 F-VOT-3 F-GOL-2 N-VOT-1
A28: F-DEA-3 F-DEA-3a
A29: F-REL-1 F-ZHO-1 N-REL-1
`;

/** What each series draws, point by point; "+" stands beside, "=" is what a bar is cut into. */
export const drawn = `
detentions: F-DET-1#all = F-DET-1#minsk F-DET-1#regions, F-DET-2#n, F-DET-3#n, F-DET-4#n, not found F-DET-7
viasna: F-DET-1a#n
releases-official: F-REL-1#n, F-REL-2#n
releases-zhodzina: F-ZHO-1#d13, F-ZHO-1#d14
releases-dawn: A07#n
votes-official: A26#n + A27#n, F-VOT-1#l + F-VOT-1#t, F-VOT-2#l + F-VOT-2#t, F-VOT-3#l + F-VOT-3#t
polls-state: F-EXI-1#l + F-EXI-1#t, F-EXI-2#l + F-EXI-2#t
polls-independent: F-EXI-3#l + F-EXI-3#t, F-EXI-4#t
partial-golos: F-GOL-2#l + F-GOL-2#t
partial-model: F-GOL-3#l + F-GOL-3#t
total-un: F-DET-6-ohchr#n
total-sum: F-DET-5#n
total-agency: F-DET-6-ap#n, A24#n
total-rbc: F-DET-6-rbc#n
hospital: F-HOS-1#n, F-HOS-3#n, F-HOS-4#n
treatment: F-HOS-0#protesters, F-HOS-0#officers
`;

/** What a search in every spelling must find, by event. */
export const findable = `
embrace: embracing couple, tears, hugging relatives
force: stun grenades, tear gas, rubber bullets, beatings, hundreds injured
testimony: bruises, beatings
ambulances: ambulances, clinics
five-days: demanded that Lukashenko go, Лукашенко
final-result: Lukashenka, Lukashenko, Лукашэнка, Лукашенко
zhodzina-dawn: Zhodzina, Zhodino, Žodzina, Жодино, Жодзіна, at least 119
akrestsina: Akrestsina, Okrestina, Акрэсціна, Окрестина, dozens
lithuania: Tsikhanouskaya, Tikhanovskaya, Ціханоўская, Тихановская, Linkevičius
apology: Karayev, Karaev, Караеў, bystanders
first-official: Kachanava, Kochanova, Качанава, more than 1000
total-detained: about 7000, nearly 7000, 6700
some-1000: some 1000
`;

/** Claims that may be shown only with a caveat. */
export const reserved =
	'F-DET-8 F-DET-9 F-DET-9a F-DET-6-rbc F-DET-6-ohchr F-DET-6-ap F-DET-10 F-REL-5 F-REL-8 F-ZHO-1 F-ZHO-2 ' +
	'F-HOS-5 F-DEA-2 F-DEA-2a F-DEA-2b F-DEA-2c F-VOT-2 F-EXI-3 F-EXI-4 F-GOL-1 F-GOL-2 F-GOL-2a F-GOL-3 ' +
	'F-MAR-1 F-MAR-1a F-MAR-1b';
