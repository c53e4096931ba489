import { lockBytes, openBytes } from '#lib/ui/locked-bytes.ts';
import { waitsFor } from './limits.ts';
import { piecesOf } from './pieces.ts';
import { inStore, openStore, piecesOfFile, type PieceKey } from './store.ts';
import type { UploadPurpose } from './upload.ts';

/** What is known of a file that waits on this device. Never what it was called there. */
export interface About {
	readonly id: string;
	readonly classId: string;
	readonly exchangeId: string;
	readonly purpose: UploadPurpose;
	readonly sha256: string;
	readonly bytes: number;
	/** `image/jpeg`, so that it can be shown. */
	readonly type: string;
}

/** As it lies there: when it was put down is all that can be read without the key. */
interface Locked {
	readonly id: string;
	readonly keptAt: number;
	readonly about: ArrayBuffer;
}

/** Files that are kept on this device, cut into pieces and locked, until the server said that it has them. */
export interface Device {
	/** @returns whether it is kept: a device without the means keeps nothing */
	keep(about: About, blob: Blob): Promise<boolean>;
	/** What waits for this class, in the order in which it was kept. */
	found(classId: string): Promise<About[]>;
	/** All of a file; null when a piece of it is missing. */
	open(about: About): Promise<Blob | null>;
	forget(id: string): Promise<void>;
}

/**
 * @param key of whoever is signed in on this device, see device-key.server.ts
 * @returns null where the browser keeps nothing
 */
export async function deviceOf(key: string, now: () => number): Promise<Device | null> {
	const store = await openStore().catch(() => null);
	if (!store) return null;

	async function keep(about: About, blob: Blob) {
		const { id } = about;
		try {
			for (const [n, [from, to]] of piecesOf(blob.size).entries()) {
				const plain = await blob.slice(from, to).arrayBuffer();
				const piece = await lockBytes(key, boundTo([id, n]), plain);
				await inStore(store!, 'readwrite', (_, pieces) => void pieces.put(piece, [id, n]));
			}
			const words = new TextEncoder().encode(JSON.stringify(about));
			const file: Locked = { id, keptAt: now(), about: await lockBytes(key, id, words) };
			// Last, so that a file that is found has all its pieces.
			await inStore(store!, 'readwrite', (files) => void files.put(file));
			return true;
		} catch {
			await forget(id).catch(() => undefined);
			return false;
		}
	}

	async function found(classId: string) {
		const all = (await inStore(store!, 'readonly', (files) => files.getAll())) as Locked[];
		const open: About[] = [];
		for (const { id, keptAt, about } of all.toSorted((a, b) => a.keptAt - b.keptAt)) {
			const words = await openBytes(key, id, about);
			// Another person's, or of somebody who signed out: it opens for nobody any more.
			if (!words || keptAt < now() - waitsFor) await forget(id);
			else open.push(JSON.parse(new TextDecoder().decode(words)) as About);
		}
		return open.filter((about) => about.classId === classId);
	}

	async function open({ id, bytes, type }: About) {
		const range = piecesOfFile(id);
		const locked = await inStore(store!, 'readonly', (_, pieces) => pieces.getAll(range));
		const plain: ArrayBuffer[] = [];
		for (const [n, piece] of (locked as ArrayBuffer[]).entries()) {
			const opened = await openBytes(key, boundTo([id, n]), piece);
			if (opened) plain.push(opened);
		}
		const blob = new Blob(plain, { type });
		return blob.size === bytes ? blob : null;
	}

	async function forget(id: string) {
		await inStore(store!, 'readwrite', (files, pieces) => {
			files.delete(id);
			pieces.delete(piecesOfFile(id));
		});
	}

	return { keep, found, open, forget };
}

/** A piece opens in its place only. */
const boundTo = ([id, n]: PieceKey) => `${id}/${n}`;
