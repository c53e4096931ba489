import type { Field } from '../fields.ts';

/** A picture of a work: what there is to see, and who can be recognised in it. */
export interface PlanPicture {
	readonly id: string;
	/** Of its pixels: what was frozen with a work is exactly this picture. */
	readonly sha256: string;
	/** What there is to see, for whoever does not see it. */
	readonly alt: string;
	readonly caption: string;
	/** Somebody looked and says that nobody can be recognised. */
	readonly nobody: boolean;
	/** Children of the class who can be recognised. */
	readonly childIds: readonly string[];
}

/** What a work has besides the words of its page; older ones have none. */
export interface Pictured {
	readonly pictures?: readonly PlanPicture[];
	/** Children of the class whose words stand in it. */
	readonly quoted?: readonly string[];
	/** Of words out of a letter: the child who wrote it. */
	readonly writer?: string;
}

/** What no page of words sends: it is changed on pages of its own, and stays when words are saved. */
const besideWords = ['pictures', 'quoted'] as const;

/** Other words with what lay beside those before. */
export function withWhatLiesBeside<Doc>(written: Doc, before: Doc): Doc {
	const lay = before as Pictured;
	const kept = besideWords.flatMap((name) => (lay[name] ? [[name, lay[name]] as const] : []));
	return { ...written, ...Object.fromEntries(kept) };
}

export const picturesOf = ({ pictures = [] }: Pictured): readonly PlanPicture[] => pictures;

export const quotedIn = ({ quoted = [] }: Pictured): readonly string[] => quoted;

/** Whose letter it is out of; of everything else nobody’s. */
export const writerOf = ({ writer }: Pictured): readonly string[] =>
	writer === undefined ? [] : [writer];

/** Everybody of the class who can be recognised in a picture, or whose words stand in it. */
export const childrenIn = (doc: Pictured): string[] => [
	...new Set([
		...picturesOf(doc).flatMap(({ childIds }) => childIds),
		...quotedIn(doc),
		...writerOf(doc)
	])
];

/** The same with other pictures; without any it is a work as there were before there were pictures. */
export function withPictures<Doc extends Pictured>(
	{ pictures: _, quoted, ...doc }: Doc,
	pictures: readonly PlanPicture[]
): Doc {
	return { ...doc, ...(pictures.length > 0 && { pictures }), ...(quoted && { quoted }) } as Doc;
}

export function withQuoted<Doc extends Pictured>(
	{ quoted: _, ...doc }: Doc,
	quoted: readonly string[]
): Doc {
	return { ...doc, ...(quoted.length > 0 && { quoted }) } as Doc;
}

/** The words of its pictures, each in its place. */
export const fieldsOfPictures = (doc: Pictured): Field[] =>
	picturesOf(doc).flatMap(({ id, alt, caption }) => [
		{ path: `pictures.${id}.alt`, text: alt },
		{ path: `pictures.${id}.caption`, text: caption }
	]);

/** The same pictures with other words in these places. */
export const picturesWithFields = <Doc extends Pictured>(
	doc: Doc,
	texts: ReadonlyMap<string, string>
): Doc =>
	withPictures(
		doc,
		picturesOf(doc).map((picture) => ({
			...picture,
			alt: texts.get(`pictures.${picture.id}.alt`) ?? picture.alt,
			caption: texts.get(`pictures.${picture.id}.caption`) ?? picture.caption
		}))
	);

/** What comes along when somebody else makes their own of it: pictures in which nobody can be recognised. */
export const withoutPeople = <Doc extends Pictured>(doc: Doc): Doc =>
	withPictures(
		doc,
		picturesOf(doc).filter(({ nobody, childIds }) => nobody && childIds.length === 0)
	);
