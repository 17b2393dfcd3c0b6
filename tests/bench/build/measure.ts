import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFailure } from '../../../scripts/setup/failure.mjs';

/** What one build took. */
export interface Measurement {
	/** Processor time of the program and all that it started, in seconds. Undefined where `/proc` is missing. */
	cpu: number | undefined;
	/** Seconds from start to end. */
	wall: number;
	/** The most memory that its processes held at a time, in MB. Undefined where `/proc` is missing. */
	peak: number | undefined;
}

/** How often memory is looked at, in milliseconds. The kernel keeps each process's own peak, so little is missed. */
const interval = 100;

/**
 * Runs a program to its end and measures it.
 *
 * @throws {SetupFailure} When it cannot be started or fails; the message ends with what it said.
 */
export async function measure(
	program: string,
	args: readonly string[],
	options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Measurement> {
	const cpuBefore = childrenCpu();
	const started = performance.now();
	const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
	const said: string[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
	}
	let peak: number | undefined;
	const watch = setInterval(() => {
		const now = child.pid === undefined ? undefined : treePeak(child.pid);
		if (now !== undefined) peak = Math.max(peak ?? 0, now);
	}, interval);
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject).on('close', resolve);
	}).finally(() => clearInterval(watch));
	const wall = (performance.now() - started) / 1000;
	if (code !== 0) {
		throw new SetupFailure(
			`${program} ${args.join(' ')} ended with code ${code}:\n${said.join('').slice(-2000)}`,
		);
	}
	const cpuAfter = childrenCpu();
	const cpu = cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore;
	return { cpu, wall, peak };
}

/** The files below a folder and their bytes. */
export function countFiles(folder: string): { files: number; pages: number; bytes: number } {
	const counted = { files: 0, pages: 0, bytes: 0 };
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const facts = statSync(join(folder, name));
		if (!facts.isFile()) continue;
		counted.files += 1;
		counted.bytes += facts.size;
		if (name.endsWith('.html')) counted.pages += 1;
	}
	return counted;
}

/** Ticks of `/proc` in a second: USER_HZ, which is 100 on every Linux that Node runs on. */
const ticks = 100;

/** Seconds of processor time of all finished children and theirs: `cutime` and `cstime` of proc(5). */
function childrenCpu(): number | undefined {
	const stat = readProc('self/stat');
	// The name of the program may hold spaces; it ends with the last bracket.
	const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
	return fields === undefined ? undefined : (Number(fields[13]) + Number(fields[14])) / ticks;
}

/** The peaks of a process and of those that it started, together. */
function treePeak(pid: number): number | undefined {
	const peak = /^VmHWM:\s+(\d+) kB/m.exec(readProc(`${pid}/status`) ?? '')?.[1];
	if (peak === undefined) return undefined;
	const children = readProc(`${pid}/task/${pid}/children`)?.split(' ').filter(Boolean) ?? [];
	return children.reduce((sum, child) => sum + (treePeak(Number(child)) ?? 0), Number(peak) / 1024);
}

/** A process may end while it is being read, and other systems have no `/proc`. */
function readProc(file: string): string | undefined {
	try {
		return readFileSync(join('/proc', file), 'utf8');
	} catch {
		return undefined;
	}
}
