import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { drawn } from '#tests/support/drawn.ts';
import * as odd from '#tests/support/odd-pictures.ts';
import { distance } from './alike.ts';
import { openPicture } from './children.server.ts';
import { NoPicture, type Picture } from './picture.ts';

const red: odd.Colour = [200, 30, 30];
const green: odd.Colour = [30, 160, 40];
const blue: odd.Colour = [30, 40, 200];
const yellow: odd.Colour = [230, 210, 40];
const white: odd.Colour = [255, 255, 255];

function ownFolder() {
	const folder = mkdtempSync(join(tmpdir(), 'puente-pipeline-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** What becomes of a file that somebody sends, and the folder where that lies. */
async function open(sent: Buffer, name = 'sent') {
	const path = join(ownFolder(), name);
	writeFileSync(path, sent);
	const folder = ownFolder();
	const picture = await openPicture({ make: 'picture', path, folder });
	return { picture, folder };
}

/** Why it was refused. Whatever keeps a processor busy for too long is `too-slow`. */
async function refusal(sent: Buffer) {
	return open(sent).then(
		() => 'nothing: it became a picture',
		(problem: unknown) => (problem instanceof NoPicture ? problem.reason : String(problem))
	);
}

const filesOf = ({ master, variants }: Picture) => [master, ...variants.map(({ file }) => file)];

/** The colours at a quarter and three quarters of each side: above, then below. */
async function quartersOf(file: string): Promise<odd.Colour[]> {
	const { data, info } = await sharp(readFileSync(file))
		.raw()
		.toBuffer({ resolveWithObject: true });
	const at = (x: number, y: number): odd.Colour => {
		const place = (Math.floor(info.height * y) * info.width + Math.floor(info.width * x)) * 3;
		return [data[place] ?? 0, data[place + 1] ?? 0, data[place + 2] ?? 0];
	};
	return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
}

const far = (one: odd.Colour | undefined, other: odd.Colour | undefined) =>
	Math.max(...[0, 1, 2].map((n) => Math.abs((one?.[n] ?? 999) - (other?.[n] ?? -999))));

/** All written files show this colour in their middle. */
async function expectColour(
	{ picture, folder }: Awaited<ReturnType<typeof open>>,
	colour: odd.Colour
) {
	for (const file of filesOf(picture)) {
		const [shown] = await quartersOf(join(folder, file));
		expect(far(shown, colour), `${file} shows ${shown}`).toBeLessThan(12);
	}
}

test('a picture has three sizes as WebP and as JPEG, a master, and says what each weighs', async () => {
	const { picture, folder } = await open(await drawn(1, { width: 2600, height: 1300 }));
	expect(picture).toMatchObject({ width: 2600, height: 1300, master: 'master.jpg' });
	const sizes = picture.variants.map(({ file, width, height }) => [file, width, height]);
	expect(sizes.toSorted()).toEqual([
		['1600.jpg', 1600, 800],
		['1600.webp', 1600, 800],
		['320.jpg', 320, 160],
		['320.webp', 320, 160],
		['800.jpg', 800, 400],
		['800.webp', 800, 400]
	]);
	for (const { file, bytes, format, width, height } of picture.variants) {
		const written = readFileSync(join(folder, file));
		expect(written).toHaveLength(bytes);
		const seen = await sharp(written).metadata();
		expect(seen).toMatchObject({ width, height, format: format === 'jpg' ? 'jpeg' : format });
	}
	expect(readdirSync(folder).toSorted()).toEqual(filesOf(picture).toSorted());
	expect(picture.placeholder).toMatch(/^[0-9a-f]{48}$/);
	expect(picture.dhash).toMatch(/^[0-9a-f]{16}$/);
	expect((await sharp(readFileSync(join(folder, 'master.jpg'))).metadata()).width).toBe(2000);
});

test('a small picture is not blown up', async () => {
	const { picture } = await open(await drawn(1, { width: 200, height: 100 }));
	expect(new Set(picture.variants.map(({ width }) => width))).toEqual(new Set([200]));
});

/** What a camera notes, and where the quarters of what it saved belong (EXIF 2.32, 4.6.4). */
const orientations: [number, odd.Colour[]][] = [
	[1, [red, green, blue, yellow]],
	[2, [green, red, yellow, blue]],
	[3, [yellow, blue, green, red]],
	[4, [blue, yellow, red, green]],
	[5, [red, blue, green, yellow]],
	[6, [blue, red, yellow, green]],
	[7, [yellow, green, blue, red]],
	[8, [green, yellow, red, blue]]
];

test.each(orientations)(
	'a picture taken with orientation %i stands upright',
	async (n, upright) => {
		const sent = await odd
			.quarters([red, green, blue, yellow])
			.jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
			.withMetadata({ orientation: n })
			.toBuffer();
		const { picture, folder } = await open(sent);
		expect([picture.width, picture.height]).toEqual(n > 4 ? [48, 64] : [64, 48]);
		for (const file of filesOf(picture)) {
			const shown = await quartersOf(join(folder, file));
			for (const [place, colour] of upright.entries())
				expect(
					far(shown[place], colour),
					`${file}, quarter ${place}: ${shown[place]}`
				).toBeLessThan(40);
		}
	}
);

const marker = 'GUARDABARRANCO-13.9521N-88.9803W';
const marked = Buffer.from(marker);

async function jpegFullOfWords(): Promise<Buffer> {
	const p3 = await odd.plain(green).withIccProfile('p3').jpeg().toBuffer();
	const profile = (await sharp(p3).metadata()).icc;
	if (!profile) throw new Error('There is no profile to write into.');
	const withExif = await sharp(await drawn(2, { width: 640, height: 480 }))
		.jpeg()
		.withExif({
			IFD0: { ImageDescription: marker, Artist: marker },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '13/1 57/1 7/1', GPSAreaInformation: marker }
		})
		.withXmp(
			`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description about="${marker}"/></rdf:RDF></x:xmpmeta>`
		)
		.toBuffer();
	const words = (before: string) => Buffer.concat([Buffer.from(before, 'latin1'), marked]);
	const caption = Buffer.from([0x1c, 2, 120, 0, marked.length]);
	const resource = Buffer.concat([
		Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0', 'latin1'),
		Buffer.from([caption.length + marked.length]),
		caption,
		marked,
		Buffer.alloc((caption.length + marked.length) % 2)
	]);
	return odd.withSegments(withExif, [
		[0xfe, words('')],
		[0xe0, words('JFXX\0\x10')],
		[0xed, resource],
		odd.iccSegment(odd.profileSaying(profile, marker)),
		[0xe5, words('QVCI\0')]
	]);
}

async function pngFullOfWords(): Promise<Buffer> {
	const zero = Buffer.alloc(1);
	const key = Buffer.from('Comment\0');
	return odd.withChunks(
		await odd.plain(blue).png().toBuffer(),
		odd.chunk('tEXt', Buffer.concat([key, marked])),
		odd.chunk('zTXt', Buffer.concat([key, zero, deflateSync(marked)])),
		odd.chunk('iTXt', Buffer.concat([key, Buffer.alloc(4), marked])),
		odd.chunk('prVt', marked)
	);
}

const behind = {
	'an archive': Buffer.concat([Buffer.from('PK\x03\x04'), marked]),
	'a page': Buffer.from(`<!doctype html><script>alert('${marker}')</script>`)
};

async function expectClean(sent: Buffer) {
	expect(sent.includes(marked), 'the marker is in what is sent').toBe(true);
	const { picture, folder } = await open(sent, `${marker}.jpg`);
	expect(JSON.stringify(picture)).not.toContain(marker);
	for (const file of readdirSync(folder)) {
		const written = readFileSync(join(folder, file));
		expect(file).not.toContain(marker);
		expect(written.includes(marked), `${file} has the marker`).toBe(false);
		expect(written.includes('script'), `${file} has a script`).toBe(false);
		const { exif, xmp, iptc, icc, comments, orientation } = await sharp(written).metadata();
		expect({ file, exif, xmp, iptc, icc, comments, orientation }).toEqual({ file });
	}
}

test('nothing that a JPEG carries beside its pixels is written', async () => {
	const sent = await jpegFullOfWords();
	const { exif, xmp, iptc, icc } = await sharp(sent).metadata();
	for (const part of [exif, xmp, iptc, icc]) expect(part?.includes(marked)).toBe(true);
	await expectClean(sent);
});

test('nothing that a PNG carries beside its pixels is written', async () => {
	await expectClean(await pngFullOfWords());
});

test('nothing that a WebP carries beside its pixels is written', async () => {
	await expectClean(
		await odd
			.plain(red)
			.webp()
			.withExif({ IFD0: { ImageDescription: marker } })
			.toBuffer()
	);
});

test.each(Object.entries(behind))(
	'%s that hangs behind a picture is not written',
	async (_, tail) => {
		await expectClean(Buffer.concat([await odd.plain(red).jpeg().toBuffer(), tail]));
		await expectClean(Buffer.concat([await odd.plain(red).png().toBuffer(), tail]));
	}
);

test('colours of a newer telephone become those that every screen shows', async () => {
	const colour: odd.Colour = [220, 60, 40];
	const sent = await odd.plain(colour).withIccProfile('p3').jpeg({ quality: 98 }).toBuffer();
	await expectColour(await open(sent), colour);
});

const orange: odd.Colour = [210, 120, 50];
const grey: odd.Colour = [120, 120, 120];

const unusual: [string, () => Promise<Buffer>, odd.Colour][] = [
	['16 bits a colour', () => odd.plain(orange).toColourspace('rgb16').png().toBuffer(), orange],
	['only greys', () => odd.plain(grey).greyscale().jpeg().toBuffer(), grey],
	['greys of 16 bits', () => odd.plain(grey).toColourspace('grey16').png().toBuffer(), grey],
	['a palette', () => odd.plain(orange).png({ palette: true }).toBuffer(), orange],
	['nothing where it is transparent', () => clear().png().toBuffer(), white],
	['nothing where a WebP is transparent', () => clear().webp().toBuffer(), white],
	['progressive scans', () => odd.plain(orange).jpeg({ progressive: true }).toBuffer(), orange],
	['a film as WebP', movingWebp, orange],
	['a film as PNG', () => odd.movingPng(orange, blue), orange]
];

const clear = () =>
	sharp({
		create: { width: 60, height: 60, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0 } }
	});

async function movingWebp(): Promise<Buffer> {
	const frames = await Promise.all([orange, blue].map((one) => odd.plain(one).png().toBuffer()));
	return sharp(frames, { join: { animated: true } })
		.webp({ delay: [100, 100], loop: 0 })
		.toBuffer();
}

test.each(unusual)('a picture with %s works', async (_, make, colour) => {
	await expectColour(await open(await make()), colour);
});

test('a picture for a printer (CMYK) works', async () => {
	const sent = await odd.plain(orange).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer();
	expect((await sharp(sent).metadata()).space).toBe('cmyk');
	const { picture, folder } = await open(sent);
	const [shown] = await quartersOf(join(folder, '320.jpg'));
	expect(picture.variants).toHaveLength(6);
	expect(far(shown, orange), String(shown)).toBeLessThan(40);
});

test('a file with the ending of another kind is opened for what it is', async () => {
	const path = join(ownFolder(), 'sent.svg');
	writeFileSync(path, await odd.plain(red).webp().toBuffer());
	const { variants } = await openPicture({ make: 'picture', path, folder: ownFolder() });
	expect(variants).toHaveLength(6);
});

test('the same picture has the same hash, another one has another, and one that was only shrunk looks alike', async () => {
	const big = await drawn(3, { width: 1200, height: 900 });
	const [one, again, other, small] = await Promise.all([
		open(big),
		open(odd.withSegments(big, [[0xfe, marked]])),
		open(await drawn(4, { width: 1200, height: 900 })),
		open(await sharp(big).resize(600).jpeg({ quality: 60 }).toBuffer())
	]);
	expect(again.picture.sha256).toBe(one.picture.sha256);
	expect(other.picture.sha256).not.toBe(one.picture.sha256);
	expect(distance(one.picture.dhash, small.picture.dhash)).toBeLessThanOrEqual(6);
	expect(distance(one.picture.dhash, other.picture.dhash)).toBeGreaterThan(6);
});

const head = (text: string) => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(400)]);
const jpeg = () => drawn(5, { width: 400, height: 300 });
const cut = (whole: Buffer) => whole.subarray(0, Math.floor(whole.length * 0.6));
const noisy = () =>
	sharp({
		create: {
			...{ width: 300, height: 200, channels: 3, background: '#888' },
			noise: { type: 'gaussian', mean: 128, sigma: 40 }
		}
	});

const refused: [string, string, () => Buffer | Promise<Buffer>][] = [
	['nothing at all', 'nothing', () => Buffer.alloc(0)],
	['one byte', 'not-a-picture', () => Buffer.from([0xff])],
	['words', 'not-a-picture', () => Buffer.from('Querida Ana:')],
	['a drawing in SVG', 'svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
	['SVG behind a prolog', 'svg', () => Buffer.from('<?xml version="1.0"?>\n<!-- x -->\n<svg/>')],
	['a picture of an iPhone', 'heic', () => head('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
	['a film of a telephone', 'not-a-picture', () => head('\0\0\0\x18ftypisom\0\0\0\0isommp42')],
	['a GIF', 'not-a-picture', () => odd.plain(red).gif().toBuffer()],
	['a TIFF', 'not-a-picture', () => odd.plain(red).tiff().toBuffer()],
	['a PDF', 'not-a-picture', () => head('%PDF-1.7\n')],
	['a page', 'not-a-picture', () => Buffer.from('<!doctype html><title>x</title>')],
	['one pixel', 'too-small', () => odd.plain(red, 1, 1).png().toBuffer()],
	['a line', 'too-small', () => odd.plain(red, 50_000, 1).png().toBuffer()],
	['a ribbon', 'too-narrow', () => odd.plain(red, 2_000, 40).png().toBuffer()],
	['half a JPEG', 'damaged', async () => cut(await jpeg())],
	['half a PNG', 'damaged', async () => cut(await noisy().png().toBuffer())],
	['half a WebP', 'damaged', async () => cut(await noisy().webp().toBuffer())],
	['the first bytes of a JPEG', 'damaged', () => head('\xff\xd8\xff\xe0')],
	['the first bytes of a PNG', 'damaged', () => head('\x89PNG\r\n\x1a\n')],
	[
		'a JPEG that says it has 256 megapixels',
		'too-many-pixels',
		async () => odd.saying(await jpeg(), 16_000, 16_000)
	],
	[
		'256 megapixels in a few bytes',
		'too-many-pixels',
		() =>
			odd.claiming(
				{ width: 16_000, height: 16_000, depth: 1, colour: 0 },
				odd.zeros(16_000 * 2_001)
			)
	],
	['a file of 26 MB', 'too-large', () => head('\xff\xd8\xff'.padEnd(26 * 1024 * 1024))]
];

test.each(refused)('%s is refused as %s', async (_, reason, make) => {
	expect(await refusal(await make())).toBe(reason);
});

/** Bytes that become a thousand times as many, where a decoder could be talked into unpacking them. */
const bombs: [string, () => Buffer][] = [
	[
		'a text of 200 MB in a small PNG',
		() => small(Buffer.concat([Buffer.from('Comment\0\0'), odd.zeros(200_000_000)]), 'zTXt')
	],
	[
		'a profile of 200 MB in a small PNG',
		() => small(Buffer.concat([Buffer.from('profile\0\0'), odd.zeros(200_000_000)]), 'iCCP')
	],
	[
		'more data than the header says',
		() => odd.claiming({ width: 64, height: 64, depth: 8, colour: 2 }, odd.zeros(200_000_000))
	],
	[
		'49 megapixels of nothing',
		() =>
			odd.claiming({ width: 7_000, height: 7_000, depth: 8, colour: 2 }, odd.zeros(7_000 * 21_001))
	]
];

const small = (bytes: Buffer, type: string) =>
	odd.claiming(
		{ width: 64, height: 64, depth: 8, colour: 2 },
		odd.zeros(64 * 193),
		odd.chunk(type, bytes)
	);

test.each(bombs)('%s holds nobody up', async (_, make) => {
	expect(['damaged', 'nothing: it became a picture']).toContain(await refusal(make()));
	await expectColour(await open(await odd.plain(orange).jpeg().toBuffer()), orange);
});

test('smaller files come later, of the master, with nothing but its pixels', async () => {
	const { folder } = await open(await drawn(1, { width: 2600, height: 1300 }));
	const later = ownFolder();
	const made = await openPicture({
		make: 'avif',
		path: join(folder, 'master.jpg'),
		folder: later
	});
	expect(made.map(({ file, width, height }) => [file, width, height])).toEqual([
		['800.avif', 800, 400],
		['1600.avif', 1600, 800]
	]);
	for (const { file, bytes } of made) {
		const written = readFileSync(join(later, file));
		expect(written).toHaveLength(bytes);
		expect(written.subarray(4, 12).toString()).toBe('ftypavif');
		expect(written.length).toBeLessThan(
			readFileSync(join(folder, file.replace('avif', 'jpg'))).length
		);
	}
});
