import type { AuditEntry } from '#lib/audit/audit.server.ts';
import { teachersOf } from '#lib/exchanges/queries.server.ts';
import { holdersOf } from '#lib/identity/people/addressees.server.ts';
import { reviewWaits } from '#lib/moderation/news.server.ts';
import type { News } from '#lib/notifications/notifications.server.ts';
import type { Stories, Story, Teller, Told } from '#lib/notifications/story.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { wantsComparing } from './pages/comparing/choice.server.ts';
import { toCompareIn } from './pages/comparing/asking.server.ts';
import { mayNotDecide } from './asking-again/second-look.server.ts';
import type { Letter } from './letter.ts';
import { findLetter } from './queries.server.ts';

/** Who hears of which act about a letter. */
export const storiesOfLetters: Stories = {
	'letter.handed-in': aboutLetter(async (db, letter, entry) => {
		if (letter.kind === 'teachers') return fromColleague(db, letter, entry);
		if (letter.state.status === 'with-moderator')
			return reviewWaits(db, letter.exchangeId, letter.places, letter.authorId);
		return {
			to: await teachersOf(db, letter.authorClassId, entry.at),
			news: atTeachersDesk(letter)
		};
	}),
	'letter.passed-on': aboutLetter((db, letter) =>
		reviewWaits(db, letter.exchangeId, letter.places, letter.authorId)
	),
	// The second key is another reviewer's.
	'letter.first-key-turned': aboutLetter((db, letter, entry) =>
		reviewWaits(db, letter.exchangeId, letter.places, entry.actorId)
	),
	'letter.sent-again': aboutLetter((db, letter) =>
		reviewWaits(db, letter.exchangeId, letter.places, letter.authorId)
	),
	'letter.returned': aboutLetter(async (db, letter, entry) => ({
		to: (await teachersOf(db, letter.authorClassId, entry.at)).filter((id) => id !== entry.actorId),
		news: {
			kind: 'letter-returned',
			subjectId: letter.id,
			address: `/class/${letter.authorClassId}/letters/${letter.id}`
		}
	})),
	// Another reviewer hears that something waits; their teacher, if a child asked.
	'letter.asked-again': aboutLetter(async (db, letter, entry) => {
		const waits = await reviewWaits(db, letter.exchangeId, letter.places, letter.authorId);
		const kept = await mayNotDecide(db, letter.id);
		const address = `/class/${letter.authorClassId}/letters/${letter.id}`;
		const teachers = await teachersOf(db, letter.authorClassId, entry.at);
		return [
			{ ...waits, to: waits.to.filter((id) => !kept.includes(id)) },
			{
				to: teachers.filter((id) => id !== entry.actorId),
				news: { kind: 'letter-asked-again', subjectId: letter.id, address }
			}
		];
	}),
	// Whoever covered something on a page does not approve it; what a teacher covers themselves is no news to their class.
	'letter.covered': aboutLetter(async (db, letter, entry) => {
		const colleagues = await teachersOf(db, letter.authorClassId, entry.at);
		const address = `/class/${letter.authorClassId}/letters/${letter.id}`;
		const news = { kind: 'picture-covered', subjectId: letter.id, address } as const;
		const byReviewer = entry.actorId === null || !colleagues.includes(entry.actorId);
		return [
			...(byReviewer ? [{ to: colleagues, news }] : []),
			...(letter.state.status === 'with-moderator'
				? [await reviewWaits(db, letter.exchangeId, letter.places, entry.actorId)]
				: [])
		];
	}),
	// A class wants a second look, and named somebody for it.
	'class.helper-named': async (db, { subjectId: classId, detail }) => ({
		to: (await wantsComparing(db, classId)) ? [String(detail?.['person'])] : [],
		news: toCompareIn(classId)
	}),
	// The second key is turned by another reviewer, or by the child's own teacher.
	'letter.protected': aboutLetter(async (db, letter, entry) => {
		const colleagues =
			letter.authorKind === 'child' ? await teachersOf(db, letter.authorClassId, entry.at) : [];
		const reviewers = await reviewWaits(db, letter.exchangeId, letter.places, entry.actorId);
		const address = `/class/${letter.authorClassId}/letters/${letter.id}`;
		return [
			{ to: colleagues, news: { kind: 'letter-protected', subjectId: letter.id, address } },
			{ ...reviewers, to: reviewers.to.filter((id) => id !== letter.authorId) }
		];
	}),
	'letter.not-countersigned': aboutLetter((db, letter) =>
		reviewWaits(db, letter.exchangeId, letter.places, letter.authorId)
	),
	'letter.approved': aboutLetter(async (db, letter) =>
		letter.state.status === 'approved' ? translationWaits(db, letter) : undefined
	),
	'letter.translation-asked': aboutLetter(translationWaits),
	'letter.recalled': aboutLetter(async (db, letter, entry) => {
		const news = { kind: 'letter-recalled', subjectId: letter.id } as const;
		const own = `/class/${letter.authorClassId}/letters/${letter.id}`;
		const theirs = `/class/${letter.recipientClassId}/mail`;
		const colleagues = await teachersOf(db, letter.authorClassId, entry.at);
		return [
			{
				to: colleagues.filter((id) => id !== entry.actorId),
				news: { ...news, address: own }
			},
			{
				to: await teachersOf(db, letter.recipientClassId, entry.at),
				news: { ...news, address: theirs }
			}
		];
	})
};

/** A story about a letter, which is read first. */
export function aboutLetter(
	story: (db: InTransaction, letter: Letter, entry: AuditEntry) => Promise<Told>
): Teller {
	return async (db, entry) => {
		const letter = await findLetter(db, entry.subjectId);
		return letter && story(db, letter, entry);
	};
}

const atTeachersDesk = (letter: Letter): News => ({
	kind: 'letter-handed-in',
	subjectId: letter.authorClassId,
	address: `/class/${letter.authorClassId}/letters`
});

async function translationWaits(db: InTransaction, letter: Letter): Promise<Story> {
	return {
		to: await holdersOf(db, 'translator', letter.places),
		news: {
			kind: 'translation-waiting',
			subjectId: letter.exchangeId,
			address: '/translate'
		}
	};
}

/** What teachers write to each other needs no reader: it is there at once. */
const fromColleague = async (
	db: InTransaction,
	letter: Letter,
	entry: AuditEntry
): Promise<Story> => ({
	to: await teachersOf(db, letter.recipientClassId, entry.at),
	news: {
		kind: 'colleague-wrote',
		subjectId: letter.id,
		address: `/class/${letter.recipientClassId}/letters/${letter.id}`
	}
});
