import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from './engines.ts';

/** Empties a folder, or makes it. */
export function resetFolder(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
}

/** Adds what is in a folder to what building it took. */
export function measureFolder(folder: string, cpu: number): Built {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => statSync(join(folder, file)))
		.filter((stats) => stats.isFile());
	return { cpu, files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** Seconds of CPU that this process has used since a moment. */
export function cpuSince(start: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1e6;
}
