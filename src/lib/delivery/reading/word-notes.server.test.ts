import { expect, test } from 'vitest';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { printArrived } from '../arrived.server.ts';
import { openLetter } from '../mailbox.server.ts';
import { authorizeClassMail } from '../planning/planning.server.ts';
import { readable } from './reading.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

/** Ana wrote of recess, and the word stayed. */
async function delivered() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const id = await makeReady(stepsOf(db, world, now), 'Ana', 'Mateo', 'Dear Mateo, I like recess.');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	const agree = (status: 'agreed' | 'proposed') =>
		db
			.updateTable('glossaryTerm')
			.set({ strategy: 'explain', childEs: 'el recreo', status })
			.where('term', '=', 'recess')
			.execute();
	const read = async () => {
		const mateo = { id: idOf(world, 'Mateo'), classId: world.classes.flores };
		const { letter } = await openLetter(db, id, mateo, now);
		return letter ? (await readable(db, letter)).notes : [];
	};
	const print = async () => {
		const delmy = await actorOf(db, world.adults.delmy, now);
		const mail = await authorizeClassMail(db, delmy, 'read-mail', world.classes.flores);
		const { sheets } = await printArrived(db, mail, world.mailDays.cambridge, now);
		return sheets.flatMap(({ letters }) => letters.flatMap(({ notes }) => notes));
	};
	return { agree, read, print };
}

const note = {
	word: 'recess',
	part: 'noun',
	wordLanguage: 'en',
	note: 'el recreo',
	language: 'es'
};

test('a word that stayed is explained to Mateo under the letter, on the page and on paper', async () => {
	const { agree, read, print } = await delivered();
	await agree('agreed');
	expect(await read()).toEqual([note]);
	expect(await print()).toEqual([note]);
});

test('what only one side proposed is told to no child', async () => {
	const { agree, read, print } = await delivered();
	await agree('proposed');
	expect(await read()).toEqual([]);
	expect(await print()).toEqual([]);
});
