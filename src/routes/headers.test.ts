import { expect, test } from 'vitest';
import { protect } from './headers.ts';

const kept = (routeId: string, actor: object | null, said?: string) =>
	protect(new Response('', said ? { headers: { 'cache-control': said } } : {}), routeId, {
		actor,
		config: { secureCookies: false }
	}).headers.get('cache-control');

test('nothing that is shown to somebody signed in is stored', () => {
	for (const route of ['/(library)/lessons', '/(public)/privacy'])
		expect(kept(route, {}, 'max-age=60')).toBe('no-store');
});

test('no cache shows what everybody may read before it asked whether they still may', () => {
	expect(kept('/(library)/lessons/themes/[theme]', null)).toBe('no-cache');
	expect(kept('/(library)/lessons/[lesson]/files/[attached]', null, 'no-store')).toBe('no-store');
	expect(kept('/(public)/privacy', null)).toBeNull();
});
