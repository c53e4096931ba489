import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openPicture } from '#lib/photos/processing/children.server.ts';
import { NoPicture } from '#lib/photos/processing/picture.ts';
import { cleanText } from '#lib/platform/text.ts';
import { NotTaken } from './attached.ts';
import { refuseWhatActs } from './inside-pdf.server.ts';
import { longestSide, longestText, mostPages, picturedPages } from './limits.ts';
import { poppler } from './poppler.server.ts';

/** Milliseconds that all of a file may take; a job is somebody else's after two minutes. */
const usualPatience = 45_000;

interface Within {
	readonly folder: string;
	readonly signal: AbortSignal;
}

/** What was found in a file that may go with a plan. */
export interface Found {
	readonly pages: number | null;
	readonly text: string;
	/** Where pictures of its first pages lie, in their order. */
	readonly pictures: readonly string[];
}

/**
 * Looks into a PDF: one that is locked, runs, opens, sends, plays or brings something along is refused, and so is one that is too long
 * to be read by whoever reviews it.
 *
 * @param path of the file, in quarantine
 * @param room the folder where it may write
 * @param patience in milliseconds
 * @throws NotTaken
 */
export async function checkPdf(
	path: string,
	room: string,
	patience = usualPatience
): Promise<Found> {
	// Poppler works inside of it, where a path from here would lead nowhere: usually ours starts at `data`.
	const folder = resolve(room);
	const within = { folder, signal: AbortSignal.timeout(patience) };
	const pdf = join(folder, 'whole.pdf');
	await copyFile(path, pdf);
	const facts = factsIn(await poppler('pdfinfo', ['-enc', 'UTF-8', pdf], within));
	// Locked files are told at once: nothing else can be known of them.
	if (!/^no\b/.test(facts.get('Encrypted') ?? '')) throw new NotTaken('encrypted');
	const pages = Number(facts.get('Pages'));
	if (!Number.isInteger(pages) || pages < 1) throw new NotTaken('damaged');
	if (pages > mostPages) throw new NotTaken('too-many-pages');
	if (facts.get('JavaScript') !== 'no') throw new NotTaken('script');
	if ((await poppler('pdfinfo', ['-js', pdf], within)).trim() !== '') throw new NotTaken('script');
	if (!(await poppler('pdfdetach', ['-list', pdf], within)).startsWith('0 embedded'))
		throw new NotTaken('embedded');
	await refuseWhatActs(await readFile(pdf));
	if (facts.get('Form') !== 'none') throw new NotTaken('form');
	const written = await poppler('pdftotext', ['-enc', 'UTF-8', '-eol', 'unix', pdf, '-'], within);
	const text = readable([...saidAbout(facts), written].join('\n'));
	if (text.length > longestText) throw new NotTaken('too-long-text');
	return { pages, text, pictures: await picturesOf(pdf, Math.min(pages, picturedPages), within) };
}

/** `Pages:           3`, a line each; the first one counts, because a title may hold a line break. */
function factsIn(said: string): ReadonlyMap<string, string> {
	const facts = new Map<string, string>();
	for (const line of said.split('\n')) {
		const [, name, value] = /^([\w ]+):\s*(.*)$/.exec(line) ?? [];
		if (name && value !== undefined && !facts.has(name)) facts.set(name, value.trim());
	}
	return facts;
}

/** What stands in no page and travels all the same: often somebody's name. */
const saidAbout = (facts: ReadonlyMap<string, string>): string[] =>
	['Title', 'Subject', 'Keywords', 'Author'].flatMap((name) => facts.get(name) || []);

/** Pages one after the other, without signs that no database takes. */
export const readable = (text: string): string =>
	cleanText(text.replaceAll('\f', '\n\n'))
		.text.replace(/\n{3,}/g, '\n\n')
		.trim();

/** Drawn by poppler, then opened and written anew as any picture from outside. */
async function picturesOf(pdf: string, count: number, within: Within): Promise<string[]> {
	const { folder } = within;
	const made: string[] = [];
	for (let page = 1; page <= count; page++) {
		const drawn = join(folder, `page-${page}`);
		const only = ['-f', String(page), '-l', String(page), '-singlefile', '-png'];
		await poppler('pdftoppm', [...only, '-scale-to', String(longestSide), pdf, drawn], within);
		const own = join(folder, `made-${page}`);
		await mkdir(own, { mode: 0o700 });
		made.push(await pictureOf(`${drawn}.png`, own));
	}
	return made;
}

async function pictureOf(path: string, folder: string): Promise<string> {
	try {
		const { variants } = await openPicture({ make: 'picture', path, folder });
		const best = variants.findLast(({ format }) => format === 'webp');
		if (!best) throw new NotTaken('damaged');
		return join(folder, best.file);
	} catch (problem) {
		if (!(problem instanceof NoPicture)) throw problem;
		throw new NotTaken(problem.reason === 'too-slow' ? 'too-slow' : 'damaged');
	}
}
