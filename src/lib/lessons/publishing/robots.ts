/**
 * What whoever makes an index of pages may visit (RFC 9309): the public ones. Everything else asks who you are, and what
 * somebody looks for is no page of its own.
 */
export const robotsOf = (origin: string): string =>
	[
		'User-agent: *',
		...['/$', '/privacy', '/lessons', '/sitemap.xml'].map((path) => `Allow: ${path}`),
		...['/lessons?', '/lessons/mine', '/lessons/bring-in', '/'].map((path) => `Disallow: ${path}`),
		'',
		// It takes a whole address.
		`Sitemap: ${origin}/sitemap.xml\n`
	].join('\n');
