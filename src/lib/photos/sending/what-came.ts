/**
 * What came of a body before its line broke: each byte that crossed a bad line is kept, and not asked for again.
 *
 * @param most bytes
 * @returns null when there are more
 */
export async function whatCame(
	body: ReadableStream<Uint8Array> | null,
	most: number
): Promise<Uint8Array<ArrayBuffer> | null> {
	const came: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	const reader = body?.getReader();
	for (;;) {
		const read = await reader?.read().catch(() => undefined);
		if (!read || read.done) break;
		size += read.value.length;
		if (size > most) return null;
		came.push(new Uint8Array(read.value));
	}
	return new Uint8Array(await new Blob(came).arrayBuffer());
}
