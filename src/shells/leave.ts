/** Goes to the page of another language, in place of this one: its history entry is that of the same step. */
export function leave(language: string, address: string): void {
	const { root = './', editions = '', whole } = document.documentElement.dataset;
	if (whole !== undefined) {
		// The one file holds them all, and reads its address when it opens.
		history.replaceState(null, '', `#${address}`);
		location.reload();
		return;
	}
	const edition = editions.split(' ').find((one) => one.startsWith(`${language}=`));
	if (!edition) return;
	const file = location.pathname.split('/').at(-1) ?? '';
	location.replace(`${root}${edition.slice(language.length + 1)}${file}${location.search}#${address}`);
}
