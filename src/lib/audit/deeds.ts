/**
 * The kinds of subjects and the verbs that the interface has words for. The audit takes any others as
 * well; those are shown as they are written.
 */
export const subjectKinds = [
	'letter',
	'translation',
	'mail-day',
	'exchange',
	'class',
	'child',
	'norm',
	'wish',
	'consent',
	'person',
	'invitation',
	'job'
] as const;

/** What can be looked for: the kind of subject, then what was done. */
export const deeds = [
	'letter.handed-in',
	'letter.passed-on',
	'letter.edited',
	'letter.returned',
	'letter.approved',
	'letter.protected',
	'letter.safeguarded',
	'letter.withdrawn',
	'letter.recalled',
	'letter.closed',
	'translation.taken',
	'translation.let-go',
	'translation.handed-in',
	'translation.approved',
	'translation.returned',
	'mail-day.planned',
	'mail-day.moved',
	'mail-day.called-off',
	'mail-day.presence-marked',
	'mail-day.released',
	'exchange.proposed',
	'exchange.accepted',
	'exchange.declined',
	'exchange.agreed',
	'exchange.opened',
	'exchange.closed',
	'norm.added',
	'norm.changed',
	'norm.removed',
	'class.opened',
	'class.closed',
	'class.code-renewed',
	'child.enrolled',
	'child.changed',
	'child.left',
	'child.unlocked',
	'child.pictures-set',
	'child.badge-made',
	'child.badge-revoked',
	'child.erased',
	'wish.added',
	'wish.removed',
	'consent.recorded',
	'invitation.sent',
	'invitation.accepted',
	'person.vetted',
	'person.vetting-revoked',
	'person.role-given',
	'person.role-ended',
	'person.mentor-given',
	'person.second-factor-reset',
	'person.disabled',
	'person.enabled',
	'job.revived'
] as const;

export type Deed = (typeof deeds)[number];
type VerbOf<Name> = Name extends `${string}.${infer Verb}` ? Verb : never;
export type Verb = VerbOf<Deed>;

const verbs = new Set(deeds.map((deed) => deed.slice(deed.indexOf('.') + 1)));

export const isKnownKind = (kind: string): kind is (typeof subjectKinds)[number] =>
	(subjectKinds as readonly string[]).includes(kind);

export const isKnownVerb = (verb: string): verb is Verb => verbs.has(verb);
