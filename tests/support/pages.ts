import { writeInvitation } from '#lib/identity/invitations/invitations.server.ts';
import { startReset } from '#lib/identity/signing-in/resets.server.ts';
import type { Plan } from '#lib/lessons/plan.ts';
import { planIn } from '#lib/lessons/seeds/seed.ts';
import { seedPlans } from '#lib/lessons/seeds/seeds.ts';
import type { Db } from '#lib/platform/database.ts';
import { newToken } from '#lib/platform/ids.server.ts';
import { newStudent } from '../../scripts/demo/learning.ts';
import { firstWeek, whatWeThrowAway, whoHeals } from '../../scripts/demo/lessons/unfinished.ts';
import { newReviewer } from '../../scripts/demo/practising.ts';
import { adults } from './people.ts';

type Params = Record<string, string>;

/** A page as somebody sees it who may. */
export interface Sight {
	/** As Kit names it. */
	route: string;
	/** By name; `nobody` is signed in as nobody. */
	who: string;
	params: (demo: Ids) => Params;
}

const sight = (route: string, who: string, ...params: ((demo: Ids) => Params)[]): Sight => ({
	route,
	who,
	params: (demo) => Object.assign({}, ...params.map((of) => of(demo)))
});

const nobody = 'nobody';
/** Gave the password, not yet the code of the phone. */
export const halfSignedIn = 'Tomás at the second step';
const { laura, delmy, tomas, carmen, ines, sofia, ruth } = Object.fromEntries(
	Object.values(adults).map(({ key, name }) => [key, name])
) as Record<keyof typeof adults, string>;

const cambridge = (demo: Ids) => ({ class: demo.classTaughtBy(laura) });
const flores = (demo: Ids) => ({ class: demo.classTaughtBy(delmy) });
const child = (name: string) => (demo: Ids) => ({ child: demo.person(name) });
const letter = (author: string, status: string) => (demo: Ids) => ({
	letter: demo.letter(author, status).id
});
const inReview = (author: string) => (demo: Ids) => ({ submission: demo.waitingFor(author) });
const translated = (author: string) => (demo: Ids) => ({ translation: demo.translation(author) });
const exchange = (status: string) => (demo: Ids) => ({ exchange: demo.exchange(status) });
const photo = (status: string) => (demo: Ids) => ({ photo: demo.photo(status) });
/** By the slug of a plan that comes with Puente, or a plan of the demo. */
const lesson = (plan: string | Plan) => (demo: Ids) => ({ lesson: demo.lesson(plan) });
const collection = (title: string) => (demo: Ids) => ({ collection: demo.collection(title) });
const halfTranslated = 'whose-work-do-we-eat';
const day = (status: string) => (demo: Ids) => ({ day: demo.mailDay(status) });
const invented = () => ({ token: 'A'.repeat(43) });

/**
 * Every page there is, filled with the demo; more than once where it can look very different.
 * tests/journeys/pages.spec.ts fails when a page of the routes has no line here.
 */
export const sights: readonly Sight[] = [
	sight('/(public)', nobody),
	sight('/(public)/privacy', nobody),
	sight('/(public)/nothing-here', nobody),
	sight('/(public)/sign-in', nobody),
	sight('/(public)/sign-in/second', halfSignedIn),
	sight('/(public)/class', nobody),
	sight('/(public)/badge', nobody),
	sight('/(public)/reset', nobody),
	sight('/(public)/reset/[token]', nobody, ({ resetToken }) => ({ token: resetToken })),
	sight('/(public)/reset/[token]', nobody, invented),
	sight('/(public)/invitation/[token]', nobody, ({ guestToken }) => ({ token: guestToken })),
	sight('/(public)/invitation/[token]', nobody, invented),

	sight('/(home)/home', laura),
	sight('/(home)/home', tomas),
	sight('/(home)/home', carmen),
	sight('/(home)/home', sofia),
	sight('/(home)/home', ruth),
	sight('/(home)/news', laura),
	sight('/(home)/account', sofia),

	sight('/(student)/mailbox', 'Ana'),
	sight('/(student)/mailbox', 'Ximena'),
	sight('/(student)/mailbox/[letter]', 'Mateo', letter('Ana', 'released')),
	sight('/(student)/mailbox/[letter]', 'Ximena', letter('Felix', 'recalled')),
	sight('/(student)/mailbox/[letter]', 'Beatriz', letter('Malik', 'released')),
	sight('/(student)/mailbox/[letter]/report', 'Mateo', letter('Ana', 'released')),
	sight('/(student)/mailbox/[letter]/doubt', 'Mateo', letter('Ana', 'released')),
	sight('/(student)/mailbox/[letter]', 'Yesenia', letter('Samuel', 'released')),
	sight('/(student)/mailbox/[letter]', 'Theo', letter('Marisol', 'released')),
	sight('/(student)/mailbox', 'Yesenia'),
	sight('/(student)/mailbox', 'Beatriz'),
	sight('/(student)/mailbox', 'Wilber'),
	sight('/(student)/letters', 'Ana'),
	sight('/(student)/letters/[letter]', 'Ana', letter('Ana', 'ready')),
	sight('/(student)/letters/[letter]', 'Mateo', letter('Mateo', 'draft')),
	sight('/(student)/letters/[letter]', 'Samuel', letter('Samuel', 'returned')),
	sight('/(student)/letters/[letter]', 'Diego', letter('Diego', 'returned')),
	sight('/(student)/letters/[letter]', 'Lucy', letter('Lucy', 'withdrawn')),
	sight('/(student)/letters/[letter]', 'Rosa', letter('Rosa', 'protected')),
	sight('/(student)/letters/[letter]', 'Aiyana', letter('Aiyana', 'safeguarded')),

	sight('/(class)/class/[class]', laura, cambridge),
	sight('/(class)/class/[class]', delmy, flores),
	sight('/(class)/class/[class]/roster', laura, cambridge),
	sight('/(class)/class/[class]/roster/list', laura, cambridge),
	sight('/(class)/class/[class]/roster/[child]', laura, cambridge, child('Zoe')),
	sight('/(class)/class/[class]/consent', laura, cambridge),
	sight('/(class)/class/[class]/consent/form', laura, cambridge),
	sight('/(class)/class/[class]/consent/[child]', laura, cambridge, child('Ben')),
	sight('/(class)/class/[class]/door', laura, cambridge),
	sight('/(class)/class/[class]/badges', laura, cambridge),
	sight('/(class)/class/[class]/letters', laura, cambridge),
	...[
		['Priya', 'with-teacher'],
		['Kofi', 'with-teacher'],
		['Diego', 'returned'],
		['Ben', 'ready'],
		[laura, 'draft']
	].map(([author = '', status = '']) =>
		sight('/(class)/class/[class]/letters/[letter]', laura, cambridge, letter(author, status))
	),
	sight('/(class)/class/[class]/letters/[letter]', sofia, cambridge, letter('Nora', 'translating')),
	sight('/(class)/class/[class]/dictation/[child]', delmy, flores, child('Chepito')),
	sight('/(class)/class/[class]/teachers', laura, cambridge),
	sight('/(class)/class/[class]/exchange', laura, cambridge),
	sight('/(planning)/lessons/bring-in', laura),
	sight('/(class)/class/[class]/photos', laura, cambridge),
	sight('/(class)/class/[class]/photos/[photo]', laura, cambridge, photo('draft')),
	sight('/(class)/class/[class]/photos/[photo]', laura, cambridge, photo('released')),
	sight('/(class)/class/[class]/photos/[photo]/cover', laura, cambridge, photo('draft')),
	sight('/(class)/class/[class]/sheets/print/[printing]', laura, cambridge, ({ printing }) => ({
		printing
	})),
	sight('/(class)/class/[class]/sheets/missing/[printing]', laura, cambridge, ({ printing }) => ({
		printing
	})),
	sight('/(class)/class/[class]/sheets', laura, cambridge),
	sight('/(class)/class/[class]/sheets/stack', laura, cambridge),
	sight('/(class)/class/[class]/paper', laura, cambridge),
	sight('/(class)/class/[class]/sheets/compare', laura, cambridge),
	sight('/(compare)/compare', carmen),
	sight('/(compare)/compare/[letter]', carmen, ({ typed }) => ({ letter: typed })),
	sight('/(class)/class/[class]/letters/[letter]/type', laura, cambridge, ({ typed }) => ({
		letter: typed
	})),
	sight(
		'/(class)/class/[class]/letters/[letter]/type/cover/[page]',
		laura,
		cambridge,
		({ typed, typedPage }) => ({ letter: typed, page: typedPage })
	),
	sight(
		'/(class)/class/[class]/letters/[letter]/excerpt',
		laura,
		cambridge,
		letter('Leo', 'released')
	),
	sight('/(class)/class/[class]/mail', laura, cambridge),
	sight('/(class)/class/[class]/mail/arrived', delmy, flores),
	sight('/(class)/class/[class]/mail/print', delmy, flores),
	// Marisol wrote on paper.
	sight('/(class)/class/[class]/mail/print', laura, cambridge),
	sight('/(class)/class/[class]/mail/[letter]', laura, cambridge, letter('Marisol', 'released')),
	sight('/(class)/class/[class]/mail/[letter]', delmy, flores, letter('Leo', 'released')),
	sight('/(class)/class/[class]/mail/[letter]/themes', delmy, flores, letter('Leo', 'released')),
	sight('/(class)/class/[class]/mail/[letter]/report', delmy, flores, letter('Leo', 'released')),
	sight('/(class)/class/[class]/mail/[letter]/doubt', delmy, flores, letter('Leo', 'released')),
	sight('/(class)/class/[class]/mail/[letter]', delmy, flores, letter('Samuel', 'released')),
	sight('/(class)/class/[class]/mail/reports', delmy, flores),
	sight(
		'/(worried)/class/[class]/worry/[letter]',
		laura,
		cambridge,
		letter('Priya', 'with-teacher')
	),
	sight('/(worried)/class/[class]/worry/[letter]', delmy, flores, letter('Leo', 'released')),
	sight(
		'/(worried)/class/[class]/worry/[letter]',
		laura,
		cambridge,
		letter('Aiyana', 'safeguarded')
	),
	sight('/(class)/class/[class]/mail/reports', laura, cambridge),
	sight('/(class)/exchange/[exchange]', laura, exchange('open')),
	sight('/(album)/album/[exchange]', delmy, exchange('open')),
	sight('/(album)/album/[exchange]/show', delmy, exchange('open')),
	sight('/(album)/album/[exchange]/print', laura, exchange('open')),
	sight('/(class)/exchange/[exchange]/season', laura, exchange('open')),
	sight('/(class)/exchange/[exchange]/season', sofia, exchange('open')),
	sight('/(planning)/lessons/[lesson]/week', laura, lesson('rain-and-river')),
	sight('/(class)/exchange/[exchange]/matching', laura, exchange('open')),
	sight('/(class)/mail-day/[day]', laura, day('planned')),
	sight('/(class)/mail-day/[day]', laura, day('released')),
	sight('/(class)/mail-day/[day]/note', laura, day('planned')),
	sight('/(class)/mail-day/[day]/presence', delmy, day('planned')),

	sight('/(review)/review', tomas),
	sight('/(review)/review/[submission]', tomas, inReview('Grace')),
	sight('/(review)/review/[submission]', ines, inReview('Omar')),
	sight('/(review)/review/[submission]', 'Elena Alas', inReview('Rosa')),
	sight('/(review)/review/[submission]', tomas, ({ waitingPhoto }) => ({
		submission: waitingPhoto
	})),
	sight('/(review)/review/[submission]/cover', tomas, ({ waitingPhoto }) => ({
		submission: waitingPhoto
	})),
	sight('/(review)/review/[submission]/protect', tomas, inReview('Grace')),
	sight('/(review)/review/[submission]/protect', 'Elena Alas', inReview('Rosa')),
	sight('/(review)/review', 'Elena Alas'),
	sight('/(review)/review', ines),
	sight('/(review)/review/doubts/[doubt]', ines, ({ doubt }) => ({ doubt })),
	sight('/(moderate)/review/reports/[report]', 'Elena Alas', ({ report }) => ({ report })),
	sight('/(practice)/practice', tomas),
	sight('/(practice)/practice', newReviewer),
	sight('/(practice)/practice/[n]', newReviewer, () => ({ n: '2' })),
	sight('/(practice)/practice/[n]', newReviewer, () => ({ n: '5' })),
	sight('/(practice)/practice/[n]/protect', newReviewer, () => ({ n: '5' })),
	sight('/(practice)/practice/[n]/safeguard', newReviewer, () => ({ n: '5' })),
	sight('/(review)/review/[submission]/safeguard', tomas, inReview('Grace')),
	sight('/(review)/review/[submission]/safeguard', tomas, ({ heldSubmission }) => ({
		submission: heldSubmission
	})),
	sight('/(safeguard)/cases', ruth),
	sight('/(safeguard)/cases/[case]', ruth, (demo) => ({ case: demo.case })),
	sight('/(safeguard)/seals', ruth),
	sight('/(safeguard)/seals', 'Blanca Rivas'),
	sight('/(safeguard)/seals/[work]', ruth, (demo) => ({
		work: demo.letter('Rosa', 'protected').id
	})),
	sight('/(moderate)/review/released', tomas),
	sight('/(moderate)/review/released/[letter]', tomas, letter('Ana', 'released')),
	sight('/(translate)/translate', carmen),
	sight('/(translate)/translate/[translation]', carmen, translated('Theo')),
	sight('/(translate)/translate/[translation]', carmen, translated('Nora')),

	sight('/(translate)/translate/[translation]', carmen, (demo) => ({
		translation: demo.translationOfWork(demo.lesson(halfTranslated))
	})),

	sight('/(library)/lessons', nobody),
	sight('/(library)/lessons', carmen),
	sight('/(library)/lessons/[lesson]', nobody, lesson('rain-and-river')),
	sight('/(library)/lessons/[lesson]', nobody, lesson('recipes-and-fractions-with-tortillas')),
	// Nobody has translated it yet.
	sight('/(library)/lessons/[lesson]', carmen, lesson('letters-as-history')),
	sight('/(library)/lessons/[lesson]', sofia, lesson('repoblacion-by-grandparents')),
	sight('/(library)/lessons/[lesson]/print', nobody, lesson('rain-and-river')),
	sight('/(library)/lessons/themes', nobody),
	sight('/(library)/lessons/themes', laura),
	sight('/(library)/lessons/themes/[theme]', nobody, () => ({ theme: 'agua' })),
	sight('/(library)/lessons/collections', nobody),
	sight('/(library)/lessons/collections/[collection]', nobody, collection('Agua')),
	sight('/(library)/lessons/collections/[collection]', laura, collection('First week')),
	sight('/(planning)/lessons/collections/[collection]/write', laura, collection('First week')),
	sight('/(planning)/lessons/[lesson]/collect', laura, lesson('rain-and-river')),
	sight('/(planning)/lessons/[lesson]/adapt', laura, lesson('games-of-both-places')),
	sight('/(planning)/lessons/[lesson]/versions', delmy, lesson(whoHeals)),
	sight('/(planning)/lessons/[lesson]/went', laura, lesson('milpa-year')),
	sight('/(planning)/lessons/[lesson]/tell', laura, ({ begunTelling }) => ({
		lesson: begunTelling
	})),
	sight('/(planning)/lessons/[lesson]/merge', laura, lesson('rain-and-river-in-cambridge')),
	sight('/(planning)/lessons/mine', laura),
	sight('/(planning)/lessons/mine', delmy),
	sight('/(planning)/lessons/[lesson]/write', laura, lesson(firstWeek)),
	sight('/(planning)/lessons/[lesson]/pictures', laura, lesson(firstWeek)),
	sight('/(planning)/lessons/[lesson]/write', delmy, lesson(whoHeals)),
	sight('/(planning)/lessons/[lesson]/files', laura, lesson(firstWeek)),
	sight('/(library)/lessons/[lesson]', laura, lesson(firstWeek)),
	sight('/(planning)/lessons/[lesson]/files', delmy, lesson(whatWeThrowAway)),
	sight('/(planning)/lessons/[lesson]/versions', laura, lesson('map-of-our-street')),
	sight('/(planning)/lessons/[lesson]/versions', laura, lesson(firstWeek)),
	sight('/(planning)/lessons/[lesson]/share', laura, lesson(firstWeek)),
	sight('/(planning)/lessons/[lesson]/share', delmy, lesson(whatWeThrowAway)),
	sight('/(planning)/lessons/[lesson]/share', delmy, lesson(whoHeals)),
	sight('/(planning)/lessons/[lesson]/share', laura, lesson('map-of-our-street')),
	sight('/(review)/review/[submission]', tomas, (demo) => ({
		submission: demo.reviewOf(demo.lesson(whatWeThrowAway))
	})),

	sight('/(translate)/translate/me', carmen),
	sight('/(together)/translate/sprint', carmen),
	sight('/(together)/translate/sprint/[sprint]', carmen, ({ sprint }) => ({ sprint })),
	sight('/(translate)/translate/me', newStudent),
	sight('/(certificate)/translate/certificate/[person]', carmen, (demo) => ({
		person: demo.person(carmen)
	})),
	sight('/(words)/translate/words', carmen),
	sight('/(words)/translate/words/[term]', tomas, ({ milpa }) => ({ term: milpa })),
	sight('/(class)/class/[class]/words', laura, cambridge),

	sight('/(coordinate)/coordinate', sofia),
	sight('/(coordinate)/coordinate/audit', sofia),
	sight('/(coordinate)/coordinate/numbers', sofia),
	sight('/(coordinate)/coordinate/files', sofia),
	sight('/(coordinate)/coordinate/files/[file]', sofia, ({ file }) => ({ file })),
	sight('/(coordinate)/coordinate/jobs', sofia),
	sight('/(coordinate)/coordinate/safeguarding', sofia),
	sight('/(coordinate)/coordinate/reasons', sofia),
	sight('/(coordinate)/coordinate/schools', sofia),
	sight('/(coordinate)/coordinate/schools/[school]', sofia, ({ school }) => ({ school })),
	sight('/(coordinate)/coordinate/people', sofia),
	sight('/(coordinate)/coordinate/people/[person]', sofia, (demo) => ({
		person: demo.person(tomas)
	})),
	sight('/(coordinate)/coordinate/people/[person]', sofia, (demo) => ({
		person: demo.person(newReviewer)
	})),
	sight('/(coordinate)/coordinate/exchanges', sofia),
	sight('/(coordinate)/coordinate/exchanges/[exchange]', sofia, exchange('accepted'))
];

/** Finds what the demo made, by the names that people know. */
export async function idsOf(db: Db) {
	const people = await db.selectFrom('person').select(['id', 'name', 'communityId']).execute();
	const teachers = await db.selectFrom('classTeacher').select(['classId', 'personId']).execute();
	const letters = await db.selectFrom('letter').selectAll().orderBy('createdAt').execute();
	const submissions = await db.selectFrom('submission').selectAll().execute();
	const translations = await db
		.selectFrom('textTranslation')
		.selectAll()
		.orderBy('askedAt')
		.execute();
	const exchanges = await db.selectFrom('exchange').select(['id', 'status']).execute();
	const days = await db.selectFrom('mailDay').selectAll().orderBy('onDate').execute();
	const reports = await db
		.selectFrom('letterReport')
		.select('id')
		.where('endedAt', 'is', null)
		.execute();
	const doubts = await db
		.selectFrom('translationDoubt')
		.select('id')
		.where('status', '=', 'asked')
		.execute();
	const cases = await db
		.selectFrom('safeguardCase')
		.innerJoin('submission', 'submission.revisionId', 'safeguardCase.revisionId')
		.select(['safeguardCase.id', 'submission.id as submissionId'])
		.execute();
	const schools = await db.selectFrom('school').select('id').orderBy('name').execute();

	const files = await db
		.selectFrom('broughtFile')
		.select('id')
		.where('status', '=', 'seen')
		.execute();
	const words = await db
		.selectFrom('glossaryTerm')
		.select('id')
		.where('term', '=', 'milpa')
		.execute();

	const photos = await db.selectFrom('photo').select(['id', 'status']).execute();
	const sheets = await db.selectFrom('sheet').select('printingId').execute();
	const typed = await db
		.selectFrom('writtenDraft')
		.innerJoin('letter', 'letter.id', 'letterId')
		.select('letterId')
		.where('letter.status', '=', 'draft')
		.execute();
	const pages = await db.selectFrom('letterPage').select(['id', 'letterId']).execute();
	const works = await db
		.selectFrom('libraryWork')
		.select(['id', 'doc'])
		.where('kind', '=', 'lesson')
		.execute();
	const telling = await db
		.selectFrom('libraryWork')
		.select('id')
		.where('kind', '=', 'reflection')
		.where('status', '=', 'draft')
		.execute();
	const collections = await db
		.selectFrom('libraryWork')
		.select(['id', 'doc'])
		.where('kind', '=', 'collection')
		.execute();
	const revisions = await db.selectFrom('revision').select(['id', 'workId']).execute();
	const sprints = await db.selectFrom('sprint').select('id').execute();

	const found = <T>(thing: T | undefined, what: string): T => {
		if (thing === undefined) throw new Error(`The demo has no ${what}.`);
		return thing;
	};
	const person = (name: string) =>
		found(
			people.find((one) => one.name === name),
			name
		).id;
	const classTaughtBy = (name: string) =>
		found(
			teachers.find(({ personId }) => personId === person(name)),
			`class of ${name}`
		).classId;
	const letter = (author: string, status: string) =>
		found(
			letters.find((one) => one.authorId === person(author) && one.status === status),
			`letter of ${author} that is ${status}`
		);
	/** The last one: of a letter that was delivered there is another. */
	const translationFor = (author: string) =>
		translations.findLast(({ sourceRevisionId }) =>
			letters.some((one) => one.authorId === person(author) && one.revisionId === sourceRevisionId)
		);
	const now = Date.now();
	const guest = { email: 'guest@example.org', name: 'Marta Guest', language: 'en' } as const;
	const guestToken = newToken();
	await db
		.transaction()
		.execute((db) =>
			writeInvitation(
				db,
				guestToken,
				{ ...guest, role: 'translator' },
				found(people[0], 'people').communityId,
				null,
				now
			)
		);
	const reset = await startReset(db, adults.carmen.email, now);
	return {
		person,
		classTaughtBy,
		letter,
		translation: (author: string) =>
			found(translationFor(author), `translation of ${author}'s letter`).id,
		/** What a reviewer opens: the author's letter, or the translation of it. */
		waitingFor: (author: string) =>
			found(
				submissions.find(
					({ status, workId }) =>
						status === 'waiting' &&
						(workId === translationFor(author)?.id ||
							letters.some(({ id, authorId }) => id === workId && authorId === person(author)))
				),
				`review of ${author}'s letter`
			).id,
		/** By its title; of a plan that comes with Puente its slug is enough. */
		lesson: (plan: string | Plan) =>
			found(
				works.find(({ doc }) => (JSON.parse(doc) as Plan).title === titleOf(plan)),
				`plan ${titleOf(plan)}`
			).id,
		translationOfWork: (work: string) =>
			found(
				translations.find(({ sourceRevisionId }) =>
					revisions.some(({ id, workId }) => id === sourceRevisionId && workId === work)
				),
				`translation of ${work}`
			).id,
		/** By its title. */
		collection: (title: string) =>
			found(
				collections.find(({ doc }) => (JSON.parse(doc) as Plan).title === title),
				`collection ${title}`
			).id,
		begunTelling: found(telling[0], 'telling of how it went').id,
		reviewOf: (work: string) =>
			found(
				submissions.find(({ status, workId }) => status === 'waiting' && workId === work),
				`review of ${work}`
			).id,
		exchange: (status: string) =>
			found(
				exchanges.find((one) => one.status === status),
				`exchange that is ${status}`
			).id,
		/** The first of Cambridge. */
		mailDay: (status: string) =>
			found(
				days.find(
					(one) => one.status === status && one.fromClassId === classTaughtBy(adults.laura.name)
				),
				`mail day that is ${status}`
			).id,
		report: found(reports[0], 'report that waits').id,
		doubt: found(doubts[0], 'question about a translation').id,
		milpa: found(words[0], 'milpa').id,
		photo: (status: string) =>
			found(
				photos.find((one) => one.status === status),
				`photo that is ${status}`
			).id,
		/** A photo that waits for a reviewer. */
		waitingPhoto: found(
			submissions.find(
				({ status, workId }) => status === 'waiting' && photos.some(({ id }) => id === workId)
			),
			'review of a photo'
		).id,
		typed: found(typed[0], 'letter that is typed').letterId,
		typedPage: found(
			pages.find(({ letterId }) => letterId === typed[0]?.letterId),
			'page that is typed'
		).id,
		printing: found(sheets[0], 'printed sheet').printingId,
		sprint: found(sprints[0], 'sprint').id,
		file: found(files[0], 'file that waits').id,
		school: found(schools[0], 'school').id,
		case: found(cases[0], 'case').id,
		heldSubmission: found(cases[0], 'case').submissionId,
		guestToken,
		resetToken: found(reset ?? undefined, 'Carmen').token
	};
}

function titleOf(plan: string | Plan): string {
	if (typeof plan !== 'string') return plan.title;
	const seed = seedPlans.find(({ slug }) => slug === plan);
	return seed ? planIn(seed, seed.language).title : plan;
}

export type Ids = Awaited<ReturnType<typeof idsOf>>;
