import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { classroom } from './src/publish/classroom.ts';
import { later } from './src/publish/later.ts';
import { leanD3, svelteOptions } from './src/publish/options.ts';
import { publish } from './src/publish/plugin.ts';
import { widget } from './src/publish/widget.ts';
import { browser } from './tests/config/browser.js';

const CORE =
	/node_modules\/(svelte|@date-fns)|src\/(shells\/(Place|island|page|pressed|shell|Languages|leave)\.|ports\/(url|language|safe)|session\/(?!room|steps|sides)|locales\/(languages|speak)\.|lens\/(?!cure|sentence|cluster|bins|history|local|play|presets|sides|quality|sources)|marks\/(shape|hue|Mark|Hatch|Glyph|Sign|signs|TimeBar|FigureBar|edge|end|Nights|extras|paper|lanes)|views\/(view\.|[^/]+\/index)|views\/timeline\/(?!Strip|Tip|Known|Histogram|Typed)|ui\/(drag|Later|CopyLink|Dialogs)|story\/(zone|lookup|carried))/;

/** A browser on a machine that does other things too is now and then too slow; what fails three times is broken. */
const BROWSER_RETRIES = 2;

export default defineConfig(({ mode }) => ({
	// Relative, so that a build works in any folder of any server.
	base: './',
	publicDir: 'data',
	plugins: [leanD3, svelte(svelteOptions), classroom(), later(), publish(), widget()],
	build: {
		target: 'es2022',
		modulePreload: {
			// An inline script, which the content security policy forbids.
			polyfill: false,
			// Most parts need nothing but what is there already: lists of it would cost more than they save.
			resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : [])
		},
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
				// Found only in the middle of a test, it would be bundled then, and Svelte with it a second time.
				optimizeDeps: { include: ['axe-core'] },
				test: {
					name: 'view',
					include: ['tests/view/**/*.test.ts'],
					retry: BROWSER_RETRIES,
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
					retry: BROWSER_RETRIES,
					testTimeout: 60_000,
					hookTimeout: 120_000,
					globalSetup: 'tests/config/built.ts'
				}
			}
		]
	}
}));
