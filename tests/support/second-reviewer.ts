import type { Locale } from '#lib/i18n/locale.ts';
import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { foldName } from '#lib/platform/text.ts';
import type { World } from './world.ts';

/** A second moderator of both communities, for whatever needs somebody other than Tomás. */
export async function addSecondReviewer(
	db: Db,
	world: World,
	now: number,
	reads: readonly Locale[] = ['es', 'en'],
	name = 'Elena Alas'
): Promise<string> {
	const id = newId();
	await db
		.insertInto('person')
		.values({
			id,
			kind: 'adult',
			communityId: world.communities.cambridge,
			name,
			foldedName: foldName(name),
			email: `${name.split(' ')[0]?.toLowerCase()}@example.org`,
			language: 'en',
			reads: JSON.stringify(reads),
			createdAt: now
		})
		.execute();
	await db
		.insertInto('vetting')
		.values({
			id: newId(),
			personId: id,
			what: 'reference',
			byPersonId: world.adults.sofia,
			untilOn: new Date(now + 100 * day).toISOString().slice(0, 10),
			at: now
		})
		.execute();
	for (const scopeId of Object.values(world.communities))
		await db
			.insertInto('role')
			.values({
				id: newId(),
				personId: id,
				role: 'moderator',
				scopeKind: 'community',
				scopeId,
				givenBy: null,
				fromAt: now
			})
			.execute();
	return id;
}
