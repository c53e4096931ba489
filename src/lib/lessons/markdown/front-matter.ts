import { parseDocument, stringify } from 'yaml';
import type { Language } from '#lib/moderation/submission.ts';
import type { Note } from '../bringing/brought.ts';
import { ageSpan, agesIn, saysYes, wholeNumber, yesOrNo } from '../bringing/values.ts';
import * as words from '../bringing/words.ts';
import { tidyLine } from '../bringing/tidy.ts';
import type { Plan, PlanAuthor } from '../plan.ts';

/** Where a plan in a file comes from, for whoever finds the file. */
export interface Origin {
	readonly licence?: string;
	readonly address?: string;
}

const short = { theme: { es: 'tema', en: 'theme' } } as const;

/** What is said of a plan in front of its file. */
export function frontMatterOf(plan: Plan, origin: Origin = {}): string {
	const { language, theme, logic, multigrade, participants } = plan;
	const key = (name: keyof typeof words.about) =>
		words.wordFor(words.about, name, language).toLowerCase();
	const ages = ageSpan(plan);
	const authors = plan.authors.map(({ kind, name }) => ({
		[words.wordFor(words.authorWords, kind, language)]: name
	}));
	const lines = {
		[key('language')]: words.wordFor(words.languageWords, language, language),
		[short.theme[language]]: theme || undefined,
		[key('logic')]: logic ? words.wordFor(words.logicWords, logic, language) : undefined,
		[key('ages')]: ages,
		[key('multigrade')]: yesOrNo(multigrade, language),
		[key('participants')]: participants ?? undefined,
		[key('authors')]: authors.length > 0 ? authors : undefined,
		[key('licence')]: origin.licence,
		[key('address')]: origin.address
	};
	return `---\n${stringify(lines, { lineWidth: 0 })}---`;
}

export type Front = Partial<
	Pick<
		Plan,
		| 'language'
		| 'title'
		| 'theme'
		| 'logic'
		| 'ageFrom'
		| 'ageTo'
		| 'multigrade'
		| 'participants'
		| 'authors'
	>
>;

/** More than people write in front of a plan; each level within another costs the reader of YAML a step. */
const longest = 20_000;

/**
 * Reads what is said of a plan in front of its file. Only plain YAML: no tags, no anchors to be repeated, no key
 * twice.
 *
 * @returns undefined when it is no such YAML
 */
export function readFront(text: string): { front: Front; notes: Note[] } | undefined {
	const lines = mapIn(text);
	if (!lines) return undefined;
	const notes: Note[] = [];
	let front: Front = {};
	for (const [name, value] of lines) {
		const key = String(name);
		const about = words.keyOf(words.about, key);
		const read = about ? readers[about](value) : themed(key, value);
		if (read) front = { ...front, ...read };
		else {
			const kind = about ? 'unread-value' : 'unknown-key';
			notes.push({ kind, words: `${key}: ${shortly(value)}` });
		}
	}
	return { front, notes };
}

function mapIn(text: string): Map<unknown, unknown> | undefined {
	if (text.length > longest) return undefined;
	try {
		const document = parseDocument(text, {
			...{ schema: 'core', uniqueKeys: true, merge: false, prettyErrors: false, logLevel: 'error' }
		});
		if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
		const lines: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 0 });
		if (lines === null) return new Map();
		return lines instanceof Map ? lines : undefined;
	} catch {
		// An alias, or levels without end.
		return undefined;
	}
}

const themed = (key: string, value: unknown): Front | undefined =>
	words.keyOf(words.planFields, key) === 'theme'
		? lineIn(value, (theme) => ({ theme }))
		: undefined;

const readers: Record<keyof typeof words.about, (value: unknown) => Front | undefined> = {
	title: (value) => lineIn(value, (title) => ({ title })),
	language: (value) => keyed(words.languageWords, value, (language: Language) => ({ language })),
	logic: (value) => keyed(words.logicWords, value, (logic) => ({ logic })),
	ages: (value) => lineIn(value, agesIn),
	multigrade: (value) => lineIn(value, (word) => multigradeIn(word)),
	participants: (value) =>
		lineIn(value, (word) => {
			const participants = wholeNumber(word);
			return participants === undefined ? undefined : { participants };
		}),
	authors: (value) => {
		const authors = (Array.isArray(value) ? value : [value]).map(authorIn);
		return authors.every((one) => one !== undefined) ? { authors } : undefined;
	},
	// They are said of the file that was taken, and of none that comes.
	licence: () => ({}),
	address: () => ({})
};

function multigradeIn(word: string): Front | undefined {
	const multigrade = saysYes(word);
	return multigrade === undefined ? undefined : { multigrade };
}

/** `comunidad: San José Las Flores`, or a name alone. */
function authorIn(value: unknown): PlanAuthor | undefined {
	if (!(value instanceof Map)) return lineIn(value, (name) => ({ kind: 'person', name }));
	const [entry, more] = [...value];
	if (!entry || more) return undefined;
	const kind = words.keyOf(words.authorWords, String(entry[0]));
	return kind && lineIn(entry[1], (name) => ({ kind, name }));
}

const lineIn = <Read>(value: unknown, read: (line: string) => Read): Read | undefined =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? read(tidyLine(String(value)))
		: undefined;

const keyed = <Key extends string>(
	called: words.Called<Key>,
	value: unknown,
	read: (key: Key) => Front
): Front | undefined =>
	lineIn(value, (word) => {
		const key = words.keyOf(called, word);
		return key && read(key);
	});

const shortly = (value: unknown): string => lineIn(value, (line) => line.slice(0, 100)) ?? '…';
