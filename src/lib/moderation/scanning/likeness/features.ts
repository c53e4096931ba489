import { families } from '../phrases/families.ts';
import { Lexicon } from '../phrases/lexicon.ts';
import { allSigns } from '../signs/signs.ts';
import type { Token } from '../phrases/sentences.ts';

/**
 * Features are told apart by a number made of their letters, and kept in so many rooms ("feature hashing":
 * Weinberger and others, 2009); two that share a room share its weight.
 */
export const rooms = 2 ** 16;

/**
 * What a stretch of text is made of, each once: its words by their first five letters, two such beside each
 * other, pieces of four letters, the families of words that its words belong to, and the signs in it.
 */
export function featuresOf(tokens: readonly Token[]): number[] {
	const features: number[] = [];
	stretch++;
	const add = (room: number) => {
		if (seenIn[room] === stretch) return;
		seenIn[room] = stretch;
		features.push(room);
	};
	let before = nothing;
	for (const token of tokens) {
		const { stem, own } = partsOf(token);
		for (let at = 0; at < own.length; at++) add(own[at]!);
		add(roomOf(Math.imul(before, 31) ^ stem));
		before = stem;
	}
	for (const sign of allSigns(tokens)) add(roomOfSign(sign));
	return features;
}

/** In which stretch a room was entered last: faster than a set, and stretches are read one after the other. */
const seenIn = new Float64Array(rooms);
let stretch = 0;

interface Parts {
	readonly stem: number;
	readonly own: readonly number[];
}

const known = new Map<string, Parts>();

function partsOf(token: Token): Parts {
	const name = token.capitals ? `^${token.word}` : token.word;
	let parts = known.get(name);
	if (!parts) {
		parts = takenApart(token);
		if (known.size < 20_000) known.set(name, parts);
	}
	return parts;
}

function takenApart(token: Token): Parts {
	// Of a number, only how long it is.
	if (/^\d+$/.test(token.word)) {
		const stem = numberOf(`#${token.word.length}`);
		return { stem, own: [roomOf(stem)] };
	}
	const stem = numberOf(token.word.slice(0, 5));
	const word = `<${token.word}>`;
	const pieces = Array.from({ length: Math.max(word.length - 3, 0) }, (_, at) =>
		numberOf(`~${word.slice(at, at + 4)}`)
	);
	return { stem, own: [stem, ...pieces, ...familiesOf(token)].map(roomOf) };
}

/** FNV-1a. */
function numberOf(feature: string): number {
	let number = 0x811c9dc5;
	for (let at = 0; at < feature.length; at++)
		number = Math.imul(number ^ feature.charCodeAt(at), 0x01000193);
	return number;
}

const nothing = numberOf('');

const signRooms = new Map<string, number>();

function roomOfSign(sign: string): number {
	let room = signRooms.get(sign);
	if (room === undefined) signRooms.set(sign, (room = roomOf(numberOf(`%${sign}`))));
	return room;
}

const roomOf = (number: number) => (number >>> 0) % rooms;

let lexicon: { words: Lexicon; families: ReadonlyMap<number, number> } | undefined;

function familiesOf(token: Token): number[] {
	lexicon ??= read();
	const { words, families } = lexicon;
	return Array.from(words.setsOf(token), (set) => families.get(set) ?? 0);
}

function read() {
	const words = new Lexicon();
	const numbers = new Map<number, number>();
	for (const name of Object.keys(families))
		for (const language of ['es', 'en'] as const) {
			const members = [...membersOf(name, language)];
			if (members.length > 0) numbers.set(words.set(members, language), numberOf(`@${name}`));
		}
	return { words, families: numbers };
}

/** The single words of a family, and of the families in it. */
function membersOf(name: string, language: 'es' | 'en'): Set<string> {
	const members = new Set<string>();
	for (const entry of families[name]?.[language]?.split(/\s+/).filter(Boolean) ?? [])
		if (entry.startsWith('@'))
			for (const member of membersOf(entry.slice(1), language)) members.add(member);
		else if (!entry.includes('_')) members.add(entry);
	return members;
}
