import type { DeedOn } from '#lib/audit/deeds.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused, notFound } from '#lib/platform/refused.ts';
import type { Exchange } from '../exchange.ts';
import { trace } from '../trace.server.ts';
import { mostNorms, type Norm } from './norms.ts';
import { normsOf } from './queries.server.ts';

type Agreeing = Authorized<Exchange, 'agree'>;

/** Adds a norm at the end. */
export const addNorm = (db: Db, of: Agreeing, norm: Norm & { act: string }, now: number) =>
	changing(db, of, norm.act, 'norm.added', now, async (db) => {
		const norms = await normsOf(db, of.subject.id);
		if (norms.length >= mostNorms) throw new Refused('invalid', 'norms-too-many');
		const id = newId();
		await db
			.insertInto('norm')
			.values({
				id,
				exchangeId: of.subject.id,
				position: (norms.at(-1)?.position ?? -1) + 1,
				textEs: norm.textEs,
				textEn: norm.textEn
			})
			.execute();
		return id;
	});

export const changeNorm = (
	db: Db,
	of: Agreeing,
	norm: Norm & { act: string; id: string },
	now: number
) =>
	changing(db, of, norm.act, 'norm.changed', now, async (db) => {
		const { numUpdatedRows } = await db
			.updateTable('norm')
			.set({ textEs: norm.textEs, textEn: norm.textEn })
			.where('id', '=', norm.id)
			.where('exchangeId', '=', of.subject.id)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw notFound();
		return norm.id;
	});

export const removeNorm = (
	db: Db,
	of: Agreeing,
	{ act, norm }: { act: string; norm: string },
	now: number
) =>
	changing(db, of, act, 'norm.removed', now, async (db) => {
		const { numDeletedRows } = await db
			.deleteFrom('norm')
			.where('id', '=', norm)
			.where('exchangeId', '=', of.subject.id)
			.executeTakeFirstOrThrow();
		if (numDeletedRows !== 1n) throw notFound();
		return norm;
	});

/** New words are agreed on anew by both; once an exchange is open its norms stand. */
const changing = (
	db: Db,
	{ actor, subject }: Agreeing,
	act: string,
	verb: DeedOn<'norm'>,
	now: number,
	work: (db: InTransaction) => Promise<string>
) =>
	once(db, actor.id, act, now, async (db) => {
		const { numUpdatedRows } = await db
			.updateTable('exchange')
			.set({ normsAtA: null, normsAtB: null })
			.where('id', '=', subject.id)
			.where('status', 'in', ['proposed', 'accepted'])
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw new Refused('conflict', 'norms-stand');
		const id = await work(db);
		await trace(db, actor.id, verb, id, now, { exchange: subject.id });
		return id;
	});
