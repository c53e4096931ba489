import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { buildWorld } from '#tests/support/world.ts';
import { linesAmong } from '../collecting/gathered.server.ts';
import { collectionsFor, readCollection } from '../collecting/reading.server.ts';
import { shownCollection } from '../collecting/shown.ts';
import { askedIn } from '../searching/asked.ts';
import { findLessons } from '../searching/finding.server.ts';
import { linesOf } from '../searching/lines.server.ts';
import { atomOf } from './atom.ts';
import { collectionHeadOf } from './collection-head.ts';
import { dataText, learningResourceOf } from './metadata.ts';
import { publicPlans } from './public-plans.server.ts';
import { robotsOf } from './robots.ts';
import { alternatesOf, sitemapOf } from './sitemap.ts';

const now = Date.UTC(2026, 10, 20, 15);
const origin = 'https://puente.example';

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = lessonStepsOf(db, world, now);
	const feed = async (language: 'es' | 'en') => {
		const asked = askedIn(new URLSearchParams({ language }));
		const { found } = await findLessons(db, { actor: null, asked });
		const lines = await linesOf(db, found, language);
		return atomOf({ origin, language, title: 'Cartas', subtitle: 'Para dar', lines });
	};
	return { db, feed, ...steps };
}

/** The texts of all elements of a name; an XML that is not well-formed throws. */
function textsIn(xml: string, name: string): string[] {
	const texts: string[] = [];
	const open: string[] = [];
	const parser = new SaxesParser({ xmlns: true });
	parser.on('opentag', (tag) => {
		open.push(tag.name);
		if (tag.name === name) texts.push('');
	});
	parser.on('text', (text) => {
		if (open.at(-1) === name) texts.push((texts.pop() ?? '') + text);
	});
	parser.on('closetag', () => void open.pop());
	parser.on('error', (problem) => {
		throw problem;
	});
	parser.write(xml).close();
	return texts;
}

const hostile = `Agua & <b>río</b> "x" ]]> </title></script>`;

test('a feed holds public plans that can be read in its language, and says the same twice', async () => {
	const { feed, share } = await start();
	const id = await share({ audience: 'public' }, { ...waterPlan, title: hostile });
	await share({ audience: 'communities' }, { ...waterPlan, title: 'Solo entre nosotros' });
	const xml = await feed('es');
	expect(textsIn(xml, 'title')).toEqual(['Cartas', hostile]);
	expect(textsIn(xml, 'id')).toEqual([`${origin}/lessons/feed/es`, `urn:uuid:${id}`]);
	expect(textsIn(xml, 'updated')).toEqual(Array(2).fill(new Date(now).toISOString()));
	expect(textsIn(xml, 'name')).toEqual(['San José Las Flores']);
	expect(await feed('es')).toBe(xml);
	expect(textsIn(await feed('en'), 'entry')).toEqual([]);
	expect(textsIn(await feed('en'), 'updated')).toEqual(['1970-01-01T00:00:00.000Z']);
});

test('the sitemap lists public plans alone, in each language in which they can be read', async () => {
	const { db, share, translateWhole } = await start();
	const only = await share({ audience: 'public' });
	const both = await share({ audience: 'public' });
	await translateWhole(both, (source) => (source.includes('?') ? 'What is it?' : 'Words.'));
	await share({ audience: 'exchange' });
	const places = textsIn(sitemapOf(origin, await publicPlans(db)), 'loc');
	expect(places).toEqual(
		[
			...['/', '/lessons', '/privacy'],
			...[`/lessons/${both}?show=es`, `/lessons/${both}?show=en`, `/lessons/${only}`]
		].map((path) => origin + path)
	);
	expect(alternatesOf(both, ['es', 'en']).map(({ tag }) => tag)).toContain('x-default');
});

test('the sitemap lists public collections, and a collection tells programs of its public plans alone', async () => {
	const { db, share, shareCollection } = await start();
	const plans = [await share({ audience: 'public' }), await share({ audience: 'public' })];
	const id = await shareCollection(plans, 'public');
	await shareCollection(plans, 'communities');
	const listed = await collectionsFor(db, null, { reader: 'es', most: 10 });
	const places = textsIn(sitemapOf(origin, [], listed), 'loc');
	expect(places.filter((place) => place.includes('collections'))).toEqual([
		`${origin}/lessons/collections/${id}`
	]);
	const { collection } = await readCollection(db, null, id);
	const lines = await linesAmong(db, null, plans, 'en');
	const narrowed = new Map(
		[...lines].map(([of, line]) =>
			of === plans[0] ? [of, line] : [of, { ...line, audience: 'exchange' as const }]
		)
	);
	const head = collectionHeadOf({
		...{ id, origin, licence: 'by-sa', releasedAt: now, show: 'en', languages: ['en'] },
		shown: shownCollection(collection, null, narrowed, 'en')
	});
	expect(head.canonical).toBe(`${origin}/lessons/collections/${id}`);
	expect(JSON.parse(head.data)).toMatchObject({
		name: 'Water',
		license: 'https://creativecommons.org/licenses/by-sa/4.0/',
		collectionSize: 1,
		hasPart: [{ '@id': `${origin}/lessons/${plans[0]}` }]
	});
});

test('robots are told where the sitemap is, and to leave alone what asks who they are', () => {
	const lines = robotsOf(origin).split('\n');
	expect(lines).toContain(`Sitemap: ${origin}/sitemap.xml`);
	expect(lines).toContain('Allow: /lessons');
	expect(lines).toContain('Disallow: /');
	expect(lines).not.toContain('Allow: /');
});

test('signs of emphasis in what a plan is for stand in no list and no feed', async () => {
	const { share, feed } = await start();
	await share({ audience: 'public' }, { ...waterPlan, purpose: 'Cuidar *la quebrada* juntos.' });
	expect(textsIn(await feed('es'), 'summary')).toEqual(['Cuidar la quebrada juntos.']);
});

test('what a plan is called ends no block of data in a page', () => {
	const resource = learningResourceOf({
		...{ id: 'a', origin, licence: 'by-sa', releasedAt: now, basedOn: 'b', path: '/lessons/a' },
		files: [
			{
				...{ id: 'f', name: 'Tarjetas.pdf', kind: 'pdf', bytes: 4000, pages: 2 },
				...{ pictured: 2, scanned: 'no' }
			}
		],
		plan: { ...waterPlan, title: hostile }
	});
	const text = dataText(resource);
	expect(text).not.toMatch(/[<>&]/);
	expect(JSON.parse(text)).toEqual(resource);
	expect(resource).toMatchObject({
		name: hostile,
		timeRequired: 'PT35M',
		typicalAgeRange: '8-12',
		teaches: 'agua',
		inLanguage: 'es-SV',
		license: 'https://creativecommons.org/licenses/by-sa/4.0/',
		isBasedOn: `${origin}/lessons/b`,
		hasPart: [
			{
				'@type': 'MediaObject',
				name: 'Tarjetas.pdf',
				contentUrl: `${origin}/lessons/a/files/f`,
				encodingFormat: 'application/pdf',
				contentSize: '4000 B'
			}
		]
	});
});
