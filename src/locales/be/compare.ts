/** Words of claims side by side. */
export const compare = {
	heading: 'Сцверджанні побач',
	close: 'Закрыць параўнанне',
	lead: 'Кожнае сцверджанне стаіць асобна, усе на адной шкале ад нуля. Лічбы не складаюцца разам, не ўсярэдняюцца і не зводзяцца ў адну.',
	lost: 'Спасылка вядзе да сцверджанняў, якіх у гэтай гісторыі няма або ўжо няма.',
	unpublished: 'На выбраны момант яшчэ не апублікавана',
	/** Over the rows of a question. */
	asked: 'Адказы на пытанне',
	also: 'Тое самае, падлічанае ў іншым месцы або за іншы час',
	inWords: 'Без лічбы',
	scale: (unit: string) => `Шкала ад нуля: ${unit}`,
	later: 'Яшчэ не апублікавана',
	noNumber: 'лічба не названая',
	on: 'Вядома на',
	today: 'сёння: усё',
	earlier: (when: string) => `Момант перад публікацыяй: ${when}`,
	next: (when: string) => `Момант публікацыі: ${when}`,
	noEarlier: 'Раней нічога з гэтага не выходзіла',
	everything: 'Паказаць усё',
	/** The number stands after a colon, so that every number fits. */
	known: (moment: string, count: string, all: string) =>
		`На ${moment} вядома сцверджанняў: ${count} з ${all}.`,
	all: (count: string) => `Сёння вядома сцверджанняў: ${count}.`,
	newest: (when: string, claims: string) => `Апошняе, ${when}: ${claims}.`,
	says: (by: string, figure: string) => `${by}, ${figure}`,
	differ: 'Дзе звесткі разыходзяцца',
	related: 'Як звязаныя сцверджанні',
	note: 'Заўвага рэдакцыі:',
	grid: 'Якая крыніца што кажа',
	gridNote:
		'Складзена са сцверджанняў, запісаных у гэтай гісторыі. «Маўчыць» значыць, што тут не запісана адпаведнага сцверджання гэтай крыніцы; адна крыніца можа паўтараць іншую.',
	claim: 'Сцверджанне',
	stances: {
		says: 'кажа гэта',
		otherwise: 'кажа іншае',
		other: 'падае інакш',
		vague: 'занадта няпэўна',
		silent: 'маўчыць'
	}
};
