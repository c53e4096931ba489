/**
 * Bytes under names, kept whole or not at all. A name is made by us from ids and never from what somebody
 * called their file: small letters, digits and dashes, in folders, `pictures/0190…/800.webp`.
 */
export interface Storage {
	/** Keeps the bytes under a name, in place of what was there; they outlast a power cut when this is over. */
	put(name: string, bytes: Uint8Array): Promise<void>;
	/** @throws NothingStored */
	get(name: string): Promise<Uint8Array>;
	/** The same without holding all of it at once. @throws NothingStored */
	stream(name: string, part?: Part): Promise<Stream>;
	/** Forgets what is there; nothing there is forgotten already. */
	delete(name: string): Promise<void>;
	/** Everything whose name begins like this, in no order. */
	list(beginning?: string): AsyncIterable<Listed>;
	/** Forgets what somebody began to keep before an instant and never finished. @returns how much that was */
	forgetUnfinished(before: number): Promise<number>;
}

/** A stretch of bytes, both ends included, as HTTP counts them (RFC 9110, 14.1.2). */
export interface Part {
	readonly first: number;
	readonly last: number;
}

export interface Stream {
	readonly body: ReadableStream<Uint8Array>;
	/** Bytes of the whole, whatever part was asked for. */
	readonly size: number;
}

export interface Listed {
	readonly name: string;
	readonly size: number;
	readonly storedAt: number;
}

/** There is nothing under this name. */
export class NothingStored extends Error {
	override name = 'NothingStored';

	constructor(missing: string) {
		super(`Nothing is stored as ${missing}.`);
	}
}

const pattern = /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)*(?:\.[a-z0-9]+)?$/;

/** Names reach the file system as they are: whatever could lead elsewhere is a mistake of ours. */
export function checkName(name: string): string {
	if (name.length > 200 || !pattern.test(name)) throw new Error(`${name} is no name for bytes.`);
	return name;
}
