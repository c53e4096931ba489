import { expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { standingOf, type Work } from '../work.ts';
import { howItStands } from './how-it-stands.ts';

const t = tFor('es');
const live = { releaseId: 'r1', audience: 'exchange' } as const;
const said = (work: Pick<Work, 'state' | 'live'>) =>
	howItStands(t, { status: standingOf(work), audience: work.live?.audience ?? null });

test('a plan that is shared says once with whom, and a newer draft of it says both', () => {
	expect(said({ state: { status: 'shared', since: 1 }, live })).toEqual([
		'Compartida con las dos clases'
	]);
	expect(said({ state: { status: 'draft' }, live })).toEqual([
		'Borrador',
		'Compartida con las dos clases'
	]);
});

test('what a family takes from its readers is called neither shared nor a draft', () => {
	expect(said({ state: { status: 'shared', since: 1 }, live: null })).toEqual([
		t('planning:status.held')
	]);
});
