import { record } from '#lib/audit/audit.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Country } from '#lib/identity/communities/communities.ts';
import { placesOf } from '#lib/identity/places.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { GuideKind } from './case.ts';
import { mayKeepGuide } from './policy.ts';

/** The countries on both sides of an exchange, the one of its first community first. */
export async function countriesOf(db: Db, exchangeId: string): Promise<Country[]> {
	const rows = await db
		.selectFrom('exchange')
		.innerJoin('community', (join) =>
			join.on((eb) =>
				eb('community.id', 'in', [eb.ref('exchange.communityA'), eb.ref('exchange.communityB')])
			)
		)
		.select('community.country')
		.where('exchange.id', '=', exchangeId)
		.orderBy('community.country')
		.execute();
	return [...new Set(rows.map(({ country }) => country))];
}

/** Numbers to phone and steps to take, as they stand today. */
export const guideOf = (db: Db, countries: readonly Country[]) =>
	countries.length === 0
		? Promise.resolve([])
		: db
				.selectFrom('safeguardGuide')
				.leftJoin('person as checker', 'checker.id', 'safeguardGuide.checkedBy')
				.select(['safeguardGuide.id', 'country', 'safeguardGuide.kind', 'position'])
				.select(['wordsEs', 'wordsEn', 'phone', 'withinHours', 'checkedAt'])
				.select('checker.name as checkedBy')
				.where('country', 'in', countries)
				.where('removedAt', 'is', null)
				.orderBy('country')
				.orderBy('safeguardGuide.kind')
				.orderBy('position')
				.orderBy('safeguardGuide.id')
				.execute();

export type GuideLine = Awaited<ReturnType<typeof guideOf>>[number];

/** The countries whose lines this coordinator keeps right. */
export async function countriesKeptBy(db: Db, actor: Actor): Promise<Country[]> {
	const places = placesOf(actor, 'coordinator');
	if (places.length === 0) return [];
	const rows = await db
		.selectFrom('community')
		.select('country')
		.distinct()
		.where('id', 'in', places)
		.orderBy('country')
		.execute();
	return rows.map(({ country }) => country);
}

export interface Guide {
	readonly country: Country;
	readonly communityIds: readonly string[];
}

export async function authorizeGuide(
	db: Db,
	actor: Actor,
	country: Country
): Promise<Authorized<Guide, 'keep'>> {
	const rows = await db
		.selectFrom('community')
		.select('id')
		.where('country', '=', country)
		.execute();
	return permit(actor, 'keep', { country, communityIds: rows.map(({ id }) => id) }, mayKeepGuide);
}

interface Line {
	act: string;
	line?: string | undefined;
	kind: GuideKind;
	wordsEs: string;
	wordsEn: string;
	phone: string;
	withinHours: number | null;
	/** Somebody who lives there looked at it. */
	checked: boolean;
}

/** Writes a line of the guide; a changed line takes the place of the old one, whose ticks keep its words. */
export const keepLine = (
	db: Db,
	{ actor, subject }: Authorized<Guide, 'keep'>,
	{ act, line, checked, ...words }: Line,
	now: number
) =>
	once(db, actor.id, act, now, async (db) => {
		const set = {
			...words,
			checkedBy: checked ? actor.id : null,
			checkedAt: checked ? now : null
		};
		const id = line ?? newId();
		if (line) {
			const { numUpdatedRows } = await db
				.updateTable('safeguardGuide')
				.set(set)
				.where('id', '=', line)
				.where('country', '=', subject.country)
				.where('removedAt', 'is', null)
				.executeTakeFirstOrThrow();
			if (numUpdatedRows !== 1n) throw new Refused('conflict', 'guide-moved-on');
		} else
			await db
				.insertInto('safeguardGuide')
				.values({
					...set,
					id,
					country: subject.country,
					position: await nextIn(db, subject, words)
				})
				.execute();
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'guide.changed',
			subjectKind: 'guide',
			subjectId: id
		});
		return id;
	});

async function nextIn(db: Db, { country }: Guide, { kind }: { kind: GuideKind }): Promise<number> {
	const { last } = await db
		.selectFrom('safeguardGuide')
		.select((eb) => eb.fn.coalesce(eb.fn.max('position'), eb.lit(0)).as('last'))
		.where('country', '=', country)
		.where('kind', '=', kind)
		.executeTakeFirstOrThrow();
	return Number(last) + 1;
}

/** A line goes; steps that were ticked off under it keep their words. */
export const dropLine = (
	db: Db,
	{ actor, subject }: Authorized<Guide, 'keep'>,
	form: { act: string; line: string },
	now: number
) =>
	once(db, actor.id, form.act, now, async (db) => {
		const { numUpdatedRows } = await db
			.updateTable('safeguardGuide')
			.set({ removedAt: now })
			.where('id', '=', form.line)
			.where('country', '=', subject.country)
			.where('removedAt', 'is', null)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw new Refused('conflict', 'guide-moved-on');
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'guide.changed',
			subjectKind: 'guide',
			subjectId: form.line
		});
		return form.line;
	});

/** The numbers to phone in both countries of an exchange, in one language. */
export const numbersFor = async (db: Db, exchangeId: string, locale: Locale) =>
	numbersIn(db, await countriesOf(db, exchangeId), locale);

export async function numbersIn(db: Db, countries: readonly Country[], locale: Locale) {
	const guide = await guideOf(db, countries);
	return guide
		.filter(({ kind }) => kind === 'number')
		.map(({ id, country, phone, wordsEs, wordsEn }) => ({
			...{ id, country, phone },
			words: locale === 'es' ? wordsEs : wordsEn
		}));
}
