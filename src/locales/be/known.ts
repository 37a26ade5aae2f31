/** Words of "as known on". */
export const known = {
	label: 'Вядома на',
	/** The button that opens it on a narrow page. */
	short: (value: string) => `Вядома на: ${value}`,
	today: 'сёння: усё',
	todayShort: 'сёння',
	/** For those who listen: how to move. */
	help: 'Стрэлкі пасоўваюць на гадзіну, Page Up і Page Down — на дзень. End паказвае ўсё.',
	previous: (when: string) => `Папярэдняя публікацыя: ${when}`,
	next: (when: string) => `Наступная публікацыя: ${when}`,
	noPrevious: 'Раней публікацый няма',
	noNext: 'Пазней публікацый няма',
	everything: 'Паказаць усё',
	history: 'Што і калі было вядома',
	type: 'Увесці момант',
	typed: (zone: string) => `Дата і час (${zone})`,
	latest: (when: string) => `Апошняе апублікаванае на той момант, ${when}:`,
	key: 'Шкала: рыска — публікацыя з вядомым часам, паласа — дзень, калі нешта выйшла ў гадзіну, якой не называе ніводная крыніца, тоўстая рыса — дзень артыкула.',
	moment: (day: string, time: string, zone: string) =>
		`Гісторыя такой, якой яе можна было прачытаць на гэты момант: ${day}, ${time} (${zone}). Тое, чаго яшчэ не апублікавала ніводная крыніца, паказана пункцірным контурам, без загалоўка і лічбы.`
};
