import { LANGUAGES } from '../locales/languages.ts';

/** A file of the build, as far as it matters here. */
interface File {
	readonly type: 'asset' | 'chunk';
	readonly fileName: string;
	readonly facadeModuleId?: string | null;
	readonly imports?: readonly string[];
}

/** The page asks for the words of its language while its program is still arriving, instead of after it. */
export function preloading(template: string, files: readonly File[], code: string): string {
	const module = LANGUAGES.find((one) => one.code === code)?.module ?? 'english';
	const chunk = files.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/locales/${module}.ts`));
	if (!chunk) throw new Error(`${module}.ts: no chunk of this language was built`);
	const links = [chunk.fileName, ...(chunk.imports ?? [])]
		.filter((name) => !template.includes(name))
		.map((name) => `<link rel="modulepreload" crossorigin href="./${name}">`);
	return template.replace('</head>', () => `${links.join('')}</head>`);
}
