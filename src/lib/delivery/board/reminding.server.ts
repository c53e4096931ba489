import { teachersOf } from '#lib/exchanges/queries.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { holdersOf } from '#lib/identity/people/addressees.server.ts';
import { tell } from '#lib/notifications/notifications.server.ts';
import { hour } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { MailDay } from '../mail-day.ts';
import { readBoard } from './board.server.ts';
import { isWithoutLetter, waitsAt, type Board, type BoardChild, type Stand } from './board.ts';
import { childOn, remedied } from './remedies.server.ts';

/** Between two reminders about the same child. */
const nudgeAgainAfter = 12 * hour;

/** Reminds whoever can help a child's mail on, in neutral words; nobody reminds themselves. */
export function nudge(
	db: Db,
	{ actor, subject }: Authorized<MailDay, 'release'>,
	form: { act: string; child: string },
	now: number
) {
	return once(db, actor.id, form.act, now, async (db) => {
		const board = await readBoard(db, subject, now);
		const child = childOn(board, form.child);
		const last = child.remedies.findLast((remedy) => remedy.kind === 'nudge');
		if (last && now - last.at < nudgeAgainAfter) throw new Refused('conflict', 'nudged-already');
		const desks = await desksOf(db, subject, waitsAt(child, board), actor.id, now);
		if (desks.length === 0) throw new Refused('conflict', 'nobody-to-remind');
		await remedied(db, actor, subject, { childId: child.id, kind: 'nudge', reason: '' }, now);
		for (const { people, address } of desks)
			await tell(db, people, { kind: 'nudge', subjectId: subject.id, address }, now);
		return subject.id;
	});
}

/** For which of the children without a letter somebody else than the reader of the board can be reminded. */
export async function remindable(
	db: Db,
	{ actor, subject }: Authorized<MailDay, 'see-board'>,
	board: Board,
	now: number
): Promise<string[]> {
	const gaps = board.children.filter(isWithoutLetter);
	const stands = [...new Set(gaps.flatMap((child) => waitsAt(child, board)))];
	const desks = await desksOf(db, subject, stands, actor.id, now);
	const reached = new Set(desks.map(({ stand }) => stand));
	return gaps
		.filter((child: BoardChild) => waitsAt(child, board).some((stand) => reached.has(stand)))
		.map(({ id }) => id);
}

/** At which desks somebody other than one person sits. */
async function desksOf(
	db: Db,
	day: MailDay,
	stands: readonly Stand[],
	butNot: string,
	now: number
) {
	const desks = [];
	for (const stand of stands) {
		const people = (await peopleAt(db, day, stand, now)).filter((id) => id !== butNot);
		if (people.length > 0) desks.push({ stand, people, address: addressOf(day, stand) });
	}
	return desks;
}

/**
 * Children have no notifications: what lies on a child's desk, their teacher hears of. A letter that is
 * held waits for its teacher wherever it lies, for nobody else can record the permission.
 */
function peopleAt(db: Db, day: MailDay, stand: Stand, now: number): Promise<string[]> {
	switch (stand) {
		case 'reader':
			return holdersOf(db, 'moderator', day.places);
		case 'translators':
		case 'translator':
		case 'checking':
			return holdersOf(db, 'translator', day.places);
		default:
			return teachersOf(db, day.fromClassId, now);
	}
}

function addressOf(day: MailDay, stand: Stand): string {
	if (stand === 'reader' || stand === 'checking') return '/review';
	if (stand === 'translators' || stand === 'translator') return '/translate';
	return `/class/${day.fromClassId}/${stand === 'held' ? 'consent' : 'letters'}`;
}
