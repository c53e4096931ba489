import { answered } from '../../answer.ts';
import { actorOf } from '../../signed-in.ts';
import { overviewFor } from './overview.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(({ locals }: PageServerLoadEvent) =>
	overviewFor(locals.db, actorOf(locals), locals.clock.now())
);
