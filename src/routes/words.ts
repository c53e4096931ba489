import type { Namespace } from '#lib/i18n/english.ts';

/** Which words a page needs, by the group of its route; `common` travels with every page. */
const byGroup: Record<string, readonly Namespace[]> = {
	'(public)': ['home', 'identity'],
	'(home)': ['home', 'identity', 'notifications', 'coordinate', 'safeguard'],
	'(student)': ['letters', 'delivery', 'comments'],
	'(class)': ['exchanges', 'letters', 'comments', 'returning', 'delivery', 'consent', 'identity'],
	'(worried)': ['safeguard'],
	'(album)': ['photos'],
	'(library)': ['lessons', 'adapting', 'went'],
	'(planning)': ['lessons', 'planning', 'adapting', 'went'],
	'(compare)': ['typing', 'pages', 'letters'],
	'(review)': ['moderation', 'flags', 'returning', 'comments', 'protecting'],
	'(practice)': [
		'practice',
		'moderation',
		'flags',
		'returning',
		'comments',
		'protecting',
		'safeguard'
	],
	'(moderate)': ['moderation', 'identity'],
	'(translate)': ['translation', 'glossary', 'checks'],
	'(words)': ['glossary'],
	'(certificate)': ['translators'],
	'(together)': ['translators', 'translation'],
	'(safeguard)': ['safeguard', 'letters', 'identity', 'protecting', 'seals'],
	'(coordinate)': ['coordinate', 'numbers', 'exchanges', 'identity', 'audit', 'safeguard']
};

/** What one page needs besides, and the others of its group should not carry. */
const byRoute: Record<string, readonly Namespace[]> = {
	'/(library)/lessons': ['finding', 'themes', 'collections'],
	'/(library)/lessons/[lesson]': ['collections', 'season'],
	'/(library)/lessons/collections': ['collections'],
	'/(library)/lessons/themes': ['themes'],
	'/(library)/lessons/themes/[theme]': ['themes', 'finding'],
	'/(library)/lessons/collections/[collection]': ['finding', 'collections'],
	'/(planning)/lessons/mine': ['collections'],
	'/(planning)/lessons/[lesson]/week': ['season'],
	'/(planning)/lessons/[lesson]/collect': ['collections'],
	'/(planning)/lessons/collections/[collection]/write': ['collections'],
	'/(planning)/lessons/bring-in': ['bringing'],
	'/(planning)/lessons/[lesson]/files': ['attaching'],
	'/(planning)/lessons/[lesson]/pictures': ['photos'],
	'/(safeguard)/cases/[case]': ['lessons'],
	'/(review)/review/[submission]/safeguard': ['safeguard'],
	'/(translate)/translate/me': ['translators', 'identity'],
	'/(review)/review/[submission]': ['mending', 'checks', 'photos', 'pages', 'lessons', 'themes'],
	'/(review)/review/[submission]/cover': ['photos'],
	'/(translate)/translate': ['translators', 'mending'],
	'/(translate)/translate/[translation]': ['mending'],
	'/(coordinate)/coordinate/files': ['files'],
	'/(coordinate)/coordinate/files/[file]': ['files'],
	'/(review)/review/doubts/[doubt]': ['doubts'],
	'/(student)/mailbox': ['doubts'],
	'/(student)/mailbox/[letter]': ['doubts'],
	'/(student)/mailbox/[letter]/doubt': ['doubts'],
	'/(class)/class/[class]/mail/[letter]': ['doubts'],
	'/(class)/class/[class]/mail/[letter]/doubt': ['doubts'],
	'/(class)/class/[class]/mail/arrived': ['doubts'],
	'/(class)/class/[class]/mail/print': ['doubts', 'sheets', 'pages'],
	'/(class)/class/[class]': ['glossary'],
	'/(class)/class/[class]/words': ['glossary'],
	'/(class)/class/[class]/photos/[photo]': ['photos'],
	'/(class)/class/[class]/sheets': ['sheets'],
	'/(class)/class/[class]/sheets/print/[printing]': ['sheets'],
	'/(class)/class/[class]/sheets/missing/[printing]': ['sheets'],
	'/(class)/class/[class]/letters/[letter]/type': ['pages', 'typing', 'photos'],
	'/(class)/class/[class]/letters/[letter]': ['pages', 'themes'],
	'/(student)/letters/[letter]': ['pages'],
	'/(class)/class/[class]/paper': ['typing', 'photos', 'sheets'],
	'/(class)/class/[class]/sheets/compare': ['typing', 'sheets']
};

/** What one page needs in place of what its group needs: it is opened on lines on which each kilobyte counts. */
const alone: Record<string, readonly Namespace[]> = {
	'/(class)/class/[class]/mail/[letter]/themes': ['themes'],
	'/(class)/class/[class]/letters/[letter]/excerpt': ['themes', 'planning', 'lessons'],
	'/(class)/exchange/[exchange]/season': ['season'],
	'/(class)/class/[class]/photos': ['photos'],
	'/(class)/class/[class]/photos/[photo]/cover': ['photos'],
	'/(class)/class/[class]/letters/[letter]/type/cover/[page]': ['photos'],
	'/(class)/class/[class]/sheets/stack': ['sheets', 'photos']
};

/** What scripts say by themselves; every other problem comes in words with the answer that refuses. */
const saidByScripts: readonly string[] = [
	'field',
	'signed-out',
	'covered-by-you',
	'written-for-author',
	'change-not-sent',
	'written-and-changed',
	'nothing-left',
	'out-of-range',
	'words-not-there',
	'too-large',
	'bring-too-large',
	'exchange-not-open',
	'term-not-ready'
];

/** Here photos are sent by a script, which hears each answer itself. */
const sending: readonly string[] = [
	'/(class)/class/[class]/photos',
	'/(class)/class/[class]/sheets/stack'
];

/** Which problems a page with scripts takes along; undefined for all. */
export const problemsOf = (routeId: string | null): readonly string[] | undefined =>
	sending.includes(routeId ?? '') ? undefined : saidByScripts;

/** @param routeId as Kit names it, e.g. `/(student)/letters/[letter]`; null when no route matched */
export function namespacesOf(routeId: string | null): readonly Namespace[] {
	const group = routeId?.split('/')[1] ?? '';
	const own = alone[routeId ?? ''] ?? [
		...(byGroup[group] ?? []),
		...(byRoute[routeId ?? ''] ?? [])
	];
	return ['common', 'problems', ...own];
}
