import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { publish, svelteOptions } from './src/publish/plugin.ts';
import { browser } from './tests/config/browser.js';

const CORE =
	/node_modules\/(svelte|@date-fns)|src\/(session|locales|lens\/(?!counts|sentence|cluster|bins)|marks\/(shape|hue|Mark|Hatch|Glyph|Sign|signs|TimeBar|FigureBar|edge|end|Nights|extras|lanes)|views\/timeline\/(?!Strip|Tip|Known|Histogram|Typed)|ui\/(drag|Later)|story\/(zone|lookup|carried))/;

export default defineConfig(({ mode }) => ({
	// Relative, so that a build works in any folder of any server.
	base: './',
	publicDir: 'data',
	plugins: [svelte(svelteOptions), publish()],
	build: {
		target: 'es2022',
		// The polyfill is an inline script, which the content security policy forbids.
		modulePreload: { polyfill: false },
		assetsInlineLimit: 0,
		// One file of styles: what is in the page before scripts needs most of them, and they pack better.
		cssCodeSplit: false,
		// It reports how long plugins took, as a warning, whenever the machine is busy.
		rolldownOptions: {
			checks: { pluginTimings: false },
			// What every part needs, in one piece: a dozen small files pack worse and take longer to ask for.
			output: { codeSplitting: { groups: [{ name: 'core', test: CORE }] } }
		}
	},
	test: {
		// A second report, for whoever counts: `.ci/run` names the file.
		reporters: process.env.DAYBOOK_REPORT
			? ['default', ['json', { outputFile: process.env.DAYBOOK_REPORT }]]
			: ['default'],
		coverage: {
			provider: 'v8',
			include: ['src/story/**', 'src/lens/**', 'src/session/*.ts'],
			exclude: ['**/story.ts', '**/problem.ts'],
			reporter: ['text-summary', 'text'],
			thresholds: { lines: 100 }
		},
		projects: [
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
					exclude: ['tests/budget.test.ts'],
					environment: 'jsdom'
				}
			},
			{
				extends: true,
				test: {
					name: 'view',
					include: ['tests/view/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: mode === 'test' ? browser() : {} }),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts', 'tests/budget.test.ts'],
					environment: 'node',
					testTimeout: 60_000,
					hookTimeout: 120_000,
					globalSetup: 'tests/config/built.ts'
				}
			}
		]
	}
}));
