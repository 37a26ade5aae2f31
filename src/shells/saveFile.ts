/** Gives a file to whoever pressed for it. A link to bytes must be there before it can be followed. */
export function saveFile(bytes: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(bytes);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
