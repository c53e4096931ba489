/** A page without what differs from one request to the next: its own address, nonces and the ids of forms. */
export const plain = (body: string, path: string): string =>
	body
		.replaceAll(path.replaceAll('&', '&amp;'), 'HERE')
		.replace(/nonce="[^"]*"|[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
