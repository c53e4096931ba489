import type { AuditEntry } from './audit/audit.server.ts';
import type { Deed } from './audit/deeds.ts';
import { findExchange, teachersOf } from './exchanges/queries.server.ts';
import { otherClass } from './exchanges/exchange.ts';
import { communityOf, holdersOf } from './identity/people/addressees.server.ts';
import { reviewing } from './identity/levels.ts';
import { askedToMentor } from './identity/vetting/mentoring.server.ts';
import { findLetter } from './letters/queries.server.ts';
import type { Letter } from './letters/letter.ts';
import {
	newsOfCorrecting,
	newsOfCorrection,
	newsOfDoubt,
	newsOfDoubtAnswer
} from './delivery/doubting/news.server.ts';
import { newsOfAnswer, newsOfReport } from './delivery/reporting/news.server.ts';
import { mayNotDecide } from './letters/asking-again/second-look.server.ts';
import { lastChangeOf } from './moderation/mending/queries.server.ts';
import { saysThanks } from './moderation/mending/thanks.server.ts';
import { findMailDay } from './delivery/board/queries.server.ts';
import { tell, type News } from './notifications/notifications.server.ts';
import { whoAsked } from './translation/glossary/asking-a-class.server.ts';
import { findTranslation } from './translation/queries.server.ts';
import type { TextTranslation } from './translation/translation.ts';
import type { InTransaction } from './platform/database.ts';

interface Story {
	to: readonly string[];
	news: News;
}

type Told = Story | readonly Story[] | undefined;
type Teller = (db: InTransaction, entry: AuditEntry) => Promise<Told>;

/**
 * Who hears of which act. Acts are recorded anyway, so news hangs on the audit's verbs, in the act's own
 * transaction, and no capability needs to know whom it concerns.
 */
const stories: Partial<Record<Deed, Teller>> = {
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
	}),
	'translation.handed-in': async (db, entry) => {
		const text = await findTranslation(db, entry.subjectId);
		return text && translationHandedIn(db, text, entry);
	},
	'translation.returned': async (db, entry) => {
		const text = await findTranslation(db, entry.subjectId);
		if (!text?.translatorId) return undefined;
		return {
			to: [text.translatorId],
			news: {
				kind: 'translation-returned',
				subjectId: text.id,
				address: `/translate/${text.id}`
			}
		};
	},
	'translation.mended': async (db, entry) => {
		const text = await findTranslation(db, entry.subjectId);
		if (!text?.translatorId) return undefined;
		return {
			to: [text.translatorId],
			news: { kind: 'translation-mended', subjectId: text.id, address: `/translate/${text.id}` }
		};
	},
	// An approval alone is no news; thanks are.
	'translation.approved': async (db, entry) => {
		if (!(await saysThanks(db, String(entry.detail?.['decision'])))) return undefined;
		const text = await findTranslation(db, entry.subjectId);
		if (!text?.translatorId) return undefined;
		return {
			to: [text.translatorId],
			news: { kind: 'translation-thanked', subjectId: text.id, address: `/translate/${text.id}` }
		};
	},
	// Another reviewer reads both versions; not the one who changed it.
	'translation.words-kept': async (db, entry) => {
		const text = await findTranslation(db, entry.subjectId);
		if (!text) return undefined;
		const waits = await translationHandedIn(db, text, entry);
		const changed = await lastChangeOf(db, text.id);
		return { ...waits, to: waits.to.filter((id) => id !== changed?.byId) };
	},
	'translation.handed-over': async (_, entry) => ({
		to: [String(entry.detail?.['to'])],
		news: {
			kind: 'translation-handed-over',
			subjectId: entry.subjectId,
			address: `/translate/${entry.subjectId}`
		}
	}),
	'translation.word-asked': async (db, entry) => {
		const text = await findTranslation(db, entry.subjectId);
		if (!text?.fromClassId) return undefined;
		return {
			to: await teachersOf(db, text.fromClassId, entry.at),
			news: {
				kind: 'word-asked',
				subjectId: text.fromClassId,
				address: `/class/${text.fromClassId}/words`
			}
		};
	},
	'translation.word-answered': async (db, entry) => {
		const termId = String(entry.detail?.['term'] ?? '');
		return {
			to: await whoAsked(db, termId),
			news: { kind: 'word-answered', subjectId: termId, address: `/translate/words/${termId}` }
		};
	},
	'mail-day.released': async (db, entry) => {
		const day = await findMailDay(db, entry.subjectId);
		return (
			day && {
				to: await teachersOf(db, day.toClassId, entry.at),
				news: {
					kind: 'mail-arrived',
					subjectId: day.id,
					address: `/class/${day.toClassId}/mail`
				}
			}
		);
	},
	'person.mentor-given': async (db, entry) => {
		const mentorId = await askedToMentor(db, entry.subjectId);
		if (mentorId === null) return undefined;
		return {
			to: [mentorId],
			news: { kind: 'mentor-asked', subjectId: entry.subjectId, address: '/translate/me#students' }
		};
	},
	'person.mentor-agreed': mentorAnswered,
	'person.mentor-declined': mentorAnswered,
	'person.practice-finished': async (db, entry) => ({
		to: await holdersOf(db, 'coordinator', [await communityOf(db, entry.subjectId)]),
		news: {
			kind: 'practice-finished',
			subjectId: entry.subjectId,
			address: `/coordinate/people/${entry.subjectId}#practice`
		}
	}),
	'person.vetting-reminded': async (db, entry) => {
		const home = await communityOf(db, entry.subjectId);
		const coordinators = await holdersOf(db, 'coordinator', [home]);
		const about = { subjectId: entry.subjectId };
		return [
			{
				to: coordinators.filter((id) => id !== entry.subjectId),
				news: {
					...about,
					kind: 'vetting-ends',
					address: `/coordinate/people/${entry.subjectId}`
				}
			},
			{
				to: [entry.subjectId],
				news: { ...about, kind: 'own-vetting-ends', address: '/account#vetting' }
			}
		];
	},
	'report.made': newsOfReport,
	'report.left-as-it-is': newsOfAnswer,
	'report.recalled': newsOfAnswer,
	'report.protected': newsOfAnswer,
	'doubt.asked': newsOfDoubt,
	'doubt.answered': newsOfDoubtAnswer,
	'translation.sent-to-correct': newsOfCorrecting,
	'letter.translation-corrected': aboutLetter((db, letter, { at }) =>
		newsOfCorrection(db, letter, at)
	),
	'exchange.proposed': async (db, entry) => {
		const exchange = await findExchange(db, entry.subjectId);
		if (!exchange) return undefined;
		const teachers = await teachersOf(db, otherClass(exchange, exchange.classA), entry.at);
		return {
			to: teachers,
			news: {
				kind: 'exchange-proposed',
				subjectId: exchange.id,
				address: `/exchange/${exchange.id}`
			}
		};
	},
	'exchange.opened': async (db, entry) => {
		const exchange = await findExchange(db, entry.subjectId);
		if (!exchange) return undefined;
		const both = [exchange.classA, exchange.classB].map((classId) =>
			teachersOf(db, classId, entry.at)
		);
		return {
			to: (await Promise.all(both)).flat(),
			news: {
				kind: 'exchange-opened',
				subjectId: exchange.id,
				address: `/exchange/${exchange.id}`
			}
		};
	}
};

/** Joined to the audit in wiring. */
export async function spreadNews(db: InTransaction, entry: AuditEntry): Promise<void> {
	const told = (await stories[entry.verb]?.(db, entry)) ?? [];
	for (const story of [told].flat()) await tell(db, [...new Set(story.to)], story.news, entry.at);
}

function aboutLetter(
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

/** Whoever reads other people's translations; of what a student wrote, their mentor in place of these. */
async function translationHandedIn(
	db: InTransaction,
	text: TextTranslation,
	entry: AuditEntry
): Promise<Story> {
	const waiting = await db
		.selectFrom('submission')
		.select(['byStudent', 'mentorId'])
		.where('workId', '=', text.id)
		.where('status', '=', 'waiting')
		.executeTakeFirst();
	const readers =
		waiting?.byStudent === 1
			? [waiting.mentorId].filter((id) => id !== null)
			: await holdersOf(db, 'translator', text.places, reviewing);
	return reviewWaits(db, text.exchangeId, text.places, entry.actorId, readers);
}

async function mentorAnswered(db: InTransaction, entry: AuditEntry): Promise<Story> {
	return {
		to: await holdersOf(db, 'coordinator', [await communityOf(db, entry.subjectId)]),
		news: {
			kind: 'mentor-answered',
			subjectId: entry.subjectId,
			address: `/coordinate/people/${entry.subjectId}`
		}
	};
}

/** One line for a whole exchange, however many items wait. */
async function reviewWaits(
	db: InTransaction,
	exchangeId: string,
	places: readonly string[],
	author: string | null,
	others: readonly string[] = []
): Promise<Story> {
	const readers = [...(await holdersOf(db, 'moderator', places)), ...others];
	return {
		to: readers.filter((id) => id !== author),
		news: { kind: 'review-waiting', subjectId: exchangeId, address: '/review' }
	};
}
