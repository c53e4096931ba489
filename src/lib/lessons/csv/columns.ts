import type { About } from '../bringing/about.ts';
import { mostMoments } from '../limits.ts';
import * as words from '../bringing/words.ts';
import type { PlanField } from '../fields.ts';

/** What the cells below the name of a column are. */
export type Column =
	| { readonly kind: 'about'; readonly key: About }
	| { readonly kind: 'field'; readonly key: Exclude<PlanField, 'title'> }
	| { readonly kind: 'moment'; readonly number: number }
	| { readonly kind: 'unknown'; readonly name: string };

/** Of one key there is one column; a second is none that a plan has. */
export function columnsIn(header: readonly string[]): Column[] {
	const seen = new Set<string>();
	return header.map((name) => {
		const column = columnIn(name.trim());
		const known = JSON.stringify(column);
		if (seen.has(known)) return { kind: 'unknown', name };
		seen.add(known);
		return column;
	});
}

function columnIn(name: string): Column {
	const number = /^(?:momento|moment|paso|step)\s?(\d{1,2})$/i.exec(name)?.[1];
	if (number && Number(number) <= mostMoments) return { kind: 'moment', number: Number(number) };
	const about = words.keyOf(words.about, name);
	if (about) return { kind: 'about', key: about };
	const field = words.keyOf(words.planFields, name);
	return field ? { kind: 'field', key: field } : { kind: 'unknown', name };
}
