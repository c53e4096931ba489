import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { withdrawSubmissionsOf } from '#lib/moderation/submitting.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import { withdrawTranslationsOf } from '#lib/translation/following.server.ts';
import { saveWork } from '../queries.server.ts';
import { endRelease } from '../sharing/releases.server.ts';
import * as act from '../work.ts';
import type { Work } from '../work.ts';
import { note } from '../works.server.ts';

/** What lies on a desk and is not wanted there any more: out of sight, and brought back with a press. */
export function putAside(
	db: Db,
	{ actor, subject }: Authorized<Work, 'write'>,
	form: { act: string },
	now: number
): Promise<string> {
	refuseExcerpts(subject);
	return once(db, actor.id, form.act, now, async (db) => {
		if (!act.mayBePutAside(subject)) throw act.movedOn(subject);
		// Also what a family takes from its readers just now: it would be theirs again with the family's yes.
		await withdrawSubmissionsOf(db, subject.id);
		await withdrawTranslationsOf(db, subject.id);
		await endRelease(db, subject.id, actor.id, now);
		await saveWork(db, subject, act.putAside(subject, actor.id, now), now);
		await note(db, actor, 'laid-aside', subject, now);
		return subject.id;
	});
}

/** As it lay there before; what was shared once is a draft, and is handed in anew. */
export function bringBack(
	db: Db,
	{ actor, subject }: Authorized<Work, 'write'>,
	form: { act: string },
	now: number
): Promise<string> {
	refuseExcerpts(subject);
	return once(db, actor.id, form.act, now, async (db) => {
		await saveWork(db, subject, act.bringBack(subject), now);
		await note(db, actor, 'put-back', subject, now);
		return subject.id;
	});
}

/** Words out of a letter are ended where the letter is. */
export function refuseExcerpts({ kind }: Pick<Work, 'kind'>): void {
	if (kind === 'excerpt') throw notFound();
}
