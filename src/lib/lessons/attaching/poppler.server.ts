import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { NotTaken } from './attached.ts';

/** Where Debian's `poppler-utils` puts what is needed. */
const programs = {
	pdfinfo: '/usr/bin/pdfinfo',
	pdftotext: '/usr/bin/pdftotext',
	pdftoppm: '/usr/bin/pdftoppm',
	pdfdetach: '/usr/bin/pdfdetach'
} as const;
type Program = keyof typeof programs;

/** Without it nobody can look into a PDF, and none is taken. */
export const hasPoppler = (): boolean => Object.values(programs).every((path) => existsSync(path));

/** Seconds of work, kilobytes of memory, and of what it writes into files or says. */
const seconds = 20;
const memory = 768 * 1024;
const written = 64 * 1024;
const said = 16 * 1024;

/**
 * One of poppler's programs, on a file that may be made to harm it: it gets none of our settings, and when it takes more
 * time, memory or room than a page of a school needs, the kernel ends it.
 *
 * @param signal ends it when all of the file has taken too long
 * @returns what it said
 * @throws NotTaken too-slow, encrypted or damaged
 */
export function poppler(
	program: Program,
	args: readonly string[],
	{ folder, signal }: { folder: string; signal: AbortSignal }
): Promise<string> {
	const limits = `ulimit -t ${seconds} -v ${memory} -f ${written * 2} -c 0; exec "$0" "$@"`;
	return new Promise((resolve, reject) => {
		execFile(
			'/bin/sh',
			['-c', limits, programs[program], ...args],
			{
				cwd: folder,
				env: { LC_ALL: 'C.UTF-8', HOME: folder, TMPDIR: folder },
				signal,
				killSignal: 'SIGKILL',
				maxBuffer: said * 1024,
				encoding: 'utf8'
			},
			(problem, stdout, stderr) => {
				if (!problem) return resolve(stdout);
				if (/incorrect password/i.test(stderr)) return reject(new NotTaken('encrypted'));
				// The clock of the processor ends it with SIGXCPU.
				const late = signal.aborted || problem.signal === 'SIGXCPU' || problem.code === 152;
				reject(new NotTaken(late ? 'too-slow' : 'damaged'));
			}
		);
	});
}
