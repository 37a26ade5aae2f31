/** Words of the frame around an embedded story. */
export const embed = {
	asOf: (date: string) => `Станам на ${date}.`,
	asKnown: (day: string, time: string) => `Што было вядома на момант: ${day}, ${time}.`,
	sources: (names: string, more: number, count: string) =>
		more > 0 ? `Крыніцы: ${names} і яшчэ ${count}.` : `Крыніцы: ${names}.`,
	noSources: 'Крыніц пакуль няма.',
	publisher: (name: string) => `Выдавец: ${name}.`,
	data: 'Даныя',
	full: 'Уся гісторыя',
	newWindow: 'адкрыецца ў новым акне',
	controls: 'Фільтры, пошук, што было вядома'
};
