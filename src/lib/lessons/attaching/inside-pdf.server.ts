import { promisify } from 'node:util';
import zlib from 'node:zlib';
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

/** Long enough to stand nowhere by chance, also not in what was packed: somebody hides what acts in what another program takes for data. */
const inData =
	/\/(?:JavaScript|EmbeddedFiles?|GoTo[ER]|Launch|ImportData|SubmitForm|RichMedia\w*|Rendition)(?![\w-])/;

/**
 * Whether a PDF names something that acts: names stand in its objects, which lie open or packed together (ISO 32000-1, 7.5.7).
 * What pages show is not looked at: nothing in there can act. Programs do not agree on where a stream begins and what it is, so
 * whatever one of them could take for objects is looked through.
 *
 * @throws NotTaken
 */
export async function refuseWhatActs(file: Buffer): Promise<void> {
	const { objects, streams } = apart(file.toString('latin1'));
	refuseNames(objects);
	let left = mostUnpacked;
	for (const stream of streams) {
		const named = inData.exec(withoutEscapes(stream.data));
		if (named) refuseNames(named[0]);
		const text = await objectsIn(stream, left);
		left -= text.length;
		refuseNames(text);
	}
}

function refuseNames(text: string) {
	// Where a link leads is no name; a line of it at most, so that nothing hides behind a remark, as it is written, so that no other
	// name looks like it, and without what ends a text of digits.
	const plain = withoutEscapes(text.replace(/\/URI\s*\([^()<>\r\n]*\)/g, ' '));
	for (const [names, reason] of forbidden) if (names.test(plain)) throw new NotTaken(reason);
}

/** `/#4aavaScript` is another way to write a name. */
const withoutEscapes = (text: string) =>
	text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

interface Stream {
	/** All that stands between the stream before it and this one, its dictionary at the end. */
	readonly before: string;
	readonly body: string;
	/** The same where it was taken for data, else empty: then it was read as objects as well. */
	readonly data: string;
}

/** Where somebody wrote "stream" and no program would begin one, or where one holds objects that lie open. */
const mostOdd = 100;
const mostStreams = 20_000;

/** What stands outside of streams, and whatever may be a stream. */
function apart(text: string): { objects: string; streams: Stream[] } {
	const outside: string[] = [];
	const streams: Stream[] = [];
	let odd = 0;
	let at = 0;
	let since = 0;
	const begins = /(?<![A-Za-z])stream/g;
	// Some programs take whatever stands on the rest of the line.
	const line = /([^\r\n]*)(?:\r?\n|\r|$)/y;
	for (;;) {
		begins.lastIndex = at;
		const found = begins.exec(text);
		if (!found) break;
		line.lastIndex = begins.lastIndex;
		const rest = line.exec(text)?.[1];
		const from = line.lastIndex;
		const before = text.slice(since, found.index);
		outside.push(text.slice(at, found.index), '\n');
		const ends = text.indexOf('endstream', from);
		const body = text.slice(from, ends < 0 ? text.length : ends);
		const isUsual = rest === '' && />>\s*$/.test(before.slice(-64));
		if (isUsual && !/\d\s+\d+\s+obj(?!\w)/.test(body)) {
			streams.push({ before, body, data: body });
			at = since = from + body.length + (ends < 0 ? 0 : 'endstream'.length);
		} else {
			odd += 1;
			streams.push({ before, body, data: '' });
			at = begins.lastIndex;
		}
		if (odd > mostOdd || streams.length > mostStreams) throw new NotTaken('too-much-inside');
	}
	outside.push(text.slice(at));
	return { objects: outside.join(''), streams };
}

/** The objects that a stream holds; empty where it holds none. */
async function objectsIn({ before, body }: Stream, most: number): Promise<string> {
	const window = withoutEscapes(before);
	const says = (name: string) => new RegExp(`/${name}(?![\\w-])`).test(window);
	// By what it needs, also where it does not say what it is.
	const isSaid = says('ObjStm') || (says('First') && says('N'));
	if (isSaid && isPackedOddly(window)) throw new NotTaken('too-much-inside');
	const beginning = await inflate(body.slice(0, 1024), 2 * 1024 * 1024).catch(() => undefined);
	if (!isSaid && !beginsLikeObjects(beginning ?? '')) return '';
	if (beginning === undefined) {
		if (isSaid && says('Filter')) throw new NotTaken('damaged');
		return body;
	}
	return inflate(body, Math.max(1, most)).catch((problem: NodeJS.ErrnoException) => {
		throw new NotTaken(problem.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-much-inside' : 'damaged');
	});
}

/** Programs pack objects in one way only; whoever does it in another has something to hide from us. */
const isPackedOddly = (window: string): boolean =>
	/\/Filter(?!\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])(?![\w-]))(?![\w-])/.test(window) ||
	/\/Predictor\s+(?!1\b)/.test(window) ||
	/\/DecodeParms(?!\s*(?:<<|null))/.test(window);

/** They begin with numbers, two for each object. */
const beginsLikeObjects = (text: string): boolean =>
	/^[\s\0]*[+-]?\d+[\s\0]+[+-]?\d+(?![\w.])/.test(text.replace(/%[^\r\n]*/g, ' '));

const inflated = promisify(zlib.inflate) as (
	bytes: Buffer,
	options: { maxOutputLength: number; finishFlush: number }
) => Promise<Buffer>;

/** Lines at its end are no part of it, and some programs write it short. */
const inflate = async (body: string, most: number): Promise<string> =>
	(
		await inflated(Buffer.from(body, 'latin1'), {
			maxOutputLength: most,
			finishFlush: zlib.constants.Z_SYNC_FLUSH
		})
	).toString('latin1');
