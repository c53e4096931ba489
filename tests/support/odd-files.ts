import { deflateSync } from 'node:zlib';

/** A PDF of some objects, the first of them its catalogue, with a table of where each begins (ISO 32000-1, 7.5). */
export function pdfOf(objects: readonly string[], trailer = ''): Buffer {
	const parts = ['%PDF-1.7\n'];
	const begins: number[] = [];
	let at = parts[0]?.length ?? 0;
	for (const [n, object] of objects.entries()) {
		begins.push(at);
		const part = `${n + 1} 0 obj\n${object}\nendobj\n`;
		parts.push(part);
		at += part.length;
	}
	const table = begins.map((begin) => `${String(begin).padStart(10, '0')} 00000 n \n`).join('');
	const size = objects.length + 1;
	parts.push(`xref\n0 ${size}\n0000000000 65535 f \n${table}`);
	parts.push(`trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`);
	return Buffer.from(parts.join(''), 'latin1');
}

export const streamOf = (body: string, more = ''): string =>
	`<</Length ${body.length}${more}>>\nstream\n${body}\nendstream`;

/** What a document has besides its pages, where a test makes it odd. */
export interface Odd {
	readonly catalogue?: string;
	readonly page?: string;
	/** The objects from the sixth on. */
	readonly more?: readonly string[];
	readonly trailer?: string;
	readonly pages?: number;
	readonly content?: string;
}

/** A letter-size PDF on whose pages some words stand. */
export function pdfSaying(words: string, odd: Odd = {}): Buffer {
	const { catalogue = '', page = '', more = [], trailer = '', pages = 1 } = odd;
	const content = odd.content ?? `BT /F1 24 Tf 60 700 Td (${words}) Tj ET`;
	const kidOf = (n: number) => (n === 0 ? 3 : 5 + more.length + n);
	const kids = Array.from({ length: pages }, (_, n) => `${kidOf(n)} 0 R`).join(' ');
	const font = page.includes('/Resources') ? '' : '/Resources<</Font<</F1 5 0 R>>>>';
	const onePage = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R${font}${page}>>`;
	return pdfOf(
		[
			`<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
			`<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
			onePage,
			streamOf(content),
			'<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
			...more,
			...Array.from({ length: pages - 1 }, () => onePage)
		],
		trailer
	);
}

/** Objects packed together, as newer programs write them; here nothing leads to them. */
export function packed(objects: string, more = ''): string {
	const body = deflateSync(`9 0 ${objects}`).toString('latin1');
	return streamOf(body, `/Type/ObjStm/N 1/First 4/Filter/FlateDecode${more}`);
}

/** Half a gigabyte of nothing in half a megabyte, as packed objects. */
export const packedBomb = (): string =>
	streamOf(
		deflateSync(Buffer.alloc(200 * 1024 * 1024)).toString('latin1'),
		'/Type/ObjStm/N 1/First 4/Filter/FlateDecode'
	);

const attachment = [
	'<</Type/Filespec/F(song.txt)/EF<</F 7 0 R>>>>',
	streamOf('la la', '/Type/EmbeddedFile')
];

const js = '<</S/JavaScript/JS(app.beep\\(0\\);)>>';

const launch = '<</S/Launch/F 7 0 R>>';
const packedLaunch = `9 0 obj\n${packed(launch)}\nendobj`;

/** Ways to keep what acts from whoever reads a PDF with less care than the program that opens it. */
const hidden: readonly [what: string, object: string][] = [
	['a name that looks like a link', '<</URI#28 1/A<</S/Launch/F 7 0 R>>/X#29 2>>'],
	['a link within a text of digits', '<</X</URI (>/A<</S/Launch/F 7 0 R>>/Y<)>>>'],
	['a text that looks like a stream', '<</X(>>stream\n)/A<</S/Launch/F 7 0 R>>/Y(endstream)>>'],
	['packed objects behind a remark', `<</A 1>>\nendobj\n% >>stream\n${packedLaunch}`],
	[
		'packed objects behind one that says so',
		`<</A 1>>\nendobj\n% /First/N>>stream\n${packedLaunch}`
	],
	['packed objects with a text before them', packed(launch, '/X(1 obj)')],
	['packed objects after more on the line', packed(launch).replace('stream\n', 'stream \n')],
	['packed objects after a remark', packed(launch).replace('stream\n', '% \nstream\n')],
	['packed objects that say nothing of it', packed(launch).replace('/Type/ObjStm/N 1/First 4', '')],
	[
		'packed objects after a stream within',
		packed(launch).replace('/Filter', '% >>stream\n%endstream\n/Filter')
	]
];

/** PDF files that do not go with a plan, by why. */
export const oddPdfs: readonly (readonly [what: string, reason: string, file: () => Buffer])[] = [
	[
		'a program that runs when it is opened',
		'script',
		() => pdfSaying('x', { catalogue: `/OpenAction${js}` })
	],
	[
		'a program with a name',
		'script',
		() => pdfSaying('x', { catalogue: `/Names<</JavaScript<</Names[(a) 6 0 R]>>>>`, more: [js] })
	],
	['a program on a page', 'script', () => pdfSaying('x', { page: `/AA<</O${js}>>` })],
	[
		'a program whose name is written another way',
		'script',
		() => pdfSaying('x', { catalogue: '/OpenAction<</S/#4aavaScript/J#53(x)>>' })
	],
	['a program among packed objects', 'script', () => pdfSaying('x', { more: [packed(js)] })],
	[
		'a program behind a stream that is none',
		'script',
		() => pdfSaying('x', { more: [`<</A 1>>\n% >>\nstream\nendobj\n7 0 obj\n${js}`] })
	],
	[
		'a file packed into it',
		'embedded',
		() =>
			pdfSaying('x', {
				catalogue: '/Names<</EmbeddedFiles<</Names[(a) 6 0 R]>>>>',
				more: attachment
			})
	],
	[
		'a file pinned to a page',
		'embedded',
		() =>
			pdfSaying('x', {
				page: '/Annots[<</Subtype/FileAttachment/Rect[0 0 9 9]/FS 6 0 R>>]',
				more: attachment
			})
	],
	[
		'another program that it starts',
		'launches',
		() => pdfSaying('x', { catalogue: '/OpenAction<</S/Launch/F(calc.exe)>>' })
	],
	[
		'a button that sends',
		'launches',
		() =>
			pdfSaying('x', { page: '/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/SubmitForm/F(x)>>>>]' })
	],
	['fields to fill in', 'form', () => pdfSaying('x', { catalogue: '/AcroForm<</Fields[]>>' })],
	[
		'a film',
		'media',
		() => pdfSaying('x', { page: '/Annots[<</Subtype/RichMedia/Rect[0 0 9 9]>>]' })
	],
	[
		'a bomb among packed objects',
		'too-much-inside',
		() => pdfSaying('x', { more: [packedBomb()] })
	],
	[
		'objects packed in a way nobody packs them',
		'too-much-inside',
		() =>
			pdfSaying('x', { more: [streamOf('00>', '/Type/ObjStm/N 1/First 4/Filter/ASCIIHexDecode')] })
	],
	[
		'packed objects whose way of packing stands elsewhere',
		'too-much-inside',
		() => pdfSaying('x', { more: [streamOf('x', '/Type/ObjStm/N 1/First 4/Filter 7 0 R')] })
	],
	...hidden.map(
		([what, object]) => [what, 'launches', () => pdfSaying('x', { more: [object] })] as const
	),
	['sixty-one pages', 'too-many-pages', () => pdfSaying('x', { pages: 61 })],
	['nothing behind its first line', 'damaged', () => Buffer.from('%PDF-1.7\nhello\n')]
];

/** A page that draws a form four times, which draws another one four times, and so on: nobody ever sees its end. */
export function pdfBomb(): Buffer {
	const depth = 24;
	const forms = Array.from({ length: depth }, (_, n) => {
		const isLast = n === depth - 1;
		const next = isLast ? '' : `/Resources<</XObject<</X ${n + 7} 0 R>>>>`;
		return streamOf(
			isLast ? '0 0 500 500 re f' : '/X Do /X Do /X Do /X Do',
			`/Type/XObject/Subtype/Form/BBox[0 0 612 792]${next}`
		);
	});
	return pdfSaying('', {
		content: '/X Do',
		page: '/Resources<</XObject<</X 6 0 R>>>>',
		more: forms
	});
}
