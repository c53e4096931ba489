import { Autosave, type Answer, type Changed } from './autosave.svelte.ts';
import { OnDevice } from './meeting/device.svelte.ts';
import { meet, type Conflict, type Mine } from './meeting/meeting.ts';
import type { Refused } from './refused.ts';
import { answerOf, formOf, type Kept } from './sending.ts';

interface Desk {
	/** How the sentences are cut on this page. */
	cut: number;
	/** What stands on the server, as the page knows it now. */
	version: () => number;
	segments: () => readonly { readonly n: number; readonly target: string }[];
	/** What was typed before this page, and whether for the same sentences. */
	typed: Mine;
	isSameCut: boolean;
	/** Sends a form to be kept. */
	send: (form: FormData) => Promise<Kept | null>;
	/** Keeps words where the device is the translator's own. */
	id: string;
	deviceKey: string | null;
	/** Brings what was written elsewhere; false where the next page of the text goes on with these words. */
	fetchOthers: (mine: Mine) => Promise<boolean>;
}

/** The words on a desk: what stands in its fields, on its way, on the device, and beside it to choose from. */
export function deskWords(desk: Desk) {
	const met = meet(desk.typed, desk.segments(), desk.isSameCut);
	const targets: Record<number, string> = $state(met.targets);
	/** What stands on the server, as far as this page knows. */
	const known = Object.fromEntries(desk.segments().map(({ n, target }) => [n, target]));
	let conflicts: readonly Conflict[] = $state.raw(met.conflicts);
	let base = $state(desk.version());

	const saving = new Autosave(async (changed, leaving) => {
		const answer = await send(changed, leaving);
		if (answer !== 'kept') device.keep();
		else if (isAllKnown()) void device.forget();
		else if (device.kept) device.keep();
		return answer;
	});
	const device = new OnDevice(desk.deviceKey, desk.id, () => ({ ...mine(), cut: desk.cut }));

	const mine = () => ({
		words: Object.fromEntries(
			Object.entries(targets).filter(([n, words]) => words !== known[Number(n)])
		),
		known
	});
	const isAllKnown = () => Object.keys(mine().words).length === 0;

	async function send(changed: Changed, leaving: boolean): Promise<Answer> {
		// Whoever leaves cannot be asked any more: the newest words win.
		const kept = await desk.send(formOf(changed, desk.cut, leaving ? undefined : base));
		if (kept?.type === 'success') {
			base = kept.data?.version ?? base;
			Object.assign(known, changed);
		}
		if (kept?.type === 'failure') takeOver(kept.data?.refused);
		return answerOf(kept);
	}

	/** The page is alive: what a refused form or the device brought back is not on the server yet. */
	function begin() {
		touchAll(met.toSave);
		void device.find().then((found) => {
			if (!found) return;
			const open = bringBack(found, found.cut === desk.cut);
			// Sent as the page before was left, they arrived after all.
			if (open.length === 0 && isAllKnown()) void device.forget();
		});
	}

	/** Told of what another window wrote, the person decides: pressing again puts these words in its place. */
	function takeOver(refused: Refused | undefined) {
		if (refused?.reason === 'written-elsewhere') base = Number(refused.detail['version']);
		if (refused?.reason === 'written-elsewhere' || refused?.reason === 'cut-elsewhere')
			void meetOthers();
	}

	async function meetOthers() {
		if (!(await desk.fetchOthers(mine()))) return;
		base = desk.version();
		const open = bringBack(mine(), true);
		saving.leaveOut(open.map(({ n }) => n));
		if (saving.unconfirmed || open.length === 0) void saving.flush();
	}

	/** Words that were typed here meet what is on the server; @returns what somebody must choose. */
	function bringBack(typed: Mine, isSameCut: boolean) {
		const met = meet(typed, desk.segments(), isSameCut);
		Object.assign(targets, met.targets);
		for (const { n, target } of desk.segments()) known[n] = target;
		conflicts = met.conflicts;
		touchAll(met.toSave);
		return met.conflicts;
	}

	function touchAll(sentences: readonly number[]) {
		for (const n of sentences) saving.touch(n, targets[n] ?? '');
	}

	/** Whoever saves with two versions in sight means what stands in the fields. */
	async function keepMine() {
		touchAll(conflicts.map(({ n }) => n));
		conflicts = [];
		await saving.flush();
	}

	function choose(conflict: Conflict, words: string) {
		conflicts = conflicts.filter((each) => each !== conflict);
		targets[conflict.n] = words;
		written(conflict.n);
	}

	/** What stands in a field is other than before. */
	function written(n: number) {
		if (!conflicts.some((each) => each.n === n)) touchAll([n]);
		if (device.kept) device.keep();
	}

	return {
		targets,
		saving,
		device,
		get base() {
			return base;
		},
		/** Of two versions of a sentence somebody must choose one. */
		get conflicts() {
			return conflicts;
		},
		begin,
		takeOver,
		keepMine,
		choose,
		written
	};
}

export type DeskWords = ReturnType<typeof deskWords>;
