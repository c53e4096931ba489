// Drafts by a machine: only where whoever starts the demo set one up (DRAFT_ENGINE). Their words are never invented.
import { recordMeeting } from '#lib/consent/record.server.ts';
import { chooseDrafts } from '#lib/exchanges/agreement/drafts.server.ts';
import { authorizeExchange } from '#lib/exchanges/agreement/exchanges.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { addDays, localDate } from '#lib/platform/dates.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { someone, type Demo } from './acts.ts';

/** Their letters wait for a translator, or lie half translated on a desk. */
const allowing = ['Theo', 'Nora'];

/** Sofía turned drafts on, and two families said yes to machines. */
export async function allowMachines(demo: Demo, now: number): Promise<void> {
	const { db, world } = demo;
	const sofia = await someone(demo, 'sofia', now);
	const exchange = await authorizeExchange(db, sofia, 'open', world.exchangeId);
	await chooseDrafts(db, exchange, { act: `demo:${newId()}`, drafts: 'yes' }, now);
	const laura = await someone(demo, 'laura', now);
	const taught = await authorizeClass(db, laura, 'teach', world.classes.cambridge);
	const said = allowing.map((name) => ({
		childId: world.children[name] ?? '',
		use: 'machine-translation' as const,
		answer: 'yes' as const
	}));
	const meeting = { source: 'family', how: 'paper', saidBy: 'mother' } as const;
	const until = addDays(localDate(now, 'America/New_York'), 180);
	await recordMeeting(db, taught, { act: `demo:${newId()}`, ...meeting, until, said }, now);
}
