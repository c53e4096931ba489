import { tFor } from '#lib/i18n/resources.server.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Doer, JobSubject } from '#lib/jobs/jobs.server.ts';
import type { Letterbox } from '#lib/notifications/digest.server.ts';
import type { Db } from '#lib/platform/database.ts';
import type { CallReason } from './case.ts';
import { communitiesLacking } from './leads.server.ts';

/** Sends the mail of one call, at once; the words are those of nobody's letter. */
export const callDoer =
	({ origin, send }: Letterbox): Doer =>
	async (db, subject, now) => {
		if ('worry' in subject) return sendMore(db, subject, { origin, send });
		const call = await db
			.selectFrom('safeguardCall')
			.innerJoin('person', 'person.id', 'safeguardCall.personId')
			.select(['safeguardCall.id', 'safeguardCall.caseId', 'safeguardCall.why'])
			.select(['person.email', 'person.language', 'safeguardCall.mailedAt'])
			.where('safeguardCall.id', '=', String(subject['call']))
			.executeTakeFirst();
		if (!call || call.mailedAt !== null) return;
		if (!call.email) return mark(db, call.id, { failedAt: now });
		const mail = writeCall(call.language, call, origin);
		try {
			await send({ to: call.email, ...mail });
		} catch (problem) {
			// Said on their pages and on those of the coordinators until a later try succeeds.
			await mark(db, call.id, { failedAt: now });
			throw problem;
		}
		await mark(db, call.id, { mailedAt: now });
	};

/** That somebody worries as well. Whoever was shut out since hears no more, nor anybody of a case that ended. */
async function sendMore(db: Db, subject: JobSubject, { origin, send }: Letterbox) {
	const caseId = String(subject['case']);
	const person = await db
		.selectFrom('person')
		.select(['email', 'language'])
		.where('id', '=', String(subject['person']))
		.where('disabledAt', 'is', null)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('safeguardCase')
					.select('safeguardCase.id')
					.where('safeguardCase.id', '=', caseId)
					.where('safeguardCase.ending', 'is', null)
			)
		)
		.executeTakeFirst();
	if (!person?.email) return;
	await send({ to: person.email, ...writeCall(person.language, { caseId, why: 'more' }, origin) });
}

const mark = async (
	db: Db,
	id: string,
	what: { mailedAt: number } | { failedAt: number }
): Promise<void> => {
	await db.updateTable('safeguardCall').set(what).where('id', '=', id).execute();
};

export function writeCall(
	language: Locale,
	{ caseId, why }: { caseId: string; why: CallReason | 'more' },
	origin: string
) {
	const t = tFor(language);
	const address =
		why === 'no-lead' ? `${origin}/coordinate/safeguarding` : `${origin}/cases/${caseId}`;
	return {
		subject: t(why === 'no-lead' ? 'safeguard:mail.nobodySubject' : 'safeguard:mail.subject'),
		text: [
			t(`safeguard:mail.${why}`),
			'',
			t('safeguard:mail.where', { address }),
			'',
			t('safeguard:mail.why')
		].join('\n')
	};
}

/**
 * Calls whose mail could not be sent, for the banner: to whoever was called, and by name to those who
 * coordinate the community, so that they can phone.
 */
export const callsNotMailed = (
	db: Db,
	of: { personId: string } | { communityIds: readonly string[] }
) => {
	const calls = db
		.selectFrom('safeguardCall')
		.innerJoin('person', 'person.id', 'safeguardCall.personId')
		.innerJoin('safeguardCase', 'safeguardCase.id', 'safeguardCall.caseId')
		.select(['person.id', 'person.name'])
		.distinct()
		.where('safeguardCall.mailedAt', 'is', null)
		.where('safeguardCall.failedAt', 'is not', null)
		.where('safeguardCase.closedAt', 'is', null)
		.orderBy('person.name');
	if ('personId' in of) return calls.where('safeguardCall.personId', '=', of.personId).execute();
	if (of.communityIds.length === 0) return Promise.resolve([]);
	return calls.where('safeguardCase.communityId', 'in', of.communityIds).execute();
};

/** What a coordinator reads in red until it is put right: where nobody can be called, and whom no mail reached. */
export const cannotBeCalled = async (db: Db, communityIds: readonly string[], now: number) => ({
	leadsLacking: await communitiesLacking(db, communityIds, now),
	notMailed: (await callsNotMailed(db, { communityIds })).map(({ name }) => name)
});
