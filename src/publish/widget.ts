import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundle } from './bundle.ts';

const ELEMENT = 'src/embed/element.ts';
/** The site's styles; those of the classroom are in a file of another name. */
export const STYLES = /^assets\/style-[^/]*\.css$/;

/**
 * Builds `embed.js`, the script of a host's page. Its name is for ever, so it is small and knows the names
 * of the files that change: the program of `<daybook-story>` and the site's styles.
 */
export function widget(): Plugin {
	let root = '.';
	return {
		name: 'widget',
		apply: 'build',
		enforce: 'post',
		configResolved(config) {
			root = config.root;
		},
		buildStart() {
			this.emitFile({ type: 'chunk', id: join(root, ELEMENT), name: 'element', preserveSignature: 'strict' });
		},
		async generateBundle(_, files) {
			const names = Object.values(files);
			const program = names.find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(ELEMENT));
			const styles = names.find(({ fileName }) => STYLES.test(fileName));
			if (!program || !styles)
				throw new Error('embed.js: no program or no styles for the element were built');
			const { code } = await bundle(root, 'src/embed/widget.ts', { format: 'iife' });
			const source = code.replace('%element.js%', program.fileName).replace('%element.css%', styles.fileName);
			this.emitFile({ type: 'asset', fileName: 'embed.js', source });
		}
	};
}
