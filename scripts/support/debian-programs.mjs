import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Programs of others against which some tests run where they are there: the packages that bring them, and a file
 * of theirs. A test run says at its end which are missing.
 */
const programs = [
	{
		packages: ['translate-toolkit'],
		file: '/usr/bin/xliff2po',
		for: 'reading and writing files of other translation programs'
	},
	{
		packages: ['epubcheck'],
		file: '/usr/bin/epubcheck',
		for: 'checking books of session plans'
	},
	{
		packages: ['poppler-utils'],
		file: '/usr/bin/pdfdetach',
		for: 'looking into PDF files of session plans'
	},
	{
		packages: ['apertium', 'apertium-eng-spa'],
		file: '/usr/share/apertium/modes/spa-eng.mode',
		for: 'drafts of a real machine'
	}
];

/** What the tests do without, in words, and the packages that would bring it. */
export const missingPrograms = () => programs.filter(({ file }) => !existsSync(file));

/** Installs them as root on Debian. Failing is not fatal: those tests are skipped, and the run says so. */
export function ensurePrograms() {
	const packages = missingPrograms().flatMap((program) => program.packages);
	if (packages.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	console.log(`Puente set-up: installing ${packages.join(', ')} for the tests …`);
	/** @type {import('node:child_process').SpawnSyncOptions} */
	const options = {
		stdio: 'ignore',
		timeout: 300_000,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	};
	spawnSync('apt-get', ['update'], options);
	for (const { packages } of missingPrograms())
		spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}
