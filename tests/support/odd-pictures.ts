import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Files as nobody should send them, and as somebody will. */

export type Colour = readonly [red: number, green: number, blue: number];

const rgb = ([r, g, b]: Colour) => ({ r, g, b });

/** One colour all over. */
export const plain = (colour: Colour, width = 64, height = 48) =>
	sharp({ create: { width, height, channels: 3, background: rgb(colour) } });

/** Four quarters: above left, above right, below left, below right. */
export function quarters(colours: readonly Colour[], width = 64, height = 48) {
	const part = (background: Colour, n: number) => ({
		input: {
			create: {
				...{ width: width / 2, height: height / 2 },
				channels: 3 as const,
				background: rgb(background)
			}
		},
		left: (n % 2) * (width / 2),
		top: Math.floor(n / 2) * (height / 2)
	});
	return plain([0, 0, 0], width, height).composite(colours.map(part));
}

/** Puts segments (marker byte and content) behind the first bytes of a JPEG, as cameras do. */
export function withSegments(jpeg: Buffer, segments: readonly [marker: number, bytes: Buffer][]) {
	const written = segments.map(([marker, bytes]) => {
		const head = Buffer.from([0xff, marker, 0, 0]);
		head.writeUInt16BE(bytes.length + 2, 2);
		return Buffer.concat([head, bytes]);
	});
	return Buffer.concat([jpeg.subarray(0, 2), ...written, jpeg.subarray(2)]);
}

export function chunk(type: string, bytes: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), bytes]);
	const whole = Buffer.alloc(body.length + 8);
	whole.writeUInt32BE(bytes.length, 0);
	body.copy(whole, 4);
	whole.writeUInt32BE(crc32(body), body.length + 4);
	return whole;
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const behindHeader = signature.length + 25;

/** Puts chunks behind the header of a PNG. */
export const withChunks = (png: Buffer, ...chunks: Buffer[]) =>
	Buffer.concat([png.subarray(0, behindHeader), ...chunks, png.subarray(behindHeader)]);

/** A PNG whose header says so much, whatever its data holds. */
export function claiming(
	{
		width,
		height,
		depth,
		colour
	}: { width: number; height: number; depth: number; colour: number },
	data: Buffer,
	...chunks: Buffer[]
) {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([depth, colour, 0, 0, 0], 8);
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		...chunks,
		chunk('IDAT', data),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/** Zeros that weigh a thousandth of what they become. */
export const zeros = (bytes: number) => deflateSync(Buffer.alloc(bytes), { level: 9 });

/** The same JPEG with another size in its header (SOF0 or SOF2). */
export function saying(jpeg: Buffer, width: number, height: number): Buffer {
	const other = Buffer.from(jpeg);
	for (let at = 2; at < other.length; at += 2 + other.readUInt16BE(at + 2)) {
		const marker = other[at + 1];
		if (marker !== 0xc0 && marker !== 0xc2) continue;
		other.writeUInt16BE(height, at + 5);
		other.writeUInt16BE(width, at + 7);
		return other;
	}
	throw new Error('There is no frame in this JPEG.');
}

/** A film of two frames in a PNG: the second in a chunk that only browsers know. */
export async function movingPng(first: Colour, second: Colour): Promise<Buffer> {
	const [one, two] = await Promise.all([
		plain(first).png().toBuffer(),
		plain(second).png().toBuffer()
	]);
	const control = (sequence: number) => {
		const bytes = Buffer.alloc(26);
		bytes.writeUInt32BE(sequence, 0);
		bytes.writeUInt32BE(64, 4);
		bytes.writeUInt32BE(48, 8);
		bytes.writeUInt16BE(1, 20);
		bytes.writeUInt16BE(10, 22);
		return chunk('fcTL', bytes);
	};
	const frames = Buffer.alloc(8);
	frames.writeUInt32BE(2, 0);
	const began = two.indexOf('IDAT');
	const data = two.subarray(began + 4, began + 4 + two.readUInt32BE(began - 4));
	const end = one.length - 12;
	const sequence = Buffer.from([0, 0, 0, 2]);
	const whole = withChunks(one.subarray(0, end), chunk('acTL', frames), control(0));
	return Buffer.concat([
		whole,
		control(1),
		chunk('fdAT', Buffer.concat([sequence, data])),
		one.subarray(end)
	]);
}

/** A colour profile with one more tag, which says something that is none of our business. */
export function profileSaying(profile: Buffer, words: string): Buffer {
	const count = profile.readUInt32BE(128);
	const table = Buffer.from(profile.subarray(132, 132 + count * 12));
	for (let n = 0; n < count; n++)
		table.writeUInt32BE(table.readUInt32BE(n * 12 + 4) + 12, n * 12 + 4);
	const text = Buffer.concat([
		Buffer.from('text\0\0\0\0', 'latin1'),
		Buffer.from(words),
		Buffer.alloc(1)
	]);
	const padded = Buffer.concat([text, Buffer.alloc((4 - (text.length % 4)) % 4)]);
	const tag = Buffer.alloc(12);
	tag.write('mark', 'latin1');
	tag.writeUInt32BE(profile.length + 12, 4);
	tag.writeUInt32BE(text.length, 8);
	const head = Buffer.from(profile.subarray(0, 132));
	head.writeUInt32BE(count + 1, 128);
	const whole = Buffer.concat([head, table, tag, profile.subarray(132 + count * 12), padded]);
	whole.writeUInt32BE(whole.length, 0);
	return whole;
}

/** As `ICC_PROFILE` segments carry it. */
export const iccSegment = (profile: Buffer): [number, Buffer] => [
	0xe2,
	Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), profile])
];
