import * as v from 'valibot';
import { locales } from '#lib/i18n/locale.ts';
import { actId, id, maybeWords, parse, wholeNumber } from '#lib/platform/forms.ts';
import { longestLine, longestText } from '../limits.ts';
import { gatheringMoves, type Collection, type GatheringMove } from './collection.ts';

const language = v.picklist(locales, 'choose');
const title = v.pipe(
	maybeWords(longestLine),
	v.transform((text) => text.replace(/\s+/g, ' '))
);

export const collectForm = v.object({ act: actId, class: id, language, title });

export const putIntoForm = v.object({ collection: id });

const collectionForm = v.object({
	language,
	title,
	introduction: maybeWords(longestText),
	base: wholeNumber
});

/** What the page sends; which plans there are, and who put them together, is known already. */
export function collectionIn(form: FormData, before: Collection) {
	const { base, ...said } = parse(collectionForm, form);
	const names = before.plans.map(({ id }) => `note-${id}`);
	const notes = parse(
		v.object(Object.fromEntries(names.map((name) => [name, maybeWords(longestText)]))),
		form
	);
	const plans = before.plans.map(({ id }) => ({ id, note: notes[`note-${id}`] ?? '' }));
	return { base, doc: { ...before, ...said, plans } };
}

/** Which button was pressed: `up.<id of a plan>`; null for one that only keeps. */
export function moveIn(form: FormData): GatheringMove | null {
	const [kind, id = ''] = String(form.get('move') ?? '').split('.');
	const known = gatheringMoves.find((one) => one === kind);
	return known ? { kind: known, id } : null;
}
