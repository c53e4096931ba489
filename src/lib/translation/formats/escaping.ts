/** What a format could not hold, so that whoever exports can be told. */
export interface LeftOut {
	characters: number;
}

/** XML 1.0, production 2: everything else cannot stand in a file, not even escaped. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\r': '&#13;',
	'\n': '&#10;',
	'\t': '&#9;'
};

/** The text of an element. Line feeds stay; a carriage return would be read as one. */
export const escaped = (text: string, leftOut: LeftOut): string =>
	held(text, leftOut).replace(/[&<>\r]/g, (character) => entities[character] ?? '');

/** ` name="value"`, or nothing for no value. Blanks are escaped, else a reader makes them spaces. */
export const attribute = (name: string, value: string | undefined, leftOut: LeftOut): string =>
	value === undefined
		? ''
		: ` ${name}="${held(value, leftOut).replace(/[&<>"\r\n\t]/g, (character) => entities[character] ?? '')}"`;

/** `<name more>text</name>`, or nothing for no text. */
export const element = (
	name: string,
	text: string | undefined,
	leftOut: LeftOut,
	more = ''
): string => (text === undefined ? '' : `<${name}${more}>${escaped(text, leftOut)}</${name}>`);

function held(text: string, leftOut: LeftOut): string {
	return text.replace(notInXml, () => {
		leftOut.characters++;
		return '';
	});
}
