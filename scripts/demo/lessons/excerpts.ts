// What two teachers took out of delivered letters of the demo for the page of a theme.
import { recordMeeting } from '#lib/consent/record.server.ts';
import { quotableLetter } from '#lib/delivery/excerpting/readable.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { placeOf, sentencesOf } from '#lib/lessons/excerpting/excerpt.ts';
import {
	authorizeExcerpt,
	beginExcerpt,
	handInExcerpt
} from '#lib/lessons/excerpting/excerpting.server.ts';
import type { Audience } from '#lib/lessons/work.ts';
import { day, hour } from '#lib/platform/clock.ts';
import { addDays, localDate } from '#lib/platform/dates.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { approve, secondReviewer, someone, type Demo, type Side } from '../acts.ts';
import { targetsOf, type DemoLetter } from '../letters/letter.ts';
import { toCambridgeDelivered } from '../letters/to-cambridge-delivered.ts';
import { toFloresDelivered } from '../letters/to-flores-delivered.ts';
import * as acts from './lesson-acts.ts';

interface Taken {
	readonly side: Side;
	readonly by: string;
	/** How the first of its sentences begins, and how many there are. */
	readonly begins: string;
	readonly count: number;
	readonly theme: string;
	readonly audience: Audience;
}

const taken: readonly Taken[] = [
	{
		...{ side: 'cambridge', by: 'Ana', theme: 'nieve', audience: 'exchange' },
		...{ begins: 'In winter it snows here.', count: 3 }
	},
	{
		...{ side: 'flores', by: 'Mateo', theme: 'milpa', audience: 'public' },
		...{ begins: 'Ahora estamos en la tapisca', count: 3 }
	}
];

const lettersOf = { cambridge: toFloresDelivered, flores: toCambridgeDelivered };
const teacherOf = { cambridge: 'laura', flores: 'delmy' } as const;
const languageOf = { cambridge: 'en', flores: 'es' } as const;

/** Each is handed in, read (for everybody by two), translated as in its letter, and read again. */
export async function takeWords(demo: Demo, now: number) {
	for (const [n, one] of taken.entries()) {
		const at = now - (3.6 - n * 0.2) * day;
		const letter = lettersOf[one.side].find(({ from }) => from === one.by);
		if (!letter) throw new Error(`The demo has no delivered letter of ${one.by}.`);
		const { id, sentences } = await take(demo, one, at);
		if (one.audience === 'public') await approve(demo, id, secondReviewer, at + 8 * hour);
		await acts.approveWork(demo, id, at + 9 * hour);
		await acts.translateWork(demo, id, translationOf(letter, one.side, sentences), at + 14 * hour);
		await acts.approveTranslation(demo, id, at + 22 * hour);
	}
}

async function take(demo: Demo, { side, by, begins, count, theme, audience }: Taken, at: number) {
	const { db, world } = demo;
	if (audience === 'public') await familyAllows(demo, side, by, at - day);
	const teacher = await someone(demo, teacherOf[side], at);
	const klass = await authorizeClass(db, teacher, 'teach', world.classes[side]);
	const letterId = await deliveredBy(demo, by);
	const letter = await quotableLetter(db, { letterId, classId: klass.subject.id });
	if (!letter) throw new Error(`Nobody reads the letter of ${by}.`);
	const { text, language, covers, revisionId, writer } = letter;
	const all = sentencesOf(text, language, covers);
	const first = all.findIndex((sentence) => sentence.text.startsWith(begins));
	const sentences = all.slice(first, first + count).map(({ n }) => n);
	const place = placeOf(all, sentences);
	const words = text.slice(place.from, place.to);
	const doc = {
		...{ language, letterId, revisionId, writer, words, theme },
		by: letter.by,
		...place
	};
	const id = await beginExcerpt(db, klass, { act: act(), doc }, at);
	const excerpt = await authorizeExcerpt(db, teacher, 'share', { id, letterId });
	const { version: base } = excerpt.subject;
	const form = { act: act(), exchangeId: world.exchangeId, audience, base };
	await handInExcerpt(db, excerpt, form, at + hour);
	return { id, sentences };
}

const act = () => `demo:${newId()}`;

async function deliveredBy({ db, world }: Demo, name: string): Promise<string> {
	const { letterId } = await db
		.selectFrom('releaseItem')
		.select('letterId')
		.where('authorId', '=', world.children[name] ?? '')
		.where('recalledAt', 'is', null)
		.orderBy('releasedAt')
		.executeTakeFirstOrThrow();
	return letterId;
}

/** At a meeting, for the anthology and the public pages. */
async function familyAllows(demo: Demo, side: Side, name: string, at: number) {
	const { db, world } = demo;
	const teacher = await someone(demo, teacherOf[side], at);
	const taught = await authorizeClass(db, teacher, 'teach', world.classes[side]);
	const childId = world.children[name] ?? '';
	const said = (['anthology', 'public-web'] as const).map((use) => ({
		...{ childId, use },
		answer: 'yes' as const
	}));
	const meeting = { source: 'family', how: 'meeting', saidBy: 'family' } as const;
	const until = addDays(localDate(at, 'America/El_Salvador'), 300);
	await recordMeeting(db, taught, { act: act(), ...meeting, until, said }, at);
}

/** The same sentences of the letter as it was translated. */
function translationOf(letter: DemoLetter, side: Side, sentences: readonly number[]) {
	const targets = targetsOf(letter, languageOf[side]);
	return new Map(sentences.map((n, at) => [at, targets.get(n) ?? '']));
}
