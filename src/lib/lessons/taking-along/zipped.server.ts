import { zipSync, type Zippable } from 'fflate';

/**
 * An EPUB. Its first file is stored as it is, so that a reader knows it by its first bytes (W3C, OCF 4.2.2); so are all the
 * others: plans are short, and who looks what left this house can read it.
 */
export function zippedEpub(
	files: ReadonlyMap<string, string | Uint8Array>,
	modifiedAt: number
): Uint8Array {
	const encoder = new TextEncoder();
	const entries = [...files].map(([name, file]): [string, Zippable[string]] => [
		name,
		[typeof file === 'string' ? encoder.encode(file) : file, { level: 0, mtime: modifiedAt }]
	]);
	return zipSync(Object.fromEntries(entries));
}
