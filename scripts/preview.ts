/** `npm run preview [-- --outDir <folder>]`: serves what `npm run build` wrote, as a static host would. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localUrl } from '../src/corpus/settings.ts';
import { assertPortFree, readPort } from './serve/port.ts';
import { createStaticServer } from './serve/static-server.ts';
import { untilStopped } from './serve/until-stopped.ts';
import { runMain, SetupFailure } from './setup/failure.mjs';

await runMain(async () => {
	const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
	if (!existsSync(join(values.outDir, 'index.html'))) {
		throw new SetupFailure(`There is no site in ${values.outDir}. Build it first: npm run build`);
	}
	const port = readPort(process.env.PORT, Number(new URL(localUrl).port));
	await assertPortFree(port, 'npm run preview');
	const server = createStaticServer(values.outDir).listen(port, 'localhost');
	console.log(`The built site is at http://localhost:${port}/`);
	await untilStopped();
	server.closeAllConnections();
	server.close();
});
