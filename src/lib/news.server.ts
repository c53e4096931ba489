import type { AuditEntry } from './audit/audit.server.ts';
import { findExchange, teachersOf } from './exchanges/queries.server.ts';
import { otherClass } from './exchanges/exchange.ts';
import { communityOf, holdersOf } from './identity/people/addressees.server.ts';
import { askedToMentor } from './identity/vetting/mentoring.server.ts';
import { aboutLetter, storiesOfLetters } from './letters/news.server.ts';
import {
	newsOfCorrecting,
	newsOfCorrection,
	newsOfDoubt,
	newsOfDoubtAnswer
} from './delivery/doubting/news.server.ts';
import { newsOfAnswer, newsOfReport } from './delivery/reporting/news.server.ts';
import { broughtPhotos } from './delivery/pictures/releasing.server.ts';
import { findMailDay } from './delivery/board/queries.server.ts';
import { storiesOfLessons } from './lessons/news.server.ts';
import { storiesOfPhotos } from './photos/news.server.ts';
import { tell } from './notifications/notifications.server.ts';
import type { Stories, Story } from './notifications/story.server.ts';
import { storiesOfTranslations } from './translation/news.server.ts';
import type { InTransaction } from './platform/database.ts';

/**
 * Who hears of which act. Acts are recorded anyway, so news hangs on the audit's verbs, in the act's own
 * transaction, and no capability needs to know whom it concerns.
 */
const stories: Stories = {
	...storiesOfLetters,
	...storiesOfTranslations,
	...storiesOfPhotos,
	...storiesOfLessons,
	'mail-day.released': async (db, entry) => {
		const day = await findMailDay(db, entry.subjectId);
		if (!day) return undefined;
		const to = await teachersOf(db, day.toClassId, entry.at);
		const address = `/class/${day.toClassId}/mail`;
		const album = `/album/${day.exchangeId}`;
		return [
			{ to, news: { kind: 'mail-arrived', subjectId: day.id, address } },
			...((await broughtPhotos(db, day.id))
				? [{ to, news: { kind: 'album-grew', subjectId: day.exchangeId, address: album } as const }]
				: [])
		];
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
