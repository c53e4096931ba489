import { mostAuthors } from '../limits.ts';
import type { Pictured } from '../picturing/pictured.ts';
import { authorKinds, emptyMoment, type Moment, type Plan, type PlanAuthor } from '../plan.ts';

type Written<Kept> = { -readonly [Name in keyof Kept]: Kept[Name] };

/** A moment as its fields hold it: numbers are what was typed. */
export type EditedMoment = Written<Omit<Moment, 'minutes'>> & { minutes: string };

/** A plan as the fields of its page hold it; what lies beside its words has pages of its own. */
export type EditedPlan = Written<
	Omit<Plan, keyof Pictured | 'ageFrom' | 'ageTo' | 'participants' | 'moments' | 'authors'>
> & {
	ageFrom: string;
	ageTo: string;
	participants: string;
	moments: EditedMoment[];
	authors: Written<PlanAuthor>[];
};

const asTyped = (number: number | null): string => (number === null ? '' : String(number));

export const editedOf = ({ pictures: _, quoted: __, ...plan }: Plan): EditedPlan => ({
	...plan,
	ageFrom: asTyped(plan.ageFrom),
	ageTo: asTyped(plan.ageTo),
	participants: asTyped(plan.participants),
	moments: plan.moments.map(editedMoment),
	authors: plan.authors.map((author) => ({ ...author }))
});

export const editedMoment = (moment: Moment): EditedMoment => ({
	...moment,
	minutes: asTyped(moment.minutes)
});

export const emptyEdited = (): EditedMoment => editedMoment(emptyMoment(''));

/** What a field for minutes says, for the total and the time line; what is no number counts as none. */
export const countedMinutes = ({ minutes }: Pick<EditedMoment, 'minutes'>): number | null =>
	/^\s*\d{1,3}\s*$/.test(minutes) ? Number(minutes) : null;

export const countedMoments = (moments: readonly EditedMoment[]) =>
	moments.map((moment) => ({ ...moment, minutes: countedMinutes(moment) }));

interface Sent {
	readonly values: Readonly<Record<string, string>>;
	readonly several: Readonly<Record<string, readonly string[]>>;
}

const lines = ['title', 'theme', 'question', 'purpose', 'materials', 'fewResources'] as const;
const ends = ['care', 'evaluation', 'commitments', 'sources', 'changes'] as const;
const numbers = ['ageFrom', 'ageTo', 'participants'] as const;
const texts = [...lines, ...ends, ...numbers];
const ofMoment = ['name', 'minutes', 'steps', 'questions'] as const;
const choices = ['stage', 'technique', 'grouping'] as const;

/** What a page sent that was refused, so that nothing of it is lost; undefined when it sent no plan. */
export function editedAgain(sent: Sent | null | undefined): EditedPlan | undefined {
	if (!sent || !('title' in sent.values)) return undefined;
	const { values } = sent;
	const all = (name: string) => sent.several[name] ?? (values[name] ? [values[name]] : []);
	return {
		...textsAgain(texts, (name) => values[name]),
		language: values['language'] === 'en' ? 'en' : 'es',
		logic: (values['logic'] || null) as Plan['logic'],
		multigrade: Boolean(values['multigrade']),
		moments: all('moment').map((id) => momentAgain(id, values, all)),
		authors: Array.from({ length: mostAuthors }, (_, n) => ({
			kind: authorKinds.find((kind) => kind === values[`author-${n}-kind`]) ?? 'person',
			name: values[`author-${n}-name`] ?? ''
		})).filter(({ name }) => name !== '')
	};
}

const momentAgain = (
	id: string,
	values: Sent['values'],
	all: (name: string) => readonly string[]
): EditedMoment => {
	const of = (name: string) => values[`m-${id}-${name}`];
	return {
		id,
		...textsAgain(ofMoment, of),
		stage: (of('stage') || null) as Moment['stage'],
		technique: (of('technique') || null) as Moment['technique'],
		grouping: (of('grouping') || null) as Moment['grouping'],
		needs: all(`m-${id}-needs`) as Moment['needs']
	};
};

const textsAgain = <Name extends string>(
	names: readonly Name[],
	of: (name: string) => string | undefined
) => Object.fromEntries(names.map((name) => [name, of(name) ?? ''])) as Record<Name, string>;

/** The same plan as the page sends it when it saves by itself: what its fields send without a script. */
export function formOf(plan: EditedPlan): FormData {
	const form = new FormData();
	for (const name of texts) form.set(name, plan[name]);
	form.set('language', plan.language);
	form.set('logic', plan.logic ?? '');
	if (plan.multigrade) form.set('multigrade', 'yes');
	for (const moment of plan.moments) {
		const set = (name: string, value: string) => form.append(`m-${moment.id}-${name}`, value);
		form.append('moment', moment.id);
		for (const name of ofMoment) set(name, moment[name]);
		for (const name of choices) set(name, moment[name] ?? '');
		for (const need of moment.needs) set('needs', need);
	}
	for (const [n, { kind, name }] of plan.authors.entries()) {
		form.set(`author-${n}-kind`, kind);
		form.set(`author-${n}-name`, name);
	}
	return form;
}

/** Two plans that say the same have the same: spaces at the ends, and rows for authors that are empty, count for nothing. */
export const sayingOf = (plan: EditedPlan): string =>
	[...formOf({ ...plan, authors: plan.authors.filter(({ name }) => name.trim() !== '') })]
		.map(([name, value]) => `${name}=${String(value).replace(/\s+/g, ' ').trim()}`)
		.join('\n');
