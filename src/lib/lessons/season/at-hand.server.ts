import type { Actor } from '#lib/identity/actor.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { worksToWrite } from '../queries.server.ts';
import { askedIn } from '../searching/asked.ts';
import { findLessons } from '../searching/finding.server.ts';
import { linesOf } from '../searching/lines.server.ts';
import { asLesson } from '../works.server.ts';

/** A plan that can be put into a week. */
export interface AtHand {
	readonly id: string;
	readonly title: string;
	readonly language: Language;
}

const mostOwn = 30;

/** Their own plans and the newest of the library: others are put into a week from their own page. */
export async function plansAtHand(db: Db, actor: Actor, reader: Language): Promise<AtHand[]> {
	const whose = { personId: actor.id, classIds: actor.teaches };
	const own = (await worksToWrite(db, whose, 'lesson'))
		.filter(({ state }) => state.status !== 'withdrawn')
		.map(asLesson)
		.filter(({ doc }) => doc.title.trim() !== '')
		.slice(0, mostOwn)
		.map(({ id, doc }) => ({ id, title: doc.title, language: doc.language }));
	const { found } = await findLessons(db, { actor, asked: askedIn(new URLSearchParams()) });
	const shared = (await linesOf(db, found, reader))
		.filter(({ workId }) => own.every(({ id }) => id !== workId))
		.map(({ workId, title, language }) => ({ id: workId, title, language }));
	return [...own, ...shared];
}
