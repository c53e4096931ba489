// Photos of the demo, drawn by us: nobody took them, and nobody is in them.
import sharp from 'sharp';
import { recordMeeting } from '#lib/consent/record.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { day, hour } from '#lib/platform/clock.ts';
import { addDays, localDate } from '#lib/platform/dates.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { deliverPhotos, photoStepsOf } from '#tests/support/photos.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import type { Sheet } from '#lib/letters/on-paper/queries.server.ts';
import { chooseComparing, nameHelper } from '#lib/letters/pages/comparing/choice.server.ts';
import { saveTyped } from '#lib/letters/pages/written.server.ts';
import { layOn, printFor } from '#tests/support/sheets.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { beginOnSheet, keptPicture } from '#tests/support/typed.ts';
import { someone, type Demo } from './acts.ts';
import { handwritten } from './handwriting.ts';

const [width, height] = [640, 480];

export const drawing = (shapes: string): Promise<Buffer> =>
	sharp(
		Buffer.from(
			`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 64 48">${shapes}</svg>`
		)
	)
		.jpeg({ quality: 90 })
		.toBuffer();

const waves = (y: number, colour: string) =>
	`<path d="M0 ${y}q4-3 8 0t8 0 8 0 8 0 8 0 8 0 8 0 8 0V48H0z" fill="${colour}"/>`;

const boat = () =>
	drawing(
		`<rect width="64" height="48" fill="#cfe6ef"/><circle cx="52" cy="9" r="5" fill="#f2b632"/>
		<path d="M0 24q10-7 22-3t20-2 22 2v10H0z" fill="#2c7a4b"/>${waves(27, '#26418f')}
		<path d="M17 28h30l-6 8H23z" fill="#fbf6ec" stroke="#1d2a38" stroke-width=".8"/>
		<path d="M32 12v16H19zM32 15l12 13H32z" fill="#fbf6ec" stroke="#1d2a38" stroke-width=".8"/>${waves(37, '#3a5bb0')}`
	);

const apple = (x: number, y: number, colour: string) =>
	`<path d="M${x} ${y - 4}q-6-4-7 2t7 8q8-2 7-8t-7-2z" fill="${colour}" stroke="#1d2a38" stroke-width=".6"/><path d="M${x} ${y - 4}q0-3 2-4" fill="none" stroke="#1d2a38"/>`;

const apples = () =>
	drawing(
		`<rect width="64" height="48" fill="#dfe8d3"/><path d="M0 36h64v12H0z" fill="#c98f4a"/>
		${apple(22, 24, '#c23b32')}${apple(34, 21, '#d8a12c')}${apple(44, 24, '#c23b32')}${apple(28, 27, '#7fa043')}${apple(39, 27, '#c23b32')}
		<path d="M12 28h42l-5 14H17z" fill="#a9713a" stroke="#1d2a38" stroke-width=".8"/><path d="M13 32h40M15 37h36M24 28l2 14M33 28v14M42 28l-2 14" stroke="#1d2a38" stroke-width=".6"/>`
	);

const snow = () =>
	drawing(
		`<rect width="64" height="48" fill="#8fb4c8"/><path d="M0 34q16-8 32-3t32-3v20H0z" fill="#fbf6ec"/>
		<path d="M14 34V20l9-8 9 8v14z" fill="#a8452f" stroke="#1d2a38" stroke-width=".8"/><path d="M12 21l11-11 11 11" fill="none" stroke="#fbf6ec" stroke-width="3"/>
		<path d="M20 34v-7h6v7z" fill="#1d2a38"/><path d="M48 34V14M48 20l-6-5M48 18l6-6M48 26l-8-5M48 25l8-6" stroke="#1d2a38" fill="none"/>
		${Array.from({ length: 24 }, (_, n) => `<circle cx="${(n * 17) % 64}" cy="${(n * 11) % 30}" r=".7" fill="#fff"/>`).join('')}`
	);

const door = () =>
	drawing(
		`<rect width="64" height="48" fill="#c7a27c"/><rect y="42" width="64" height="6" fill="#6b7480"/>
		<rect x="22" y="12" width="20" height="31" fill="#2c7a4b" stroke="#1d2a38"/><circle cx="38" cy="28" r="1" fill="#f2b632"/>
		<rect x="46" y="17" width="10" height="7" fill="#fbf6ec" stroke="#1d2a38" stroke-width=".6"/>
		<path d="M48 19.5q1.5-1.5 2 0t-2 3h2.2M53.5 22.6V18.6l-2 2.7h2.6" fill="none" stroke="#1d2a38" stroke-width=".7"/>
		<path d="M6 42V30q4-8 8 0v12z" fill="#b0306a"/>`
	);

const inAlbum = [
	{
		made: boat,
		alt: 'A paper boat sails on a blue river under a yellow sun.',
		caption: 'We folded it from an old map of our city and let it swim on the Charles River.',
		theme: 'art',
		inSpanish: [
			'Un barco de papel navega en un río azul bajo un sol amarillo.',
			'Lo doblamos de un mapa viejo de nuestra ciudad y lo echamos al río Charles.'
		]
	},
	{
		made: apples,
		alt: 'A basket full of red, yellow and green apples on a wooden table.',
		caption: 'We picked them in October and ate them with peanut butter.',
		theme: 'food',
		inSpanish: [
			'Un canasto lleno de manzanas rojas, amarillas y verdes en una mesa de madera.',
			'Las cortamos del árbol en octubre y las comimos con crema de maní.'
		]
	}
] as const;

/** At a meeting families of the class said yes to the album: half of Laura’s, two of Delmy’s. */
async function allowAlbum(demo: Demo, side: keyof typeof inThePicture, now: number) {
	const { who, names, zone } = inThePicture[side];
	const teacher = await someone(demo, who, now);
	const taught = await authorizeClass(demo.db, teacher, 'teach', demo.world.classes[side]);
	const said = names.map((name) => ({
		childId: demo.world.children[name] ?? '',
		use: 'album' as const,
		answer: 'yes' as const
	}));
	const meeting = { source: 'family', how: 'meeting', saidBy: 'family' } as const;
	const until = addDays(localDate(now, zone), 180);
	await recordMeeting(demo.db, taught, { act: `demo:${newId()}`, ...meeting, until, said }, now);
}

const inThePicture = {
	cambridge: {
		who: 'laura',
		zone: 'America/New_York',
		names: ['Aiyana', 'Clara', 'Diego', 'Grace', 'Jun', 'Leo', 'Maya', 'Mei', 'Omar', 'Rosa', 'Zoe']
	},
	flores: { who: 'delmy', zone: 'America/El_Salvador', names: ['Beatriz', 'Wilber'] }
} as const;

/**
 * Two in the album since the last mail day from Cambridge, one of which nobody said yet what it shows, one that waits for a
 * reader and shows a house number, letter sheets, and a page that is being typed.
 */
export async function addPhotos(demo: Demo, storage: Storage, now: number) {
	const { db, world } = demo;
	await allowAlbum(demo, 'cambridge', now);
	await allowAlbum(demo, 'flores', now);
	const then = now - 19 * day;
	const before = photoStepsOf(db, world, then, storage);
	const steps = stepsOf(db, world, then);
	for (const [n, { made, inSpanish, ...said }] of inAlbum.entries()) {
		const id = await before.bringIn(n + 1, await made());
		await before.handInPhoto(id, said);
		await steps.approveLetter(id);
		await steps.takeToDesk(id);
		await steps.translate(id, (source) => inSpanish[source === said.alt ? 0 : 1]);
		await steps.handInTranslation(id);
		await steps.approveTranslation(id);
	}
	await deliverPhotos(db, world, then + 2 * day);
	await photoStepsOf(db, world, now - 2 * hour, storage).bringIn(8, await snow());
	const lately = photoStepsOf(db, world, now - 3 * hour, storage);
	await lately.handInPhoto(await lately.bringIn(9, await door()), {
		alt: 'A green door, a pink bush, and a sign with a number beside the door.',
		caption: 'Behind this door we write to you.',
		theme: 'school'
	});
	const { sheets } = await printFor(db, world, ['Ana', 'Theo'], now - day, { spare: 1 });
	await beginToType({ db, world }, storage, sheets[1], now - 3 * hour);
}

/** What Theo wrote with a pencil: drawn as well, and typed halfway. */
const wroteTheo = [
	'Deer Marisol,',
	'my dog ate your last leter. I cryed',
	'and then I laffed. Do you have a dog?',
	'In winter we slide down the hill',
	'behind the libary.',
	'Your frend Theo'
];

async function beginToType(
	{ db, world }: Pick<Demo, 'db' | 'world'>,
	storage: Storage,
	sheet: Sheet | undefined,
	now: number
) {
	const pictureId = await keptPicture(db, world, storage, await handwritten(wroteTheo), now);
	await layOn(db, world, sheet, pictureId, now);
	const letterId = await beginOnSheet(db, world, sheet?.id ?? '', now);
	const laura = await actorOf(db, world.adults.laura, now);
	const letter = await authorizeLetter(db, laura, 'write', letterId);
	const written = { text: wroteTheo.slice(0, 3).join('\n'), base: 0 };
	const reading = {
		text: 'Dear Marisol,\nmy dog ate your last letter. I cried\nand then I laughed. Do you have a dog?',
		base: 1
	};
	await saveTyped(db, letter, { written, reading }, now);
	const klass = await authorizeClass(db, laura, 'teach', world.classes.cambridge);
	await chooseComparing(db, klass, { act: act(), wanted: true }, now);
	await nameHelper(db, klass, { act: act(), person: world.adults.carmen }, now);
}
