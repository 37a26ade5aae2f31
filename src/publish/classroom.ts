import { join } from 'node:path';
import type { Plugin } from 'vite';
import { apart, stylesApart } from './apart.ts';

/** Components whose styles no reader needs before going to class. */
const CLASS = 'activities|shells/(?:class|stage|speaker|slide|print|scroll)/';
const PROGRAM = 'src/class.ts';

/** A file of the build, as far as it matters here. */
interface File {
	readonly type: 'asset' | 'chunk';
	readonly fileName: string;
	readonly facadeModuleId?: string | null;
}

/** Builds the program of the classroom, and puts its styles into a file of their own. */
export function classroom(): Plugin[] {
	let root = '.';
	return [
		apart('class', CLASS),
		{
			name: 'classroom',
			apply: 'build',
			configResolved(config) {
				root = config.root;
			},
			buildStart() {
				this.emitFile({ type: 'chunk', id: join(root, PROGRAM), name: 'class' });
			}
		}
	];
}

/** The page of `template` with the classroom's program and styles in place of the reader's program. */
export function classTemplate(template: string, files: readonly File[]): string {
	const program = files.find(
		({ type, facadeModuleId }) => type === 'chunk' && facadeModuleId?.endsWith(PROGRAM)
	);
	if (!program) throw new Error('class.html: no program for it was built');
	return template.replace(
		/<script type="module"[^>]*><\/script>/,
		() =>
			`<link rel="stylesheet" href="./${stylesApart('class', files)}"><script type="module" crossorigin src="./${program.fileName}"></script>`
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
