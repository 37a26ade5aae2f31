import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Folders whose parts must not know each other: a new one is added without touching the rest. */
const OPEN_ENDED = ['views', 'shells', 'ports', 'activities'];

/** What each folder of src/ may import, besides itself. The order is the order of reading. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	story: [],
	locales: [],
	ui: [],
	lens: ['story', 'locales'],
	session: ['story', 'lens', 'locales'],
	ports: ['story', 'session'],
	marks: ['story', 'lens', 'session', 'ui', 'locales'],
	views: ['story', 'lens', 'session', 'marks', 'ui', 'locales'],
	activities: ['story', 'lens', 'session', 'marks', 'views', 'exporters', 'ui', 'locales'],
	exporters: ['story', 'lens', 'session', 'locales'],
	pictures: ['story', 'lens', 'session', 'exporters', 'marks', 'views', 'locales'],
	shells: [
		...['story', 'lens', 'session', 'ports', 'marks', 'views', 'activities', 'exporters', 'ui'],
		...['pictures', 'locales']
	],
	embed: ['story', 'session', 'ports', 'shells', 'locales', 'app.css'],
	publish: [
		...['story', 'lens', 'session', 'ports', 'marks', 'views', 'shells', 'embed', 'exporters', 'ui'],
		...['pictures', 'locales']
	]
};

/** The foreign libraries that only one file may speak to, so that replacing one touches one file. */
const ONE_DOOR: Readonly<Record<string, string>> = {
	leaflet: 'views/map/leaflet.ts',
	'topojson-client': 'views/map/ground.ts',
	pmtiles: 'views/map/streets.ts',
	'@mapbox': 'views/map/streets.ts',
	pbf: 'views/map/streets.ts'
};

const read = (file: string) => readFileSync(join('src', file), 'utf8');
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	// Not .d.ts: types of a library say what it is and do not use it.
	.filter((file) => /(?<!\.d)\.(ts|svelte)$/.test(file));

/** The scripts of a component, or the whole of a module. */
const code = (file: string) =>
	file.endsWith('.svelte')
		? [...read(file).matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text).join('\n')
		: read(file);

/** Everything that `text` imports: `import`, `export from`, `import()`, `import type` and globs. */
function imports(file: string, text: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node) => {
		const target =
			ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
				? node.moduleSpecifier
				: ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
					? node.argument.literal
					: ts.isCallExpression(node) &&
						  (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
								node.expression.getText().endsWith('.glob'))
						? node.arguments[0]
						: undefined;
		if (target && ts.isStringLiteralLike(target)) found.push(target.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
	return found;
}

const layer = (path: string) => path.split('/')[0] ?? '';
const folder = (path: string) => posix.dirname(path);

/** A foreign library is spoken to in one file. */
function foreign(file: string, library: string): string | undefined {
	const door = ONE_DOOR[library.split('/')[0] ?? ''];
	return door && door !== file ? `only src/${door} may import ${library}` : undefined;
}

/** A part of a layer, with the folders inside it: "shells/print". */
const part = (path: string) => path.split('/').slice(0, 2).join('/');

/** Within a layer whose parts must not know each other: they may know what lies beside their folders. */
function sibling(file: string, to: string): string | undefined {
	const own = layer(file);
	const apart = [file, to].every((path) => folder(path) !== own) && part(file) !== part(to);
	return OPEN_ENDED.includes(own) && apart ? `${folder(file)} may not know ${folder(to)}` : undefined;
}

/** What is wrong with an import of `file`, in words; nothing if nothing is. */
function complaint(file: string, target: string): string | undefined {
	if (!target.startsWith('.')) return foreign(file, target);
	const to = posix.normalize(posix.join(folder(file), target));
	const own = layer(file);
	if (folder(file) === '.' || to.startsWith('..')) return undefined;
	if (own === layer(to)) return sibling(file, to);
	return MAY_IMPORT[own]?.includes(layer(to)) ? undefined : `${own} may not import ${layer(to)}`;
}

/** The files of `list` for which `wrong` finds something, with what it finds: a good tree has none. */
const offenders = (list: readonly string[], wrong: (file: string) => readonly unknown[]) =>
	list.flatMap((file) => wrong(file).map((what) => `src/${file}: ${what}`));

test('every file imports only what lies below it, and no sibling', { timeout: 60_000 }, () => {
	expect(files.length).toBeGreaterThan(50);
	const wrong = (file: string) =>
		imports(file, code(file)).flatMap((target) => complaint(file, target) ?? []);
	expect(offenders(files, wrong)).toEqual([]);
});

test.each([
	['story/read.ts', '../lens/bins', 'story may not import lens'],
	['views/list/List.svelte', '../map/chips', 'views/list may not know views/map'],
	['views/list/List.svelte', 'leaflet', 'only src/views/map/leaflet.ts may import leaflet']
])('an import of %s from %s is refused', (file, target, words) => {
	expect(complaint(file, target)).toBe(words);
});

test('every kind of import is seen', () => {
	const text = `import 'a'; export * from 'b'; import('c'); import.meta.glob('d'); type E = import('e').E;`;
	expect(imports('x.ts', text)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('no file has more than 200 lines', () => {
	const lines = (file: string) => read(file).trimEnd().split('\n').length;
	expect(offenders(files, (file) => (lines(file) > 200 ? [lines(file)] : []))).toEqual([]);
});

test('no text of a story is written as HTML, and no text is run as code', () => {
	const forbidden = /\{@html|innerHTML|insertAdjacentHTML|\beval\(|new Function/g;
	expect(offenders(files, (file) => read(file).match(forbidden) ?? [])).toEqual([]);
});

/** A story may live in a shadow root, in somebody else's page: its tokens and its elements are its own. */
test('views, marks and ui touch neither the document nor the address bar', () => {
	const inner = files.filter((file) => /^(views|marks|ui)\//.test(file) && file !== ONE_DOOR.leaflet);
	const forbidden = /\bdocument\.(querySelector|getElement|body|head)|\blocation\.|:root\b/g;
	expect(offenders(inner, (file) => read(file).match(forbidden) ?? [])).toEqual([]);
});
