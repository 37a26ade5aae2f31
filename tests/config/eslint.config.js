import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

/** Rules for all code. `npm run check` runs them; a warning counts as an error there. */
export default ts.config(
	ts.configs.strict,
	svelte.configs.recommended,
	{ files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
	{
		rules: {
			complexity: ['error', 10],
			'max-params': ['error', 4],
			'no-console': 'error',
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'svelte/no-at-html-tags': 'error',
			'svelte/prefer-svelte-reactivity': 'off',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		// The one place where unknown data becomes typed data, the session's late field, and tests.
		files: ['src/story/read*.ts', 'src/story/read/**', 'tests/**'],
		rules: { '@typescript-eslint/consistent-type-assertions': 'off' }
	}
);
