import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

/** Styles that lie in a file of their own, because no first view needs them: all others are in one that every reader loads. */

/** Puts the styles of the components whose path matches `of` (a regular expression's text) into `<name>.css`. */
export function apart(name: string, of: string): Plugin {
	const wanted = new RegExp(`/src/(?:${of}).*\\.svelte\\?.*type=style`);
	const styles = new Map<string, string>();
	return {
		name: `apart-${name}`,
		apply: 'build',
		transform(code, id) {
			if (!wanted.test(id)) return undefined;
			styles.set(id, code);
			return { code: '', map: null };
		},
		generateBundle() {
			// By name, so that the same sources give the same file.
			const all = [...styles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, css]) => css);
			const { code } = transform({
				filename: `${name}.css`,
				code: new TextEncoder().encode(all.join('\n')),
				minify: true
			});
			this.emitFile({ type: 'asset', name: `${name}.css`, source: code });
		}
	};
}

/** The built file of such styles. */
export const stylesApart = (name: string, files: readonly { readonly fileName: string }[]): string => {
	const found = files.find(({ fileName }) => new RegExp(`^assets/${name}-[^/]*\\.css$`).test(fileName));
	if (!found) throw new Error(`no ${name}.css was built`);
	return found.fileName;
};
