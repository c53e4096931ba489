import type { T } from '#lib/i18n/words.ts';
import { attribute, escaped, type LeftOut } from '#lib/translation/formats/escaping.ts';
import type { Block, Run } from '#lib/ui/restricted.ts';
import { picturesOf } from '../picturing/pictured.ts';
import { factsOf } from '../reading/facts.ts';
import type { Plan } from '../plan.ts';
import type { ShownPlan } from '../reading/shown.ts';

/** Words of a file that is read elsewhere; signs that no XML can hold are left out. */
export const text = (words: string): string => escaped(words, { characters: 0 });

export const named = (name: string, value: string): string =>
	attribute(name, value, { characters: 0 } satisfies LeftOut);

/** An element whose inside is markup already. */
export const wrap = (name: string, inside: string, more = ''): string =>
	`<${name}${more}>${inside}</${name}>`;

const before = ['changes', 'question', 'purpose', 'materials'] as const;
const behind = ['fewResources', 'care', 'evaluation', 'commitments', 'sources'] as const;

/**
 * A whole plan as XHTML, for files that are read without Puente. Every word of it is escaped here, and nothing but the
 * elements of this file stands in it.
 *
 * @param t in the language of the plan
 * @param sources where the bytes of its pictures are, by their ids; those that have none are left out
 */
export function planXhtml(
	shown: ShownPlan,
	t: T,
	sources: ReadonlyMap<string, string> = new Map()
): string {
	const { plan, texts } = shown;
	const section = (name: (typeof before)[number] | (typeof behind)[number]) => {
		const blocks = texts[name];
		return blocks
			? wrap('section', wrap('h2', text(t(`lessons:field.${name}`))) + blocksXhtml(blocks))
			: '';
	};
	const moments = plan.moments.map((moment, n) => {
		const questions = texts[`moments.${moment.id}.questions`];
		const purpose = moment.stage && t(`lessons:stage.${moment.stage}`);
		const facts = [
			moment.minutes !== null && t('lessons:minutes', { count: moment.minutes }),
			purpose !== moment.name.trim() && purpose,
			moment.technique && t(`lessons:technique.${moment.technique}`),
			moment.grouping && t(`lessons:grouping.${moment.grouping}`),
			...moment.needs.map((need) => t(`lessons:need.${need}`))
		].filter((fact) => typeof fact === 'string');
		return wrap(
			'section',
			wrap('h3', text(`${n + 1}. ${moment.name}`)) +
				wrap('p', text(facts.join(' · ')), ' class="facts"') +
				blocksXhtml(texts[`moments.${moment.id}.steps`] ?? []) +
				(questions ? wrap('div', blocksXhtml(questions), ' class="questions"') : '')
		);
	});
	return [
		wrap('h1', text(plan.title)),
		plan.theme && wrap('p', text(`${t('lessons:field.theme')}: ${plan.theme}`)),
		wrap('p', text(factsOf(t, shown).join(' · ')), ' class="facts"'),
		wrap('p', text(t('lessons:by', { names: plan.authors.map(({ name }) => name).join(', ') }))),
		...before.map(section),
		moments.length > 0 ? wrap('h2', text(t('lessons:moments'))) : '',
		...moments,
		picturesXhtml(plan, t, sources),
		...behind.map(section)
	]
		.filter(Boolean)
		.join('\n');
}

function picturesXhtml(plan: Plan, t: T, sources: ReadonlyMap<string, string>): string {
	const figures = picturesOf(plan).flatMap(({ id, alt, caption }) => {
		const source = sources.get(id);
		if (!source) return [];
		const img = `<img${named('src', source)}${named('alt', alt)}/>`;
		return [wrap('figure', img + (caption ? wrap('figcaption', text(caption)) : ''))];
	});
	if (figures.length === 0) return '';
	return wrap('section', wrap('h2', text(t('lessons:pictures'))) + figures.join(''));
}

export const blocksXhtml = (blocks: readonly Block[]): string => blocks.map(blockXhtml).join('');

function blockXhtml(block: Block): string {
	if (block.kind === 'paragraph') return wrap('p', block.runs.map(runXhtml).join(''));
	if (block.kind === 'quote') return wrap('blockquote', blocksXhtml(block.blocks));
	const items = block.items.map(({ number, blocks }) =>
		wrap('li', blocksXhtml(blocks), block.numbered ? named('value', String(number)) : '')
	);
	return wrap(block.numbered ? 'ol' : 'ul', items.join(''));
}

function runXhtml(run: Run): string {
	if (run.kind === 'break') return '<br/>';
	const words = run.em ? wrap('em', text(run.text)) : text(run.text);
	return run.strong ? wrap('strong', words) : words;
}
