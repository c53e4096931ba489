import { near, sentenceAround, words } from '../cues.ts';
import { surnames } from '../names/surnames.ts';
import type { Token } from '../tokens.ts';
import { soundsSurname } from './given-sounds.ts';
import { kinBehind, ofParents } from './kin-name.ts';
import {
	abbreviated,
	byLetters,
	cueThenSurname,
	givenBehind,
	hyphened,
	inTwoParts,
	otherHalf,
	surnameLeads,
	twoSpelled,
	writtenTurned
} from './parted-name.ts';
import { unlisted } from './unlisted-name.ts';
import {
	givenNear,
	isGiven,
	isSurname,
	isUnknown,
	maybeGiven,
	maybeSurname,
	surnameCueAt
} from './name-kinds.ts';
import { introduced, splitByDots } from './introduced-name.ts';
import {
	initials,
	initialTold,
	inSyllables,
	register,
	withSigns,
	type Told
} from './spelled-name.ts';

export type { Told };
type Frame = (tokens: readonly Token[], i: number) => Told | null;

/** Every way of telling a name over words. */
export const toldNames: readonly Frame[] = [
	surnameBefore,
	surnameSaid,
	ofTheFamily,
	plural,
	abbreviated,
	besideNickname,
	splitByDots,
	introduced,
	register,
	initials,
	initialTold,
	inSyllables,
	withSigns,
	ofParents,
	kinBehind,
	inTwoParts,
	cueThenSurname,
	givenBehind,
	byLetters,
	writtenTurned,
	otherHalf,
	surnameLeads,
	twoSpelled,
	hyphened,
	unlisted
];

/** "esmeralda (quijada de apellido)", "Montes is my last name". */
function surnameBefore(tokens: readonly Token[], i: number): Told | null {
	const length = surnameCueAt(tokens, i);
	if (length === 0) return null;
	for (let at = i - 1; at >= Math.max(0, i - 4); at--) {
		const token = tokens[at]!;
		if (/^(de|es|mi|is|my|her|his|su|the|nuestro|our|tu|el|primer|segundo)$/.test(token.text))
			continue;
		if (
			at === i - 1 ||
			token.kind !== 'word' ||
			!(maybeSurname(token) || (token.capital && isUnknown(token)))
		)
			return null;
		if (maybeGiven(token) && !isSurname(token)) return null;
		return { first: givenNear(tokens, at, 8) ?? at, after: i + length };
	}
	return null;
}

const likening = words('como igual like same rhymes rima sounds suena parecido');

/** "his family name is vandermeer", "mi apellido es como el árbol …", "starts with Whit and ends with comb". */
function surnameSaid(tokens: readonly Token[], i: number): Told | null {
	const length = surnameCueAt(tokens, i);
	if (length === 0) return null;
	const { after } = sentenceAround(tokens, i, 24);
	const owned =
		near(tokens, { first: i, after: i }, owners, 3, 0) ||
		(tokens[i - 1]?.text === ',' && givenNear(tokens, i, 3) !== null);
	const told = /^(?:is|es|:|was|era|=)$/.test(tokens[i + length]?.text ?? '');
	const what = tokens[i + length + 1];
	if (
		told &&
		what &&
		near(tokens, { first: i, after: i }, whose, 2, 0) &&
		!described.has(what.text)
	)
		return { first: givenNear(tokens, i, 8) ?? i, after };
	const general = /^(?:el|un|los|the|a)$/.test(tokens[i - 1]?.text ?? '');
	if (general && givenNear(tokens, i, 12) === null) return null;
	for (let at = i + length; at < Math.min(after, i + 22); at++) {
		const token = tokens[at]!;
		if (token.kind !== 'word') continue;
		const lead = tokens[at - 1]?.text ?? '';
		const other =
			/^(?:is|es|era)$/.test(lead) &&
			/^(?:el de|the one|lo que|what you|what bread|la de|el mismo)/.test(
				`${token.text} ${tokens[at + 1]?.text ?? ''}`
			);
		if (owned && (other || likening.has(token.text)))
			return { first: givenNear(tokens, i, 8) ?? i, after };
		const parts =
			/^(starts|begins|empieza|comienza|inicia)$/.test(token.text) &&
			/^(with|con|by)$/.test(tokens[at + 1]?.text ?? '');
		if (owned && parts) return { first: givenNear(tokens, i, 8) ?? i, after };
		const led =
			/^(is|es|:|era|was|,|"|“|de|a)$/.test(lead) && (at - i <= length + 2 || lead === ':');
		const unknown =
			led &&
			lead !== ',' &&
			lead !== 'de' &&
			lead !== 'a' &&
			isUnknown(token) &&
			(token.capital || (owned && token.text.length > 4));
		if (isSurname(token) && (token.capital || led))
			return { first: givenNear(tokens, i, 12) ?? at, after: at + 1 };
		if (unknown || token.joined || (token.capital && maybeSurname(token)))
			return { first: givenNear(tokens, i, 12) ?? at, after: at + 1 };
	}
	return null;
}
const whose = words('mi my his her su nuestro our their');
/** What people say of a surname without telling it. */
const described = words(
	`hard long longer short weird funny easy common rare different italian irish spanish haitian portuguese ethiopian not very really so spelled written pronounced too pretty kind kinda also from
	on in at of super hyphenated next last first after before famous boring cool beautiful ugly old muy largo larguisimo raro dificil bonito comun facil feo corto de en igual tan poco antiguo
	español italiano conocido famoso lo algo un medio chistoso divertido just important nice great no none private secret secreto`
);
const owners = words(
	'same mismo mi mis my his her su tu nuestro our their the el primer segundo and y whose'
);

const families = words('familia family somos son we are');
const isSurnameLike = (token: Token): boolean =>
	isSurname(token) || (token.capital && (maybeSurname(token) || soundsSurname(token.text)));

/** "We're the Petrosyans. I'm Ani", "somos los Orellana". */
function plural(tokens: readonly Token[], i: number): Told | null {
	if (!/^(?:the|los)$/.test(tokens[i]!.text)) return null;
	const lead = tokens[i - 1]?.text ?? '';
	if (!/^(?:re|are|somos|re)$/.test(lead)) return null;
	const token = tokens[i + 1];
	if (!token?.capital) return null;
	const bare = token.text.replace(/e?s$/, '');
	const is = surnames.has(token.text) || surnames.has(bare) || soundsSurname(bare);
	return is ? { first: i + 1, after: i + 2 } : null;
}

/** "soy roxana. de la familia dubón", "Rubén, de los Guardado". */
function ofTheFamily(tokens: readonly Token[], i: number): Told | null {
	const family =
		/^(familia|family)$/.test(tokens[i]!.text) && /^(la|the|of)$/.test(tokens[i - 1]?.text ?? '');
	const those =
		tokens[i]!.text === 'los' &&
		(tokens[i - 1]?.text === 'de' || near(tokens, { first: i, after: i }, families, 4, 0));
	const before = tokens[i - 1];
	if (tokens[i]!.text === 'family' && before?.kind === 'word' && isSurnameLike(before)) {
		const given = givenNear(tokens, i - 1, 8);
		return given === null ? null : { first: given, after: i + 1 };
	}
	if (!family && !those) return null;
	const token = tokens[i + 1];
	if (!token || !maybeSurname(token) || (those && !token.capital && !isSurname(token))) return null;
	const rare =
		those &&
		token.capital &&
		isSurname(token) &&
		tokens[i - 2]?.text === ',' &&
		tokens[i - 3]?.capital
			? i - 3
			: null;
	const given = givenNear(tokens, i, 8) ?? rare;
	return given === null ? null : { first: given, after: i + 2 };
}

/** `tyrell "t-rex" bassett`, "Karla (la Karlita) Rivas". */
function besideNickname(tokens: readonly Token[], i: number): Told | null {
	if (
		!maybeGiven(tokens[i]!) ||
		!/^["“«(']$/.test(tokens[i + 1]?.text ?? '') ||
		!tokens[i + 1]!.gap
	)
		return null;
	for (let at = i + 3; at < Math.min(tokens.length - 1, i + 8); at++) {
		if (!/^["”»)']$/.test(tokens[at]!.text)) continue;
		const token = tokens[at + 1]!;
		if (!token.gap || token.newLine) return null;
		const is =
			isSurname(token) ||
			(isGiven(tokens[i]!) && (maybeSurname(token) || (token.capital && isUnknown(token))));
		return is ? { first: i, after: at + 2 } : null;
	}
	return null;
}
