// The library of the demo: the plans that come with Puente, brought there by the two teachers, and a few that are
// still on their way.
import { otherLocale } from '#lib/i18n/locale.ts';
import { fieldsOfCollection } from '#lib/lessons/collecting/collection.ts';
import { fieldsOf, wordsOf, type Field } from '#lib/lessons/fields.ts';
import { picturesOf, withPictures } from '#lib/lessons/picturing/pictured.ts';
import { emptyReflection, fieldsOfReflection } from '#lib/lessons/reflecting/reflection.ts';
import { collectionIn, seedCollections } from '#lib/lessons/seeds/collections.ts';
import { reflectionIn, seedReflections } from '#lib/lessons/seeds/reflections.ts';
import { planIn, type SeedPlan } from '#lib/lessons/seeds/seed.ts';
import { seedPlans } from '#lib/lessons/seeds/seeds.ts';
import type { Audience } from '#lib/lessons/work.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { day, hour } from '#lib/platform/clock.ts';
import { addDays, localDate, weekOf } from '#lib/platform/dates.ts';
import { segmentMarked } from '#lib/translation/segments.ts';
import type { Demo } from '../acts.ts';
import { takeWords } from './excerpts.ts';
import * as acts from './lesson-acts.ts';
import { twoTins } from './picture.ts';
import {
	firstWeek,
	listOfADay,
	nameGame,
	unreadable,
	whatWeThrowAway,
	whoHeals
} from './unfinished.ts';

/** How far each one has come where it is not public and translated; `daysAgo` where it was planned lately. */
const otherwise: Record<string, Otherwise> = {
	'repoblacion-by-grandparents': { audience: 'communities' },
	'map-of-our-street': { audience: 'exchange' },
	// Letters of children wait longer, so they are first on Carmen’s list.
	'whose-work-do-we-eat': { translated: 0.5, daysAgo: 1.2 },
	'letters-as-history': { translated: 0, daysAgo: 1.1 }
};

interface Otherwise {
	audience?: Audience;
	/** Which share of its sentences. */
	translated?: number;
	daysAgo?: number;
}

/** One plan a day, the last ones some days ago. */
export async function addLessons(demo: Demo, now: number) {
	const ids = new Map<string, string>();
	for (const [n, seed] of seedPlans.entries()) {
		const { daysAgo = seedPlans.length + 4 - n } = otherwise[seed.slug] ?? {};
		const original = seed.adaptedFrom === undefined ? undefined : ids.get(seed.adaptedFrom);
		ids.set(seed.slug, await bring(demo, seed, now - daysAgo * day, original));
	}
	await tellOfThem(demo, ids, now);
	await putTogether(demo, ids, now);
	await planWeeks(demo, ids, now);
	await takeWords(demo, now);
	await addUnfinished(demo, now);
}

/** Three tell how it went; Ms. Rivera has begun to tell of one more. */
async function tellOfThem(demo: Demo, ids: ReadonlyMap<string, string>, now: number) {
	for (const [n, { side, ...reflection }] of seedReflections.entries()) {
		const told = now - (4.5 - n * 0.5) * day;
		const said = { ...reflectionIn(reflection, reflection.language), of: idOf(ids, reflection.of) };
		const taughtOn = dateOf(told - day);
		const id = await acts.tellHowItWent(demo, side, { ...said, taughtOn, participants: 22 }, told);
		await acts.handInHowItWent(demo, id, side, told + hour);
		await acts.approveWork(demo, id, told + 12 * hour);
		const other = otherLocale(reflection.language);
		const translated = { ...emptyReflection(other, ''), ...reflectionIn(reflection, other) };
		const targets = sentencesOf(fieldsOfReflection(translated), other);
		await acts.translateWork(demo, id, targets, told + 20 * hour);
		await acts.approveTranslation(demo, id, told + 28 * hour);
	}
	const begun = { language: 'en', happened: 'We laid the twelve stones in the gym.' } as const;
	const of = idOf(ids, 'milpa-year');
	await acts.tellHowItWent(demo, 'cambridge', { ...begun, of }, now - 3 * hour);
}

/** Three collections, each read and translated. */
async function putTogether(demo: Demo, ids: ReadonlyMap<string, string>, now: number) {
	for (const [n, seed] of seedCollections.entries()) {
		const at = now - (2.8 - n * 0.2) * day;
		const { side, audience, language } = seed;
		const inLanguage = (language: Language) => ({
			...collectionIn(seed, language, (slug) => idOf(ids, slug)),
			by: ''
		});
		const { by: _by, ...doc } = inLanguage(language);
		const id = await acts.collect(demo, { side, doc, audience }, at);
		await acts.approveWork(demo, id, at + 5 * hour);
		const other = otherLocale(language);
		const targets = sentencesOf(fieldsOfCollection(inLanguage(other)), other);
		await acts.translateWork(demo, id, targets, at + 10 * hour);
		await acts.approveTranslation(demo, id, at + 20 * hour);
	}
}

/** What both classes do this week and the next. */
async function planWeeks(demo: Demo, ids: ReadonlyMap<string, string>, now: number) {
	const week = weekOf(now, 'America/El_Salvador');
	const next = addDays(week, 7);
	for (const [side, of, monday, note] of [
		['flores', 'rain-and-river', week, 'El martes, si no llueve.'],
		['cambridge', 'games-of-both-places', week, ''],
		['cambridge', 'map-of-our-street', next, 'Write after this session.'],
		['flores', 'song-across-the-bridge', next, '']
	] as const)
		await acts.putInWeek(demo, side, { of: idOf(ids, of), week: monday, note }, now - 6 * hour);
}

function idOf(ids: ReadonlyMap<string, string>, slug: string): string {
	const id = ids.get(slug);
	if (id === undefined) throw new Error(`The demo has no plan ${slug}.`);
	return id;
}

const dateOf = (instant: number) => localDate(instant, 'America/El_Salvador');

async function bring(demo: Demo, seed: SeedPlan, begun: number, original: string | undefined) {
	const { audience = 'public', translated = 1 } = otherwise[seed.slug] ?? {};
	const plan = planIn(seed, seed.language);
	const id = await (original === undefined
		? acts.planLesson(demo, seed.side, plan, begun)
		: acts.adaptLesson(demo, seed.side, { from: original, doc: plan }, begun));
	if (seed.slug === 'snow-and-rain')
		await acts.addPicture(demo, id, pictureIn(seed.language), begun + hour / 2);
	await acts.handInLesson(demo, id, seed.side, audience, begun + hour);
	await acts.approveWork(demo, id, begun + 20 * hour);
	const language = otherLocale(seed.language);
	const { alt, caption } = pictureIn(language);
	const pictures = picturesOf(await acts.planNow(demo, id)).map((one) => ({
		...one,
		alt,
		caption
	}));
	const other = withPictures(planIn(seed, language), pictures);
	const targets = sentencesOf(fieldsOf(other), other.language);
	const written = new Map([...targets].slice(0, Math.ceil(targets.size * translated)));
	if (translated > 0) await acts.translateWork(demo, id, written, begun + 26 * hour);
	if (translated === 1) await acts.approveTranslation(demo, id, begun + 3 * day);
	return id;
}

const pictureIn = (language: Language) => ({
	made: twoTins.made,
	alt: twoTins.alt[language],
	caption: twoTins.caption[language]
});

/** Both languages of a seed have the same sentences, so each stands for the one with its number. */
const sentencesOf = (fields: readonly Field[], language: Language) =>
	new Map(segmentMarked(wordsOf(fields), language).map(({ n, text }) => [n, text]));

async function addUnfinished(demo: Demo, now: number) {
	const begun = await acts.planLesson(demo, 'cambridge', firstWeek, now - 5 * hour);
	await acts.attachFile(demo, begun, 'cambridge', nameGame, now - 4.5 * hour);
	await acts.attachFile(demo, begun, 'cambridge', unreadable, now - 4 * hour);
	const waiting = await acts.planLesson(demo, 'flores', whatWeThrowAway, now - 9 * hour);
	await acts.attachFile(demo, waiting, 'flores', listOfADay, now - 8 * hour);
	await acts.handInLesson(demo, waiting, 'flores', 'communities', now - 7 * hour);
	const returned = await acts.planLesson(demo, 'flores', whoHeals, now - 2 * day);
	await acts.handInLesson(demo, returned, 'flores', 'public', now - 1.9 * day);
	await acts.returnLesson(
		demo,
		returned,
		{
			reason: 'contact-data',
			note: 'Profe, la visita es una gran idea. En una carta didáctica pública no puede ir cómo se llega a la casa de la señora: basta con decir “una persona que sabe de plantas”.'
		},
		now - day
	);
}
