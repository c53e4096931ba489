import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { Language, SubmissionKind } from './submission.ts';

/** Items that wait although nobody may review them. */
export interface Unreadable {
	exchangeId: string;
	kind: SubmissionKind;
	language: Language;
	sourceLanguage: Language | null;
	count: number;
	oldestAt: number;
}

/**
 * What waits in these communities and nobody can read: no live moderator (for translations also
 * translator) with the languages, a place there, and no hand in it. For the coordinator, who invites
 * somebody.
 */
export async function unreadable(
	db: Db,
	communityIds: readonly string[],
	now: number
): Promise<Unreadable[]> {
	if (communityIds.length === 0) return [];
	const groups = await waitingGroups(db, communityIds);
	if (groups.length === 0) return [];
	const reviewers = await liveReviewers(db, now);
	const found = new Map<string, Unreadable>();
	for (const { authorId, classA, classB, communityA, communityB, ...group } of groups) {
		const places = [group.exchangeId, communityA, communityB];
		const readable = reviewers.some(
			(reviewer) =>
				(reviewer.role === 'moderator' || group.kind === 'translation') &&
				places.includes(reviewer.scopeId) &&
				reviewer.reads.includes(group.language) &&
				(group.sourceLanguage === null || reviewer.reads.includes(group.sourceLanguage)) &&
				reviewer.id !== authorId &&
				!reviewer.teaches.has(classA) &&
				!reviewer.teaches.has(classB)
		);
		if (readable) continue;
		const { exchangeId, kind, language, sourceLanguage } = group;
		const key = [exchangeId, kind, language, sourceLanguage].join();
		const known = found.get(key);
		found.set(key, {
			exchangeId,
			kind,
			language,
			sourceLanguage,
			count: (known?.count ?? 0) + Number(group.count),
			oldestAt: Math.min(known?.oldestAt ?? Infinity, Number(group.oldestAt))
		});
	}
	return [...found.values()].sort((a, b) => a.oldestAt - b.oldestAt);
}

/** By author, because the only reader of both languages may have made the translation. */
const waitingGroups = (db: Db, communityIds: readonly string[]) =>
	db
		.selectFrom('submission')
		.innerJoin('exchange', 'exchange.id', 'submission.exchangeId')
		.select(['submission.exchangeId', 'submission.kind', 'submission.language'])
		.select(['submission.sourceLanguage', 'submission.authorId'])
		.select(['exchange.classA', 'exchange.classB', 'exchange.communityA', 'exchange.communityB'])
		.select((eb) => [
			eb.fn.countAll().as('count'),
			eb.fn.min('submission.submittedAt').as('oldestAt')
		])
		.where('submission.status', '=', 'waiting')
		.where((eb) =>
			eb.or([
				eb('exchange.communityA', 'in', communityIds),
				eb('exchange.communityB', 'in', communityIds)
			])
		)
		.groupBy(['submission.exchangeId', 'submission.kind', 'submission.language'])
		.groupBy(['submission.sourceLanguage', 'submission.authorId'])
		.groupBy(['exchange.classA', 'exchange.classB', 'exchange.communityA', 'exchange.communityB'])
		.execute();

async function liveReviewers(db: Db, now: number) {
	const rows = await db
		.selectFrom('role')
		.innerJoin('person', 'person.id', 'role.personId')
		.innerJoin('community', 'community.id', 'person.communityId')
		.leftJoin('vetting', (join) =>
			join.onRef('vetting.personId', '=', 'person.id').on('vetting.revokedAt', 'is', null)
		)
		.select(['person.id', 'person.reads', 'person.mentorId', 'community.timeZone'])
		.select(['role.role', 'role.scopeId', 'vetting.untilOn'])
		.where('role.role', 'in', ['moderator', 'translator'])
		.where('role.endedAt', 'is', null)
		.where('person.disabledAt', 'is', null)
		.where('person.erasedAt', 'is', null)
		.execute();
	const taught = await classesTaught(db, [...new Set(rows.map((row) => row.id))], now);
	return rows
		.filter(
			(row) =>
				(row.untilOn !== null && row.untilOn >= localDate(now, row.timeZone)) ||
				(row.role === 'translator' && row.mentorId !== null)
		)
		.map((row) => ({
			id: row.id,
			role: row.role,
			scopeId: row.scopeId,
			reads: JSON.parse(row.reads) as Language[],
			teaches: taught.get(row.id) ?? new Set<string>()
		}));
}

async function classesTaught(db: Db, personIds: readonly string[], now: number) {
	const taught = new Map<string, Set<string>>();
	if (personIds.length === 0) return taught;
	const today = localDate(now, 'UTC');
	const rows = await db
		.selectFrom('classTeacher')
		.select(['personId', 'classId'])
		.where('personId', 'in', personIds)
		.where('fromOn', '<=', today)
		.where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', today)]))
		.execute();
	for (const { personId, classId } of rows)
		taught.set(personId, (taught.get(personId) ?? new Set()).add(classId));
	return taught;
}
