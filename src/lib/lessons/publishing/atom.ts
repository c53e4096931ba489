import { languageTag } from '#lib/i18n/locale.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { attribute, element, type LeftOut } from '#lib/translation/formats/escaping.ts';
import { licenceAddress, licenceName } from '../work.ts';
import type { Line } from '../searching/line.ts';

export interface Feed {
	readonly origin: string;
	readonly language: Language;
	readonly title: string;
	readonly subtitle: string;
	/** The newest first. */
	readonly lines: readonly Line[];
}

/**
 * The newest public plans that can be read in a language (Atom, RFC 4287). Ids and dates are those of the plans: the same
 * feed says the same as long as nothing new is shared.
 */
export function atomOf({ origin, language, title, subtitle, lines }: Feed): string {
	const leftOut: LeftOut = { characters: 0 };
	const self = `${origin}/lessons/feed/${language}`;
	const lang = attribute('xml:lang', languageTag[language], leftOut);
	// A feed without plans has a date, too: one before all of them.
	const updated = Math.max(0, ...lines.map(({ releasedAt }) => releasedAt));
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom"${lang}>`,
		element('title', title, leftOut),
		element('subtitle', subtitle, leftOut),
		element('id', self, leftOut),
		element('updated', dateOf(updated), leftOut),
		link('self', self),
		link('alternate', `${origin}/lessons`),
		...lines.map((line) => entryOf(line, origin)),
		'</feed>\n'
	].join('\n');
}

function entryOf(line: Line, origin: string): string {
	const leftOut: LeftOut = { characters: 0 };
	const { title, purpose, theme, language, licence, releasedAt } = line;
	return [
		`<entry${attribute('xml:lang', languageTag[language], leftOut)}>`,
		element('title', title, leftOut),
		element('id', `urn:uuid:${line.workId}`, leftOut),
		link('alternate', `${origin}/lessons/${line.workId}?show=${language}`),
		element('updated', dateOf(releasedAt), leftOut),
		// RFC 4287, 4.1.2: an entry has an author.
		...(line.authors.length > 0 ? line.authors : ['Puente']).map(
			(name) => `<author>${element('name', name, leftOut)}</author>`
		),
		...(theme ? [`<category${attribute('term', theme, leftOut)}/>`] : []),
		link('license', licenceAddress(licence)),
		element('rights', licenceName(licence), leftOut),
		element('summary', purpose, leftOut),
		'</entry>'
	].join('\n');
}

const link = (rel: string, href: string) => {
	const leftOut: LeftOut = { characters: 0 };
	return `<link${attribute('rel', rel, leftOut)}${attribute('href', href, leftOut)}/>`;
};

const dateOf = (at: number) => new Date(at).toISOString();
