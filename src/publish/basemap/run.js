import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Starts the command: Node of this age does not read TypeScript, and Vite, which builds the site, does. */
const command = fileURLToPath(new URL('command.ts', import.meta.url));
const { module } = await runnerImport(command, { configFile: false, logLevel: 'error' });
process.exitCode = await module.command(process.argv.slice(2), (/** @type {string} */ text) =>
	process.stdout.write(text)
);
