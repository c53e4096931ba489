const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site makes a browser send: by Fetch Metadata where the browser sends it, by
 * Origin where it does not. Kit's own check looks at form content types only.
 */
export function comesFromHere(request: Request, origin: string): boolean {
	if (safe.has(request.method)) return true;
	const site = request.headers.get('sec-fetch-site');
	if (site !== null) return site === 'same-origin';
	return request.headers.get('origin') === origin;
}

const always: Record<string, string> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': policyWith('camera=()')
};

/** The one page that looks through a camera, at sheets of paper. */
const withCamera = '/(class)/class/[class]/sheets/stack';

function policyWith(camera: 'camera=()' | 'camera=(self)'): string {
	return `${camera}, microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()`;
}

/** Caches never keep what a child made: whatever is shown to somebody signed in is not stored. */
export function protect(
	response: Response,
	routeId: string | null,
	{ actor, config }: { actor: unknown; config: { secureCookies: boolean } }
): Response {
	for (const [name, value] of Object.entries(always)) response.headers.set(name, value);
	if (routeId === withCamera)
		response.headers.set('permissions-policy', policyWith('camera=(self)'));
	if (config.secureCookies)
		response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
	if (actor !== null) response.headers.set('cache-control', 'no-store');
	// What is everybody's today a family may take away tomorrow: whoever keeps it asks before showing it again.
	else if (routeId?.startsWith('/(library)') && !response.headers.has('cache-control'))
		response.headers.set('cache-control', 'no-cache');
	return response;
}
