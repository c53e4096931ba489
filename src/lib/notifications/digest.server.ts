import { enqueue, type Doer } from '#lib/jobs/jobs.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { rememberDigest } from '#lib/identity/people/addressees.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { NotificationKind } from './notification.ts';

/** The hour of an instant in a time zone, 0–23. */
export const localHour = (instant: number, timeZone: string): number =>
	Number(
		new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(
			instant
		)
	);

/**
 * At each adult's hour, once a day: if there is unread news that no mail has carried yet, one mail is
 * enqueued and the day is written down, in one transaction.
 */
export async function planDigests(db: Db, now: number): Promise<number> {
	const adults = await db
		.selectFrom('person')
		.innerJoin('community', 'community.id', 'person.communityId')
		.select(['person.id', 'person.digestHour', 'person.digestedOn', 'community.timeZone'])
		.where('person.kind', '=', 'adult')
		.where('person.disabledAt', 'is', null)
		.where('person.erasedAt', 'is', null)
		.where('person.email', 'is not', null)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('notification')
					.select('notification.id')
					.whereRef('notification.personId', '=', 'person.id')
					.where('readAt', 'is', null)
					.where('digestedAt', 'is', null)
			)
		)
		.execute();
	let planned = 0;
	for (const adult of adults) {
		const today = localDate(now, adult.timeZone);
		if (adult.digestedOn === today || localHour(now, adult.timeZone) < adult.digestHour) continue;
		if (await planDigest(db, adult.id, today, now)) planned++;
	}
	return planned;
}

/** False when another process was first. */
const planDigest = (db: Db, personId: string, today: string, now: number) =>
	db.transaction().execute(async (db) => {
		const { numUpdatedRows } = await db
			.updateTable('notification')
			.set({ digestedAt: now })
			.where('personId', '=', personId)
			.where('readAt', 'is', null)
			.where('digestedAt', 'is', null)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows === 0n) return false;
		await rememberDigest(db, personId, today);
		await enqueue(db, 'digest', { personId, at: now }, now);
		return true;
	});

export interface Letterbox {
	/** Where links in the mail lead. */
	origin: string;
	send(mail: { to: string; subject: string; text: string }): Promise<unknown>;
}

/** Writes the mail: how many of what, and where to look. No names, no content. */
export const digestDoer =
	({ origin, send }: Letterbox): Doer =>
	async (db, { personId, at }) => {
		const person = await db
			.selectFrom('person')
			.select(['email', 'language'])
			.where('id', '=', String(personId))
			.executeTakeFirst();
		const counts = await db
			.selectFrom('notification')
			.select((eb) => ['kind' as const, eb.fn.countAll<number>().as('count')])
			.where('personId', '=', String(personId))
			.where('digestedAt', '=', Number(at))
			.where('readAt', 'is', null)
			.groupBy('kind')
			.orderBy('kind')
			.execute();
		if (!person?.email || counts.length === 0) return;
		const mail = writeDigest(person.language, counts, origin);
		await send({ to: person.email, ...mail });
	};

export function writeDigest(
	language: Locale,
	counts: readonly { kind: NotificationKind; count: number }[],
	origin: string
) {
	const t = tFor(language);
	const lines = counts.map(
		({ kind, count }) => `– ${t(`notifications:kind.${kind}`, { count: Number(count) })}`
	);
	return {
		subject: t('notifications:digest.subject'),
		text: [
			t('notifications:digest.greeting'),
			'',
			...lines,
			'',
			t('notifications:digest.where', { address: `${origin}/home` }),
			'',
			t('notifications:digest.why', { address: `${origin}/account` })
		].join('\n')
	};
}
