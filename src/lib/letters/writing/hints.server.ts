import { tFor } from '#lib/i18n/resources.server.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { contextOf } from '#lib/moderation/scanning/context.server.ts';
import { kindsOf, type FlagKind } from '#lib/moderation/scanning/flag.ts';
import { scan } from '#lib/moderation/scanning/scanner.server.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Letter } from '../letter.ts';
import type { Hint } from './drafts.ts';

/** A child mends these alone; what else a scanner points at is for grown-ups. */
const forChildren: readonly FlagKind[] = kindsOf.contact;
/** A child is told of words, not of whole sentences that read like something. */
const sureEnough = 0.55;
/** A page shows a few and says how many more there are; nobody counts further. */
const countsUpTo = 20;

type Mendable = (typeof kindsOf.contact)[number];

/**
 * What a child may want to take out before handing in, in kind words. It keeps nobody from handing in, and a scanner
 * that fails says nothing.
 */
export async function hintsFor(
	db: Db,
	letter: Pick<Letter, 'exchangeId' | 'authorKind' | 'kind'>,
	{ text, language, speaks }: { text: string; language: Locale; speaks: Locale }
): Promise<Hint[]> {
	if (letter.authorKind !== 'child' || letter.kind === 'teachers' || text === '') return [];
	const t = tFor(speaks);
	const context = await contextOf(db, letter);
	const hints = new Map<string, Hint>();
	for (const flag of await attempt(() => scan(text, language, context))) {
		if (!forChildren.includes(flag.kind) || flag.confidence < sureEnough) continue;
		if (hints.has(flag.text)) continue;
		hints.set(flag.text, {
			words: flag.text,
			says: t(`flags:child.${flag.kind as Mendable}`)
		});
	}
	return [...hints.values()].slice(0, countsUpTo);
}

async function attempt<Result>(scan: () => Promise<Result[]>): Promise<Result[]> {
	try {
		return await scan();
	} catch {
		return [];
	}
}
