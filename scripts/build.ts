/** `npm run build [-- --outDir <folder>] [--precompress]`: writes the site as static files. */
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { localUrl, readSettings } from '../src/corpus/settings.ts';
import { formatCount } from '../src/model/count.ts';
import { precompress } from './build/precompress.ts';
import { runMain } from './setup/failure.mjs';

await runMain(async () => {
	const { values } = parseArgs({
		options: {
			outDir: { type: 'string', default: 'dist' },
			precompress: { type: 'boolean', default: false },
		},
	});
	readSettings(process.env);
	const started = performance.now();
	await build({ outDir: values.outDir, logLevel: 'warn' });
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`The site is in ${values.outDir} (${seconds} s).`);
	if (values.precompress) {
		const files = await precompress(values.outDir);
		console.log(`${formatCount(files, 'file')} compressed with brotli and gzip.`);
	}
	if (process.env.SITE_URL === undefined) {
		console.log(
			`Its addresses start with ${localUrl}: set SITE_URL to where it will be public, for example SITE_URL=https://www.example.org npm run build`,
		);
	}
});
