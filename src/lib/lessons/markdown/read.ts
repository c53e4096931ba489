import { cleanText } from '#lib/platform/text.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { unreadable, type Brought, type Note } from '../bringing/brought.ts';
import { longestFile } from '../bringing/limits.ts';
import { looked } from '../bringing/looked.ts';
import * as words from '../bringing/words.ts';
import { mostMoments } from '../limits.ts';
import { emptyPlan, type Moment, type Plan } from '../plan.ts';
import { readFront } from './front-matter.ts';
import { momentOf } from './moment.ts';
import { asWords, joined, partsOf, textOf, type Part } from './parts.ts';

/**
 * Reads a plan out of a Markdown file: what `printMarkdown` wrote, and what people write by hand. A heading that is no
 * part of a plan begins a moment.
 *
 * @param language of the plan where the file does not say it
 */
export function readMarkdown(file: string, language: Language): Brought {
	if (file.length > longestFile) return unreadable('too-large');
	const { text } = cleanText(file);
	if (text.trim() === '') return unreadable('empty');
	const lines = text.split('\n');
	const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
	const front = readFront(lines.slice(1, Math.max(end, 0)).join('\n'));
	if (!front || (lines[0] === '---' && end === -1)) return unreadable('front-matter');

	const parts = partsOf(lines.slice(end + 1), end + 2);
	const { plan, notes } = planOf(parts, { ...emptyPlan(language), ...front.front });
	return looked(plan, [...front.notes, ...notes]);
}

function planOf(parts: readonly Part[], begun: Plan): { plan: Plan; notes: Note[] } {
	const moments: Moment[] = [];
	const notes: Note[] = [];
	let plan = begun;
	let titled = false;
	for (const [part, ...below] of withBelow(parts)) {
		// One moment too many is refused; what comes after it need not be read.
		if (!part || moments.length > mostMoments) continue;
		const text = joined(textOf(part), ...below.map(asWords));
		const field = words.keyOf(words.planFields, part.heading);
		if (part.level === 0 || (part.level === 1 && !titled)) {
			titled = part.level === 1;
			// What stands in front of all parts says what the session is for.
			plan = { ...plan, title: part.heading || plan.title, purpose: joined(plan.purpose, text) };
			if (text)
				notes.push({
					kind: 'in-front',
					line: part.line,
					words: text.slice(0, 100),
					path: 'purpose'
				});
		} else if (field) {
			plan = { ...plan, [field]: joined(plan[field], text) };
		} else {
			const name = part.heading.replace(/^\s*\d{1,3}[.)](?:\s+|$)/, '');
			const read = momentOf({ id: `m${moments.length + 1}`, name }, part, below);
			moments.push(read.moment);
			notes.push(...read.notes);
		}
	}
	return { plan: { ...plan, moments }, notes };
}

/** Each part with the smaller headings that stand below it. */
function withBelow(parts: readonly Part[]): Part[][] {
	const groups: Part[][] = [];
	for (const part of parts) {
		if (part.level >= 3 && groups.length > 0) groups.at(-1)?.push(part);
		else groups.push([part]);
	}
	return groups;
}
