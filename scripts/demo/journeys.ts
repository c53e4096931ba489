import { hour } from '#lib/platform/clock.ts';
import type { AdultKey } from '#tests/support/people.ts';
import * as acts from './acts.ts';
import type { Demo } from './acts.ts';
import type { DemoLetter } from './letters/letter.ts';

/** How far a letter has come, in the order of its way. */
const stages = [
	'teacher',
	'moderator',
	'translators',
	'half-translated',
	'translated',
	'checking',
	'ready'
] as const;
export type Stage = (typeof stages)[number];

const stepTakes = 12 * hour;

/**
 * Writes a letter and carries it as far as asked.
 *
 * @param since when it came to where it is now; each step before took half a day
 * @param hands who translates and who checks
 */
export async function bring(
	demo: Demo,
	letter: DemoLetter,
	to: Stage,
	since: number,
	{ answers, translator = 'carmen', checker = 'ines' }: Hands = {}
): Promise<string> {
	const last = stages.indexOf(to);
	const at = (stage: Stage) => since - (last - stages.indexOf(stage)) * stepTakes;
	const reached = (stage: Stage) => stages.indexOf(stage) <= last;
	const byTeacher = letter.from === 'laura' || letter.from === 'delmy';

	const { handedIn = letter.text } = letter;
	const written = at(byTeacher ? 'moderator' : 'teacher');
	const id = await acts.write(demo, { ...letter, text: handedIn }, written, answers);
	if (handedIn !== letter.text) await acts.correct(demo, id, letter.text, written + hour);
	if (reached('moderator') && !byTeacher) await acts.passOn(demo, id, at('moderator'));
	if (reached('translators')) await acts.approve(demo, id, 'tomas', at('translators'));
	if (reached('half-translated')) {
		const share = to === 'half-translated' ? 0.5 : 1;
		const how = { by: translator, share };
		await acts.translate(demo, id, letter, how, at('half-translated'));
	}
	if (reached('checking')) await acts.handInTranslation(demo, id, translator, at('checking'));
	if (reached('ready'))
		await acts.approve(demo, await acts.translationOf(demo, id), checker, at('ready'));
	return id;
}

interface Hands {
	/** The delivered letter that this one answers. */
	answers?: string | undefined;
	/** By key, or by name whoever came later. */
	translator?: string;
	checker?: AdultKey;
}
