// A few lines around IndexedDB, instead of a package: two stores, and promises in place of events.

export const filesOfDevice = 'files';
export const piecesOfDevice = 'pieces';

/** One piece of a file, by the file and its number. */
export type PieceKey = [fileId: string, n: number];

/** @throws whatever the browser says that keeps nothing (a private window, a full disk) */
export function openStore(name = 'puente-sending'): Promise<IDBDatabase> {
	const asked = indexedDB.open(name, 1);
	asked.onupgradeneeded = () => {
		asked.result.createObjectStore(filesOfDevice, { keyPath: 'id' });
		asked.result.createObjectStore(piecesOfDevice);
	};
	return answerTo(asked);
}

/** Does some of it in one transaction, which is over when this is. */
export async function inStore<Result>(
	store: IDBDatabase,
	mode: IDBTransactionMode,
	work: (files: IDBObjectStore, pieces: IDBObjectStore) => IDBRequest<Result> | void
): Promise<Result | undefined> {
	// What counts as kept is on the disk, as far as the browser can say.
	const doing = store.transaction([filesOfDevice, piecesOfDevice], mode, { durability: 'strict' });
	const over = new Promise<void>((done, failed) => {
		doing.oncomplete = () => done();
		doing.onabort = doing.onerror = () => failed(doing.error);
	});
	const asked = work(doing.objectStore(filesOfDevice), doing.objectStore(piecesOfDevice));
	await over;
	return asked?.result;
}

/** All pieces of one file. */
export const piecesOfFile = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Infinity]);

const answerTo = (asked: IDBOpenDBRequest): Promise<IDBDatabase> =>
	new Promise((done, failed) => {
		asked.onsuccess = () => done(asked.result);
		asked.onerror = asked.onblocked = () => failed(asked.error);
	});
