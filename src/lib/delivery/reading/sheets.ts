import type { PageKind } from '#lib/letters/pages/page.ts';
import type { SeenPage } from '#lib/letters/pages/queries.server.ts';

interface Child {
	readonly id: string;
	readonly name: string;
}

interface Arrived {
	readonly letterId: string;
	/** Null for the whole class. */
	readonly toChildId: string | null;
	readonly to: string | null;
}

/** The paper that one child takes home. */
export interface SheetOf<Letter> {
	readonly id: string;
	readonly name: string;
	readonly letters: readonly Letter[];
}

export interface Sheets<Letter> {
	/** By name; also for a child who left the class after the letter was on its way. */
	readonly sheets: readonly SheetOf<Letter>[];
	/** Letters to the whole class that not every child has on their sheet: for the wall. */
	readonly forTheWall: readonly Letter[];
	/** Children of the class for whom nothing came. */
	readonly without: readonly string[];
	/** Children for whom something is put away because they said that something is wrong with it. */
	readonly putAwayFor: readonly string[];
}

/**
 * Deals what a mail day brought to a class onto sheets of paper, one a child. Whoever has no letter of
 * their own gets the letters to the whole class; what a child reported is not on their sheet.
 *
 * @param putAway `letterId childId` of what a child reported
 */
export function dealSheets<Letter extends Arrived>(
	children: readonly Child[],
	letters: readonly Letter[],
	putAway: ReadonlySet<string> = new Set()
): Sheets<Letter> {
	const isAway = (letter: Letter, childId: string) => putAway.has(`${letter.letterId} ${childId}`);
	const own = Map.groupBy(
		letters.filter((letter) => letter.toChildId === null || !isAway(letter, letter.toChildId)),
		({ toChildId }) => toChildId
	);
	const toAll = own.get(null) ?? [];
	const gone = letters.flatMap(({ toChildId, to }) =>
		toChildId === null || children.some(({ id }) => id === toChildId)
			? []
			: [[toChildId, to ?? ''] as const]
	);
	const { compare } = new Intl.Collator('es');
	const everybody = [...children, ...new Map(gone).entries().map(([id, name]) => ({ id, name }))]
		.map(({ id, name }) => ({
			id,
			name,
			letters: own.get(id) ?? toAll.filter((letter) => !isAway(letter, id)),
			away: letters.some((letter) => isAway(letter, id))
		}))
		.sort((a, b) => compare(a.name, b.name));
	return {
		sheets: everybody
			.filter((sheet) => sheet.letters.length > 0)
			.map(({ away: _, ...sheet }) => sheet),
		forTheWall: everybody.some(({ id }) => own.has(id)) ? toAll : [],
		without: everybody
			.filter((sheet) => sheet.letters.length === 0 && !sheet.away)
			.map(({ name }) => name),
		putAwayFor: everybody.filter(({ away }) => away).map(({ name }) => name)
	};
}

/** More of them would leave no room for the words. */
const mostThumbnails = 4;

export interface Thumbnail {
	readonly src: string;
	readonly width: number;
	readonly height: number;
	readonly kind: PageKind;
	/** What a drawing shows; empty for a page, whose words stand beside it. */
	readonly alt: string;
}

/** What a letter looked like on paper, small enough to stand beside its words: the smallest file that every browser shows. */
export const thumbnailsOf = (pages: readonly SeenPage[]): Thumbnail[] =>
	pages.slice(0, mostThumbnails).flatMap(({ kind, alt, picture: { id, width, height, files } }) => {
		const smallest = files.find(({ format }) => format === 'jpg');
		return smallest ? [{ src: `/media/${id}/${smallest.file}`, width, height, kind, alt }] : [];
	});

/** Letters longer than this are set smaller, so that letter and translation fit one page, characters. */
const roomyUntil = 900;

/** Whether there is room for big type: one short letter on the sheet. */
export const isRoomy = (letters: readonly { text: string; translation: string | null }[]) =>
	letters.length === 1 &&
	letters.every(({ text, translation }) =>
		[text, translation ?? ''].every((words) => words.length <= roomyUntil)
	);

/** Paragraphs as they were written; lines and indents of a poem stay. */
export const paragraphsOf = (text: string) => text.split(/\n\s*\n/);
