import type { AuditEntry } from '#lib/audit/audit.server.ts';
import { teachersOf } from '#lib/exchanges/queries.server.ts';
import { holdersOf } from '#lib/identity/people/addressees.server.ts';
import { reviewWaits } from '#lib/moderation/news.server.ts';
import type { Stories, Teller, Told } from '#lib/notifications/story.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import type { Photo } from './photo.ts';
import { findPhoto } from './queries.server.ts';

/** Who hears of which act about a photo. */
export const storiesOfPhotos: Stories = {
	'photo.handed-in': aboutPhoto((db, photo) =>
		reviewWaits(db, photo.exchangeId, photo.places, photo.authorId)
	),
	'photo.first-key-turned': aboutPhoto((db, photo, entry) =>
		reviewWaits(db, photo.exchangeId, photo.places, entry.actorId)
	),
	'photo.returned': aboutPhoto(async (db, photo, entry) => ({
		to: (await teachersOf(db, photo.classId, entry.at)).filter((id) => id !== entry.actorId),
		news: { kind: 'photo-returned', subjectId: photo.id, address: addressOf(photo) }
	})),
	// Whoever covered something in it does not approve it; what a teacher covers themselves is no news to their class.
	'photo.covered': aboutPhoto(async (db, photo, entry) => {
		const colleagues = await teachersOf(db, photo.classId, entry.at);
		const news = {
			kind: 'picture-covered',
			subjectId: photo.id,
			address: addressOf(photo)
		} as const;
		const byReviewer = entry.actorId === null || !colleagues.includes(entry.actorId);
		return [
			...(byReviewer ? [{ to: colleagues, news }] : []),
			...(photo.state.status === 'with-moderator'
				? [await reviewWaits(db, photo.exchangeId, photo.places, entry.actorId)]
				: [])
		];
	}),
	'photo.approved': aboutPhoto(async (db, photo) =>
		photo.state.status === 'approved'
			? {
					to: await holdersOf(db, 'translator', photo.places),
					news: { kind: 'translation-waiting', subjectId: photo.exchangeId, address: '/translate' }
				}
			: undefined
	),
	'photo.recalled': aboutPhoto(async (db, photo, entry) => ({
		to: (await teachersOf(db, photo.classId, entry.at)).filter((id) => id !== entry.actorId),
		news: { kind: 'photo-recalled', subjectId: photo.id, address: addressOf(photo) }
	}))
};

const addressOf = ({ id, classId }: Photo) => `/class/${classId}/photos/${id}`;

function aboutPhoto(
	story: (db: InTransaction, photo: Photo, entry: AuditEntry) => Promise<Told>
): Teller {
	return async (db, entry) => {
		const photo = await findPhoto(db, entry.subjectId);
		return photo && story(db, photo, entry);
	};
}
