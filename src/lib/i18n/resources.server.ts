import { createInstance, type ResourceKey } from 'i18next';
import commonEn from './en/common.json' with { type: 'json' };
import lettersEn from './en/letters.json' with { type: 'json' };
import moderationEn from './en/moderation.json' with { type: 'json' };
import translationEn from './en/translation.json' with { type: 'json' };
import deliveryEn from './en/delivery.json' with { type: 'json' };
import identityEn from './en/identity.json' with { type: 'json' };
import exchangesEn from './en/exchanges.json' with { type: 'json' };
import consentEn from './en/consent.json' with { type: 'json' };
import notificationsEn from './en/notifications.json' with { type: 'json' };
import auditEn from './en/audit.json' with { type: 'json' };
import coordinateEn from './en/coordinate.json' with { type: 'json' };
import homeEn from './en/home.json' with { type: 'json' };
import problemsEn from './en/problems.json' with { type: 'json' };
import safeguardEn from './en/safeguard.json' with { type: 'json' };
import recordEn from './en/record.json' with { type: 'json' };
import flagsEn from './en/flags.json' with { type: 'json' };
import returningEn from './en/returning.json' with { type: 'json' };
import commentsEn from './en/comments.json' with { type: 'json' };
import practiceEn from './en/practice.json' with { type: 'json' };
import numbersEn from './en/numbers.json' with { type: 'json' };
import protectingEn from './en/protecting.json' with { type: 'json' };
import checksEn from './en/checks.json' with { type: 'json' };
import filesEn from './en/files.json' with { type: 'json' };
import glossaryEn from './en/glossary.json' with { type: 'json' };
import translatorsEn from './en/translators.json' with { type: 'json' };
import mendingEn from './en/mending.json' with { type: 'json' };
import sealsEn from './en/seals.json' with { type: 'json' };
import doubtsEn from './en/doubts.json' with { type: 'json' };
import photosEn from './en/photos.json' with { type: 'json' };
import sheetsEn from './en/sheets.json' with { type: 'json' };
import pagesEn from './en/pages.json' with { type: 'json' };
import typingEn from './en/typing.json' with { type: 'json' };
import lessonsEn from './en/lessons.json' with { type: 'json' };
import planningEn from './en/planning.json' with { type: 'json' };
import adaptingEn from './en/adapting.json' with { type: 'json' };
import findingEn from './en/finding.json' with { type: 'json' };
import bringingEn from './en/bringing.json' with { type: 'json' };
import wentEn from './en/went.json' with { type: 'json' };
import collectionsEn from './en/collections.json' with { type: 'json' };
import attachingEn from './en/attaching.json' with { type: 'json' };
import seasonEn from './en/season.json' with { type: 'json' };
import themesEn from './en/themes.json' with { type: 'json' };
import commonEs from './es/common.json' with { type: 'json' };
import lettersEs from './es/letters.json' with { type: 'json' };
import moderationEs from './es/moderation.json' with { type: 'json' };
import translationEs from './es/translation.json' with { type: 'json' };
import deliveryEs from './es/delivery.json' with { type: 'json' };
import identityEs from './es/identity.json' with { type: 'json' };
import exchangesEs from './es/exchanges.json' with { type: 'json' };
import consentEs from './es/consent.json' with { type: 'json' };
import notificationsEs from './es/notifications.json' with { type: 'json' };
import auditEs from './es/audit.json' with { type: 'json' };
import coordinateEs from './es/coordinate.json' with { type: 'json' };
import homeEs from './es/home.json' with { type: 'json' };
import problemsEs from './es/problems.json' with { type: 'json' };
import safeguardEs from './es/safeguard.json' with { type: 'json' };
import recordEs from './es/record.json' with { type: 'json' };
import flagsEs from './es/flags.json' with { type: 'json' };
import returningEs from './es/returning.json' with { type: 'json' };
import commentsEs from './es/comments.json' with { type: 'json' };
import practiceEs from './es/practice.json' with { type: 'json' };
import numbersEs from './es/numbers.json' with { type: 'json' };
import protectingEs from './es/protecting.json' with { type: 'json' };
import checksEs from './es/checks.json' with { type: 'json' };
import filesEs from './es/files.json' with { type: 'json' };
import glossaryEs from './es/glossary.json' with { type: 'json' };
import translatorsEs from './es/translators.json' with { type: 'json' };
import mendingEs from './es/mending.json' with { type: 'json' };
import sealsEs from './es/seals.json' with { type: 'json' };
import doubtsEs from './es/doubts.json' with { type: 'json' };
import photosEs from './es/photos.json' with { type: 'json' };
import sheetsEs from './es/sheets.json' with { type: 'json' };
import pagesEs from './es/pages.json' with { type: 'json' };
import typingEs from './es/typing.json' with { type: 'json' };
import lessonsEs from './es/lessons.json' with { type: 'json' };
import planningEs from './es/planning.json' with { type: 'json' };
import adaptingEs from './es/adapting.json' with { type: 'json' };
import findingEs from './es/finding.json' with { type: 'json' };
import bringingEs from './es/bringing.json' with { type: 'json' };
import wentEs from './es/went.json' with { type: 'json' };
import collectionsEs from './es/collections.json' with { type: 'json' };
import attachingEs from './es/attaching.json' with { type: 'json' };
import seasonEs from './es/season.json' with { type: 'json' };
import themesEs from './es/themes.json' with { type: 'json' };
import type { Namespace } from './english.ts';
import { languageTag, type Locale } from './locale.ts';
import type { T, Words } from './words.ts';

const all: Record<Locale, Record<Namespace, unknown>> = {
	en: {
		common: commonEn,
		letters: lettersEn,
		moderation: moderationEn,
		translation: translationEn,
		delivery: deliveryEn,
		identity: identityEn,
		exchanges: exchangesEn,
		consent: consentEn,
		notifications: notificationsEn,
		audit: auditEn,
		coordinate: coordinateEn,
		home: homeEn,
		problems: problemsEn,
		safeguard: safeguardEn,
		record: recordEn,
		flags: flagsEn,
		returning: returningEn,
		comments: commentsEn,
		practice: practiceEn,
		numbers: numbersEn,
		protecting: protectingEn,
		mending: mendingEn,
		seals: sealsEn,
		files: filesEn,
		doubts: doubtsEn,
		glossary: glossaryEn,
		checks: checksEn,
		translators: translatorsEn,
		photos: photosEn,
		sheets: sheetsEn,
		pages: pagesEn,
		typing: typingEn,
		lessons: lessonsEn,
		planning: planningEn,
		adapting: adaptingEn,
		finding: findingEn,
		bringing: bringingEn,
		went: wentEn,
		collections: collectionsEn,
		attaching: attachingEn,
		themes: themesEn,
		season: seasonEn
	},
	es: {
		common: commonEs,
		letters: lettersEs,
		moderation: moderationEs,
		translation: translationEs,
		delivery: deliveryEs,
		identity: identityEs,
		exchanges: exchangesEs,
		consent: consentEs,
		notifications: notificationsEs,
		audit: auditEs,
		coordinate: coordinateEs,
		home: homeEs,
		problems: problemsEs,
		safeguard: safeguardEs,
		record: recordEs,
		flags: flagsEs,
		returning: returningEs,
		comments: commentsEs,
		practice: practiceEs,
		numbers: numbersEs,
		protecting: protectingEs,
		mending: mendingEs,
		seals: sealsEs,
		files: filesEs,
		doubts: doubtsEs,
		glossary: glossaryEs,
		checks: checksEs,
		translators: translatorsEs,
		photos: photosEs,
		sheets: sheetsEs,
		pages: pagesEs,
		typing: typingEs,
		lessons: lessonsEs,
		planning: planningEs,
		adapting: adaptingEs,
		finding: findingEs,
		bringing: bringingEs,
		went: wentEs,
		collections: collectionsEs,
		attaching: attachingEs,
		themes: themesEs,
		season: seasonEs
	}
};

const handedOut = new Map<string, Words>();

/**
 * The words of some namespaces, the same object for the same question.
 *
 * @param problems of `problems` only these
 */
export function wordsFor(
	locale: Locale,
	namespaces: readonly Namespace[],
	problems?: readonly string[]
): Words {
	const key = `${locale}:${namespaces.join()}:${problems?.join() ?? 'all'}`;
	let words = handedOut.get(key);
	if (!words) {
		words = Object.fromEntries(namespaces.map((namespace) => [namespace, all[locale][namespace]]));
		if (problems) words.problems = some(words.problems, problems);
		handedOut.set(key, words);
	}
	return words;
}

const some = (words: unknown, names: readonly string[]) =>
	Object.fromEntries(Object.entries(words as object).filter(([name]) => names.includes(name)));

const spoken = new Map<Locale, T>();

/** A `t` with every namespace, for what leaves the server by other ways than a page: mail, errors. */
export function tFor(locale: Locale): T {
	let t = spoken.get(locale);
	if (!t) spoken.set(locale, (t = i18nextFor(locale)));
	return t;
}

function i18nextFor(locale: Locale): T {
	const lng = languageTag[locale];
	const resources = { [lng]: all[locale] as Record<Namespace, ResourceKey> };
	const instance = createInstance({
		lng,
		fallbackLng: false,
		load: 'currentOnly',
		defaultNS: 'common',
		initAsync: false,
		interpolation: { escapeValue: false },
		resources
	});
	void instance.init();
	return instance.getFixedT(lng) as T;
}
