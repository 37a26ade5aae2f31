import { strToU8, zipSync } from 'fflate';
import { content } from './odtContent';
import type { Block } from './block';
import { manifest, meta, NAMESPACES, STYLES } from './odtStyles';

/** Blocks as an OpenDocument text: LibreOffice, Word, Google Docs and Pages open it. */

const MIME = 'application/vnd.oasis.opendocument.text';

const document = (root: string, body: string) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<office:${root} ${NAMESPACES} office:version="1.3">${body}</office:${root}>`;

export function odt(blocks: readonly Block[], title: string, language: string): Uint8Array<ArrayBuffer> {
	// First and not packed: programs read the kind of the document at this very place.
	const mimetype = [strToU8(MIME), { level: 0 }] as const;
	return zipSync({
		mimetype: [...mimetype],
		'content.xml': strToU8(document('document-content', content(blocks))),
		'styles.xml': strToU8(document('document-styles', STYLES)),
		'meta.xml': strToU8(document('document-meta', meta(title, language))),
		'META-INF/manifest.xml': strToU8(manifest(MIME))
	});
}
