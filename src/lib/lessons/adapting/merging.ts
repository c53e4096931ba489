import type { Moment, Plan } from '../plan.ts';
import {
	isLine,
	isSame,
	momentFacts,
	momentTexts,
	planFacts,
	planTexts,
	type Fact,
	type MomentFact,
	type MomentText,
	type PlanFact,
	type PlanText
} from './leaves.ts';

/** Something that changed in a plan since it was adapted, for whoever adapted it to take over or not. */
export type Offer = {
	/** Names it in the form: `purpose`, `m1.steps`, `added.m9`. */
	readonly path: string;
	/** Untouched by the adaptation, so that nothing of its own is lost. */
	readonly ready: boolean;
} & (
	| {
			readonly kind: 'text';
			readonly name: PlanText | MomentText;
			readonly moment: Moment | null;
			readonly base: string;
			readonly mine: string;
			readonly theirs: string;
	  }
	| {
			readonly kind: 'fact';
			readonly name: PlanFact | MomentFact;
			readonly moment: Moment | null;
			readonly mine: Fact;
			readonly theirs: Fact;
	  }
	| { readonly kind: 'added' | 'removed'; readonly moment: Moment }
	| { readonly kind: 'order'; readonly names: readonly string[] }
);

export type Choice = 'mine' | 'theirs' | 'both';
export type Choices = ReadonlyMap<string, Choice>;

/** What a merge is about: how the plan stood when it was adapted, the adaptation, and the plan as it stands now. */
export interface ThreeWays {
	readonly base: Plan;
	readonly mine: Plan;
	readonly theirs: Plan;
}

/** Only what they changed and we have not. In another language nothing is ready. */
export function offersOf({ base, mine, theirs }: ThreeWays): Offer[] {
	const inOwnLanguage = theirs.language === mine.language;
	const found: Offer[] = [];
	function compare<Text extends PlanText | MomentText, Of extends PlanFact | MomentFact>(
		three: Record<'base' | 'mine' | 'theirs', Record<Text, string> & Record<Of, Fact>>,
		names: { texts: readonly Text[]; facts: readonly Of[] },
		moment: Moment | null
	) {
		const changed = (name: Text | Of) =>
			!isSame(three.base[name], three.theirs[name]) &&
			!isSame(three.mine[name], three.theirs[name]);
		const untouched = (name: Text | Of) => isSame(three.base[name], three.mine[name]);
		const at = (name: string) => (moment ? `${moment.id}.${name}` : name);
		for (const name of names.texts.filter(changed))
			found.push({
				...{ kind: 'text', name, moment, path: at(name) },
				ready: inOwnLanguage && untouched(name),
				...{ base: three.base[name], mine: three.mine[name], theirs: three.theirs[name] }
			});
		for (const name of names.facts.filter(changed))
			found.push({
				...{ kind: 'fact', name, moment, path: at(name), ready: untouched(name) },
				...{ mine: three.mine[name], theirs: three.theirs[name] }
			});
	}
	compare({ base, mine, theirs }, { texts: planTexts, facts: planFacts }, null);
	for (const moment of theirs.moments) {
		const before = momentIn(base, moment.id);
		const own = momentIn(mine, moment.id);
		if (before && own)
			compare(
				{ base: before, mine: own, theirs: moment },
				{ texts: momentTexts, facts: momentFacts },
				own
			);
		else if (!isSame(before ?? own, moment)) {
			const ready = inOwnLanguage && !before;
			found.push({ kind: 'added', moment, path: `added.${moment.id}`, ready });
		}
	}
	for (const moment of mine.moments) {
		const before = momentIn(base, moment.id);
		if (before && !momentIn(theirs, moment.id)) {
			const ready = isSame(before, moment);
			found.push({ kind: 'removed', moment, path: `removed.${moment.id}`, ready });
		}
	}
	const [was, own, is] = orders({ base, mine, theirs });
	if (!isSame(was, is) && !isSame(own, is)) {
		const names = is.map((id) => momentIn(mine, id)?.name ?? '');
		found.push({ kind: 'order', path: 'order', names, ready: isSame(was, own) });
	}
	return found;
}

const momentIn = ({ moments }: Plan, id: string): Moment | undefined =>
	moments.find((moment) => moment.id === id);

/** In which order the moments stand that are in all three. */
function orders({ base, mine, theirs }: ThreeWays): [string[], string[], string[]] {
	const inAll = ({ moments }: Plan) =>
		moments
			.map(({ id }) => id)
			.filter((id) => [base, mine, theirs].every((plan) => momentIn(plan, id)));
	return [inAll(base), inAll(mine), inAll(theirs)];
}

/** The adaptation with what was chosen; where nothing is chosen, with its own. Both are one under the other. */
export function merged(three: ThreeWays, choices: Choices): Plan {
	const taken = offersOf(three).filter(({ path }) => (choices.get(path) ?? 'mine') !== 'mine');
	const { mine, theirs } = three;
	const plan = taken.reduce(
		(plan, offer) =>
			offer.kind === 'text' || offer.kind === 'fact'
				? withValue(plan, offer, valueOf(offer, choices.get(offer.path) === 'both'))
				: plan,
		mine
	);
	const gone = taken.flatMap((offer) => (offer.kind === 'removed' ? [offer.moment.id] : []));
	const added = taken.flatMap((offer) => (offer.kind === 'added' ? [offer.moment] : []));
	const stays = plan.moments.filter(({ id }) => !gone.includes(id));
	const named = renamed(stays, added, three);
	const ordered = taken.some(({ kind }) => kind === 'order') ? inOrderOf(theirs, named) : named;
	return { ...plan, moments: withAdded(ordered, added, theirs) };
}

function valueOf(offer: Offer & { kind: 'text' | 'fact' }, both: boolean): string | Fact {
	if (offer.kind === 'fact' || !both || offer.mine.trim() === '') return offer.theirs;
	return isLine(offer.name) ? offer.mine : `${offer.mine}\n\n${offer.theirs}`;
}

function withValue(
	plan: Plan,
	{ name, moment }: Offer & { kind: 'text' | 'fact' },
	value: string | Fact
): Plan {
	if (!moment) return { ...plan, [name]: value };
	const moments = plan.moments.map((one) =>
		one.id === moment.id ? { ...one, [name]: value } : one
	);
	return { ...plan, moments };
}

/** Both sides may have called a new moment the same: theirs keeps the name, by which it is known next time. */
function renamed(moments: readonly Moment[], added: readonly Moment[], three: ThreeWays): Moment[] {
	const known = [three.mine, three.theirs].flatMap((plan) => plan.moments.map(({ id }) => id));
	let highest = Math.max(0, ...known.map((id) => Number(/^m(\d{1,9})$/.exec(id)?.[1] ?? 0)));
	return moments.map((moment) =>
		added.some(({ id }) => id === moment.id) ? { ...moment, id: `m${++highest}` } : moment
	);
}

/** Those that they have too in their order; ours stay where they stand. */
function inOrderOf(theirs: Plan, moments: readonly Moment[]): Moment[] {
	const known = theirs.moments.flatMap(
		({ id }) => moments.find((moment) => moment.id === id) ?? []
	);
	const next = known[Symbol.iterator]();
	return moments.map((moment) =>
		momentIn(theirs, moment.id) ? (next.next().value ?? moment) : moment
	);
}

/** Each behind the one that it stands behind with them. */
function withAdded(moments: readonly Moment[], added: readonly Moment[], theirs: Plan): Moment[] {
	return added.reduce<Moment[]>(
		(all, moment) => {
			const before = theirs.moments.slice(0, theirs.moments.indexOf(moment));
			const at = before
				.toReversed()
				.map(({ id }) => all.findIndex((one) => one.id === id))
				.find((place) => place >= 0);
			return all.toSpliced((at ?? -1) + 1, 0, moment);
		},
		[...moments]
	);
}
