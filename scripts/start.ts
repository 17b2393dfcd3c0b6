/** `npm start`: serves the site with live reload and says where. */
import { dev } from 'astro';
import { localUrl, readSettings } from '../src/corpus/settings.ts';
import { assertPortFree, readPort } from './serve/port.ts';
import { untilStopped } from './serve/until-stopped.ts';
import { runMain } from './setup/failure.mjs';

await runMain(async () => {
	const port = readPort(process.env.PORT, Number(new URL(localUrl).port));
	const url = `http://localhost:${port}/`;
	process.env.SITE_URL ??= url;
	readSettings(process.env);
	await assertPortFree(port, 'npm start');
	const server = await dev({
		logLevel: 'warn',
		server: { port, host: 'localhost' },
		vite: { server: { strictPort: true } },
	});
	// The first page takes the longest. Asked here, it is ready when a person comes.
	await fetch(url);
	console.log(`Wellpost is at ${url}`);
	await untilStopped();
	await server.stop();
});
