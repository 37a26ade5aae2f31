import { join } from 'node:path';
import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

/** Components whose styles no reader needs before going to class. */
const CLASS =
	/\/src\/(?:activities|shells\/(?:class|stage|speaker|slide|print|scroll))\/.*\.svelte\?.*type=style/;
const PROGRAM = 'src/class.ts';

/** A file of the build, as far as it matters here. */
interface File {
	readonly type: 'asset' | 'chunk';
	readonly fileName: string;
	readonly facadeModuleId?: string | null;
}

/**
 * Builds the program of the classroom, and puts its styles into a file of their own: all others are in one
 * that every reader loads.
 */
export function classroom(): Plugin {
	const styles = new Map<string, string>();
	let root = '.';
	return {
		name: 'classroom',
		apply: 'build',
		configResolved(config) {
			root = config.root;
		},
		buildStart() {
			this.emitFile({ type: 'chunk', id: join(root, PROGRAM), name: 'class' });
		},
		transform(code, id) {
			if (!CLASS.test(id)) return undefined;
			styles.set(id, code);
			return { code: '', map: null };
		},
		generateBundle() {
			// By name, so that the same sources give the same file.
			const all = [...styles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, css]) => css);
			const { code } = transform({
				filename: 'class.css',
				code: new TextEncoder().encode(all.join('\n')),
				minify: true
			});
			this.emitFile({ type: 'asset', name: 'class.css', source: code });
		}
	};
}

/** The page of `template` with the classroom's program and styles in place of the reader's program. */
export function classTemplate(template: string, files: readonly File[]): string {
	const program = files.find(
		({ type, facadeModuleId }) => type === 'chunk' && facadeModuleId?.endsWith(PROGRAM)
	);
	const styles = files.find(({ fileName }) => /^assets\/class-[^/]*\.css$/.test(fileName));
	if (!program || !styles) throw new Error('class.html: no program or no styles for it were built');
	return template.replace(
		/<script type="module"[^>]*><\/script>/,
		() =>
			`<link rel="stylesheet" href="./${styles.fileName}"><script type="module" crossorigin src="./${program.fileName}"></script>`
	);
}

interface Shop {
	readonly program: Pick<typeof import('./prerender'), 'lessons' | 'page' | 'around'>;
	readonly classTemplate: string;
	readonly site: string | undefined;
}

/** The names and texts of a story's pages for a class, in one language; `way` leads from them to the site's root. */
export const classPages = ({ program, classTemplate, site }: Shop, json: string, code: string, way: string) =>
	program.lessons(json, code, way).map(({ fileName, shell, parts }) => {
		const told = { ...program.around(parts, way, site), attributes: ` data-shell="${shell}"` };
		return [fileName, program.page(classTemplate, parts, told)] as const;
	});
