import { expect, test } from 'vitest';
import { minute } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { passedOnByWeek } from './passed-on.server.ts';

test('letters count in the week that had begun where one lives, also after clocks changed', async () => {
	wire();
	const db = await freshDatabase();
	// Monday has begun in Cambridge, an hour later than by last week's clock; in Las Flores it is Sunday.
	const midnight = Date.UTC(2026, 10, 2, 5);
	const world = await buildWorld(db, midnight - 10 * minute);
	const before = stepsOf(db, world, midnight - minute);
	const after = stepsOf(db, world, midnight);
	for (const steps of [before, after]) {
		const letter = await steps.write('Ana', 'Mateo', 'Hola Mateo. ¿Qué comen tus gallinas?');
		await steps.sendToTeacher(letter);
		await steps.passOnByTeacher(letter);
	}
	const { cambridge } = world.classes;
	const weeksIn = async (timeZone: string) => {
		const weeks = await passedOnByWeek(db, [world.exchangeId], {
			now: midnight,
			timeZone,
			weeks: 2
		});
		return weeks.toSorted((a, b) => (a.monday < b.monday ? -1 : 1));
	};
	expect(await weeksIn('America/New_York')).toEqual([
		{ classId: cambridge, monday: '2026-10-26', letters: 1 },
		{ classId: cambridge, monday: '2026-11-02', letters: 1 }
	]);
	expect(await weeksIn('America/El_Salvador')).toEqual([
		{ classId: cambridge, monday: '2026-10-26', letters: 2 }
	]);
});
