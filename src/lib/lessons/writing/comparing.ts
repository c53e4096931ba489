import type { T } from '#lib/i18n/words.ts';
import { wordChanges, type WordChange } from '#lib/platform/changes.ts';
import { picturesOf, type Pictured } from '../picturing/pictured.ts';
import type { EditedMoment, EditedPlan } from './edited.ts';

/** A place of a plan that reads otherwise in another version. */
export interface ChangedPlace {
	/** Stays the same between two versions: `purpose`, `m2.steps`. */
	readonly path: string;
	/** What it is called, in the reader's language. */
	readonly label: string;
	readonly changes: readonly WordChange[];
}

/** What changed from one version of a plan to another, word by word, in reading order; what is only in `before` comes last. */
export function changesBetween(
	before: EditedPlan,
	after: EditedPlan,
	t: T,
	beside: { readonly before: readonly Beside[]; readonly after: readonly Beside[] } = nothing
): ChangedPlace[] {
	const [old, now] = [placesOf(before, t), placesOf(after, t)];
	for (const { path, label, text } of beside.before) old.set(path, { label, text });
	for (const { path, label, text } of beside.after) now.set(path, { label, text });
	return [...new Map([...now, ...old]).keys()]
		.map((path) => ({
			path,
			label: (now.get(path) ?? old.get(path))?.label ?? '',
			from: old.get(path)?.text.trim() ?? '',
			to: now.get(path)?.text.trim() ?? ''
		}))
		.filter(({ from, to }) => from !== to)
		.map(({ path, label, from, to }) => ({ path, label, changes: wordChanges(from, to) }));
}

/** What lies beside the words of a plan, each in a place of its own: its pictures and its files. */
interface Beside {
	readonly path: string;
	readonly label: string;
	readonly text: string;
}

const nothing = { before: [], after: [] };

/** A picture is known by what there is to see in it, a file by its name. */
export const besideWords = (
	plan: Pictured,
	files: readonly { readonly id: string; readonly name: string }[],
	t: T
): Beside[] => [
	...picturesOf(plan).map(({ id, alt, caption }) => ({
		path: `pictures.${id}`,
		label: t('planning:versions.picture'),
		text: [alt || t('planning:versions.noAlt'), caption].filter(Boolean).join('\n')
	})),
	...files.map(({ id, name }) => ({
		path: `files.${id}`,
		label: t('planning:versions.file'),
		text: name
	}))
];

type Places = Map<string, { label: string; text: string }>;

const begins = ['title', 'theme', 'question', 'purpose'] as const;
const behind = ['fewResources', 'care', 'evaluation', 'commitments', 'sources', 'changes'] as const;

function placesOf(plan: EditedPlan, t: T): Places {
	const places: Places = new Map();
	const put = (path: string, label: string, text: string) => places.set(path, { label, text });
	for (const name of begins) put(name, t(`lessons:field.${name}`), plan[name]);
	for (const name of ['ageFrom', 'ageTo', 'participants'] as const)
		put(name, t(`planning:write.${name}`), plan[name]);
	put('multigrade', t('planning:write.multigrade'), plan.multigrade ? '✓' : '');
	put('logic', t('lessons:field.logic'), plan.logic ? t(`lessons:logic.${plan.logic}`) : '');
	put('language', t('planning:write.language'), t(`lessons:language.${plan.language}`));
	put('materials', t('lessons:field.materials'), plan.materials);
	for (const moment of plan.moments) momentPlaces(moment, t, put);
	const names = plan.moments.map(({ name }) => name || t('planning:write.unnamed'));
	put('moments', t('planning:versions.order'), names.join('\n'));
	for (const name of behind) put(name, t(`lessons:field.${name}`), plan[name]);
	const authors = plan.authors.map(({ kind, name }) => `${name} (${t(`lessons:author.${kind}`)})`);
	put('authors', t('planning:write.authors'), authors.join('\n'));
	return places;
}

function momentPlaces(
	moment: EditedMoment,
	t: T,
	put: (path: string, label: string, text: string) => void
) {
	const { id, stage, technique, grouping } = moment;
	const name = moment.name || t('planning:write.unnamed');
	const of = (part: string, what: string, text: string) =>
		put(`${id}.${part}`, t('planning:versions.ofMoment', { name, what }), text);
	of('minutes', t('planning:write.minutes'), moment.minutes);
	of('steps', t('lessons:field.steps'), moment.steps);
	of('questions', t('lessons:field.questions'), moment.questions);
	of('stage', t('planning:write.stage'), stage ? t(`lessons:stage.${stage}`) : '');
	of(
		'technique',
		t('planning:write.technique'),
		technique ? t(`lessons:technique.${technique}`) : ''
	);
	of('grouping', t('planning:write.grouping'), grouping ? t(`lessons:grouping.${grouping}`) : '');
	of(
		'needs',
		t('planning:write.needs'),
		moment.needs.map((need) => t(`lessons:need.${need}`)).join(', ')
	);
}
