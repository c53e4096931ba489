import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { NotTaken, type RefusedAttached } from './attached.ts';

/** Bytes of all packed objects together, unpacked: a document of sixty pages has some hundred kilobytes of them. */
const mostUnpacked = 24 * 1024 * 1024;

const forbidden: readonly [names: RegExp, reason: RefusedAttached][] = [
	[/\/(?:JavaScript|JS)(?![\w-])/, 'script'],
	[/\/(?:EmbeddedFiles?|GoToE|Collection)(?![\w-])/, 'embedded'],
	[/\/(?:Launch|ImportData|SubmitForm|GoToR)(?![\w-])/, 'launches'],
	[/\/(?:RichMedia\w*|Movie|Sound|Rendition|Screen|3D)(?![\w-])/, 'media'],
	[/\/(?:XFA)(?![\w-])/, 'form']
];

/**
 * Whether a PDF names something that acts: names stand in its objects, which lie open or packed together (ISO 32000-1, 7.5.7).
 * What pages show is not looked at: nothing in there can act.
 *
 * @throws NotTaken
 */
export async function refuseWhatActs(file: Buffer): Promise<void> {
	const { objects, packed } = apart(file.toString('latin1'));
	refuseNames(objects);
	let left = mostUnpacked;
	for (const one of packed) {
		const text = await unpacked(one, left);
		left -= text.length;
		refuseNames(text);
	}
}

function refuseNames(text: string) {
	// Where a link leads is no name; a line of it at most, so that nothing hides behind a remark.
	const plain = withoutEscapes(text).replace(/\/URI\s*\([^()\r\n]*\)/g, ' ');
	for (const [names, reason] of forbidden) if (names.test(plain)) throw new NotTaken(reason);
}

/** `/#4aavaScript` is another way to write a name. */
const withoutEscapes = (text: string) =>
	text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

interface Packed {
	readonly dictionary: string;
	readonly body: string;
}

/** What stands outside of streams, and the streams that hold objects. */
function apart(text: string): { objects: string; packed: Packed[] } {
	const outside: string[] = [];
	const packed: Packed[] = [];
	let at = 0;
	for (;;) {
		const starts = text.indexOf('stream', at);
		if (starts < 0) break;
		const before = text.slice(at, starts);
		const follows = /^\r?\n|^\r/.exec(text.slice(starts + 6, starts + 8));
		if (!follows || !/>>\s*$/.test(before.slice(-64))) {
			outside.push(before, ' ');
			at = starts + 6;
			continue;
		}
		const from = starts + 6 + follows[0].length;
		const ends = text.indexOf('endstream', from);
		const upTo = ends < 0 ? text.length : ends;
		outside.push(before, '\n');
		const dictionary = withoutEscapes(before.slice(before.lastIndexOf(' obj') + 1));
		const body = text.slice(from, upTo);
		// By what it needs, also where it does not say what it is.
		if (/\/(?:ObjStm|First)(?![\w-])/.test(dictionary)) packed.push({ dictionary, body });
		// Somebody wrote "stream" where none begins, to hide what follows.
		else if (/\d\s+\d+\s+obj(?!\w)/.test(body)) outside.push(body);
		at = ends < 0 ? text.length : upTo + 9;
	}
	outside.push(text.slice(at));
	return { objects: outside.join(''), packed };
}

const inflated = promisify(inflate) as (
	bytes: Buffer,
	options: { maxOutputLength: number; finishFlush: number }
) => Promise<Buffer>;

/** Programs pack objects in one way only; whoever does it in another has something to hide from us. */
async function unpacked({ dictionary, body }: Packed, most: number): Promise<string> {
	const filter = /\/Filter\s*\[?\s*((?:\/\w+\s*)*)/.exec(dictionary)?.[1]?.trim() ?? '';
	if (filter === '') return body;
	if (filter !== '/FlateDecode' || /\/Predictor\s+(?!1\b)/.test(dictionary))
		throw new NotTaken('too-much-inside');
	try {
		const bytes = Buffer.from(body, 'latin1');
		// Lines at its end are no part of it, and some programs write it short (Z_SYNC_FLUSH).
		const made = await inflated(bytes, { maxOutputLength: Math.max(1, most), finishFlush: 2 });
		return made.toString('latin1');
	} catch (problem) {
		const isLarge = (problem as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
		throw new NotTaken(isLarge ? 'too-much-inside' : 'damaged');
	}
}
