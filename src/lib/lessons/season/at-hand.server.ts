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

/** What others read too comes first: in a week, a draft is seen by those who write it alone. */
export interface PlansAtHand {
	readonly shared: readonly AtHand[];
	readonly drafts: readonly AtHand[];
}

const mostOwn = 30;

/**
 * What they and their colleagues shared, the newest of the library, and their drafts: other plans are put into a week from
 * their own page.
 */
export async function plansAtHand(db: Db, actor: Actor, reader: Language): Promise<PlansAtHand> {
	const whose = { personId: actor.id, classIds: actor.teaches };
	const own = (await worksToWrite(db, whose, 'lesson'))
		.map(asLesson)
		.filter(({ state, live }) => live || state.status !== 'withdrawn')
		.filter(({ doc }) => doc.title.trim() !== '')
		.slice(0, mostOwn)
		.map(({ id, doc, live }) => ({ id, title: doc.title, language: doc.language, live }));
	const asPlan = ({ id, title, language }: AtHand) => ({ id, title, language });
	const { found } = await findLessons(db, { actor, asked: askedIn(new URLSearchParams()) });
	const newest = (await linesOf(db, found, reader)).map(({ workId, title, language }) => ({
		...{ id: workId, title, language }
	}));
	const further = own.filter(({ id, live }) => live && newest.every((one) => one.id !== id));
	return {
		shared: [...newest, ...further.map(asPlan)],
		drafts: own.filter(({ live }) => !live).map(asPlan)
	};
}
