import { sha256 } from '#lib/platform/ids.server.ts';
import { reportAsChild } from '#lib/delivery/reporting/reporting.server.ts';
import { releaseMail, authorizeMailDay } from '#lib/delivery/delivery.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import {
	chooseComparing,
	endHelper,
	nameHelper
} from '#lib/letters/pages/comparing/choice.server.ts';
import { handIn } from '#lib/letters/writing/handing-in.server.ts';
import { addDays } from '#lib/platform/dates.ts';
import { authorizeSeal, openSeal } from '#lib/moderation/protecting/seals.server.ts';
import { cover } from '#lib/photos/covering/covering.server.ts';
import { authorizePhoto } from '#lib/photos/photos.server.ts';
import { announce } from '#lib/photos/sending/announcing.server.ts';
import { findPhoto } from '#lib/photos/queries.server.ts';
import { storageOf } from '#lib/storage/open.server.ts';
import { coverWords, covering } from './covering.ts';
import { startLetter } from './desk.ts';
import { lessonMakers } from './lesson-fixtures.ts';
import { mendFirst } from './mending.ts';
import { doubts } from './doubting.ts';
import { excerptStepsOf } from './excerpts.ts';
import { castPassword } from './people.ts';
import { bringTo, type Stage } from './pending.ts';
import { deliverPhotos, folderOfItsOwn, photoStepsOf } from './photos.ts';
import { layInTray, layOn, printFor, somePicture } from './sheets.ts';
import type { Scene } from './principals.ts';
import { safeguardBy } from './safeguarding.ts';
import { addSecondReviewer } from './second-reviewer.ts';
import { act, actorOf } from './steps.ts';
import { handInTyped, onPaperBy } from './typed.ts';
import { idOf } from './world.ts';

type Params = Record<string, string>;

/**
 * Makes what a row of the access matrix is about; called anew for each act that may use it up. What the
 * address has no parameter for goes into the form.
 */
export async function paramsFor(scene: Scene, about: string): Promise<Params> {
	const maker = makers[about];
	if (!maker) throw new Error(`tests/support/fixtures.ts does not know "${about}".`);
	return maker(scene);
}

const ofCambridge = (scene: Scene) => ({ class: scene.world.classes.cambridge });

const letterAt = (stage: Stage) => async (scene: Scene) => {
	const { letterId } = await bringTo(scene.steps, stage, 'Ana', 'Mateo');
	return { ...ofCambridge(scene), letter: letterId };
};

const makers: Record<string, (scene: Scene) => Promise<Params> | Params> = {
	nothing: () => ({}),
	...lessonMakers,
	'the class': ofCambridge,
	'a letter that is typed': (scene) => typedLetter(scene, 'on the desk'),
	'a letter that Carmen compares': async (scene) => {
		const params = await typedLetter(scene, 'on the desk');
		await carmenCompares(scene, true);
		return params;
	},
	'somebody to name': async (scene) => {
		await carmenCompares(scene, false);
		return { ...ofCambridge(scene), person: scene.world.adults.carmen };
	},
	'a typed letter in line for review': (scene) => typedLetter(scene, 'in review'),
	"the partner's class": (scene) => ({ class: scene.world.classes.flores }),
	'a child of the class': (scene) => ({
		...ofCambridge(scene),
		child: idOf(scene.world, 'Tariq')
	}),
	'a child who leaves': (scene) => ({ ...ofCambridge(scene), child: idOf(scene.world, 'Isaac') }),
	'a child who left': async (scene) => {
		const child = idOf(scene.world, 'Zoe');
		await scene.built.db
			.updateTable('enrolment')
			.set({ leftAt: Date.now() })
			.where('childId', '=', child)
			.execute();
		return { ...ofCambridge(scene), child };
	},
	'a child with a badge': async (scene) => {
		const child = idOf(scene.world, 'Tariq');
		const id = crypto.randomUUID();
		await scene.built.db
			.insertInto('badge')
			.values({ id, childId: child, tokenHash: sha256(id), madeAt: Date.now() })
			.execute();
		return { ...ofCambridge(scene), child };
	},
	'a letter that is dictated': async (scene) => {
		const { letterId } = await bringTo(scene.steps, 'draft', 'Mei', partnerOfMei);
		await dictates(scene, 'Mei');
		return { ...ofCambridge(scene), letter: letterId };
	},
	'a child who dictates': async (scene) => {
		const child = await dictates(scene, 'Mei');
		const { id: pair } = await scene.built.db
			.selectFrom('pair')
			.select('id')
			.where('childA', '=', child)
			.executeTakeFirstOrThrow();
		return { ...ofCambridge(scene), child, pair };
	},
	'the school': (scene) => ({ school: scene.world.schools.cambridge }),
	'a stretch at the desk': async ({ built, world }) => {
		const id = crypto.randomUUID();
		const at = { begunAt: Date.now() - 600_000, lastAt: Date.now(), correctedTo: null };
		await built.db
			.insertInto('deskStretch')
			.values({ id, personId: world.adults.carmen, ...at })
			.execute();
		return { stretch: id };
	},
	'a sprint in Cambridge': async ({ built, world }) => {
		const id = crypto.randomUUID();
		const times = { fromAt: Date.now() - 60_000, untilAt: Date.now() + 3_600_000 };
		await built.db
			.insertInto('sprint')
			.values({
				...{ id, title: 'Thursday', goal: 5, goalOf: 'letters', ...times },
				...{ communityId: world.communities.cambridge, openedBy: world.adults.sofia }
			})
			.execute();
		return { sprint: id };
	},
	'Carmen, who learns beside Inés': async ({ built, world }) => {
		await built.db
			.updateTable('person')
			.set({ mentorId: world.adults.ines, mentorAgreedAt: Date.now() })
			.where('id', '=', world.adults.carmen)
			.execute();
		return { person: world.adults.carmen };
	},
	'an adult of the community': (scene) => newAdult(scene),
	'the coordinator': (scene) => ({ person: scene.world.adults.sofia }),
	'the exchange': async (scene) => {
		const norm = crypto.randomUUID();
		const words = { textEs: 'Escribimos con cariño.', textEn: 'We write with care.' };
		await scene.built.db
			.insertInto('norm')
			.values({ id: norm, exchangeId: scene.world.exchangeId, position: 9, ...words })
			.execute();
		return { exchange: scene.world.exchangeId, norm, norms: sha256(''), ...words };
	},
	'the mail day from Cambridge': (scene) => ({ day: scene.world.mailDays.cambridge }),
	'a practice letter': () => ({ n: '1' }),
	'a link that nobody was sent': () => ({ token: 'A'.repeat(43) }),
	'a job put aside': () => ({}),
	'a letter of the teacher': (scene) => byTeacher(scene, 'class'),
	'a letter among teachers': async (scene) => {
		const params = await byTeacher(scene, 'teachers');
		const { db } = scene.built;
		const laura = await actorOf(db, scene.world.adults.laura, Date.now());
		const mine = await authorizeLetter(db, laura, 'write', params.letter);
		const form = { act: act(), text: 'Dear Delmy, how is the school year going?', stamp: 'sail' };
		await handIn(db, mine, form, Date.now());
		return params;
	},
	'a printing': async (scene) => {
		const { built, world } = scene;
		const { printing } = await printFor(built.db, world, ['Ana'], Date.now(), { spare: 1 });
		return { ...ofCambridge(scene), printing };
	},
	'a page of a sheet': async (scene) => (await onPaper(scene, 'page')).params,
	'a photograph that nobody knows': async (scene) => (await onPaper(scene, 'unknown')).params,
	'a page laid by hand': async (scene) => (await onPaper(scene, 'placed')).params,
	'a page that came twice': async (scene) => (await onPaper(scene, 'double')).params,
	'a spare sheet with writing': async (scene) => (await onPaper(scene, 'spare')).params,
	'a photo on the desk': photoOnDesk,
	'a photo in review': photoInReview,
	'a photo that Laura covered': coveredPhoto,
	'a sealed picture that Ruth opened': openedPicture,
	'a photo in the album': photoInAlbum,
	'a file on its way': fileOnItsWay,
	'a draft': letterAt('draft'),
	'a letter with the teacher': letterAt('with-teacher'),
	'a letter in review': async (scene) => {
		const { letterId } = await bringTo(scene.steps, 'with-moderator', 'Ana', 'Mateo');
		return { submission: (await scene.steps.openSubmissionOf(letterId)).id, work: letterId };
	},
	'a letter that a reviewer returned': async (scene) => {
		const { letterId } = await bringTo(scene.steps, 'with-moderator', 'Ana', 'Mateo');
		await scene.steps.returnLetter(letterId, 'Could you tell him more?');
		return { ...ofCambridge(scene), letter: letterId };
	},
	'a case': openedCase,
	'the named people of Cambridge': async ({ world, built: { db } }) => {
		const line = crypto.randomUUID();
		const words = { wordsEs: 'Llamar a la enfermera.', wordsEn: 'Call the nurse.' };
		const kind = 'step' as const;
		await db
			.insertInto('safeguardGuide')
			.values({ id: line, country: 'US', kind, position: 90, ...words })
			.execute();
		const community = world.communities.cambridge;
		const lead = { communityId: community, rank: 2 as const, personId: world.adults.blanca };
		await db
			.insertInto('safeguardLead')
			.values({ ...lead, namedBy: world.adults.sofia, at: Date.now() })
			.onConflict((conflict) => conflict.columns(['communityId', 'rank']).doUpdateSet(lead))
			.execute();
		return {
			community,
			rank: '2',
			person: world.adults.blanca,
			country: 'US',
			line,
			kind,
			...words
		};
	},
	'a closed case': async (scene) => {
		const params = await openedCase(scene);
		await scene.built.db
			.updateTable('safeguardCase')
			.set({ closedAt: Date.now(), closedBy: scene.world.adults.ruth, statement: 'She is safe.' })
			.where('id', '=', params['case'] ?? '')
			.execute();
		return params;
	},
	'a letter with covered words': async (scene) => {
		const { steps, world, built } = scene;
		const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
		const asked = covering('Do you like', 'private');
		await coverWords(built.db, steps, letterId, { by: world.adults.tomas, asked }, Date.now());
		return { ...ofCambridge(scene), letter: letterId, work: letterId };
	},
	'a letter that Elena covered': async ({ steps, world, built: { db } }) => {
		const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
		const known = await db
			.selectFrom('person')
			.select('id')
			.where('name', '=', 'Elena Alas')
			.executeTakeFirst();
		const elena = known?.id ?? (await addSecondReviewer(db, world, Date.now()));
		const asked = covering('Do you like', 'private');
		const reviews = (endedAt: number | null) =>
			db.updateTable('role').set({ endedAt }).where('personId', '=', elena).execute();
		await reviews(null);
		await coverWords(db, steps, letterId, { by: elena, asked }, Date.now());
		// Else she would be asked instead of Tomás, who approved what is reported.
		await reviews(Date.now());
		return { submission: (await steps.openSubmissionOf(letterId)).id };
	},
	'a letter to translate': async (scene) => {
		const { letterId } = await bringTo(scene.steps, 'approved', 'Ana', 'Mateo');
		return { translation: await scene.steps.translationOf(letterId) };
	},
	'a translation in review': async ({ steps }) => {
		const { letterId } = await bringTo(steps, 'translation-review', 'Ana', 'Mateo');
		const { id } = await steps.openSubmissionOf(await steps.translationOf(letterId));
		return { submission: id, 'mend-0': 'Hola, hola.', 'mend_reason-0': 'voice' };
	},
	'a translation that Inés changed': async ({ steps, world, built: { db } }) => {
		const { letterId } = await bringTo(steps, 'translation-review', 'Ana', 'Mateo');
		await mendFirst(db, steps, letterId, { by: world.adults.ines }, Date.now());
		const translation = await steps.translationOf(letterId);
		const { revisionId, sha256 } = await steps.openSubmissionOf(translation);
		return { translation, revisionId, sha256, why: 'A child says it so.' };
	},
	'a letter that Carmen translates': async (scene) => {
		const { letterId } = await bringTo(scene.steps, 'translating', 'Ana', 'Mateo');
		return { translation: await scene.steps.translationOf(letterId) };
	},
	'a file that waits': async ({ built: { db }, world }) => {
		const file = crypto.randomUUID();
		await db
			.insertInto('broughtFile')
			.values({
				...{ id: file, kind: 'memory', name: 'earlier.tmx', format: 'tmx', status: 'seen' },
				found: JSON.stringify({ of: { es: 1, en: 0 }, fresh: 1, leftOut: {}, samples: [] }),
				content: JSON.stringify([{ es: `El ${file}`, en: `The ${file}` }]),
				lookedBy: world.adults.sofia,
				lookedAt: Date.now()
			})
			.execute();
		return { file };
	},
	'a proposed word': async ({ built: { db } }) => {
		const term = crypto.randomUUID();
		const word = { language: 'es', strategy: 'translate', part: 'noun' } as const;
		await db
			.insertInto('glossaryTerm')
			.values({
				...word,
				id: term,
				term,
				folded: term,
				meanings: '["thing"]',
				status: 'proposed',
				proposedBy: null,
				proposedByClass: null,
				proposedAt: Date.now(),
				endedAt: null
			})
			.execute();
		return { ...word, term, meanings: 'thing' };
	},
	'a word that the class is asked about': async (scene) => {
		const { letterId } = await bringTo(scene.steps, 'translating', 'Ana', 'Mateo');
		const question = crypto.randomUUID();
		await askAbout(scene, question, await scene.steps.translationOf(letterId), 'Hello');
		const answer = { term: question, meaning: 'Said when people meet.' };
		return { ...ofCambridge(scene), question, ...answer };
	},
	'a delivered letter of the class': async (scene) => ({
		...ofCambridge(scene),
		letter: await delivered(scene),
		sentence: '0',
		theme: 'nieve'
	}),
	'words out of a letter, on the desk': (scene) => takenOut(scene, false),
	'words out of a letter, in review': (scene) => takenOut(scene, true),
	'words out of a letter, shared': async (scene) => {
		const steps = excerptStepsOf(scene.built.db, scene.world, Date.now());
		return { theme: 'nieve', work: await steps.shareWords(await delivered(scene), [0]) };
	},
	'a delivered letter': async (scene) => ({
		class: scene.world.classes.flores,
		letter: await delivered(scene)
	}),
	'a letter delivered as it is': async (scene) => {
		const { db } = scene.built;
		const flores = scene.world.classes.flores;
		const reads = (languages: string) =>
			db.updateTable('class').set({ reads: languages }).where('id', '=', flores).execute();
		await reads('["es","en"]');
		const letter = await delivered(scene, 'approved');
		await reads('["es"]');
		return { class: flores, letter };
	},
	'a reported letter': async (scene) => {
		const { db } = scene.built;
		const mateo = await actorOf(db, idOf(scene.world, 'Mateo'), Date.now());
		const said = { act: act(), picture: 'mean', words: '' } as const;
		return { report: await reportAsChild(db, mateo, await delivered(scene), said, Date.now()) };
	},
	'a delivered letter to ask about': async (scene) => {
		const letter = await delivered(scene);
		const { translationRevisionId } = await scene.built.db
			.selectFrom('releaseItem')
			.select('translationRevisionId')
			.where('letterId', '=', letter)
			.executeTakeFirstOrThrow();
		const said = { revision: translationRevisionId ?? '', n: '0', kind: 'word' };
		return { class: scene.world.classes.flores, letter, ...said };
	},
	'a translation that a reader asks about': async (scene) => {
		const { world, built } = scene;
		const doubt = await doubts(built.db, world, await delivered(scene), Date.now());
		return { doubt, to: 'translator', reason: 'as-written' };
	},
	'a delivered letter of mine': async (scene) => ({
		...ofCambridge(scene),
		letter: await delivered(scene)
	})
};

/** Whether Laura's class wants that Carmen compares what is typed. */
async function carmenCompares({ built: { db }, world }: Scene, wanted: boolean) {
	const now = Date.now();
	const laura = await actorOf(db, world.adults.laura, now);
	const klass = await authorizeClass(db, laura, 'teach', world.classes.cambridge);
	const form = { act: act(), person: world.adults.carmen };
	await chooseComparing(db, klass, { act: act(), wanted }, now);
	await endHelper(db, klass, form, now);
	if (wanted) await nameHelper(db, klass, { ...form, act: act() }, now);
}

/** Ana wrote it on paper, and Laura types it. */
async function typedLetter(scene: Scene, ends: 'on the desk' | 'in review'): Promise<Params> {
	const { world, built, steps } = scene;
	const { db } = built;
	const now = Date.now();
	const photos = photoStepsOf(db, world, now, storageOf(builtSettings()));
	const { letterId, sheetId, pictureId } = await onPaperBy(db, world, photos, now, {
		n: ++photosMade
	});
	const { id: page } = await db
		.selectFrom('letterPage')
		.select('id')
		.where('letterId', '=', letterId)
		.executeTakeFirstOrThrow();
	const words = { written: 'Deer Mateo', text: 'Dear Mateo' };
	await carmenCompares(scene, false);
	const typed = { ...words, writtenBase: '0', base: '0' };
	const params = { ...ofCambridge(scene), letter: letterId, page, sheet: sheetId, ...typed };
	if (ends === 'on the desk') return { ...params, picture: pictureId, file: '320.webp' };
	await handInTyped(db, world, letterId, words, now);
	await steps.passOnByTeacher(letterId);
	return { ...params, picture: pictureId, file: '320.webp' };
}

/** A sheet of Ana's, or a spare one, in all its ways: the class printed it, and something lies on it or in the tray. */
async function onPaper(scene: Scene, what: 'page' | 'unknown' | 'double' | 'placed' | 'spare') {
	const { world, built } = scene;
	const { db } = built;
	const now = Date.now();
	const photos = photoStepsOf(db, world, now, storageOf(builtSettings()));
	const names = what === 'spare' ? [] : ['Ana'];
	const spare = what === 'spare' ? 1 : 0;
	const { sheets } = await printFor(db, world, names, now, { spare });
	const [sheet] = sheets;
	const picture = await somePicture(db, photos, ++photosMade);
	if (what !== 'unknown') await layOn(db, world, sheet, picture, now);
	const inTray = what === 'double' ? await somePicture(db, photos, ++photosMade) : picture;
	const of = { pictureId: inTray, sheet: what === 'unknown' ? undefined : sheet };
	const stack =
		what === 'page' || what === 'spare'
			? ''
			: await layInTray(db, world, { ...of, status: what }, now);
	const said = { page: `${sheet?.id}.1`, sheet: sheet?.id ?? '', child: idOf(world, 'Ana') };
	return { params: { ...ofCambridge(scene), ...said, stack, picture, file: '320.webp' } };
}

async function photoOnDesk(scene: Scene): Promise<Params> {
	const { built, world } = scene;
	const photos = photoStepsOf(built.db, world, Date.now(), storageOf(builtSettings()));
	return paramsOfPhoto(scene, await photos.bringIn(++photosMade));
}

async function photoInReview(scene: Scene): Promise<Params> {
	const { built, world, steps } = scene;
	const photos = photoStepsOf(built.db, world, Date.now(), storageOf(builtSettings()));
	const photoId = await photos.bringIn(++photosMade);
	await photos.handInPhoto(photoId);
	return { submission: (await steps.openSubmissionOf(photoId)).id };
}

/** The picture as it was before Laura covered something in it. */
async function coveredPhoto(scene: Scene): Promise<Params> {
	const { built, world } = scene;
	const { db } = built;
	const storage = storageOf(builtSettings());
	const photoId = await photoStepsOf(db, world, Date.now(), storage).bringIn(++photosMade);
	const params = await paramsOfPhoto(scene, photoId);
	const laura = await actorOf(db, world.adults.laura, Date.now());
	const photo = await authorizePhoto(db, laura, 'describe', photoId);
	const asked = { act: act(), shapes: [], cells: ['1.1'], kind: 'pixelate' } as const;
	await cover(db, { storage, quarantine: folderOfItsOwn() }, photo, asked, Date.now());
	return { ...params, work: photoId };
}

async function openedPicture(scene: Scene): Promise<Params> {
	const { built, world } = scene;
	const params = await coveredPhoto(scene);
	const ruth = await actorOf(built.db, world.adults.ruth, Date.now());
	const sealed = await authorizeSeal(built.db, ruth, params['work'] ?? '');
	await openSeal(built.db, sealed, { act: act(), reason: 'A family asks.' }, Date.now());
	return params;
}

/** One that the next mail day of Cambridge brought, with no other letter asked for. */
async function photoInAlbum(scene: Scene): Promise<Params> {
	const { built, world, steps } = scene;
	const photos = photoStepsOf(built.db, world, Date.now(), storageOf(builtSettings()));
	const photoId = await photos.bringIn(++photosMade);
	await photos.handInPhoto(photoId);
	await steps.approveLetter(photoId);
	await steps.takeToDesk(photoId);
	await steps.translate(photoId, () => 'Un barco de papel.');
	await steps.handInTranslation(photoId);
	await steps.approveTranslation(photoId);
	await deliverPhotos(built.db, world, Date.now());
	return paramsOfPhoto(scene, photoId);
}

async function fileOnItsWay(scene: Scene): Promise<Params> {
	const { built, world } = scene;
	const laura = await actorOf(built.db, world.adults.laura, Date.now());
	const klass = await authorizeClass(built.db, laura, 'teach', world.classes.cambridge);
	const file = { purpose: 'photo', sha256: sha256(act()), bytes: 2000 } as const;
	const said = { ...file, exchangeId: world.exchangeId };
	return { ...ofCambridge(scene), upload: (await announce(built.db, klass, said, Date.now())).id };
}

let photosMade = 0;

const builtSettings = () => ({ dataDir: process.env['DATA_DIR'] ?? '', storageUrl: undefined });

async function paramsOfPhoto(scene: Scene, photo: string): Promise<Params> {
	const found = await findPhoto(scene.built.db, photo);
	const exchange = scene.world.exchangeId;
	return {
		...ofCambridge(scene),
		exchange,
		photo,
		picture: found?.pictureId ?? '',
		file: '320.webp'
	};
}

/** Somebody new, so that parting with them leaves the cast as it is. */
async function newAdult({ built, world }: Scene): Promise<Params> {
	const person = crypto.randomUUID();
	await built.db
		.insertInto('person')
		.values({
			id: person,
			kind: 'adult',
			communityId: world.communities.cambridge,
			name: 'New Volunteer',
			foldedName: 'new volunteer',
			language: 'en',
			reads: '["en"]',
			createdAt: Date.now()
		})
		.execute();
	return { person };
}

/** A letter of Ana's that Tomás safeguarded, and what its two people write. */
async function openedCase({ steps, world, built: { db } }: Scene): Promise<Params> {
	const { letterId } = await bringTo(steps, 'with-moderator', 'Ana', 'Mateo');
	await safeguardBy(db, world.adults.tomas, letterId, 'She writes that nobody may know.');
	const { id } = await db
		.selectFrom('safeguardCase')
		.select('id')
		.where('workId', '=', letterId)
		.executeTakeFirstOrThrow();
	const { id: step } = await db
		.selectFrom('safeguardGuide')
		.select('id')
		.where('kind', '=', 'step')
		.where('country', '=', 'US')
		.executeTakeFirstOrThrow();
	return { case: id, step, words: 'Phoned at ten.', statement: 'She is safe.' };
}

const partnerOfMei = 'Josué';

async function dictates({ built, world }: Scene, name: string): Promise<string> {
	const child = idOf(world, name);
	await built.db
		.updateTable('enrolment')
		.set({ dictation: 1 })
		.where('childId', '=', child)
		.execute();
	return child;
}

async function byTeacher({ built, world }: Scene, kind: 'class' | 'teachers') {
	const laura = await actorOf(built.db, world.adults.laura, Date.now());
	const letter = await startLetter(
		built.db,
		laura,
		{
			exchangeId: world.exchangeId,
			authorClassId: world.classes.cambridge,
			kind,
			pairId: null,
			recipientId: null,
			recipientClassId: world.classes.flores,
			language: 'en',
			stamp: 'sail',
			answersId: null
		},
		Date.now()
	);
	return { class: world.classes.cambridge, letter };
}

/** A letter from Ana to Mateo that was released on a mail day of its own. */
/** The first sentence of what Ana wrote to Mateo. */
async function takenOut(scene: Scene, handedIn: boolean): Promise<Params> {
	const letter = await delivered(scene);
	const steps = excerptStepsOf(scene.built.db, scene.world, Date.now());
	const work = await steps.takeOut(letter, [0]);
	if (handedIn) await steps.handInWords(work, letter);
	return { ...ofCambridge(scene), letter, work, audience: 'exchange', base: '0' };
}

/** A letter of Ana’s to Mateo that arrived. */
export async function delivered(scene: Scene, stage: Stage = 'ready'): Promise<string> {
	const { steps, world, built } = scene;
	const { db } = built;
	const now = Date.now();
	const { letterId } = await bringTo(steps, stage, 'Ana', 'Mateo');
	const id = crypto.randomUUID();
	const taken = await db.selectFrom('mailDay').select('onDate').execute();
	await db
		.insertInto('mailDay')
		.values({
			id,
			exchangeId: world.exchangeId,
			fromClassId: world.classes.cambridge,
			onDate: addDays('2025-01-01', taken.length),
			status: 'planned'
		})
		.execute();
	const flores = await db
		.selectFrom('enrolment')
		.select('childId')
		.where('classId', '=', world.classes.flores)
		.execute();
	await db
		.insertInto('presence')
		.values(
			flores.map(({ childId }) => ({
				mailDayId: id,
				childId,
				present: childId === idOf(world, 'Mateo') ? (1 as const) : (0 as const),
				markedBy: world.adults.delmy,
				at: now
			}))
		)
		.execute();
	const laura = await actorOf(db, world.adults.laura, now);
	const day = await authorizeMailDay(db, laura, 'release', id);
	await releaseMail(db, day, { act: act(), version: day.subject.version }, now);
	return letterId;
}

/** As Carmen asks the class in Cambridge from her desk. */
export const askAbout = (
	{ built: { db }, world }: Scene,
	id: string,
	translationId: string,
	word: string
) =>
	db
		.insertInto('glossaryQuestion')
		.values({
			id,
			translationId,
			word,
			classId: world.classes.cambridge,
			askedBy: world.adults.carmen,
			askedAt: Date.now(),
			answeredBy: null,
			answeredAt: null,
			termId: null
		})
		.execute();

/** A form that most actions can read: every usual field with a sensible value. */
export async function usualForm(scene: Scene, params: Params): Promise<Record<string, string>> {
	const { world, built } = scene;
	const seen = await revisionSeen(scene, params);
	const pair = await built.db
		.selectFrom('pair')
		.select('id')
		.where('childA', '=', idOf(world, 'Ana'))
		.executeTakeFirstOrThrow();
	return {
		act: act(),
		...seen,
		version: '0',
		base: '0',
		wording: sha256(''),
		cut: '0',
		sentence: '0',
		reason: 'other',
		note: 'Please look at this again.',
		text: 'Hello from Cambridge.',
		stamp: 'sail',
		exchange: world.exchangeId,
		from: world.classes.cambridge,
		on: '2026-12-18',
		day: world.mailDays.cambridge,
		child: idOf(world, 'Mateo'),
		student: idOf(world, 'Ana'),
		pair: pair.id,
		friend: pair.id,
		flagId: crypto.randomUUID(),
		question: 'Is this fine for a nine-year-old?',
		password_again: castPassword,
		...params
	};
}

async function revisionSeen({ built }: Scene, params: Params) {
	const work = params['letter'] ?? params['submission'];
	if (!work) return { revisionId: crypto.randomUUID(), sha256: sha256('') };
	const row = await built.db
		.selectFrom('revision')
		.leftJoin('submission', 'submission.revisionId', 'revision.id')
		.select(['revision.id', 'revision.sha256'])
		.where((eb) => eb.or([eb('revision.workId', '=', work), eb('submission.id', '=', work)]))
		.orderBy('revision.n', 'desc')
		.executeTakeFirst();
	return { revisionId: row?.id ?? crypto.randomUUID(), sha256: row?.sha256 ?? sha256('') };
}
