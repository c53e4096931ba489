import BetterSqlite3 from 'better-sqlite3';
import { fileOf } from '#lib/platform/database.server.ts';
import { startBare, type BarePage } from '../bare.ts';
import type { Manifest } from '../fill/fill.ts';
import { measureInTurn, type Measured, type Target } from '../load/ask.ts';
import type { Asked } from '../load/load-plan.ts';
import { startPuente, signIn } from '../puente.ts';
import type { Bench } from '../bench-plan.ts';
import { kilobytes, number, type Row } from './row.ts';

/** The pages of Puente whose requests are counted beside the bare ones. */
export const pageNames = ['reading', 'mailbox', 'review', 'desk'] as const;
export type PageName = (typeof pageNames)[number];

const titles: Record<PageName, string> = {
	reading: 'reading page',
	mailbox: 'mailbox',
	review: 'review queue',
	desk: 'translation desk'
};

/** Requests per second of signed-in pages, next to bare pages of the same bytes in the same run. */
export async function measurePages(bench: Bench, wanted: readonly PageName[]): Promise<Row[]> {
	const { folder, big, effort, profile } = bench;
	const puente = await startPuente({ databaseUrl: big.url, folder, profile });
	try {
		const asked = await addresses(big.url, big.manifest);
		const first = asked.reading[0]!;
		const like = await pageOf(puente.origin, first);
		const pages = big.manifest.toRead.map(({ letterId }) => letterId);
		const bare = await startBare(folder, wordsOf(big.url, pages), like);
		try {
			const targets: Target[] = [bare.node, bare.kit];
			for (const name of wanted) {
				await pageOf(puente.origin, asked[name][0]!);
				targets.push({ name, origin: puente.origin, pid: puente.pid, requests: asked[name] });
			}
			const measured = await measureInTurn(targets, effort);
			return rowsOf(measured, wanted);
		} finally {
			await Promise.all([bare.node.stop(), bare.kit.stop()]);
		}
	} finally {
		await puente.stop();
	}
}

/** What is asked for each page: many different ones, each by somebody who may. */
export async function addresses(
	databaseUrl: string,
	manifest: Manifest
): Promise<Record<PageName, Asked[]>> {
	const { toRead, readers, moderators, onDesk } = manifest;
	const children = [...new Set([...toRead.map(({ childId }) => childId), ...readers])];
	const started = await signIn(databaseUrl, children, 'student');
	const cookieOf = new Map(children.map((child, n) => [child, started[n]!]));
	const reviewers = await signIn(databaseUrl, moderators, 'staff');
	const translators = [...new Set(onDesk.map(({ translatorId }) => translatorId))];
	const desks = await signIn(databaseUrl, translators, 'adult');
	return {
		reading: toRead.map(({ letterId, childId }) => ({
			path: `/mailbox/${letterId}`,
			cookie: cookieOf.get(childId)!
		})),
		mailbox: readers.map((child) => ({ path: '/mailbox', cookie: cookieOf.get(child)! })),
		review: reviewers.map((cookie) => ({ path: '/review', cookie })),
		desk: onDesk.map(({ translationId, translatorId }) => ({
			path: `/translate/${translationId}`,
			cookie: desks[translators.indexOf(translatorId)]!
		}))
	};
}

/** The page itself, once, so that an error page is never measured. */
export async function pageOf(origin: string, { path, cookie }: Asked): Promise<string> {
	const response = await fetch(origin + path, {
		redirect: 'manual',
		headers: { accept: 'text/html', 'accept-language': 'es', ...(cookie ? { cookie } : {}) }
	});
	const page = await response.text();
	if (response.status !== 200) throw new Error(`${path} answers ${response.status}.`);
	return page;
}

/** The words of delivered letters, a sentence a line, for the bare page. */
function wordsOf(databaseUrl: string, letterIds: readonly string[]): BarePage[] {
	const sqlite = new BetterSqlite3(fileOf(databaseUrl), { readonly: true });
	const words = sqlite.prepare<[string], { original: string; translation: string }>(
		`select original.text as original, translated.text as translation from release_item
			join revision as original on original.id = release_item.revision_id
			join revision as translated on translated.id = release_item.translation_revision_id
			where letter_id = ?`
	);
	const lines = (text: string) => text.replace(/(?<=[.?!:]) /g, '\n').replace(/\n+/g, '\n');
	const pages = letterIds.map((id) => {
		const { original, translation } = words.get(id)!;
		return { id, original: lines(original), translation: lines(translation) };
	});
	sqlite.close();
	return pages;
}

function rowsOf(measured: Map<string, Measured>, wanted: readonly PageName[]): Row[] {
	const kit = measured.get('bare kit')!;
	const say = (one: Measured) =>
		[
			`${number(one.perSecond)}/s`,
			`p95 ${number(one.p95)} ms`,
			`processor ${number(one.processor, 2)} ms`,
			kilobytes(one.bytes),
			...(one.failed > 0 ? [`${one.failed} failed (${one.problems[0]})`] : [])
		].join(', ');
	const bare = (name: string, what: string): Row => ({
		what,
		measured: say(measured.get(name)!),
		aim: ''
	});
	return [
		bare('bare node', 'bare node:http page'),
		bare('bare kit', 'bare SvelteKit page'),
		...wanted.map((name): Row => {
			const one = measured.get(name)!;
			const share = one.perSecond / kit.perSecond;
			const shown = { what: titles[name], measured: `${number(share, 2)} of bare; ${say(one)}` };
			return name === 'reading'
				? {
						...shown,
						aim: '≥ 0.5 of bare, ≤ 2 ms of processor',
						met: share >= 0.5 && one.processor <= 2 && one.failed === 0
					}
				: {
						...shown,
						aim: '≥ 0.25 of bare, p95 ≤ 50 ms',
						met: share >= 0.25 && one.p95 <= 50 && one.failed === 0
					};
		})
	];
}
