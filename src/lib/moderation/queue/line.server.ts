import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { FourEyes } from '#lib/exchanges/four-eyes.ts';
import { goesOn, type Days, type InLine } from '#lib/consent/held.server.ts';
import { teachesNeither, type Actor } from '#lib/identity/actor.ts';
import { placesOfMentoring, placesOfReviewing } from '#lib/identity/levels.ts';
import { placesOf } from '#lib/identity/places.ts';
import { hasStudents } from '#lib/identity/vetting/vouched.server.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Database, Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import type { SubmissionKind } from '../submission.ts';

/** An exchange in which this person reviews, and what they review there. */
export interface ReviewedExchange {
	id: string;
	classA: string;
	classB: string;
	nameA: string;
	nameB: string;
	fourEyes: FourEyes;
	/** Moderators review every kind; translators only translations, or only what their students wrote. */
	everyKind: boolean;
	translations: boolean;
	students: boolean;
}

/** Where this person reviews: by their roles, and never for a class that they teach or taught. */
export async function reviewedExchanges(db: Db, actor: Actor): Promise<ReviewedExchange[]> {
	const moderates = placesOf(actor, 'moderator');
	const translates = placesOfReviewing(actor);
	const mentors = (await hasStudents(db, actor.id)) ? placesOfMentoring(actor) : [];
	const places = [...new Set([...moderates, ...translates, ...mentors])];
	if (places.length === 0 || actor.reads.length === 0) return [];
	const rows = await exchangesIn(db, { places });
	return rows
		.filter(({ id, classA, classB }) => teachesNeither(actor, { id, classIds: [classA, classB] }))
		.map(({ communityA, communityB, ...row }) => {
			const among = (mine: readonly string[]) =>
				[row.id, communityA, communityB].some((place) => mine.includes(place));
			return {
				...row,
				everyKind: among(moderates),
				translations: among(translates),
				students: among(mentors)
			};
		});
}

const exchangesIn = spelledOnce((db, { places }: { places: readonly string[] }) =>
	db
		.selectFrom('exchange')
		.innerJoin('class as a', 'a.id', 'exchange.classA')
		.innerJoin('class as b', 'b.id', 'exchange.classB')
		.select(['exchange.id', 'exchange.classA', 'exchange.classB'])
		.select(['exchange.communityA', 'exchange.communityB'])
		.select(['a.name as nameA', 'b.name as nameB', 'exchange.fourEyes'])
		.where((eb) =>
			eb.or([
				eb('exchange.id', 'in', places),
				eb('exchange.communityA', 'in', places),
				eb('exchange.communityB', 'in', places)
			])
		)
		.where('exchange.status', 'in', ['open', 'closed'])
		.orderBy('exchange.id')
);

/** What a person wishes to see of the line. */
export interface Wish {
	kind?: SubmissionKind | undefined;
	exchangeId?: string | undefined;
	/** Only what comes from this class: one class after the other. */
	classId?: string | undefined;
}

/** What the queries of the line are given: who asks, and where and what they review. */
export type Line = {
	readonly me: string;
	readonly reads: readonly Locale[];
	readonly days: Days;
	/** Exchanges in which they review every kind, those with translations alone, and of students alone. */
	readonly everyKind: readonly string[];
	readonly translations: readonly string[];
	readonly students: readonly string[];
	/** Of these, the ones where two moderators approve, and those where one of each community does. */
	readonly twoKeys: readonly string[];
	readonly bothSides: readonly string[];
	readonly home: string;
	readonly kind?: SubmissionKind | undefined;
	readonly classId?: string | undefined;
};

export function lineFor(
	actor: Actor,
	exchanges: readonly ReviewedExchange[],
	days: Days,
	{ kind, exchangeId, classId }: Wish = {}
): Line {
	const wished = exchanges.filter(({ id }) => !exchangeId || id === exchangeId);
	const ids = (which: (one: ReviewedExchange) => boolean) =>
		wished.filter(which).map(({ id }) => id);
	const asking = (preset: FourEyes) =>
		wished.filter((one) => one.everyKind && one.fourEyes === preset).map(({ id }) => id);
	const { id: me, reads, communityId: home } = actor;
	return {
		me,
		reads,
		days,
		everyKind: ids((one) => one.everyKind),
		translations: ids((one) => one.translations && !one.everyKind),
		students: ids((one) => one.students && !one.everyKind),
		twoKeys: asking('two-moderators'),
		bothSides: asking('moderators-of-both-communities'),
		home,
		kind,
		classId
	};
}

export const isEmpty = ({ everyKind, translations, students }: Line): boolean =>
	everyKind.length + translations.length + students.length === 0;

/**
 * The part of the line that this person may review: `mayReview` said in SQL, so that a page is full
 * of what they may open and nothing is filtered away after paging. What waits for a family's yes is
 * not in line. Walks the index of waiting items in the order of the line, or that of one exchange.
 */
export function lineOf(db: Db, given: Line) {
	const { me, reads, days, kind, classId } = given;
	let line = db
		.selectFrom('submission')
		// A literal, because a partial index is not chosen for a parameter.
		.where('submission.status', '=', sql.lit('waiting'))
		.where('submission.language', 'in', reads)
		.where((eb) =>
			eb.or([
				eb('submission.sourceLanguage', 'is', null),
				eb('submission.sourceLanguage', 'in', reads)
			])
		)
		.where('submission.authorId', '<>', me)
		.where('submission.writtenBy', '<>', me)
		.where((eb) => eb.not(eb.exists(madeBy(eb, me))))
		.where(goesOn(wordsInLine, days))
		.where((eb) => there(eb, given));
	if (kind) line = line.where('submission.kind', '=', kind);
	if (classId) line = line.where('submission.fromClassId', '=', classId);
	if (asksForKeys(given)) line = line.where((eb) => eb.not(eb.exists(keyBefore(eb, given))));
	return line;
}

/** What is reviewed: of a translation, the words that it was made of. No letter is looked up. */
export const wordsInLine: InLine = {
	writer: 'submission.writtenBy',
	revision: sql<string | null>`case submission.kind
		when 'photo' then submission.revision_id
		when 'lesson' then submission.revision_id
		when 'translation' then (select source_revision_id from text_translation where id = submission.work_id)
	end`
};

type Keys = Pick<Line, 'me' | 'home' | 'twoKeys' | 'bothSides'>;

const asksForKeys = ({ twoKeys, bothSides }: Keys): boolean =>
	twoKeys.length + bothSides.length > 0;

/**
 * The key that this person could turn is turned: the second is another moderator's, in some exchanges one
 * of the other community. Out of line, and still open to them, so that they may give it back.
 */
function keyBefore(
	eb: ExpressionBuilder<Database, 'submission'>,
	{ me, home, twoKeys, bothSides }: Keys
) {
	return eb
		.selectFrom('firstKey')
		.innerJoin('person', 'person.id', 'firstKey.personId')
		.select('firstKey.personId')
		.where('person.disabledAt', 'is', null)
		.whereRef('firstKey.submissionId', '=', 'submission.id')
		.where((eb) => {
			const among = (ids: readonly string[]) => eb('submission.exchangeId', 'in', ids);
			const own = eb('firstKey.personId', '=', me);
			const neighbours = eb('firstKey.communityId', '=', home);
			const ways = [];
			if (twoKeys.length > 0) ways.push(eb.and([among(twoKeys), own]));
			if (bothSides.length > 0) ways.push(eb.and([among(bothSides), eb.or([own, neighbours])]));
			return eb.or(ways);
		});
}

/** Every kind in some exchanges, translations of those who do not learn any more in others, and of students. */
function there(
	eb: ExpressionBuilder<Database, 'submission'>,
	{ me, everyKind, translations, students }: Line
) {
	const among = (ids: readonly string[]) => eb('submission.exchangeId', 'in', ids);
	const lists = [];
	if (everyKind.length > 0) lists.push(among(everyKind));
	if (translations.length > 0)
		lists.push(
			eb.and([
				eb('submission.kind', '=', 'translation'),
				eb('submission.byStudent', '=', 0),
				among(translations)
			])
		);
	if (students.length > 0)
		lists.push(
			eb.and([
				eb('submission.kind', '=', 'translation'),
				eb('submission.byStudent', '=', 1),
				eb('submission.mentorId', '=', me),
				among(students)
			])
		);
	// Of one exchange its own index is in order.
	const [only] = everyKind.length + translations.length + students.length === 1 ? lists : [];
	return only ?? inThatOrder(eb, eb.or(lists));
}

/**
 * Compared with true, which PostgreSQL reads as the bare condition and SQLite does not: else SQLite
 * would seek exchange by exchange and sort all that waits.
 */
const inThatOrder = (
	eb: ExpressionBuilder<Database, 'submission'>,
	condition: Expression<SqlBool>
) => eb(eb.parens(condition), '=', sql.lit(true));

const madeBy = (eb: ExpressionBuilder<Database, 'submission'>, personId: string) =>
	eb
		.selectFrom('submissionMaker')
		.select('submissionMaker.personId')
		.whereRef('submissionMaker.submissionId', '=', 'submission.id')
		.where('submissionMaker.personId', '=', personId);
