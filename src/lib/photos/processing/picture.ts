import type { Format, Size } from './limits.ts';

/** Why a file is no picture for us; each has its sentence in both languages. */
export const refusals = [
	'nothing',
	'too-large',
	'heic',
	'svg',
	'not-a-picture',
	'too-many-pixels',
	'too-small',
	'too-narrow',
	'damaged',
	'too-slow'
] as const;
export type RefusedFile = (typeof refusals)[number];

/** The file cannot become a picture. Anything else that is thrown is a fault of ours. */
export class NoPicture extends Error {
	override name = 'NoPicture';

	readonly reason: RefusedFile;

	constructor(reason: RefusedFile) {
		super(reason);
		this.reason = reason;
	}
}

/** What everything else is made of: named in no row, and served to nobody. */
export const masterFile = 'master.jpg';

/** One file of a picture, beside the others in a folder. */
export interface Made {
	readonly file: string;
	readonly size: Size;
	readonly format: Format;
	readonly width: number;
	readonly height: number;
	readonly bytes: number;
}

/** What became of an uploaded file: upright, sRGB, without a byte of what came beside the pixels. */
export interface Picture {
	/** Upright, as it came, in pixels; no file of it has more than the master. */
	readonly width: number;
	readonly height: number;
	/** SHA-256 of the master's pixels: the same picture again has the same. */
	readonly sha256: string;
	/** Eight colours, four by two in reading order, as 48 hexadecimal digits: 24 bytes to show before the rest comes. */
	readonly placeholder: string;
	/** 64 bits as 16 hexadecimal digits; pictures that look alike differ in few of them. */
	readonly dhash: string;
	readonly master: string;
	readonly variants: readonly Made[];
}
