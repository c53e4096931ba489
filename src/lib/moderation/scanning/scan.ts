import type { Language } from '../submission.ts';
import { findRudeWords } from './conduct/rude-words.ts';
import { findContactData } from './contact/contact.ts';
import { groupOf, suggestedExit, type Flag, type ScanContext } from './flag.ts';
import { findPhrases } from './phrases/find.ts';
import { weighed } from './likeness/judge.ts';
import { repeatedFrom } from './repeated.ts';
import { scanned, type Found, type Rule } from './scanned.ts';

const rules: readonly Rule[] = [findContactData, findPhrases, findRudeWords];

/**
 * What a reviewer should look at in a text, in reading order. Pure: it reads nothing else, and takes time in
 * proportion to the length. It never decides anything.
 */
export function scanText(text: string, language: Language, context: ScanContext = {}): Flag[] {
	const view = scanned(text, language, context);
	const found = rules.flatMap((rule) => [...rule(view)]);
	const repeated = repeatedFrom(context.prompts ?? [], view.plain);
	const own = together(weighed(found, view)).filter(
		({ start, end }) => !repeated.some((part) => part.start <= start && end <= part.end)
	);
	return own.map((each) => ({
		...each,
		group: groupOf(each.kind),
		text: text.slice(each.start, each.end),
		suggestedExit: suggestedExit(each.kind)
	}));
}

/** Of findings of one kind that overlap, one: from the first unit to the last, explained by the surest. */
function together(found: readonly Found[]): Found[] {
	const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
	const joined: Found[] = [];
	const latest = new Map<Found['kind'], number>();
	for (const each of sorted) {
		const at = latest.get(each.kind);
		const other = at === undefined ? undefined : joined[at];
		if (at !== undefined && other && other.end > each.start) {
			const surer = each.confidence > other.confidence ? each : other;
			joined[at] = { ...surer, start: other.start, end: Math.max(other.end, each.end) };
		} else {
			latest.set(each.kind, joined.length);
			joined.push(each);
		}
	}
	return joined;
}
