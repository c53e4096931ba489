import type { LetterStatus } from '#lib/letters/letter.ts';
import type { RemedyKind } from '../mail-day.ts';

/** Where a letter lies, in the words of the board. What only two people may know looks like review. */
export type Where =
	'desk' | 'returned' | 'teacher' | 'reader' | 'translators' | 'translator' | 'checking' | 'bag';

const places: Partial<Record<LetterStatus, Where>> = {
	draft: 'desk',
	returned: 'returned',
	'with-teacher': 'teacher',
	'with-moderator': 'reader',
	protected: 'reader',
	safeguarded: 'reader',
	approved: 'translators',
	translating: 'translator',
	'translation-review': 'checking',
	ready: 'bag'
};

export const whereIs = (status: LetterStatus): Where => places[status] ?? 'reader';

/** On the desk of a child it waits for nobody else, and in the bag for its day; held, for the teacher. */
const waitsForAdults = (letter: BoardLetter) =>
	!['desk', 'returned', 'bag'].includes(standsAt(letter));

export interface BoardLetter {
	readonly id: string;
	readonly kind: 'pair' | 'class';
	readonly authorId: string;
	readonly from: string;
	readonly fromKind: 'adult' | 'child';
	/** From somebody who is not this child's correspondent: a teacher's note or an older student. */
	readonly unpaired: boolean;
	readonly where: Where;
	/** Who translates it, or has it open for review now; nobody while it only waits in line. */
	readonly who: string | null;
	/** When it came there, ms UTC. */
	readonly since: number;
	/** The family's permission is missing, withdrawn or past: it stays where it is. */
	readonly held: boolean;
	/** It would go into the bag now. */
	readonly ready: boolean;
}

/** Where a letter lies, or that it is held. */
export type Stand = Where | 'held';

/** What the board says of a letter: one thing. Without permission it waits for that, wherever an adult had it. */
export const standsAt = ({ where, held }: Pick<BoardLetter, 'where' | 'held'>): Stand =>
	held && where !== 'desk' && where !== 'returned' ? 'held' : where;

export interface BoardRemedy {
	readonly kind: RemedyKind;
	readonly reason: string;
	readonly at: number;
}

/**
 * How a child of the receiving class stands before mail day. `none-coming`: the exchange is closed and
 * nothing is on the way to them, so that nobody waits for anything.
 */
export type Coverage = 'gap' | 'exception' | 'class-letter' | 'letter' | 'none-coming' | 'absent';

export interface BoardChild {
	readonly id: string;
	readonly name: string;
	readonly grade: number;
	/** Children are taken to be there until their teacher says otherwise. */
	readonly present: boolean;
	readonly correspondents: readonly { id: string; name: string }[];
	/** Letters to this child alone. */
	readonly letters: readonly BoardLetter[];
	readonly remedies: readonly BoardRemedy[];
	readonly coverage: Coverage;
}

export interface Board {
	/** Gaps first. */
	readonly children: readonly BoardChild[];
	/** Letters to the whole class. */
	readonly classLetters: readonly BoardLetter[];
	/** Letters on the way to children who left the class: they go along, and nobody else reads them. */
	readonly gone: readonly AddressedLetter[];
	/** Letters that would be released now. */
	readonly ready: number;
	readonly gaps: number;
	/** Who is in school was said by the receiving teacher. */
	readonly presenceMarked: boolean;
	/** Whether its exchange is open; in a closed one only what is on the way counts. */
	readonly open: boolean;
	/** Of those that wait for an adult, the letter that has not moved for the longest time. */
	readonly oldest: { letter: BoardLetter; to: string | null } | null;
}

/** A letter to one child, by name. */
export interface AddressedLetter {
	readonly letter: BoardLetter;
	readonly to: string;
}

/** What lies on a desk for a child who left goes to another friend, and never to them. */
export const isOnDesk = ({ where }: BoardLetter) => where === 'desk' || where === 'returned';

export const coverageOf = (
	child: Pick<BoardChild, 'present' | 'letters' | 'remedies'>,
	{ classLetters, open }: Pick<Board, 'classLetters' | 'open'>
): Coverage => {
	if (!child.present) return 'absent';
	if (child.letters.some((letter) => letter.ready)) return 'letter';
	if (classLetters.some((letter) => letter.ready)) return 'class-letter';
	if (child.remedies.some((remedy) => remedy.kind === 'exception')) return 'exception';
	if (!open && comingTo(child, classLetters).length === 0) return 'none-coming';
	return 'gap';
};

/** Something can still be done for them, also where the mail may go without. */
export const isWithoutLetter = ({ coverage }: Pick<BoardChild, 'coverage'>): boolean =>
	coverage === 'gap' || coverage === 'exception';

/** What was handed in for a child, or for their whole class. A draft may never leave its desk. */
const comingTo = (
	child: Pick<BoardChild, 'letters'>,
	classLetters: readonly BoardLetter[]
): BoardLetter[] => [...child.letters, ...classLetters].filter(({ where }) => where !== 'desk');

/** Where the mail of a child without mail waits; with nothing begun, at the desks of the class that writes. */
export function waitsAt(child: BoardChild, { classLetters }: Pick<Board, 'classLetters'>): Stand[] {
	const letters = child.letters.length > 0 ? child.letters : classLetters;
	const stands = letters.filter(({ ready }) => !ready).map(standsAt);
	return stands.length > 0 ? [...new Set(stands)] : ['desk'];
}

/** Something on this way was handed in and not delivered, also to a child who left the class. */
export const isMoreToCome = ({ children, classLetters, gone }: Board): boolean =>
	gone.length > 0 ||
	[...children.flatMap(({ letters }) => letters), ...classLetters].some((l) => !isOnDesk(l));

const order: readonly Coverage[] = [
	'gap',
	'exception',
	'class-letter',
	'letter',
	'none-coming',
	'absent'
];

/** What the board is put together from. */
export interface Read extends Pick<Board, 'classLetters' | 'gone' | 'presenceMarked' | 'open'> {
	readonly children: readonly Omit<BoardChild, 'coverage'>[];
}

/** Puts the board together from what was read; pure, so that page and release see the same gaps. */
export function makeBoard({ children, ...rest }: Read): Board {
	const { classLetters, gone } = rest;
	const byName = new Intl.Collator('es');
	const covered = children
		.map((child) => ({ ...child, coverage: coverageOf(child, rest) }))
		.sort(
			(a, b) =>
				order.indexOf(a.coverage) - order.indexOf(b.coverage) || byName.compare(a.name, b.name)
		);
	const all = [
		...classLetters.map((letter) => ({ letter, to: null })),
		...covered.flatMap((child) => child.letters.map((letter) => ({ letter, to: child.name }))),
		...gone
	];
	const waiting = all.filter(({ letter }) => waitsForAdults(letter));
	return {
		...rest,
		children: covered,
		ready: all.filter(({ letter }) => letter.ready).length,
		gaps: covered.filter((child) => child.coverage === 'gap').length,
		oldest: waiting.toSorted((a, b) => a.letter.since - b.letter.since)[0] ?? null
	};
}

/** The bars of the coverage chart; `weak` is what lacks. */
export function chartOf({ children, classLetters, open }: Board) {
	const count = (...coverages: Coverage[]) =>
		children.filter((child) => coverages.includes(child.coverage)).length;
	const gaps = children.filter((child) => child.coverage === 'gap');
	const onTheWay = gaps.filter((child) => comingTo(child, classLetters).length > 0).length;
	return [
		{ key: 'letter', value: count('letter'), weak: false },
		{ key: 'class-letter', value: count('class-letter', 'exception'), weak: false },
		{ key: 'on-the-way', value: onTheWay, weak: true },
		open
			? ({ key: 'nothing', value: gaps.length - onTheWay, weak: true } as const)
			: ({ key: 'none-coming', value: count('none-coming'), weak: false } as const),
		{ key: 'absent', value: count('absent'), weak: false }
	] as const;
}
