import type { Note } from '../bringing/brought.ts';
import { aspectSaid, type Aspect } from '../bringing/aspects.ts';
import * as words from '../bringing/words.ts';
import { emptyMoment, type Moment } from '../plan.ts';
import { asWords, joined, textOf, type Part } from './parts.ts';

/** A moment out of its name, the list of what it is, its text, and the questions below. */
export function momentOf(
	{ id, name }: Pick<Moment, 'id' | 'name'>,
	part: Pick<Part, 'body' | 'line'>,
	below: readonly Part[]
): { moment: Moment; notes: Note[] } {
	const first = part.body.findIndex((line) => line.trim() !== '');
	const listed = first === -1 ? [] : part.body.slice(first);
	const end = listed.findIndex((line) => !aspectIn(line));
	const list = end === -1 ? listed : listed.slice(0, end);

	let moment: Moment = { ...emptyMoment(id), name };
	const notes: Note[] = [];
	const unread: string[] = [];
	for (const [n, line] of list.entries()) {
		const said = aspectIn(line);
		const read = said && aspectSaid(...said);
		if (read) moment = { ...moment, ...read };
		else {
			unread.push(line);
			const at = { line: part.line + 1 + Math.max(first, 0) + n, path: `moments.${id}.steps` };
			notes.push({ kind: 'unread-value', words: line.trim().slice(0, 100), ...at });
		}
	}
	const under = {
		steps: [...unread, ...listed.slice(list.length)].join('\n').trim(),
		questions: ''
	};
	let target: keyof typeof under = 'steps';
	for (const one of below) {
		const field = words.keyOf(words.momentFields, one.heading);
		target = field ?? target;
		under[target] = joined(under[target], field ? textOf(one) : asWords(one));
	}
	return { moment: { ...moment, ...under }, notes };
}

function aspectIn(line: string): readonly [Aspect, string] | undefined {
	const [, name = '', word = ''] = /^\s{0,3}[-*] ([^:]{1,40}):(.{0,100})$/.exec(line) ?? [];
	const aspect = words.keyOf(words.aspects, name);
	return aspect && [aspect, word.trim()];
}
