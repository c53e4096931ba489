import type common from './en/common.json';
import type letters from './en/letters.json';
import type moderation from './en/moderation.json';
import type translation from './en/translation.json';
import type delivery from './en/delivery.json';
import type identity from './en/identity.json';
import type exchanges from './en/exchanges.json';
import type consent from './en/consent.json';
import type notifications from './en/notifications.json';
import type audit from './en/audit.json';
import type coordinate from './en/coordinate.json';
import type home from './en/home.json';
import type problems from './en/problems.json';
import type safeguard from './en/safeguard.json';
import type record from './en/record.json';
import type flags from './en/flags.json';
import type returning from './en/returning.json';
import type comments from './en/comments.json';
import type practice from './en/practice.json';
import type numbers from './en/numbers.json';
import type protecting from './en/protecting.json';
import type glossary from './en/glossary.json';
import type checks from './en/checks.json';
import type translators from './en/translators.json';
import type mending from './en/mending.json';
import type seals from './en/seals.json';

/** The English words are the measure: keys are typed from them, and Spanish must have the same. */
export interface English {
	common: typeof common;
	letters: typeof letters;
	moderation: typeof moderation;
	translation: typeof translation;
	delivery: typeof delivery;
	identity: typeof identity;
	exchanges: typeof exchanges;
	consent: typeof consent;
	notifications: typeof notifications;
	audit: typeof audit;
	coordinate: typeof coordinate;
	home: typeof home;
	problems: typeof problems;
	safeguard: typeof safeguard;
	record: typeof record;
	flags: typeof flags;
	returning: typeof returning;
	comments: typeof comments;
	practice: typeof practice;
	numbers: typeof numbers;
	protecting: typeof protecting;
	mending: typeof mending;
	seals: typeof seals;
	glossary: typeof glossary;
	checks: typeof checks;
	translators: typeof translators;
}

export type Namespace = keyof English;
