import { parseDocument, stringify } from 'yaml';
import { aboutSaid, authorSaid, type About, type Said } from '../bringing/about.ts';
import type { Note } from '../bringing/brought.ts';
import { ageSpan, yesOrNo } from '../bringing/values.ts';
import * as words from '../bringing/words.ts';
import { tidyLine } from '../bringing/tidy.ts';
import type { Plan, PlanAuthor } from '../plan.ts';

/** Where a plan in a file comes from, for whoever finds the file. */
export interface Origin {
	readonly licence?: string;
	readonly address?: string;
	/** What goes with it, and where each is to be had: files do not travel in a text. */
	readonly files?: readonly { readonly name: string; readonly address: string }[];
}

const short = {
	theme: { es: 'tema', en: 'theme' },
	files: { es: 'archivos', en: 'files' }
} as const;

/** What is said of a plan in front of its file. */
export function frontMatterOf(plan: Plan, origin: Origin = {}): string {
	const { language, theme, logic, multigrade, participants } = plan;
	const key = (name: keyof typeof words.about) =>
		words.wordFor(words.about, name, language).toLowerCase();
	const ages = ageSpan(plan);
	const authors = plan.authors.map(({ kind, name }) => ({
		[words.wordFor(words.authorWords, kind, language)]: name
	}));
	const files = (origin.files ?? []).map(({ name, address }) => ({ [name]: address }));
	const lines = {
		[key('language')]: words.wordFor(words.languageWords, language, language),
		[short.theme[language]]: theme || undefined,
		[key('logic')]: logic ? words.wordFor(words.logicWords, logic, language) : undefined,
		[key('ages')]: ages,
		[key('multigrade')]: yesOrNo(multigrade, language),
		[key('participants')]: participants ?? undefined,
		[key('authors')]: authors.length > 0 ? authors : undefined,
		[key('licence')]: origin.licence,
		[key('address')]: origin.address,
		[short.files[language]]: files.length > 0 ? files : undefined
	};
	return `---\n${stringify(lines, { lineWidth: 0 })}---`;
}

/** More than people write in front of a plan; each level within another costs the reader of YAML a step. */
const longest = 20_000;

/**
 * Reads what is said of a plan in front of its file. Only plain YAML: no tags, no anchors to be repeated, no key
 * twice.
 *
 * @returns undefined when it is no such YAML
 */
export function readFront(text: string): { front: Said; notes: Note[] } | undefined {
	const lines = mapIn(text);
	if (!lines) return undefined;
	const notes: Note[] = [];
	let front: Said = {};
	for (const [name, value] of lines) {
		const key = String(name);
		const about = words.keyOf(words.about, key);
		const read = said(key, about, value);
		if (read) front = { ...front, ...read };
		else {
			const kind = about ? 'unread-value' : 'unknown-key';
			notes.push({ kind, words: `${key}: ${lineOf(value)?.slice(0, 100) ?? '…'}` });
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

function said(key: string, about: About | undefined, value: unknown): Said | undefined {
	if (about === 'authors') return authorsIn(value);
	// Said of the file that was taken, as its licence is; a line that somebody wrote is no such list.
	if (Array.isArray(value) && Object.values<string>(short.files).includes(key)) return {};
	const line = lineOf(value);
	if (line === undefined) return undefined;
	if (about) return aboutSaid(about, line);
	return words.keyOf(words.planFields, key) === 'theme' ? { theme: line } : undefined;
}

function authorsIn(value: unknown): Said | undefined {
	const authors = (Array.isArray(value) ? value : [value]).map(authorIn);
	return authors.every((one) => one !== undefined) ? { authors } : undefined;
}

/** `comunidad: San José Las Flores`, or a name alone. */
function authorIn(value: unknown): PlanAuthor | undefined {
	const [[key, of] = [], more] = value instanceof Map ? [...value] : [['persona', value]];
	const name = lineOf(of);
	return more === undefined && name !== undefined ? authorSaid(String(key), name) : undefined;
}

const lineOf = (value: unknown): string | undefined =>
	['string', 'number', 'boolean'].includes(typeof value) ? tidyLine(String(value)) : undefined;
