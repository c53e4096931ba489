import { cleanText } from '#lib/platform/text.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { unreadable, type Brought, type Note } from '../bringing/brought.ts';
import { longestFile } from '../bringing/limits.ts';
import { looked } from '../bringing/looked.ts';
import * as words from '../bringing/words.ts';
import type { PlanField } from '../fields.ts';
import { longestQuestion, mostMoments } from '../limits.ts';
import { emptyMoment, emptyPlan, type Moment, type Plan } from '../plan.ts';
import { unmarked } from './headings.ts';
import { withAbout, withAspects } from './labels.ts';
import { minutesSaid } from './minutes.ts';
import { sectionsOf, type Section } from './sections.ts';

/**
 * A plan out of words as they are copied from a document or a chat: the first line is its title, headings become its
 * parts and its moments. What was guessed is said, and no word is lost.
 */
export function readPasted(pasted: string, language: Language): Brought {
	if (pasted.length > longestFile) return unreadable('too-large');
	const lines = cleanText(pasted).text.split('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	if (first === -1) return unreadable('empty');
	const title = titleIn(lines[first] ?? '');
	const from = title === undefined ? first : first + 1;

	let read: Read = { plan: { ...emptyPlan(language), title: title ?? '' }, notes: [] };
	const sections = sectionsOf(lines.slice(from), from + 1);
	for (const section of sections) {
		read = section.heading ? withSection(read, section) : withFront(read, section, sections.length);
	}
	const { plan, notes } = read;
	return looked(plan.title === '' ? { ...plan, title: plan.theme } : plan, notes);
}

/** The first line, unless it is a part of the plan already or too long for a title. */
function titleIn(line: string): string | undefined {
	const plain = unmarked(line.trim());
	const [, label = plain, rest] = /^([^:]{1,60}):(.*)$/.exec(plain) ?? [];
	const about = words.keyOf(words.about, label);
	if (about === 'title' && rest?.trim()) return rest;
	if (about ?? words.keyOf(words.planFields, label)) return undefined;
	return plain.length > longestTitle ? undefined : plain;
}

const longestTitle = 120;

interface Read {
	readonly plan: Plan;
	readonly notes: readonly Note[];
	/** The part that was read last, for questions below it. */
	readonly inMoment?: boolean;
}

/**
 * What stands in front of all headings says what the session is for; where there is no heading, or where it is more than
 * that, it is a moment.
 */
function withFront({ plan, notes }: Read, section: Section, sections: number): Read {
	const { plan: begun, text } = withAbout(plan, section.lines);
	if (text === '') return { plan: begun, notes };
	const note = { line: section.line, words: shortly(text) };
	if (sections > 1 && text.length <= longestQuestion) {
		const path = 'purpose';
		return {
			plan: { ...begun, purpose: text },
			notes: [...notes, { kind: 'in-front', ...note, path }]
		};
	}
	const moment = { ...emptyMoment('m1'), steps: text };
	const path = 'moments.m1.steps';
	return {
		plan: { ...begun, moments: [moment] },
		notes: [...notes, { kind: 'guessed', ...note, path }]
	};
}

function withSection(read: Read, section: Section): Read {
	const { name = '', minutes, numbered } = section.heading ?? {};
	const field = words.keyOf(words.planFields, name);
	const part = words.keyOf(words.momentFields, name);
	const isStage = numbered && read.plan.moments.length > 0 && words.keyOf(words.stageWords, name);
	if (minutes === undefined && field && !isStage) return withField(read, section, field);
	if (minutes === undefined && part === 'questions' && !read.inMoment)
		return withField(read, section, 'question');
	if (minutes === undefined && part && read.inMoment) return withPart(read, section, part);
	return withMoment(read, section);
}

function withField(read: Read, section: Section, field: Exclude<PlanField, 'title'>): Read {
	const { plan: begun, text } = withAbout(read.plan, section.lines);
	if (field !== 'theme') {
		return { plan: { ...begun, [field]: joined(begun[field], text) }, notes: read.notes };
	}
	// A theme is a word or a line; what follows it says what the session is for.
	const [theme = '', ...more] = text.split('\n');
	const behind = more.join('\n').trim();
	const plan = {
		...begun,
		theme: `${begun.theme} ${theme}`.trim(),
		purpose: joined(begun.purpose, behind)
	};
	const note: Note = {
		kind: 'in-front',
		line: section.line,
		words: shortly(behind),
		path: 'purpose'
	};
	return { plan, notes: behind === '' ? read.notes : [...read.notes, note] };
}

function withPart({ plan, notes }: Read, { lines }: Section, part: 'steps' | 'questions'): Read {
	const last = plan.moments.at(-1);
	if (!last) return { plan, notes };
	const moment = { ...last, [part]: joined(last[part], lines.join('\n').trim()) };
	return {
		plan: { ...plan, moments: [...plan.moments.slice(0, -1), moment] },
		notes,
		inMoment: true
	};
}

function withMoment(read: Read, section: Section): Read {
	const { plan, notes } = read;
	// One too many is refused; what comes after it need not be read.
	if (plan.moments.length > mostMoments) return read;
	const { name = '', minutes, guessed } = section.heading ?? {};
	const id = `m${plan.moments.length + 1}`;
	const begun: Moment = {
		...emptyMoment(id, words.keyOf(words.stageWords, name) ?? null),
		...{ name, minutes: minutes ?? null }
	};
	const { moment, text } = withAspects(begun, section.lines);
	const said = moment.minutes ?? minutesSaid(text) ?? null;
	const isGuessed = guessed === true || said !== moment.minutes;
	const note: Note = {
		kind: 'guessed',
		line: section.line,
		words: shortly(name),
		path: `moments.${id}.name`
	};
	return {
		plan: { ...plan, moments: [...plan.moments, { ...moment, minutes: said, steps: text }] },
		notes: isGuessed ? [...notes, note] : notes,
		inMoment: true
	};
}

const joined = (one: string, other: string): string =>
	one === '' || other === '' ? one + other : `${one}\n\n${other}`;

const shortly = (text: string): string => text.slice(0, 100);
