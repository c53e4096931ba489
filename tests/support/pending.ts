import type { Db } from '#lib/platform/database.ts';
import type { Steps } from './steps.ts';

/** How far a letter has come; each waits for somebody, and none may be read on the other side. */
export const stages = [
	'draft',
	'with-teacher',
	'with-moderator',
	'approved',
	'translating',
	'translation-review',
	'ready'
] as const;
export type Stage = (typeof stages)[number];

export interface Pending {
	stage: Stage;
	letterId: string;
	/** Letter names of the child who wrote it and the child it is for. */
	from: string;
	to: string;
	/** Random words: the first stands in the letter, the second in its translation. */
	markers: [string, string];
}

/** Brings a letter as far as a stage, with a marker in its text and one in its translation. */
export async function bringTo(
	steps: Steps,
	stage: Stage,
	from: string,
	to: string
): Promise<Pending> {
	const inText = marker();
	const inTranslation = marker();
	const text = `Hello ${inText}!\n\nDo you like ${inText}?\n- ñandú\n- 🌽`;
	const letterId = await steps.write(from, to, text);
	const way = [
		() => steps.sendToTeacher(letterId),
		() => steps.passOnByTeacher(letterId),
		() => steps.approveLetter(letterId),
		async () => {
			await steps.takeToDesk(letterId);
			await steps.translate(letterId, (source) =>
				source.includes('?') ? `¿Te gusta ${inTranslation}?` : `Hola ${inTranslation}.`
			);
		},
		() => steps.handInTranslation(letterId),
		() => steps.approveTranslation(letterId)
	];
	for (const step of way.slice(0, stages.indexOf(stage))) await step();
	return { stage, letterId, from, to, markers: [inText, inTranslation] };
}

/** Letters only, so that no encoding hides it, and no vowel, so that the scanner sees no name or number in it. */
export const marker = () =>
	`Zx${crypto.randomUUID().replaceAll('-', '').slice(0, 20)}`.replace(
		/[0-9a-f]/g,
		(digit) => 'bcdfghjklmnpqrst'[parseInt(digit, 16)]!
	);

/** Every id in some tables, to be tried in every address. */
export async function idsIn(db: Db, tables: readonly string[]): Promise<Record<string, string[]>> {
	const found: Record<string, string[]> = {};
	for (const table of tables) {
		const rows = await db
			.selectFrom(table as 'letter')
			.select('id')
			.execute();
		found[table] = rows.map((row) => row.id);
	}
	return found;
}

/** The ids in addresses that could lead to these letters: their own, their translations', their people's. */
export async function idsAround(
	db: Db,
	pending: readonly Pending[],
	everywhere: Record<string, string[]>
): Promise<Record<string, string[]>> {
	const letters = pending.map(({ letterId }) => letterId);
	const translations = await db
		.selectFrom('textTranslation')
		.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
		.select('textTranslation.id')
		.where('revision.workId', 'in', letters)
		.execute();
	const texts = translations.map(({ id }) => id);
	const submissions = await db
		.selectFrom('submission')
		.select('id')
		.where('workId', 'in', [...letters, ...texts])
		.execute();
	const names = pending.flatMap(({ from, to }) => [from, to]);
	const people = await db
		.selectFrom('person')
		.select('id')
		.where((eb) => eb.or([eb('name', 'in', names), eb('kind', '=', 'adult')]))
		.execute();
	return {
		...everywhere,
		letter: letters,
		revision: [],
		submission: submissions.map(({ id }) => id),
		textTranslation: texts,
		person: people.map(({ id }) => id)
	};
}
