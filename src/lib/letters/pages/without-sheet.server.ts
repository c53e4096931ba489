import { exchangeOfClass } from '#lib/exchanges/queries.server.ts';
import { rosterOf } from '#lib/exchanges/roster/queries.server.ts';
import type { SchoolClass } from '#lib/exchanges/class.ts';
import { once } from '#lib/identity/acts.server.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { correspondentsOf, partnersOf } from '../beginning/correspondents.server.ts';
import { findWriter } from '../beginning/writers.server.ts';
import { languageOf } from '../beginning/starting.server.ts';
import type { Letter } from '../letter.ts';
import { findLetter } from '../queries.server.ts';
import { lastLetterTo } from '../way/reading.server.ts';
import { bringPages } from './bringing-in.server.ts';
import { beginOnPaper } from './from-sheet.server.ts';

/** One way in which a child of a class writes now: to a friend, or where there is none, to the whole other class. */
export interface Way {
	readonly childId: string;
	readonly name: string;
	readonly exchangeId: string;
	readonly pairId: string | null;
	readonly to: string | null;
	readonly toClass: string;
}

/** Who writes to whom in a class, by their names. */
export async function waysToWrite(db: Db, classId: string): Promise<Way[]> {
	const partners = await partnersOf(db, classId);
	if (partners.length === 0) return [];
	const ways = await Promise.all(
		(await rosterOf(db, classId)).map(async ({ childId, letterName: name }): Promise<Way[]> => {
			const friends = await correspondentsOf(db, childId, classId);
			const toFriends = friends.flatMap(({ exchangeId, pairId, letterName: to }) => {
				const partner = partners.find((one) => one.exchangeId === exchangeId);
				return partner
					? [{ childId, name, exchangeId, pairId, to, toClass: partner.className }]
					: [];
			});
			if (toFriends.length > 0) return toFriends;
			return partners.map(({ exchangeId, className: toClass }) => ({
				...{ childId, name, exchangeId, toClass, pairId: null, to: null }
			}));
		})
	);
	return ways.flat();
}

/**
 * Photographs of a letter that a child wrote on any paper become one that is typed. Where none of them is a picture, only an empty
 * sheet lies on the child’s desk.
 *
 * @returns the letter, and why files were refused
 */
export async function bringLetter(
	db: Db,
	where: Parameters<typeof bringPages>[1],
	klass: Authorized<SchoolClass, 'teach'>,
	form: { act: string; childId: string; exchangeId: string; pairId: string | null },
	files: readonly File[],
	now: number
) {
	if (files.length === 0) throw new Refused('invalid', 'check-fields', {}, { pages: 'choose' });
	const { actor, subject } = klass;
	const letterId = await once(db, actor.id, form.act, now, async (db) => {
		const writer = await findWriter(db, form.childId);
		const exchange = await exchangeOfClass(db, subject.id, form.exchangeId);
		if (writer?.classId !== subject.id || !exchange) throw notFound();
		const answersId = await lastLetterTo(db, writer.id, form.pairId);
		const { childId, exchangeId, pairId } = form;
		const to = { childId, exchangeId, pairId, answersId, classId: subject.id };
		return beginOnPaper(db, { ...to, language: languageOf(writer) }, now);
	});
	const letter = await findLetter(db, letterId);
	const desk = authorizeFirstPage(klass, letter);
	return { letterId, refused: await bringPages(db, where, desk, files, now) };
}

/** The first page of a letter that was begun for a child of the class, before there is one by which a teacher may write it. */
const authorizeFirstPage = (
	{ actor, subject }: Authorized<SchoolClass, 'teach'>,
	letter: Letter | undefined
): Authorized<Letter, 'write'> =>
	permit(
		actor,
		'write',
		letter,
		(_actor, { authorKind, authorClassId }) =>
			authorKind === 'child' && authorClassId === subject.id
	);
