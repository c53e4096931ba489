/** More than a whole letter's drafts, in UTF-16 units. */
const longestAnswer = 1_000_000;

/** A machine answered, but not with drafts. The message is ours and quotes nothing. */
export class EngineProblem extends Error {
	override name = 'EngineProblem';
}

/**
 * Posts to the address that the operator set and nowhere else: an answer that points to another one counts as none.
 *
 * @param path begins with `/`; it is added to the path of the address
 */
export async function ask(
	address: string,
	path: string,
	body: unknown,
	headers: Record<string, string>,
	signal: AbortSignal
): Promise<unknown> {
	const response = await fetch(`${address.replace(/\/+$/, '')}${path}`, {
		method: 'POST',
		redirect: 'error',
		headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
		body: JSON.stringify(body),
		signal
	});
	if (!response.ok) {
		await response.body?.cancel();
		throw new EngineProblem(`status ${response.status}`);
	}
	return JSON.parse(await shortText(response)) as unknown;
}

async function shortText({ body }: Response): Promise<string> {
	let text = '';
	const decoder = new TextDecoder();
	for await (const piece of body ?? []) {
		text += decoder.decode(piece as Uint8Array, { stream: true });
		if (text.length > longestAnswer) throw new EngineProblem('answer too long');
	}
	return text + decoder.decode();
}
