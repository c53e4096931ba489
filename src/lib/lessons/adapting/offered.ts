import type { T } from '#lib/i18n/words.ts';
import { wordChanges, type WordChange } from '#lib/platform/changes.ts';
import { isLine, type Fact } from './leaves.ts';
import type { Choice, Choices, Offer } from './merging.ts';

/** A change of theirs as the page offers it. */
export interface Offered {
	readonly path: string;
	readonly title: string;
	readonly ready: boolean;
	/** What they changed, word by word or in one sentence. */
	readonly theirs: readonly WordChange[];
	/** What we changed ourselves in the same place; null where nothing. */
	readonly mine: readonly WordChange[] | null;
	readonly both: boolean;
}

/** Said on the server: what compares words does not travel. */
export const offered = (t: T, offer: Offer): Offered => ({
	path: offer.path,
	title: titleOf(t, offer),
	ready: offer.ready,
	...changesOf(t, offer),
	both: offer.kind === 'text' && !isLine(offer.name)
});

function changesOf(t: T, offer: Offer): Pick<Offered, 'theirs' | 'mine'> {
	switch (offer.kind) {
		case 'text': {
			const { base, mine, theirs } = offer;
			return {
				theirs: wordChanges(base, theirs),
				mine: base === mine ? null : wordChanges(base, mine)
			};
		}
		case 'fact':
			return {
				theirs: wordChanges(factIn(t, offer, offer.mine), factIn(t, offer, offer.theirs)),
				mine: null
			};
		case 'added':
			return { theirs: [{ kind: 'added', text: allOf(offer.moment) }], mine: null };
		case 'removed':
			return { theirs: [{ kind: 'removed', text: allOf(offer.moment) }], mine: null };
		case 'order':
			return { theirs: [{ kind: 'same', text: offer.names.join(' → ') }], mine: null };
	}
}

const allOf = ({ name, steps, questions }: { name: string; steps: string; questions: string }) =>
	[name, steps, questions].filter((text) => text.trim() !== '').join('\n\n');

function titleOf(t: T, offer: Offer): string {
	if (offer.kind === 'order') return t('adapting:merge.order');
	if (offer.kind === 'text' || offer.kind === 'fact')
		return offer.moment ? `${offer.moment.name}: ${fieldIn(t, offer)}` : fieldIn(t, offer);
	return t(`adapting:merge.${offer.kind}`, { name: offer.moment.name });
}

function fieldIn(t: T, offer: Offer & { kind: 'text' | 'fact' }): string {
	if (offer.kind === 'text') return t(`lessons:field.${offer.name}`);
	return offer.name === 'logic' ? t('lessons:field.logic') : t(`planning:write.${offer.name}`);
}

function factIn(t: T, { name }: Offer & { kind: 'fact' }, value: Fact): string {
	if (value === null || value === false) return t('planning:write.none');
	if (value === true) return t('lessons:multigrade');
	if (typeof value === 'number') return String(value);
	if (typeof value !== 'string') {
		if (value.length === 0) return t('lessons:need.nothing');
		return value.map((need) => t(`lessons:need.${need}`)).join(', ');
	}
	return t(`lessons:${name}.${value}` as 'lessons:logic.see-judge-act');
}

const choices: readonly Choice[] = ['mine', 'theirs', 'both'];

/** What was chosen, by the fields of the form: `take.` and the path of what was offered. */
export function choicesIn(form: FormData): Choices {
	const chosen = new Map<string, Choice>();
	for (const [name, value] of form) {
		const choice = choices.find((one) => one === value);
		if (name.startsWith('take.') && choice) chosen.set(name.slice('take.'.length), choice);
	}
	return chosen;
}
