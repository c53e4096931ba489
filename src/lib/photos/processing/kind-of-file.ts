/** What the first bytes say a file is, whatever it is called. */
export type KindOfFile =
	| 'jpeg'
	| 'png'
	| 'webp'
	| 'heic'
	| 'avif'
	| 'gif'
	| 'tiff'
	| 'bmp'
	| 'svg'
	| 'pdf'
	| 'nothing'
	| 'unknown';

/** What sharp may open: three loaders, none of which runs or fetches anything. */
export const accepted: readonly KindOfFile[] = ['jpeg', 'png', 'webp'];

/** @param head the first bytes of the file, 512 are enough */
export function kindOfFile(head: Uint8Array): KindOfFile {
	if (head.length === 0) return 'nothing';
	const text = String.fromCharCode(...head.subarray(0, 512));
	if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
	if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
	if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
	if (text.slice(4, 8) === 'ftyp') return kindOfContainer(text.slice(8, 32));
	if (/^GIF8[79]a/.test(text)) return 'gif';
	if (/^(II\*\0|MM\0\*)/.test(text)) return 'tiff';
	if (text.startsWith('BM')) return 'bmp';
	if (text.startsWith('%PDF')) return 'pdf';
	if (/<svg[\s/>]|<!DOCTYPE svg/i.test(text)) return 'svg';
	return 'unknown';
}

/** Films come in the same kind of box (ISO 14496-12). @param brands who should be able to read it */
function kindOfContainer(brands: string): KindOfFile {
	if (/avi[fs]/.test(brands)) return 'avif';
	return /he[iv][cmsx]|mif1|msf1/.test(brands) ? 'heic' : 'unknown';
}
