import { languageTag } from '#lib/i18n/locale.ts';
import type { T } from '#lib/i18n/words.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Said, ShownCollection } from '../collecting/shown.ts';
import type { ShownPlan } from '../reading/shown.ts';
import { filesXhtml, type LinkedFile } from './linked-files.ts';
import { blocksXhtml, named, planXhtml, text, wrap } from './xhtml.ts';

export interface Book {
	/** Stays the same for the same book: `urn:uuid:…`. */
	readonly id: string;
	readonly title: string;
	/** Of the title; its chapters say their own. */
	readonly language: Language;
	readonly creators: readonly string[];
	readonly rights: string;
	/** ms UTC of the newest change. */
	readonly modifiedAt: number;
	/** A chapter each, in the order in which they are read. */
	readonly chapters: readonly Chapter[];
	/** The pictures of all chapters as JPEG files, by their ids. */
	readonly pictures?: ReadonlyMap<string, Uint8Array> | undefined;
}

/** Where the pictures of a book are in it, by their ids. */
type Sources = ReadonlyMap<string, string>;

export interface Chapter {
	readonly title: string;
	readonly language: Language;
	/** Markup, every word of it escaped. */
	readonly body: (sources: Sources) => string;
}

type Say = (language: Language) => T;

/** A plan as a chapter, in its own language; below it stands where what goes with it is to be had. */
export function chapterOfPlan(
	shown: ShownPlan,
	say: Say,
	{ note, files = [] }: { note?: Said | undefined; files?: readonly LinkedFile[] } = {}
): Chapter {
	const { language, title } = shown.plan;
	const t = say(language);
	const noted = note?.text ? noteXhtml(note, say(note.language)) : '';
	return {
		title,
		language,
		body: (sources) => noted + planXhtml(shown, t, sources) + filesXhtml(t, files, language)
	};
}

/** How a collection begins: what it is called, who put it together, and what for. */
export function chapterOfCollection(
	{ title, by, introduction }: ShownCollection,
	say: Say
): Chapter {
	const { language } = title;
	const body = [
		wrap('h1', text(title.text)),
		wrap('p', text(say(language)('collections:by', { by })), ' class="facts"'),
		wrap('div', blocksXhtml(introduction.blocks), langOf(introduction.language))
	].join('\n');
	return { title: title.text, language, body: () => body };
}

const noteXhtml = ({ language, blocks }: Said, t: T): string =>
	wrap(
		'aside',
		wrap('p', text(t('collections:note')), ' class="facts"') + blocksXhtml(blocks),
		langOf(language)
	);

/** The files of a book as EPUB 3.3 wants them (W3C, OCF and packages), `mimetype` first. */
export function epubFiles(book: Book): ReadonlyMap<string, string | Uint8Array> {
	const chapters = book.chapters.map((chapter, n) => ({ ...chapter, name: `plan-${n + 1}.xhtml` }));
	const pictures = [...(book.pictures ?? [])].map(([id, bytes]) => ({
		id,
		bytes,
		name: `picture-${id}.jpg`
	}));
	const sources = new Map(pictures.map(({ id, name }) => [id, name]));
	return new Map<string, string | Uint8Array>([
		['mimetype', 'application/epub+zip'],
		['META-INF/container.xml', container],
		[
			'book/package.opf',
			packageOf(
				book,
				chapters,
				pictures.map(({ name }) => name)
			)
		],
		['book/nav.xhtml', navOf(book, chapters)],
		['book/style.css', styles],
		...chapters.map(({ language, title, body, name }): [string, string] => [
			`book/${name}`,
			pageOf(language, title, body(sources))
		]),
		...pictures.map(({ name, bytes }): [string, Uint8Array] => [`book/${name}`, bytes])
	]);
}

type Named = Chapter & { readonly name: string };

const head = '<?xml version="1.0" encoding="utf-8"?>\n';

const container = `${head}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`;

function packageOf(book: Book, chapters: readonly Named[], pictures: readonly string[]): string {
	const languages = [...new Set(chapters.map(({ language }) => language))];
	const metadata = [
		wrap('dc:identifier', text(book.id), ' id="id"'),
		wrap('dc:title', text(book.title)),
		...(languages.length > 0 ? languages : [book.language]).map((language) =>
			wrap('dc:language', languageTag[language])
		),
		...book.creators.map((name) => wrap('dc:creator', text(name))),
		wrap('dc:rights', text(book.rights)),
		wrap(
			'meta',
			new Date(book.modifiedAt).toISOString().replace(/\.\d+Z$/, 'Z'),
			' property="dcterms:modified"'
		)
	];
	const item = (id: string, href: string, type: string, more = '') =>
		`<item${named('id', id)}${named('href', href)}${named('media-type', type)}${more}/>`;
	const xhtml = 'application/xhtml+xml';
	const manifest = [
		item('nav', 'nav.xhtml', xhtml, ' properties="nav"'),
		item('style', 'style.css', 'text/css'),
		...chapters.map(({ name }, n) => item(`plan-${n + 1}`, name, xhtml)),
		...pictures.map((name, n) => item(`picture-${n + 1}`, name, 'image/jpeg'))
	];
	const spine = chapters.map((_chapter, n) => `<itemref idref="plan-${n + 1}"/>`);
	return `${head}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"${named('xml:lang', languageTag[book.language])}>
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata.join('\n')}</metadata>
<manifest>${manifest.join('\n')}</manifest>
<spine>${spine.join('')}</spine>
</package>\n`;
}

function navOf(book: Book, chapters: readonly Named[]): string {
	const items = chapters.map(({ title, language, name }) =>
		wrap('li', wrap('a', text(title), named('href', name) + langOf(language)))
	);
	const nav = wrap(
		'nav',
		wrap('h1', text(book.title)) + wrap('ol', items.join('')),
		' epub:type="toc"'
	);
	return pageOf(book.language, book.title, nav);
}

const langOf = (language: Language) =>
	named('lang', languageTag[language]) + named('xml:lang', languageTag[language]);

const pageOf = (language: Language, title: string, body: string) =>
	`${head}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${langOf(language)}>
<head>${wrap('title', text(title))}<link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>${body}</body>
</html>\n`;

const styles = `body { line-height: 1.4; }
.facts { font-style: italic; }
img { max-width: 100%; }
.questions { padding-left: 0.8em; border-left: 3px solid; }
`;
