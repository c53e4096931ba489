/** What programs for writing, showing and counting save, which others have to have as well. */
export type OfficeKind = 'word' | 'document' | 'slides' | 'sheet';

const endings: Record<OfficeKind, readonly string[]> = {
	word: ['doc', 'docx', 'docm', 'dotx'],
	document: ['odt', 'pages', 'rtf', 'wps'],
	slides: ['ppt', 'pptx', 'pps', 'ppsx', 'odp', 'key'],
	sheet: ['xls', 'xlsx', 'xlsm', 'ods', 'numbers']
};

/** What stands in their packages: names of parts, in the older ones with a NUL after each letter. */
const inside: readonly (readonly [OfficeKind, RegExp])[] = [
	['word', /word\/document\.xml|W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t/],
	['slides', /ppt\/presentation\.xml|P\0o\0w\0e\0r\0P\0o\0i\0n\0t/],
	['sheet', /xl\/workbook\.(xml|bin)|W\0o\0r\0k\0b\0o\0o\0k/],
	['slides', /application\/vnd\.oasis\.opendocument\.presentation/],
	['sheet', /application\/vnd\.oasis\.opendocument\.spreadsheet/],
	['document', /application\/vnd\.oasis\.opendocument\.text|Index\/Document\.iwa/]
];

/** By its ending, else by what it holds; undefined for everything else. */
export function officeKindOf(name: string, bytes: Uint8Array): OfficeKind | undefined {
	return named(name) ?? packed(bytes);
}

function named(name: string): OfficeKind | undefined {
	const ending = /\.([a-z]+)$/.exec(name.trim().toLowerCase())?.[1] ?? '';
	return (Object.keys(endings) as OfficeKind[]).find((kind) => endings[kind].includes(ending));
}

function packed(bytes: Uint8Array): OfficeKind | undefined {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
	if (text.startsWith('{\\rtf')) return 'document';
	// A zip, and what Office saved before there were zips in it.
	if (!text.startsWith('PK\x03\x04') && !text.startsWith('\xd0\xcf\x11\xe0')) return undefined;
	return inside.find(([, part]) => part.test(text))?.[0];
}
