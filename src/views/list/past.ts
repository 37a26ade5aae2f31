/** Moves the focus from within a row to the title of the next one; after the last, to the list as a whole. */
export function past({ currentTarget: from }: { readonly currentTarget: HTMLElement }): void {
	const titles = [...(from.closest('.list')?.querySelectorAll<HTMLElement>('h4 a') ?? [])];
	const next = titles.find((title) => from.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING);
	(next ?? from.closest<HTMLElement>('[tabindex]'))?.focus();
}
