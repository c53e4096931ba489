import type { Moment, Plan } from '../plan.ts';

/** A moment as its fields hold it: numbers are what was typed. */
export type EditedMoment = Omit<Moment, 'minutes'> & { readonly minutes: string };

/** A plan as the fields of its page hold it. */
export type EditedPlan = Omit<Plan, 'ageFrom' | 'ageTo' | 'participants' | 'moments'> & {
	readonly ageFrom: string;
	readonly ageTo: string;
	readonly participants: string;
	readonly moments: readonly EditedMoment[];
};

const asTyped = (number: number | null): string => (number === null ? '' : String(number));

export const editedOf = (plan: Plan): EditedPlan => ({
	...plan,
	ageFrom: asTyped(plan.ageFrom),
	ageTo: asTyped(plan.ageTo),
	participants: asTyped(plan.participants),
	moments: plan.moments.map((moment) => ({ ...moment, minutes: asTyped(moment.minutes) }))
});

interface Sent {
	readonly values: Readonly<Record<string, string>>;
	readonly several: Readonly<Record<string, readonly string[]>>;
}

/** What a page sent that was refused, so that nothing of it is lost; undefined when it sent no plan. */
export function editedAgain(sent: Sent | null | undefined, kept: Plan): EditedPlan | undefined {
	if (!sent || !('title' in sent.values)) return undefined;
	const { values } = sent;
	const all = (name: string) => sent.several[name] ?? (values[name] ? [values[name]] : []);
	const before = editedOf(kept);
	const text = <Name extends string>(names: readonly Name[]) =>
		Object.fromEntries(names.map((name) => [name, values[name] ?? ''])) as Record<Name, string>;
	return {
		...before,
		...text(['title', 'theme', 'question', 'purpose', 'materials', 'fewResources', 'care']),
		...text(['evaluation', 'commitments', 'sources', 'changes']),
		...text(['ageFrom', 'ageTo', 'participants']),
		language: values['language'] === 'en' ? 'en' : 'es',
		logic: (values['logic'] || null) as Plan['logic'],
		multigrade: Boolean(values['multigrade']),
		moments: all('moment').map((id) => momentAgain(id, values, all)),
		authors: before.authors.map((author, n) => ({
			...author,
			name: values[`author-${n}-name`] ?? author.name
		}))
	};
}

const momentAgain = (
	id: string,
	values: Sent['values'],
	all: (name: string) => readonly string[]
): EditedMoment => {
	const of = (name: string) => values[`m-${id}-${name}`] ?? '';
	return {
		id,
		name: of('name'),
		stage: (of('stage') || null) as Moment['stage'],
		minutes: of('minutes'),
		technique: (of('technique') || null) as Moment['technique'],
		grouping: (of('grouping') || null) as Moment['grouping'],
		needs: all(`m-${id}-needs`) as Moment['needs'],
		steps: of('steps'),
		questions: of('questions')
	};
};
