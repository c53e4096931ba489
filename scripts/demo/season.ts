// The season of the demo: one mail day each way is over, the next ones are near, and every letter of
// now is somewhere else on its way.
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { leave } from '#lib/exchanges/roster/roster.server.ts';
import { askAgain } from '#lib/letters/asking-again/asking-again.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { closeForLeaver } from '#lib/letters/way/taking-back.server.ts';
import { day, hour } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import * as acts from './acts.ts';
import type { Demo } from './acts.ts';
import { doubtTwo } from './doubts.ts';
import { bring } from './journeys.ts';
import { newStudent } from './learning.ts';
import { draftOfLaura, fromDelmy, fromLaura } from './letters/among-teachers.ts';
import type { DemoLetter } from './letters/letter.ts';
import { toCambridgeDelivered } from './letters/to-cambridge-delivered.ts';
import { toCambridgeNow } from './letters/to-cambridge-now.ts';
import { toFloresDelivered } from './letters/to-flores-delivered.ts';
import { toFloresNow } from './letters/to-flores-now.ts';
import { reportTwo } from './reports.ts';
import { safeguardAiyana } from './safeguarded.ts';
import { askAboutWords } from './words.ts';

/** When the two mail days that are over were pressed. */
export interface Pressed {
	cambridge: number;
	flores: number;
}

/** Ids of delivered letters, by who wrote them. */
type Delivered = Map<string, string>;

export async function playSeason(demo: Demo, pressed: Pressed, elena: string, now: number) {
	await amongTeachers(demo, now);
	const fromCambridge = await firstLetters(demo, pressed.cambridge);
	const fromFlores = await firstAnswers(demo, fromCambridge, pressed.flores);
	await readThem(demo, fromCambridge, fromFlores, pressed);
	await reportTwo(demo, fromCambridge, elena, now);
	await doubtTwo(demo, fromCambridge, now);
	const nora = await cambridgeNow(demo, fromFlores, now);
	const josue = await floresNow(demo, now);
	await askAboutWords(demo, { nora, josue }, now);
}

async function firstLetters(demo: Demo, pressed: number): Promise<Delivered> {
	const ids: Delivered = new Map();
	for (const [n, letter] of toFloresDelivered.entries())
		ids.set(letter.from, await bring(demo, letter, 'ready', pressed - day - n * hour));
	await acts.releaseMailOf(demo, 'cambridge', pressed);
	const felix = ids.get('Felix') ?? '';
	await acts.open(demo, felix, 'Ximena', pressed + 2 * hour);
	await acts.recall(demo, felix, 'Felix', pressed + day);
	return ids;
}

async function firstAnswers(demo: Demo, received: Delivered, pressed: number): Promise<Delivered> {
	const ids: Delivered = new Map();
	for (const [n, letter] of toCambridgeDelivered.entries()) {
		// Inés translates a few of them, and Doña Carmen checks those.
		const hands = n % 3 === 0 ? ({ translator: 'ines', checker: 'carmen' } as const) : undefined;
		const answers = letter.to === 'class' ? undefined : received.get(letter.to);
		ids.set(
			letter.from,
			await bring(demo, letter, 'ready', pressed - day - n * hour, { ...hands, answers })
		);
	}
	await acts.releaseMailOf(demo, 'flores', pressed);
	return ids;
}

/** Some were opened at once, some two days later; Grace has not opened hers, and nobody the class letter but Ana. */
async function readThem(
	demo: Demo,
	fromCambridge: Delivered,
	fromFlores: Delivered,
	pressed: Pressed
) {
	const later = (n: number) => hour + (n % 3) * day;
	for (const [n, { from, to }] of toFloresDelivered.entries())
		if (from !== 'Felix')
			await acts.open(demo, fromCambridge.get(from) ?? '', to, pressed.cambridge + later(n));
	for (const [n, { from, to }] of toCambridgeDelivered.entries())
		if (to !== 'class' && to !== 'Grace')
			await acts.open(demo, fromFlores.get(from) ?? '', to, pressed.flores + later(n));
	await acts.open(demo, fromFlores.get('delmy') ?? '', 'Ana', pressed.flores + 2 * hour);
}

async function cambridgeNow(demo: Demo, received: Delivered, now: number) {
	const to = toFloresNow;
	const answering = (letter: DemoLetter) => ({ answers: received.get(letter.to) });
	const ago = (days: number) => now - days * day;

	await bring(demo, to.ana, 'ready', ago(2), answering(to.ana));
	await bring(demo, to.leo, 'ready', ago(2.2), answering(to.leo));
	await bring(demo, to.malik, 'ready', ago(1.5), {
		...answering(to.malik),
		translator: newStudent
	});
	await bring(demo, to.jun, 'ready', ago(1.2), { translator: 'ines', checker: 'carmen' });
	await bring(demo, to.ben, 'ready', ago(3));
	await bring(demo, to.laura, 'checking', ago(0.4), answering({ ...to.laura, to: 'delmy' }));
	await bring(demo, to.omar, 'checking', ago(0.8));
	const nora = await bring(demo, to.nora, 'half-translated', ago(0.3), answering(to.nora));
	await bring(demo, to.theo, 'translators', ago(1), answering(to.theo));
	await bring(demo, to.grace, 'moderator', ago(0.6), answering(to.grace));
	await bring(demo, to.maya, 'moderator', ago(1.7), answering(to.maya));
	await bring(demo, to.priya, 'teacher', ago(0.2), answering(to.priya));
	await bring(demo, to.kofi, 'teacher', ago(2.5));

	const samuel = await bring(demo, to.samuel, 'teacher', ago(1.1), answering(to.samuel));
	await acts.teacherReturns(
		demo,
		samuel,
		{
			reason: 'too-short',
			note: 'She drew you a flower, Samuel! Can you tell her what you love about T. rex, and ask her one thing?'
		},
		ago(0.9)
	);
	const diego = await bring(demo, to.diego, 'moderator', ago(1.4));
	await acts.moderatorReturns(
		demo,
		diego,
		{
			reason: 'contact-data',
			note: 'Your letter is great. Please take out the name you use in the game: we write to each other only here.',
			beside: {
				'My name there is DiegoDragon0412':
					'Letters travel without names from apps and games. Please take it out.',
				'look for me and we can talk every day':
					'Here you two talk by letter. What would you like to ask him?'
			}
		},
		ago(0.7)
	);
	await askAgainForClara(demo, await bring(demo, to.clara, 'moderator', ago(1.6)), now);
	const lucy = await bring(demo, to.lucy, 'teacher', ago(1.3));
	await acts.withdraw(demo, lucy, 'Lucy', ago(1.25));
	const rosa = await bring(demo, to.rosa, 'moderator', ago(2.1));
	await protectRosa(demo, rosa, ago(1.9));
	await acts.openOriginal(
		demo,
		rosa,
		{
			who: 'blanca',
			reason: 'Rosa’s mother asked her teacher what was covered. I read it once to answer her.'
		},
		ago(1.2)
	);
	await safeguardAiyana(demo, await bring(demo, to.aiyana, 'moderator', ago(0.5)), ago(0.1));
	await acts.draft(demo, to.hannah, ago(0.1));
	await tariqLeaves(demo, now);
	return nora;
}

/** Tomás took a wish for a plan; Clara asks that somebody else reads it, and it waits for Elena. */
async function askAgainForClara(demo: Demo, letterId: string, now: number) {
	await acts.moderatorReturns(
		demo,
		letterId,
		{
			reason: 'contact-data',
			note: 'Clara, the frozen river is wonderful. Please take out the plan to skate together: here you two meet by letter.'
		},
		now - day
	);
	const clara = await acts.someone(demo, 'Clara', now - 4 * hour);
	const mine = await authorizeLetter(demo.db, clara, 'ask-again', letterId);
	const words = 'It is not a plan. I only wished it, like a dream.';
	await askAgain(demo.db, mine, { act: `demo:${newId()}`, words }, now - 4 * hour);
}

/** What her father's papers are stays with her family; the rest of her letter goes on. */
const protectRosa = (demo: Demo, letterId: string, at: number) =>
	acts.protect(
		demo,
		letterId,
		{
			words: [
				{
					words: 'because he does not have his papers yet, so he cannot go and come back',
					word: 'private',
					instead: ''
				}
			],
			reason: 'family',
			note: 'The call on Sundays is the heart of her letter. Does it still read well?',
			told: 'Rosa, thank you for your letter. Before it travels, somebody who looks after the letters covered a few words in it.\nWhere something very private stood, it now says [something private]. It belongs to you and your family.\nYou did nothing wrong, and the rest is just as you wrote it. If you like, talk about it with your teacher.'
		},
		at
	);

/** Tariq's family moved; what he had not handed in is closed and kept for him. */
async function tariqLeaves(demo: Demo, now: number) {
	const text = 'Hi Marisol,\n\nThis is my first letter and maybe my last one from this school,';
	const letter: DemoLetter = { from: 'Tariq', to: 'Marisol', stamp: 'sail', text, translation: '' };
	await acts.draft(demo, letter, now - 6 * day);
	const { db, world } = demo;
	const laura = await acts.someone(demo, 'laura', now - 5 * day);
	const taught = await authorizeClass(db, laura, 'teach', world.classes.cambridge);
	const form = { act: `demo:${newId()}` };
	const tariq = world.children['Tariq'] ?? '';
	await leave(db, taught, tariq, form, now - 5 * day);
	await db.transaction().execute((db) => closeForLeaver(db, tariq, now - 5 * day));
}

async function floresNow(demo: Demo, now: number) {
	const to = toCambridgeNow;
	const ago = (days: number) => now - days * day;

	await bring(demo, to.marisol, 'ready', ago(1.6));
	await bring(demo, to.beatriz, 'checking', ago(0.6), { translator: 'ines' });
	const josue = await bring(demo, to.josue, 'half-translated', ago(0.5), { translator: 'ines' });
	await bring(demo, to.yesenia, 'translators', ago(0.7));
	await bring(demo, to.kevin, 'moderator', ago(0.4));
	await bring(demo, to.ximena, 'teacher', ago(0.3));
	await bring(demo, to.chepito, 'teacher', ago(0.25));
	const wilber = await bring(demo, to.wilber, 'teacher', ago(1));
	await acts.teacherReturns(
		demo,
		wilber,
		{
			reason: 'contact-data',
			note: 'Wilber, qué interesante lo del taller. Solo quitemos dónde queda y a qué horas: eso se queda entre nosotros. ¿Y si cuenta qué ha arreglado?'
		},
		ago(0.8)
	);
	await acts.draft(demo, to.mateo, ago(0.2));
	return josue;
}

async function amongTeachers(demo: Demo, now: number) {
	const letter = (from: string, text: string): DemoLetter => ({
		from,
		to: 'teachers',
		stamp: 'footbridge',
		text,
		translation: ''
	});
	await acts.write(demo, letter('laura', fromLaura), now - 4 * day);
	await acts.write(demo, letter('delmy', fromDelmy), now - 3 * day);
	await acts.draft(demo, letter('laura', draftOfLaura), now - 2 * hour);
}
