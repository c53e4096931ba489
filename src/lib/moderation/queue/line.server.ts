import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { FourEyes } from '#lib/exchanges/four-eyes.ts';
import { isNotHeld, type Days } from '#lib/consent/held.server.ts';
import { teachesNeither, type Actor } from '#lib/identity/actor.ts';
import { placesOf } from '#lib/identity/places.ts';
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
	/** Moderators review every kind; translators only translations. */
	everyKind: boolean;
}

/** Where this person reviews: by their roles, and never for a class that they teach or taught. */
export async function reviewedExchanges(db: Db, actor: Actor): Promise<ReviewedExchange[]> {
	const moderates = placesOf(actor, 'moderator');
	const translates = placesOf(actor, 'translator');
	const places = [...moderates, ...translates];
	if (places.length === 0 || actor.reads.length === 0) return [];
	const rows = await exchangesIn(db, { places });
	return rows
		.filter(({ id, classA, classB }) => teachesNeither(actor, { id, classIds: [classA, classB] }))
		.map(({ communityA, communityB, ...row }) => ({
			...row,
			everyKind: [row.id, communityA, communityB].some((place) => moderates.includes(place))
		}));
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
	/** Exchanges in which they review every kind, and those with translations alone. */
	readonly everyKind: readonly string[];
	readonly translations: readonly string[];
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
	const ids = (everyKind: boolean) =>
		wished.filter((one) => one.everyKind === everyKind).map(({ id }) => id);
	const asking = (preset: FourEyes) =>
		wished.filter((one) => one.everyKind && one.fourEyes === preset).map(({ id }) => id);
	const { id: me, reads, communityId: home } = actor;
	return {
		me,
		reads,
		days,
		everyKind: ids(true),
		translations: ids(false),
		twoKeys: asking('two-moderators'),
		bothSides: asking('moderators-of-both-communities'),
		home,
		kind,
		classId
	};
}

export const isEmpty = ({ everyKind, translations }: Line): boolean =>
	everyKind.length + translations.length === 0;

/**
 * The part of the line that this person may review: `mayReview` said in SQL, so that a page is full
 * of what they may open and nothing is filtered away after paging. What waits for a family's yes is
 * not in line. Walks the index of waiting items in the order of the line, or that of one exchange.
 */
export function lineOf(db: Db, given: Line) {
	const { me, reads, days, everyKind, translations, kind, classId } = given;
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
		.where(isNotHeld('submission.writtenBy', days))
		.where((eb) => there(eb, everyKind, translations));
	if (kind) line = line.where('submission.kind', '=', kind);
	if (classId) line = line.where('submission.fromClassId', '=', classId);
	if (asksForKeys(given)) line = line.where((eb) => eb.not(eb.exists(keyBefore(eb, given))));
	return line;
}

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

/** Every kind in some exchanges, and translations in others. */
function there(
	eb: ExpressionBuilder<Database, 'submission'>,
	everyKind: readonly string[],
	translations: readonly string[]
) {
	const among = (ids: readonly string[]) => eb('submission.exchangeId', 'in', ids);
	const lists = [];
	if (everyKind.length > 0) lists.push(among(everyKind));
	if (translations.length > 0)
		lists.push(eb.and([eb('submission.kind', '=', 'translation'), among(translations)]));
	// Of one exchange its own index is in order.
	const [only] = everyKind.length + translations.length === 1 ? lists : [];
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
