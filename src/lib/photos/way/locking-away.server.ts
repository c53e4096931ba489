import type { Keeper } from '#lib/moderation/safeguarding/keeping.server.ts';
import { withdrawSubmissionsOf } from '#lib/moderation/submitting.server.ts';
import { findClass } from '#lib/exchanges/classes.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import {
	unfinishedTranslationsOf,
	withdrawTranslationsOf
} from '#lib/translation/following.server.ts';
import { peopleUnderCovers } from '../covering/sealed-people.server.ts';
import { freezeAndSubmit } from '../describing/describing.server.ts';
import * as act from '../photo.ts';
import type { Photo } from '../photo.ts';
import { findPhoto, savePhoto } from '../queries.server.ts';

/** Whether a work is a photo, for whoever asks the right keeper. */
export async function isPhoto(db: Db, workId: string): Promise<boolean> {
	const row = await db.selectFrom('photo').select('id').where('id', '=', workId).executeTakeFirst();
	return row !== undefined;
}

/** What photos do when one is safeguarded, and when it goes on; joined to moderation in wiring. */
export const keepPhotos: Pick<
	Keeper,
	'concerns' | 'familyOf' | 'keptOf' | 'besideOf' | 'isLockedAway' | 'lockAway' | 'letOut'
> = {
	async concerns(db, photoId) {
		const { kind, authorId, childIds } = await found(db, photoId);
		const drew = kind === 'drawing' ? [authorId] : [];
		return [...new Set([...childIds, ...drew, ...(await peopleUnderCovers(db, photoId))])];
	},

	// A picture stands in one photo of its class: see `takeIn`.
	familyOf: (_db, photoId) => Promise.resolve([photoId]),

	async keptOf(db, photoId) {
		const photo = await found(db, photoId);
		const words = act.wordsOf(photo);
		const frozen = await frozenWords(db, photo);
		return {
			to: null,
			toClass: (await findClass(db, photo.toClassId))?.name ?? '',
			desk:
				words.trim() === '' || words === frozen
					? []
					: [{ id: photo.id, language: photo.language, text: words, at: null }],
			beside: [],
			asWritten: [],
			unfinished: await unfinishedTranslationsOf(db, photoId)
		};
	},

	besideOf: () => Promise.resolve([]),

	async isLockedAway(db, photoId) {
		return (await findPhoto(db, photoId))?.state.status === 'safeguarded';
	},

	async lockAway(db, photoId, _by, now) {
		const photo = await held(db, photoId);
		if (photo.state.status === 'safeguarded') return undefined;
		await withdrawSubmissionsOf(db, photoId);
		await withdrawTranslationsOf(db, photoId);
		await savePhoto(db, photo, act.safeguard(photo, now), now);
		return photo.state.status;
	},

	async letOut(db, photoId, now) {
		const photo = await held(db, photoId);
		if (photo.state.status !== 'safeguarded') return;
		const wasOnTheWay = act.underWay.includes(photo.state.was.status);
		const after = wasOnTheWay
			? act.letGoToReview(photo, await freezeAndSubmit(db, photo, now), now)
			: act.layBack(photo);
		await savePhoto(db, photo, after, now);
	}
};

/** The photo as it is now, held against others who would move it: freezing does not come too late. */
async function held(db: InTransaction, id: string): Promise<Photo> {
	await db
		.updateTable('photo')
		.set((eb) => ({ version: eb.ref('version') }))
		.where('id', '=', id)
		.execute();
	return found(db, id);
}

async function found(db: Db, id: string): Promise<Photo> {
	const photo = await findPhoto(db, id);
	if (!photo) throw new Error(`There is no photo ${id}.`);
	return photo;
}

async function frozenWords(db: Db, { revisionId }: Photo): Promise<string | undefined> {
	const row = await db
		.selectFrom('revision')
		.select('text')
		.where('id', '=', revisionId ?? '')
		.executeTakeFirst();
	return row?.text;
}
