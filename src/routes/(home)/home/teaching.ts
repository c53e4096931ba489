import { exchangesOfClass } from '#lib/delivery/planning/queries.server.ts';
import { nextMail, type NextMail } from '#lib/delivery/waiting.server.ts';
import { askedOf } from '#lib/exchanges/agreement/queries.server.ts';
import { doorOf } from '#lib/exchanges/door/queries.server.ts';
import { findClasses } from '#lib/exchanges/classes.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { waitInTray } from '#lib/letters/on-paper/queries.server.ts';
import { sheetsToType } from '#lib/letters/pages/progress.server.ts';
import { onTeachersDesk } from '#lib/letters/way/waiting.server.ts';
import { countToDescribe } from '#lib/photos/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate, type CalendarDate } from '#lib/platform/dates.ts';
import { countOpenQuestions } from '#lib/translation/glossary/open-questions.server.ts';

/** What waits for a teacher, class by class. */
export async function waitingInClasses(db: Db, actor: Actor, now: number) {
	const classes = await findClasses(db, actor.teaches);
	const today = localDate(now, actor.timeZone);
	return Promise.all(
		classes.map(async ({ id, name, schoolName }) => {
			const exchanges = await exchangesOfClass(db, id);
			const mail = await nextMail(
				db,
				exchanges.map((exchange) => exchange.id),
				now
			);
			const { openUntil } = await doorOf(db, id);
			return {
				id,
				name,
				schoolName,
				writes: exchanges.some(({ status }) => status === 'open'),
				asked: await askedOf(db, id),
				...(await onTeachersDesk(db, id)),
				tray: await waitInTray(db, id),
				toType: await sheetsToType(db, id),
				photos: await countToDescribe(db, id),
				words: await countOpenQuestions(db, id, now),
				openUntil: openUntil !== null && openUntil > now ? openUntil : null,
				leaving: leaving(mail, id, today),
				coming: arriving(mail, id, today)
			};
		})
	);
}

/** What this class sends, and whether its day passed with nobody releasing it. */
function leaving(mail: readonly NextMail[], classId: string, today: CalendarDate) {
	const day = mail.find(({ fromClassId }) => fromClassId === classId);
	return day ? { ...day, late: day.onDate < today } : null;
}

/** Of mail for us we know the day, and nothing of what is in the bag. */
function arriving(mail: readonly NextMail[], classId: string, today: CalendarDate) {
	const day = mail.find(({ toClassId }) => toClassId === classId);
	return day ? { dayId: day.dayId, onDate: day.onDate, late: day.onDate < today } : null;
}
