import { SaxesParser, type SaxesTagNS } from 'saxes';
import { decoded } from './decoding.ts';
import { DEEPEST, LONGEST, type Limits } from './limits.ts';
import { unreadable } from './refusing.ts';

/** An element as it begins. */
export interface Tag {
	/** Without its prefix. */
	name: string;
	/** Counted from 1. */
	line: number;
	/** By its name as written: `xml:lang`. */
	attribute(name: string): string | undefined;
}

/** What a format does with the parts of an XML file as they pass. */
export interface Listener {
	open(tag: Tag): void;
	close(name: string, line: number): void;
	text(text: string, line: number): void;
}

/**
 * Reads an XML file of any size in little memory and hands on what `listening` finds in it. No entity is
 * ever resolved and no other file opened. Throws a refusal at the first thing that is wrong, so a caller
 * that wants all or nothing reads within one transaction.
 */
export async function* readXml<Found>(
	bytes: AsyncIterable<Uint8Array>,
	limits: Limits,
	listening: (found: (one: Found) => void) => Listener
): AsyncGenerator<Found> {
	let found: Found[] = [];
	const parser = new SaxesParser({
		xmlns: true,
		forceXMLVersion: true,
		defaultXMLVersion: '1.0'
	});
	const events = connect(
		parser,
		listening((one) => void found.push(one))
	);
	let [seen, silent, ended] = [0, 0, false];
	parser.on('error', (error) => {
		throw unreadable(ended ? 'truncated' : troubleOf(error.message), { line: parser.line });
	});
	for await (const text of decoded(bytes, limits, () => parser.line)) {
		parser.write(text);
		silent = events() === seen ? silent + text.length : 0;
		seen = events();
		// The parser keeps a text, tag or comment until it ends.
		if (silent > LONGEST) throw unreadable('too-long', { line: parser.line });
		yield* found;
		found = [];
	}
	ended = true;
	parser.close();
	yield* found;
}

type Parser = SaxesParser<{ xmlns: true; forceXMLVersion: true; defaultXMLVersion: '1.0' }>;

/** @returns how many parts have passed */
function connect(parser: Parser, listener: Listener): () => number {
	let [parts, depth] = [0, 0];
	const said = (text: string) => {
		parts++;
		if (depth > 0) listener.text(text, parser.line);
	};
	parser.on('text', said);
	parser.on('cdata', said);
	parser.on('comment', () => void parts++);
	parser.on('processinginstruction', () => void parts++);
	parser.on('doctype', (doctype) => {
		if (!knownDoctype.test(doctype)) throw unreadable('doctype', { line: parser.line });
	});
	parser.on('opentag', (tag) => {
		parts++;
		depth++;
		if (depth > DEEPEST) throw unreadable('too-deep', { line: parser.line });
		listener.open(asTag(tag, parser.line));
	});
	parser.on('closetag', (tag) => {
		depth--;
		listener.close(tag.local, parser.line);
	});
	return () => parts;
}

/**
 * Older programs name the DTD of TMX or TBX, which is never opened. One with declarations of its own, or
 * with another address, is refused.
 */
const knownDoctype =
	/^\s*(?:tmx|martif)\s+(?:SYSTEM|PUBLIC\s+"[\w\s./:()-]{0,100}")\s+["'](?:tmx1[0-4]b?|TBX\w{0,40})\.dtd["']\s*$/i;

/** Names that are no data but levers in the objects of many programs. */
const lever = /(?:^|:)(?:__proto__|constructor|prototype)$/;

function asTag(tag: SaxesTagNS, line: number): Tag {
	for (const name of [tag.name, ...Object.keys(tag.attributes)])
		if (lever.test(name)) throw unreadable('name', { line });
	return {
		name: tag.local,
		line,
		attribute: (name) => tag.attributes[name]?.value
	};
}

function troubleOf(message: string) {
	if (/undefined entity/.test(message)) return 'entity';
	return /disallowed character\.|malformed character entity/.test(message) ? 'character' : 'broken';
}
