import { sql } from 'kysely';
import { engineBehind } from '#lib/platform/database.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { emptyMoment, emptyPlan, logics, needs, techniques, type Plan } from '#lib/lessons/plan.ts';
import { enter } from '#lib/lessons/searching/entering.server.ts';
import { themes } from '#lib/lessons/searching/twins.ts';
import { audiences, licences } from '#lib/lessons/work.ts';
import { chanceFrom, type Chance } from './chance.ts';

const together = 500;
const vocabulary = 20_000;
const exchanges = 20;

/** Session plans that are shared, each of about 400 words in one language, entered as a release enters them. */
export async function fillLessons(db: Db, plans: number): Promise<void> {
	const postgres = engineBehind(db) === 'postgres';
	// Only the library is asked: whose classes and decisions these are is left out.
	if (!postgres) await sql`pragma foreign_keys = off`.execute(db);
	for (let first = 0; first < plans; first += together)
		await db.transaction().execute(async (db) => {
			if (postgres) await sql`set local session_replication_role = replica`.execute(db);
			for (let n = first; n < Math.min(first + together, plans); n++) await share(db, n);
		});
	if (!postgres) await sql`pragma foreign_keys = on`.execute(db);
}

async function share(db: InTransaction, n: number) {
	const chance = chanceFrom(n);
	const plan = planOf(chance);
	const workId = idOf('1', n);
	const [revisionId, releaseId, exchangeId] = [
		idOf('2', n),
		idOf('3', n),
		idOf('4', chance.below(exchanges))
	];
	const audience = audiences[Math.min(2, chance.below(10))]!;
	const licence = licences[chance.below(3)]!;
	const doc = JSON.stringify(plan);
	const { language } = plan;
	const made = { createdAt: n, updatedAt: n };
	await db
		.insertInto('libraryWork')
		.values({
			...{ id: workId, kind: 'lesson', classId: 'class', exchangeId, authorId: 'author', language },
			...{ doc, status: 'shared', state: '{}', audience, licence, revisionId, ...made },
			...{ adaptedFrom: null, adaptedFromRevision: null, about: null }
		})
		.execute();
	await db
		.insertInto('libraryRevision')
		.values({ revisionId, workId, audience, licence, doc })
		.execute();
	await db
		.insertInto('libraryRelease')
		.values({
			...{ id: releaseId, workId, exchangeId, audience, licence, decisionId: 'decision' },
			...{ revisionId, sha256: '', releasedAt: n, endedAt: null, endedBy: null }
		})
		.execute();
	await enter(db, releaseId);
	if (chance.below(10) === 0)
		await db
			.updateTable('libraryEntry')
			.set({ taught: 1 + chance.below(9) })
			.where('workId', '=', workId)
			.execute();
}

const idOf = (kind: string, n: number) =>
	`0190000${kind}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

function planOf(chance: Chance): Plan {
	const language = chance.below(2) === 0 ? 'es' : 'en';
	const theme = themes[chance.below(themes.length)]!;
	const say = (words: number) => sentence(chance, language, words);
	const moments = Array.from({ length: 4 }, (_, at) => ({
		...emptyMoment(`m${at}`),
		name: say(3),
		minutes: 10 + chance.below(25),
		technique: techniques[chance.below(4)]!,
		needs: needs.filter(() => chance.below(6) === 0),
		steps: say(60),
		questions: say(15)
	}));
	return {
		...emptyPlan(language),
		title: say(3 + chance.below(3)),
		theme: theme[language === 'es' ? 0 : 1],
		question: say(8),
		purpose: say(15),
		logic: logics[chance.below(3)]!,
		ageFrom: 6 + chance.below(4),
		ageTo: 11 + chance.below(5),
		multigrade: chance.below(2) === 0,
		materials: say(15),
		care: say(20),
		moments
	};
}

const sentence = (chance: Chance, language: 'es' | 'en', words: number) =>
	Array.from({ length: words }, () => wordOf(chance, language)).join(' ');

/** By how often they are used (Zipf, 1949): the first words are in every plan, the last in a few. */
export const wordOf = (chance: Chance, language: 'es' | 'en') =>
	wordAt(Math.floor(vocabulary ** chance.next()), language);

/** The words of one language have one vowel. */
export function wordAt(rank: number, language: 'es' | 'en'): string {
	let word = '';
	do {
		word += 'bcdfglmnprst'[rank % 12] + (language === 'es' ? 'a' : 'o');
		rank = Math.floor(rank / 12);
	} while (rank > 0);
	return `${word}lm`;
}
