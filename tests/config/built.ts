import { execFileSync } from 'node:child_process';

/** Builds the site once, as `npm run build` does, before the tests that look at what is shipped. */
export default function built() {
	const env = { ...process.env, NODE_ENV: 'production' };
	execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { env, stdio: 'inherit' });
}
