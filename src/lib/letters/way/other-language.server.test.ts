import { expect, test } from 'vitest';
import { act } from '#tests/support/steps.ts';
import { askInOtherLanguage } from '../letters.server.ts';
import { handIn } from '../writing/handing-in.server.ts';
import { approvedTranslation } from './reading.server.ts';
import { beginAsTeacher } from '../beginning/starting.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { now, school } from '#tests/support/school.ts';

test('a teacher asks once for a letter in the other language', async () => {
	const { db, world, as, may } = await school();
	const cambridge = await authorizeClass(db, await as('laura'), 'teach', world.classes.cambridge);
	const wish = { act: act(), exchange: world.exchangeId, kind: 'teachers' } as const;
	const id = await beginAsTeacher(db, cambridge, wish, now);
	const own = await may('laura', 'write', id);
	await handIn(db, own, { act: act(), text: 'Hello!', stamp: 'sail' }, now);
	const letter = await may('delmy', 'read', id);
	await askInOtherLanguage(db, letter, { act: act() }, now);
	await askInOtherLanguage(db, letter, { act: act() }, now);
	expect(await db.selectFrom('textTranslation').select('id').execute()).toHaveLength(1);
	const found = await approvedTranslation(db, letter.subject.revisionId ?? '');
	expect(found).toMatchObject({ text: null });
});
