import { childrenWithout } from '#lib/consent/live.server.ts';
import { albumsOfClass } from '#lib/delivery/pictures/album.server.ts';
import { exchangesOfClass } from '#lib/exchanges/agreement/queries.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { livePairs } from '#lib/exchanges/matching/queries.server.ts';
import { mayTeach } from '#lib/exchanges/policy.ts';
import { rosterOf } from '#lib/exchanges/roster/queries.server.ts';
import { onTeachersDesk } from '#lib/letters/way/waiting.server.ts';
import { countOpenQuestions } from '#lib/translation/glossary/open-questions.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { answered } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db } = locals;
	const actor = actorOf(locals);
	const { subject: klass } = await authorizeClass(db, actor, 'see', params.class);
	const now = locals.clock.now();
	const today = localDate(now, klass.timeZone);
	const roster = await rosterOf(db, klass.id);
	const albums = await albumsOfClass(db, klass.id);
	const withoutPermission = await childrenWithout(db, 'letter', [klass.id], today);
	const all = await exchangesOfClass(db, klass.id, today);
	const exchanges = all.filter(({ status }) => status !== 'closed' && status !== 'declined');
	const open = exchanges.filter(({ status }) => status === 'open');
	const pairs = await Promise.all(open.map(async ({ id }) => (await livePairs(db, id)).length));
	return {
		klass,
		albums,
		words: await countOpenQuestions(db, klass.id, now),
		teaches: mayTeach(actor, klass),
		children: roster.length,
		letters: (await onTeachersDesk(db, klass.id)).handedIn,
		withoutPermission: withoutPermission.get(klass.id) ?? 0,
		exchanges,
		closed: all.filter(({ status }) => status === 'closed'),
		unmatched: open.filter((_, i) => pairs[i] === 0).map(({ id }) => id)
	};
});
