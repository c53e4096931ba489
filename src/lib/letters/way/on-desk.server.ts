import { nameInClass } from '#lib/exchanges/seats.server.ts';
import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';

/** What lies on an author's desk, in the order in which they read of it; `asked`: their teacher put it there. */
const kinds = ['asked', 'returned', 'recalled', 'draft'] as const;
const statuses = ['returned', 'recalled', 'draft'] as const;

export interface OnDesk {
	id: string;
	status: (typeof kinds)[number];
	/** Null for letters to a class. */
	recipientId: string | null;
	/** Their letter name. */
	to: string | null;
	toClass: string;
	/** Somebody wrote on it already. */
	begun: boolean;
}

/** How long an author is told that somebody called their letter back, ms. */
const rememberFor = 30 * day;

/**
 * What waits for a child: letters that their teacher asks them for, letters that came back, letters that
 * somebody else called back and that were not begun again, and begun ones. Any other empty sheet waits
 * for nobody, nor does one that can go nowhere because its exchange is over.
 */
export async function onDeskOf(db: Db, authorId: string, now: number): Promise<OnDesk[]> {
	const found = await lying(db, { authorId, since: now - rememberFor });
	return found
		.filter(({ status, state }) => status !== 'recalled' || calledBackBy(state) !== authorId)
		.map(({ id, recipientId, to, toClass, empty, ...letter }) => ({
			...{ id, recipientId, to, toClass },
			status: kindOf(letter),
			begun: !empty
		}))
		.sort((a, b) => kinds.indexOf(a.status) - kinds.indexOf(b.status));
}

/** The same as `isAskedFor` of `letter.ts`, of a row. */
const asked = { kind: 'pair', pairId: null } as const;

const kindOf = (letter: {
	status: (typeof statuses)[number];
	kind: string;
	pairId: string | null;
}): OnDesk['status'] =>
	letter.status === 'draft' && letter.kind === asked.kind && letter.pairId === asked.pairId
		? 'asked'
		: letter.status;

const calledBackBy = (state: string) => (JSON.parse(state) as { by?: string }).by;

const lying = spelledOnce((db, given: { authorId: string; since: number }) =>
	db
		.selectFrom('letter')
		.innerJoin('class as toClass', 'toClass.id', 'letter.recipientClassId')
		.innerJoin('exchange', 'exchange.id', 'letter.exchangeId')
		.leftJoin('letterDraft', 'letterDraft.letterId', 'letter.id')
		.select(['letter.id', 'letter.status', 'letter.state', 'letter.kind', 'letter.pairId'])
		.select(['letter.recipientId', 'toClass.name as toClass'])
		.select(nameInClass('letter.recipientId', 'letter.recipientClassId').as('to'))
		.select((eb) => eb('letterDraft.text', '=', '').as('empty'))
		.where('letter.authorId', '=', given.authorId)
		.where('letter.status', 'in', statuses)
		.where((eb) =>
			eb.or([
				eb('letter.status', '=', 'returned'),
				eb.and([
					eb('letter.status', '=', 'draft'),
					eb.or([
						eb('letterDraft.text', '<>', ''),
						eb.and([eb('letter.kind', '=', asked.kind), eb('letter.pairId', 'is', asked.pairId)])
					]),
					eb('exchange.status', '=', 'open')
				]),
				eb.and([
					eb('letter.status', '=', 'recalled'),
					eb('letter.updatedAt', '>', given.since),
					eb.not(
						eb.exists(
							eb
								.selectFrom('letter as again')
								.select('again.id')
								.where('again.authorId', '=', given.authorId)
								.whereRef('again.recipientClassId', '=', 'letter.recipientClassId')
								.whereRef('again.createdAt', '>', 'letter.updatedAt')
								.where((eb) =>
									eb.or([
										eb('again.recipientId', '=', eb.ref('letter.recipientId')),
										eb.and([
											eb('again.recipientId', 'is', null),
											eb('letter.recipientId', 'is', null)
										])
									])
								)
						)
					)
				])
			])
		)
		.orderBy('letter.updatedAt', 'desc')
		.orderBy('letter.id', 'desc')
		.limit(20)
		.$narrowType<{ status: (typeof statuses)[number] }>()
);
