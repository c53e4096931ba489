import { day, hour } from '#lib/platform/clock.ts';
import { canonicalJson, sha256 } from '#lib/platform/ids.server.ts';
import { stamps } from '#lib/letters/stamps.ts';
import type { LetterState } from '#lib/letters/letter.ts';
import { segment } from '#lib/translation/segments.ts';
import type { Chance } from './chance.ts';
import type { Child, Network, SchoolClass } from './network.ts';
import type { Sink } from './sink.ts';
import { writeLetter, type Sentence } from './words.ts';

/** Where a letter of the filler is: on the child's desk … with the reader. */
export type Stage =
	| 'desk'
	| 'with-teacher'
	| 'review'
	| 'returned'
	| 'withdrawn'
	| 'approved'
	| 'translating'
	| 'translation-review'
	| 'ready'
	| 'released';

/** Letters of this length are what the reading pages of the bench show. */
export const benchWords = 267;

export interface LetterPlan {
	n: number;
	at: number;
	stage: Stage;
	author: Child;
	from: SchoolClass;
	/** Whether the draft and the translator's sentences of a finished letter are kept. */
	desks: boolean;
}

/** What became of a letter, for those who want to open it. */
export interface Filled {
	id: string;
	words: number;
	toChildId: string;
	mailDayId: string | null;
	submissionId: string | null;
	translationId: string | null;
	translatorId: string | null;
}

/** Writes one letter with everything that its way so far has left behind. */
export function fillLetter(
	sink: Sink,
	chance: Chance,
	{ moderators, translators }: Network,
	{ n, at, stage, author, from, desks }: LetterPlan
): Filled {
	const { pairId, child: reader } = chance.pick(author.partners);
	const words = n % 8 === 0 ? benchWords : 20 + Math.floor(chance.next() ** 4 * 580);
	const { language } = author;
	const other = language === 'es' ? 'en' : 'es';
	const sentences = writeLetter(chance, { to: reader.name, from: author.name, language, words });
	const text = spell(sentences, language);
	const stamp = stamps[n % stamps.length]!;
	const letterId = chance.id(at);
	const filled: Filled = {
		id: letterId,
		words,
		toChildId: reader.id,
		mailDayId: null,
		submissionId: null,
		translationId: null,
		translatorId: null
	};

	let revisionId: string | null = null;
	let decisionId: string | null = null;
	let state: LetterState;
	const save = () => {
		const { status, ...rest } = state;
		sink.put('letter', {
			id: letterId,
			exchangeId: from.exchangeId,
			kind: 'pair',
			authorId: author.id,
			authorClassId: from.id,
			pairId,
			recipientId: reader.id,
			recipientClassId: from.partnerId,
			language,
			stamp,
			answersId: null,
			status,
			state: JSON.stringify(rest),
			revisionId,
			decisionId,
			version: 1,
			createdAt: at,
			updatedAt: at + hour
		});
		const draft = { text, version: 1, savedAt: at, savedBy: author.id };
		if (desks || stage !== 'released') sink.put('letterDraft', { letterId, ...draft });
		return filled;
	};

	if (stage === 'desk') {
		state = { status: 'draft' };
		return save();
	}
	const rest = {
		letterKind: 'pair',
		recipientId: reader.id,
		recipientClassId: from.partnerId,
		stamp
	};
	const original = freeze(sink, chance, {
		kind: 'letter',
		workId: letterId,
		authorId: author.id,
		language,
		text,
		rest,
		sourceSha256: null,
		at
	});
	revisionId = original.id;
	if (stage === 'with-teacher') {
		state = { status: 'with-teacher', sentAt: at };
		return save();
	}
	if (stage === 'withdrawn') {
		state = { status: 'withdrawn', by: author.id, at };
		return save();
	}

	const common = { exchangeId: from.exchangeId, writtenBy: author.id, fromClassId: from.id };
	const letterSubmission = submit(sink, chance, {
		...common,
		kind: 'letter',
		work: letterId,
		revision: original,
		authorId: author.id,
		language,
		sourceLanguage: null,
		status: stage === 'review' ? 'waiting' : stage === 'returned' ? 'returned' : 'approved',
		at: at + hour
	});
	if (stage === 'review') {
		filled.submissionId = letterSubmission;
		state = { status: 'with-moderator', submissionId: letterSubmission, since: at + hour };
		return save();
	}
	const reviewerId = chance.pick(moderators);
	const decided = { revision: original, authorId: author.id, reviewerId, at: at + 5 * hour };
	const outcome = stage === 'returned' ? 'return' : 'approve';
	const decision = decide(sink, chance, { submissionId: letterSubmission, outcome, ...decided });
	if (stage === 'returned') {
		const told = { from: 'moderator', reason: 'surname', note: 'Sin apellidos.' } as const;
		state = { status: 'returned', by: reviewerId, at: at + 5 * hour, ...told };
		return save();
	}
	decisionId = decision;

	const translatorId = stage === 'approved' ? null : chance.pick(translators);
	const translationId = chance.id(at + 5 * hour);
	filled.translationId = translationId;
	filled.translatorId = translatorId;
	const since = at + day;
	const done = stage === 'translation-review' || stage === 'ready' || stage === 'released';
	const cut = segment(text, language);
	const targetOf = (n: number, source: string) => sentences[n]?.[other] ?? source;
	const written = stage === 'translating' ? Math.floor(cut.length / 2) : done ? cut.length : 0;
	const kept = desks || stage !== 'released' ? cut : [];
	for (const { n, paragraph, text: source, after } of kept)
		sink.put('segment', {
			translationId,
			n,
			paragraph,
			source,
			after,
			place: n,
			told: n,
			target: n < written ? targetOf(n, source) : '',
			state: n >= written ? 'empty' : done ? 'done' : 'draft',
			comment: null,
			savedAt: n < written ? since : null,
			savedBy: n < written ? translatorId : null
		});

	let translation: Frozen | null = null;
	let translationDecision: string | null = null;
	if (done && translatorId) {
		translation = freeze(sink, chance, {
			kind: 'translation',
			workId: translationId,
			authorId: translatorId,
			language: other,
			text: cut.map((piece, n) => targetOf(n, piece.text) + piece.after).join(''),
			rest: {},
			sourceSha256: original.sha256,
			at: since
		});
		const submissionId = submit(sink, chance, {
			...common,
			kind: 'translation',
			work: translationId,
			revision: translation,
			authorId: translatorId,
			language: other,
			sourceLanguage: language,
			status: stage === 'translation-review' ? 'waiting' : 'approved',
			at: since
		});
		if (stage === 'translation-review') filled.submissionId = submissionId;
		else {
			const seen = { revision: translation, authorId: translatorId, at: since + hour };
			const by = chance.pick(moderators);
			const about = { submissionId, outcome: 'approve', reviewerId: by } as const;
			translationDecision = decide(sink, chance, { ...about, ...seen });
		}
	}
	const held =
		stage === 'translating' ? { claimedAt: since, claimedUntil: since + 400 * day } : null;
	sink.put('textTranslation', {
		id: translationId,
		exchangeId: from.exchangeId,
		sourceRevisionId: original.id,
		sourceSha256: original.sha256,
		sourceLanguage: language,
		targetLanguage: other,
		fromClassId: from.id,
		status:
			stage === 'approved'
				? 'waiting'
				: stage === 'translating'
					? 'translating'
					: stage === 'translation-review'
						? 'in-review'
						: 'approved',
		translatorId,
		claimedAt: held?.claimedAt ?? null,
		claimedUntil: held?.claimedUntil ?? null,
		revisionId: translation?.id ?? null,
		decisionId: translationDecision,
		askedAt: at + 5 * hour,
		version: 1
	});

	if (stage === 'ready') state = { status: 'ready', since };
	else if (stage !== 'released') state = { status: stage, translationId, since };
	else {
		const last = from.mailDays.at(-1)!;
		const bag = from.mailDays.find((mail) => mail.at > since + 2 * hour) ?? last;
		filled.mailDayId = bag.id;
		state = { status: 'released', at: bag.at };
		sink.put('releaseItem', {
			id: chance.id(bag.at),
			mailDayId: bag.id,
			letterId,
			authorId: author.id,
			toChildId: reader.id,
			toClassId: from.partnerId,
			decisionId: decision,
			revisionId: original.id,
			sha256: original.sha256,
			outcome: 'approve',
			translationDecisionId: translationDecision,
			translationRevisionId: translation?.id ?? null,
			translationSha256: translation?.sha256 ?? null,
			releasedAt: bag.at,
			recalledAt: null,
			recalledBy: null
		});
		if (n % 10 !== 0)
			sink.put('openedLetter', { letterId, personId: reader.id, at: bag.at + hour });
	}
	return save();
}

const spell = (sentences: readonly Sentence[], language: 'es' | 'en') =>
	sentences.map((sentence) => sentence[language] + sentence.after).join('');

interface Frozen {
	id: string;
	sha256: string;
}

/** The same content and the same hash as `freeze` in moderation makes. */
function freeze(
	sink: Sink,
	chance: Chance,
	content: {
		kind: 'letter' | 'translation';
		workId: string;
		authorId: string;
		language: 'es' | 'en';
		text: string;
		rest: Record<string, unknown>;
		sourceSha256: string | null;
		at: number;
	}
): Frozen {
	const { kind, workId, authorId, language, text, rest, sourceSha256, at } = content;
	const hash = sha256(canonicalJson({ kind, authorId, language, text, rest, sourceSha256 }));
	const id = chance.id(at);
	sink.put('revision', {
		id,
		kind,
		workId,
		n: 1,
		authorId,
		madeBy: authorId,
		language,
		text,
		sha256: hash,
		sourceSha256,
		madeAt: at
	});
	scan(sink, chance, id, text, at);
	return { id, sha256: hash };
}

/** Looked through when it was handed in; every eighth text has one or two places to look at. */
function scan(sink: Sink, chance: Chance, revisionId: string, text: string, at: number) {
	sink.put('scan', { revisionId, status: 'done', at });
	const flags = chance.below(8) === 0 ? 1 + chance.below(2) : 0;
	for (let n = 0; n < flags; n++) {
		const fromUnit = Math.floor((text.length * (n + 1)) / 4);
		const [kind, why] = chance.pick(seen);
		sink.put('flag', {
			...{ id: chance.id(at), revisionId, n, kind, why },
			...{ fromUnit, toUnit: fromUnit + 9, confidence: 80 }
		});
	}
}

const seen = [
	['phone', 'phone-in-words'],
	['full-name', 'full-name'],
	['secrecy', 'keep-from-grownups'],
	['migration', 'crossing']
] as const;

function submit(
	sink: Sink,
	chance: Chance,
	item: {
		kind: 'letter' | 'translation';
		work: string;
		exchangeId: string;
		revision: Frozen;
		authorId: string;
		writtenBy: string;
		fromClassId: string;
		language: 'es' | 'en';
		sourceLanguage: 'es' | 'en' | null;
		status: 'waiting' | 'approved' | 'returned';
		at: number;
	}
): string {
	const { work, revision, status, at, ...rest } = item;
	const id = chance.id(at);
	sink.put('submission', {
		...rest,
		id,
		workId: work,
		revisionId: revision.id,
		sha256: revision.sha256,
		status,
		submittedAt: at,
		claimedBy: null,
		claimedAt: null,
		claimedUntil: null,
		decidedAt: status === 'waiting' ? null : at + 4 * hour
	});
	return id;
}

function decide(
	sink: Sink,
	chance: Chance,
	about: {
		submissionId: string;
		revision: Frozen;
		authorId: string;
		reviewerId: string;
		outcome: 'approve' | 'return';
		at: number;
	}
): string {
	const { revision, outcome, ...rest } = about;
	const id = chance.id(rest.at);
	sink.put('decision', {
		...rest,
		id,
		revisionId: revision.id,
		sha256: revision.sha256,
		outcome,
		reason: outcome === 'return' ? 'surname' : null,
		note: outcome === 'return' ? 'Sin apellidos.' : ''
	});
	return id;
}
