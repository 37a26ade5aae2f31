import PDFParser from 'pdf2json';

/** A printed file as a program reads it that knows nothing of ours. */
export interface Printed {
	/** In points, one a page. */
	readonly sizes: readonly (readonly [width: number, height: number])[];
	/** The text of each page, without spaces and ligatures: a line may break anywhere. */
	readonly pages: readonly string[];
}

/** Of the unit that the parser counts in. */
const POINTS = 16;
/** Of the page, which a sentence may go round. */
const NUMBER = /^\d+\/\d+/;
/** It says nothing of what it leaves aside. */
const QUIET = 0;

export const tight = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

export function readPdf(bytes: Buffer): Promise<Printed> {
	const parser = new PDFParser();
	return new Promise((resolve, reject) => {
		parser.on('pdfParser_dataError', (error) => {
			reject(error instanceof Error ? error : error.parserError);
		});
		parser.on('pdfParser_dataReady', ({ Pages }) => {
			resolve({
				sizes: Pages.map(({ Width, Height }) => [Width * POINTS, Height * POINTS]),
				pages: Pages.map(({ Texts }) =>
					tight(Texts.map(({ R }) => R.map(({ T }) => decodeURIComponent(T)).join('')).join('')).replace(
						NUMBER,
						''
					)
				)
			});
		});
		parser.parseBuffer(bytes, QUIET);
	});
}
