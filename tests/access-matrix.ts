import type { Principal } from './support/principals.ts';

/**
 * Who may do what at every address: `+` may, `-` may not, written out for everybody. Seen from Ana's
 * letter to Mateo and the class in Cambridge; delmy and mateo are the partner class, sky and pat another
 * class, rutilio coordinates a third community. Denied is the same 404 as absent (303 to the sign-in
 * page, or to the door of the class, for nobody and for disabled accounts). Ruth holds no role and is a named
 * person of safeguarding: where a line ends before her column, she may not. tests/access.built.test.ts fails when a route or one of
 * its actions has no line here.
 */
export const columns: readonly Principal[] = [
	'nobody',
	'disabled',
	'ana',
	'leo',
	'mateo',
	'sky',
	'laura',
	'delmy',
	'pat',
	'tomas',
	'carmen',
	'ines',
	'sofia',
	'rutilio',
	'ruth'
];

export interface Row {
	/** As Kit names it. */
	route: string;
	/** What the parameters stand for; see tests/support/fixtures.ts. */
	about: string;
	/** By method or action, one sign a column. */
	may: Record<string, string>;
	/** Fields that this action needs besides the usual ones. */
	form?: Record<string, string>;
}

const row = (route: string, about: string, may: Record<string, string>, form = {}): Row => ({
	route,
	about,
	may,
	form
});

//                            nob dis ana leo mat sky lau del pat tom car ine sof rut lead
const everybody /*       */ = ' +   +   +   +   +   +   +   +   +   +   +   +   +   +   + ';
const whoeverIsIn /*     */ = ' -   -   +   +   +   +   +   +   +   +   +   +   +   +   + ';
const adultsOnly /*      */ = ' -   -   -   -   -   -   +   +   +   +   +   +   +   +   + ';
const ruthOnly /*        */ = ' -   -   -   -   -   -   -   -   -   -   -   -   -   -   + ';
const children /*        */ = ' -   -   +   +   +   +   -   -   -   -   -   -   -   - ';
const anaOnly /*         */ = ' -   -   +   -   -   -   -   -   -   -   -   -   -   - ';
const anaAndMateo /*     */ = ' -   -   +   -   +   -   -   -   -   -   -   -   -   - ';
const mateoOnly /*       */ = ' -   -   -   -   +   -   -   -   -   -   -   -   -   - ';
const lauraOnly /*       */ = ' -   -   -   -   -   -   +   -   -   -   -   -   -   - ';
const lauraAndAna /*     */ = ' -   -   +   -   -   -   +   -   -   -   -   -   -   - ';
const delmyOnly /*       */ = ' -   -   -   -   -   -   -   +   -   -   -   -   -   - ';
const lauraAndSofia /*   */ = ' -   -   -   -   -   -   +   -   -   -   -   -   +   - ';
const bothAndSofia /*    */ = ' -   -   -   -   -   -   +   +   -   -   -   -   +   - ';
const whoeverSeesTheAlbum = ' -  -   +   +   +   -   +   +   -   +   -   -   +   - ';
const whoeverCallsItBack = ' -  -   -   -   -   -   +   -   -   +   -   -   +   - ';
const bothTeachers /*    */ = ' -   -   -   -   -   -   +   +   -   -   -   -   -   - ';
const sofiaOnly /*       */ = ' -   -   -   -   -   -   -   -   -   -   -   -   +   - ';
const coordinators /*    */ = ' -   -   -   -   -   -   -   -   -   -   -   -   +   + ';
const reviewers /*       */ = ' -   -   -   -   -   -   -   -   -   +   +   +   -   - ';
const translators /*     */ = ' -   -   -   -   -   -   -   -   -   -   +   +   -   - ';
const carmenOnly /*      */ = ' -   -   -   -   -   -   -   -   -   -   +   -   -   - ';
const carmenInesAndSofia = ' -   -   -   -   -   -   -   -   -   -   +   +   +   -   - ';
const tomasAndInes /*    */ = ' -   -   -   -   -   -   -   -   -   +   -   +   -   - ';
const translatorsAndCoordinators = ' - -  -   -   -   -   -   -   -   -   +   +   +   + ';
const shapers /*         */ = ' -   -   -   -   -   -   -   -   -   +   +   +   +   + ';
const nobodyAtAll /*     */ = ' -   -   -   -   -   -   -   -   -   -   -   -   -   - ';
const inesOnly /*        */ = ' -   -   -   -   -   -   -   -   -   -   -   +   -   - ';
const teachersOnly /*    */ = ' -   -   -   -   -   -   +   +   +   -   -   -   -   -   - ';
const ofTheExchange /*   */ = ' -   -   -   -   -   -   +   +   -   +   -   -   +   -   - ';
const withARole /*       */ = ' -   -   -   -   -   -   +   +   +   +   +   +   +   +   - ';
const lauraAndTomas /* */ = ' -   -   -   -   -   -   +   -   -   +   -   -   -   -   - ';
const tomasOnly /*       */ = ' -   -   -   -   -   -   -   -   -   +   -   -   -   - ';

/** What the page of a letter sends while it is written. */
const onTheDesk = { from: 'page', tick: '0.yes', version: '00000000-0000-7000-8000-000000000000' };

/** What a reader says of a letter. */
const saysMean = { picture: 'mean', words: '' };

export const matrix: readonly Row[] = [
	row('/(public)', 'nothing', { GET: everybody }),
	row('/(public)/privacy', 'nothing', { GET: everybody }),
	row('/(public)/nothing-here', 'nothing', { GET: nobodyAtAll }),
	row('/(public)/healthz', 'nothing', { GET: everybody }),
	row('/(public)/sign-in', 'nothing', {
		GET: everybody,
		'POST ?/enter': everybody,
		// Exists in the demo alone, and this is none.
		'POST ?/play': nobodyAtAll
	}),
	row('/(public)/sign-in/second', 'nothing', {
		GET: whoeverIsIn,
		'POST ?/enter': whoeverIsIn,
		'POST ?/setUp': whoeverIsIn
	}),
	row('/(public)/language', 'nothing', { POST: everybody }, { to: 'es', next: '/' }),
	row('/(public)/class', 'nothing', { GET: everybody, 'POST ?/default': everybody }),
	row('/(public)/badge', 'nothing', { GET: everybody, 'POST ?/default': everybody }),
	row('/(public)/reset', 'nothing', { GET: everybody, 'POST ?/default': everybody }),
	row('/(public)/reset/[token]', 'a link that nobody was sent', {
		GET: everybody,
		'POST ?/default': everybody
	}),
	row('/(public)/invitation/[token]', 'a link that nobody was sent', {
		GET: everybody,
		'POST ?/default': everybody
	}),

	row('/(home)/home', 'nothing', { GET: whoeverIsIn }),
	row('/(home)/news', 'nothing', { GET: adultsOnly, 'POST ?/default': adultsOnly }),
	row('/(home)/account', 'nothing', {
		GET: adultsOnly,
		'POST ?/end': adultsOnly,
		'POST ?/endOthers': adultsOnly,
		'POST ?/ownPhone': adultsOnly,
		'POST ?/preferences': adultsOnly,
		'POST ?/password': adultsOnly,
		'POST ?/newCodes': adultsOnly,
		'POST ?/otherPhone': adultsOnly
	}),

	row(
		'/(student)/mailbox',
		'nothing',
		{ GET: children, 'POST ?/heard': children },
		{ report: '00000000-0000-7000-8000-000000000000' }
	),
	row('/(student)/mailbox/[letter]', 'a delivered letter', { GET: mateoOnly }),
	row(
		'/(student)/mailbox/[letter]/report',
		'a delivered letter',
		{ GET: mateoOnly, 'POST ?/default': mateoOnly },
		saysMean
	),
	row('/(student)/mailbox/[letter]/doubt', 'a delivered letter to ask about', {
		GET: mateoOnly,
		'POST ?/default': mateoOnly
	}),
	row('/(student)/letters', 'nothing', { GET: children, 'POST ?/start': anaAndMateo }),
	row('/(student)/letters/[letter]', 'a draft', {
		GET: anaOnly,
		'POST ?/save': anaOnly,
		'POST ?/tick': anaOnly,
		'POST ?/putBack': anaOnly,
		'POST ?/toFriend': anaOnly,
		'POST ?/handIn': anaOnly,
		'POST ?/withdraw': anaOnly,
		'POST ?/again': anaOnly
	}),
	row('/(student)/letters/[letter]', 'a delivered letter', { 'POST ?/recall': anaOnly }),
	row(
		'/(student)/letters/[letter]',
		'a letter that a reviewer returned',
		{ 'POST ?/askAgain': anaOnly },
		{ words: '' }
	),
	row('/(student)/letters/[letter]/draft', 'a draft', { PUT: anaOnly }, onTheDesk),

	row('/(class)/class/[class]', 'the class', { GET: lauraAndSofia }),
	row('/(class)/class/[class]/roster', 'the class', {
		GET: lauraOnly,
		'POST ?/add': lauraOnly,
		'POST ?/wish': lauraOnly,
		'POST ?/unwish': lauraOnly
	}),
	row('/(class)/class/[class]/roster', 'a child who left', {
		'POST ?/back': lauraOnly,
		'POST ?/offer': lauraOnly,
		'POST ?/unoffer': lauraOnly
	}),
	row('/(class)/class/[class]/roster/list', 'the class', {
		GET: lauraOnly,
		'POST ?/look': lauraOnly,
		'POST ?/add': lauraOnly
	}),
	row('/(class)/class/[class]/roster/[child]', 'a child of the class', {
		GET: lauraOnly,
		'POST ?/save': lauraOnly
	}),
	row('/(class)/class/[class]/roster/[child]', 'a child who leaves', { 'POST ?/leave': lauraOnly }),
	row('/(class)/class/[class]/consent', 'the class', {
		GET: lauraOnly,
		'POST ?/record': lauraOnly
	}),
	row('/(class)/class/[class]/consent/form', 'the class', { GET: lauraOnly }),
	row('/(class)/class/[class]/consent/[child]', 'a child of the class', { GET: lauraOnly }),
	row('/(class)/class/[class]/door', 'a child with a badge', {
		GET: lauraOnly,
		'POST ?/open': lauraOnly,
		'POST ?/close': lauraOnly,
		'POST ?/renew': lauraOnly,
		'POST ?/unlock': lauraOnly,
		'POST ?/revoke': lauraOnly,
		'POST ?/pictures': lauraOnly
	}),
	row('/(class)/class/[class]/badges', 'the class', { GET: lauraOnly, 'POST ?/make': lauraOnly }),
	row('/(class)/class/[class]/letters', 'the class', { GET: lauraOnly, 'POST ?/write': lauraOnly }),
	row('/(class)/class/[class]/letters/[letter]', 'a letter with the teacher', {
		// A coordinator sees where it is, without its words; the marker test looks at those.
		GET: lauraAndSofia,
		'POST ?/pass': lauraOnly,
		'POST ?/giveBack': lauraOnly,
		'POST ?/edit': lauraOnly,
		'POST ?/withdraw': lauraOnly
	}),
	row(
		'/(class)/class/[class]/letters/[letter]',
		'a letter that a reviewer returned',
		{ 'POST ?/askAgain': lauraOnly },
		{ words: '' }
	),
	row('/(class)/class/[class]/letters/[letter]', 'a delivered letter of mine', {
		'POST ?/recall': lauraAndSofia
	}),
	row(
		'/(class)/class/[class]/letters/[letter]',
		'a letter that is dictated',
		{
			'POST ?/save': lauraOnly,
			'POST ?/tick': lauraOnly,
			'POST ?/putBack': lauraOnly,
			'POST ?/toFriend': lauraOnly,
			'POST ?/handIn': lauraOnly
		},
		onTheDesk
	),
	row('/(class)/class/[class]/letters/[letter]', 'a letter among teachers', {
		'POST ?/translate': bothAndSofia
	}),
	row(
		'/(class)/class/[class]/letters/[letter]/draft',
		'a letter of the teacher',
		{ PUT: lauraOnly },
		onTheDesk
	),
	row('/(class)/class/[class]/dictation/[child]', 'a child who dictates', {
		GET: lauraOnly,
		'POST ?/start': lauraOnly
	}),
	row(
		'/(class)/class/[class]/teachers',
		'the class',
		{ GET: lauraAndSofia, 'POST ?/write': lauraOnly },
		{ kind: 'teachers' }
	),
	row('/(class)/class/[class]/exchange', 'the class', {
		GET: lauraOnly,
		'POST ?/propose': lauraOnly
	}),
	row('/(class)/class/[class]/mail', 'the class', {
		GET: lauraAndSofia,
		'POST ?/plan': lauraAndSofia,
		'POST ?/move': lauraAndSofia,
		'POST ?/call-off': lauraAndSofia
	}),
	row('/(class)/class/[class]/letters/[letter]/excerpt', 'a delivered letter of the class', {
		GET: lauraOnly,
		'POST ?/choose': lauraOnly
	}),
	row('/(class)/class/[class]/letters/[letter]/excerpt', 'words out of a letter, on the desk', {
		'POST ?/handIn': lauraOnly,
		'POST ?/end': lauraOnly
	}),
	row('/(class)/class/[class]/letters/[letter]/excerpt', 'words out of a letter, in review', {
		'POST ?/takeBack': lauraOnly
	}),
	row('/(class)/class/[class]/mail/arrived', "the partner's class", { GET: delmyOnly }),
	row(
		'/(class)/class/[class]/mail/print',
		"the partner's class",
		{ GET: delmyOnly, 'POST ?/answers': delmyOnly },
		{ day: '' }
	),
	row('/(class)/class/[class]/mail/[letter]', 'a delivered letter', { GET: delmyOnly }),
	row(
		'/(class)/class/[class]/mail/[letter]/themes',
		'a delivered letter',
		{ GET: delmyOnly, 'POST ?/keep': delmyOnly },
		{ theme: 'agua' }
	),
	row('/(class)/class/[class]/mail/[letter]', 'a letter delivered as it is', {
		'POST ?/translate': delmyOnly
	}),

	row(
		'/(class)/class/[class]/mail/[letter]/report',
		'a delivered letter',
		{ GET: delmyOnly, 'POST ?/default': delmyOnly },
		saysMean
	),
	row('/(class)/class/[class]/mail/[letter]/doubt', 'a delivered letter to ask about', {
		GET: delmyOnly,
		'POST ?/default': delmyOnly
	}),
	row('/(class)/class/[class]/mail/reports', "the partner's class", { GET: delmyOnly }),

	row('/(class)/class/[class]/words', 'a word that the class is asked about', {
		GET: lauraOnly,
		'POST ?/answer': lauraOnly
	}),

	row('/(class)/class/[class]/photos', 'the class', {
		GET: lauraOnly,
		'POST ?/bringIn': lauraOnly
	}),
	row(
		'/(class)/class/[class]/photos/[photo]',
		'a photo on the desk',
		{
			GET: lauraOnly,
			'POST ?/save': lauraOnly,
			'POST ?/cover': lauraOnly,
			'POST ?/handIn': lauraOnly,
			'POST ?/withdraw': lauraOnly
		},
		{ kind: 'photo', language: 'en', alt: 'A paper boat.', nobody: 'yes', child: '' }
	),
	row(
		'/(class)/class/[class]/photos/[photo]/cover',
		'a photo on the desk',
		{ GET: lauraOnly, 'POST ?/default': lauraOnly },
		{ cell: '0.0', kind: 'sticker' }
	),
	row('/(class)/class/[class]/photos/[photo]', 'a photo in the album', {
		'POST ?/recall': lauraOnly
	}),
	row('/(library)/lessons', 'nothing', { GET: everybody }),
	row('/(library)/lessons/feed/[language]', 'a language', { GET: everybody }),
	row('/(library)/robots.txt', 'nothing', { GET: everybody }),
	row('/(library)/sitemap.xml', 'nothing', { GET: everybody }),
	row('/(library)/lessons/[lesson]', 'a plan on the desk', { GET: lauraOnly }),
	row('/(library)/lessons/[lesson]', 'a plan in review', { GET: lauraOnly }),
	row('/(library)/lessons/[lesson]', 'a plan of the exchange', { GET: ofTheExchange }),
	row('/(library)/lessons/[lesson]', 'a plan of all communities', { GET: withARole }),
	row('/(library)/lessons/[lesson]', 'a public plan', { GET: everybody }),
	row('/(library)/lessons/csv', 'nothing', { GET: everybody }),
	row('/(library)/lessons/[lesson]/markdown', 'a plan on the desk', { GET: lauraOnly }),
	row('/(library)/lessons/[lesson]/markdown', 'a plan in review', { GET: lauraOnly }),
	row('/(library)/lessons/[lesson]/markdown', 'a plan of the exchange', { GET: ofTheExchange }),
	row('/(library)/lessons/[lesson]/markdown', 'a plan of all communities', { GET: withARole }),
	row('/(library)/lessons/[lesson]/markdown', 'a public plan', { GET: everybody }),
	row('/(planning)/lessons/bring-in', 'nothing', { GET: teachersOnly }),
	row(
		'/(planning)/lessons/bring-in',
		'the class',
		{ 'POST ?/look': lauraOnly, 'POST ?/bring': lauraOnly },
		{ language: 'en', row: '1' }
	),
	row('/(planning)/lessons/mine/csv', 'nothing', { GET: teachersOnly }),
	row('/(library)/lessons/[lesson]/offline', 'a plan on the desk', { GET: lauraOnly }),
	row('/(library)/lessons/[lesson]/offline', 'a plan of the exchange', { GET: ofTheExchange }),
	row('/(library)/lessons/[lesson]/offline', 'a public plan', { GET: everybody }),
	row('/(library)/lessons/[lesson]/epub', 'a plan on the desk', { GET: lauraOnly }),
	row('/(library)/lessons/[lesson]/epub', 'a plan of the exchange', { GET: ofTheExchange }),
	row('/(library)/lessons/[lesson]/epub', 'a public plan', { GET: everybody }),
	row('/(library)/lessons/[lesson]/print', 'a plan on the desk', { GET: lauraOnly }),
	row('/(library)/lessons/[lesson]/print', 'a plan of the exchange', { GET: ofTheExchange }),
	row('/(library)/lessons/[lesson]/print', 'a public plan', { GET: everybody }),
	row('/(planning)/lessons/mine', 'nothing', { GET: teachersOnly }),
	row(
		'/(planning)/lessons/mine',
		'the class',
		{ 'POST ?/begin': lauraOnly },
		{ language: 'en', logic: 'see-judge-act' }
	),
	row('/(planning)/lessons/mine', 'a plan on the desk', { 'POST ?/putAside': lauraOnly }),
	row('/(planning)/lessons/mine', 'a plan that was put aside', {
		'POST ?/bringBack': lauraOnly,
		'POST ?/erase': lauraOnly
	}),
	row('/(planning)/lessons/[lesson]/write', 'a plan on the desk', {
		GET: lauraOnly,
		'POST ?/save': lauraOnly
	}),
	row('/(planning)/lessons/[lesson]/versions', 'a plan on the desk', {
		GET: lauraOnly,
		'POST ?/keep': lauraOnly
	}),
	row(
		'/(planning)/lessons/[lesson]/versions',
		'a plan with a version',
		{ 'POST ?/restore': lauraOnly },
		{ n: '1' }
	),
	row('/(planning)/lessons/[lesson]/pictures', 'a plan on the desk', {
		GET: lauraOnly,
		'POST ?/bringIn': lauraOnly,
		'POST ?/say': lauraOnly
	}),
	row('/(planning)/lessons/[lesson]/pictures', 'a plan whose picture was taken out', {
		'POST ?/putBack': lauraOnly
	}),
	row('/(planning)/lessons/[lesson]/pictures', 'a public plan', { GET: lauraOnly }),
	row('/(media)/media/[picture]/[file]', 'a picture of a plan on the desk', { GET: lauraOnly }),
	row('/(media)/media/[picture]/[file]', 'a picture of a plan of the exchange', {
		GET: ofTheExchange
	}),
	row('/(media)/media/[picture]/[file]', 'a picture of a public plan', { GET: everybody }),
	row('/(planning)/lessons/[lesson]/write/save', 'a plan on the desk', { PUT: lauraOnly }),
	row('/(planning)/lessons/[lesson]/files', 'a plan with a file', {
		GET: lauraOnly,
		'POST ?/attach': lauraOnly,
		'POST ?/takeOff': lauraOnly
	}),
	row('/(library)/lessons/[lesson]/files/[attached]', 'a plan with a file', { GET: lauraOnly }),
	row('/(library)/lessons/[lesson]/files/[attached]', 'a plan with a file, in hand', {
		GET: lauraAndTomas
	}),
	row('/(library)/lessons/[lesson]/files/[attached]', 'a plan of the exchange with a file', {
		GET: ofTheExchange
	}),
	row('/(library)/lessons/[lesson]/files/[attached]', 'a public plan with a file', {
		GET: everybody
	}),
	row('/(planning)/lessons/[lesson]/share', 'a plan on the desk', {
		GET: lauraOnly,
		'POST ?/handIn': lauraOnly
	}),
	row('/(planning)/lessons/[lesson]/share', 'a plan in review', { 'POST ?/takeBack': lauraOnly }),
	row('/(library)/lessons/[lesson]', 'a public plan', { 'POST ?/end': whoeverCallsItBack }),
	row('/(planning)/lessons/[lesson]/adapt', 'a plan on the desk', { GET: nobodyAtAll }),
	row('/(planning)/lessons/[lesson]/adapt', 'a plan of the exchange', {
		GET: bothTeachers,
		'POST ?/adapt': lauraOnly
	}),
	row('/(planning)/lessons/[lesson]/adapt', 'a public plan', { GET: teachersOnly }),
	row('/(planning)/lessons/[lesson]/merge', 'an adaptation, and a newer plan', {
		GET: lauraOnly,
		'POST ?/takeOver': lauraOnly
	}),
	row('/(library)/lessons/[lesson]', 'a shared adaptation', { 'POST ?/thank': delmyOnly }),
	row('/(planning)/lessons/[lesson]/went', 'a plan on the desk', { GET: nobodyAtAll }),
	row('/(planning)/lessons/[lesson]/went', 'a plan of the exchange', {
		GET: bothTeachers,
		'POST ?/begin': lauraOnly
	}),
	row('/(planning)/lessons/[lesson]/went', 'a public plan', { GET: teachersOnly }),
	row('/(planning)/lessons/[lesson]/tell', 'a plan on the desk', { GET: nobodyAtAll }),
	row('/(planning)/lessons/[lesson]/tell', 'how it went, on the desk', {
		GET: lauraOnly,
		'POST ?/save': lauraOnly,
		'POST ?/handIn': lauraOnly
	}),
	row('/(planning)/lessons/[lesson]/tell', 'how it went, in review', {
		'POST ?/takeBack': lauraOnly
	}),
	row('/(library)/lessons/[lesson]', 'a public plan, and how it went', {
		'POST ?/endTold': whoeverCallsItBack
	}),
	row('/(planning)/lessons/[lesson]/week', 'a plan on the desk', { GET: lauraOnly }),
	row('/(planning)/lessons/[lesson]/week', 'a plan of the exchange', { GET: bothTeachers }),
	row('/(planning)/lessons/[lesson]/week', 'a session in its week', {
		'POST ?/put': bothTeachers
	}),
	row('/(class)/exchange/[exchange]/season', 'a session in its week', {
		GET: bothAndSofia,
		'POST ?/put': bothTeachers,
		'POST ?/move': lauraOnly,
		'POST ?/change': lauraOnly,
		'POST ?/takeOut': lauraOnly
	}),
	row('/(planning)/lessons/[lesson]/collect', 'a plan on the desk', { GET: nobodyAtAll }),
	row('/(planning)/lessons/[lesson]/collect', 'a plan of the exchange', { GET: bothTeachers }),
	row('/(planning)/lessons/[lesson]/collect', 'a public plan, and a collection', {
		GET: teachersOnly,
		'POST ?/begin': lauraOnly,
		'POST ?/put': lauraOnly
	}),
	row('/(planning)/lessons/collections/[collection]/write', 'a collection on the desk', {
		GET: lauraOnly,
		'POST ?/save': lauraOnly,
		'POST ?/handIn': lauraOnly
	}),
	row('/(planning)/lessons/collections/[collection]/write', 'a collection in review', {
		'POST ?/takeBack': lauraOnly
	}),
	row('/(library)/lessons/themes', 'nothing', { GET: everybody }),
	row('/(library)/lessons/themes/[theme]', 'a theme', { GET: everybody }),
	row('/(library)/lessons/themes/[theme]', 'words out of a letter, shared', {
		'POST ?/end': whoeverCallsItBack
	}),
	row('/(library)/lessons/collections', 'nothing', { GET: everybody }),
	row('/(library)/lessons/collections/[collection]', 'a collection on the desk', {
		GET: lauraOnly
	}),
	row('/(library)/lessons/collections/[collection]', 'a collection in review', {
		GET: lauraOnly
	}),
	row('/(library)/lessons/collections/[collection]', 'a collection of the exchange', {
		GET: ofTheExchange
	}),
	row('/(library)/lessons/collections/[collection]', 'a collection of all communities', {
		GET: withARole
	}),
	row('/(library)/lessons/collections/[collection]/epub', 'a collection on the desk', {
		GET: lauraOnly
	}),
	row('/(library)/lessons/collections/[collection]/epub', 'a collection of the exchange', {
		GET: ofTheExchange
	}),
	row('/(library)/lessons/collections/[collection]/epub', 'a public collection', {
		GET: everybody
	}),
	row('/(library)/lessons/collections/[collection]', 'a public collection', {
		GET: everybody,
		'POST ?/end': whoeverCallsItBack
	}),
	row(
		'/(class)/class/[class]/sheets',
		'the class',
		{ GET: lauraOnly, 'POST ?/make': lauraOnly },
		{ child: '', pages: '1', spare: '1' }
	),
	row('/(class)/class/[class]/sheets/print/[printing]', 'a printing', { GET: lauraOnly }),
	row('/(class)/class/[class]/sheets/missing/[printing]', 'a printing', { GET: lauraOnly }),
	row('/(class)/class/[class]/sheets/stack', 'a photograph that nobody knows', {
		GET: lauraOnly,
		'POST ?/bringIn': lauraOnly,
		'POST ?/place': lauraOnly
	}),
	row('/(class)/class/[class]/sheets/stack', 'a page that came twice', {
		'POST ?/choose': lauraOnly
	}),
	row('/(class)/class/[class]/sheets/stack', 'a photograph that nobody knows', {
		'POST ?/aside': lauraOnly
	}),
	row('/(class)/class/[class]/sheets/stack', 'a page laid by hand', {
		'POST ?/takeBack': lauraOnly
	}),
	row('/(class)/class/[class]/sheets/stack', 'a spare sheet with writing', {
		'POST ?/wrote': lauraOnly
	}),
	row('/(class)/class/[class]/sheets/stack', 'a page of a sheet', {
		'POST ?/noMore': lauraOnly,
		'POST ?/type': lauraOnly
	}),
	row('/(class)/class/[class]/letters/[letter]/type', 'a letter that is typed', {
		GET: lauraOnly,
		'POST ?/save': lauraOnly,
		'POST ?/copy': lauraOnly,
		'POST ?/next': lauraOnly,
		'POST ?/add': lauraOnly,
		'POST ?/up': lauraOnly,
		'POST ?/describe': lauraOnly,
		'POST ?/cover': lauraOnly,
		'POST ?/remove': lauraOnly,
		'POST ?/handIn': lauraOnly
	}),
	row('/(class)/class/[class]/letters/[letter]/type', 'a letter that is typed', {
		'POST ?/compared': lauraOnly
	}),
	row('/(class)/class/[class]/sheets/compare', 'somebody to name', {
		GET: lauraOnly,
		'POST ?/choose': lauraOnly,
		'POST ?/name': lauraOnly,
		'POST ?/end': lauraOnly
	}),
	row('/(compare)/compare', 'nothing', { GET: reviewers }),
	row('/(compare)/compare/[letter]', 'a letter that Carmen compares', {
		GET: carmenOnly,
		'POST ?/save': carmenOnly,
		'POST ?/compared': carmenOnly
	}),
	row('/(compare)/compare/[letter]/save', 'a letter that Carmen compares', { PUT: carmenOnly }),
	row(
		'/(class)/class/[class]/letters/[letter]/type/cover/[page]',
		'a letter that is typed',
		{ GET: lauraOnly, 'POST ?/default': lauraOnly },
		{ cell: '0.0', kind: 'sticker' }
	),
	row('/(class)/class/[class]/paper', 'the class', { GET: lauraOnly, 'POST ?/begin': lauraOnly }),
	row('/(class)/class/[class]/letters/[letter]/type/save', 'a letter that is typed', {
		PUT: lauraOnly
	}),
	row('/(media)/media/[picture]/[file]', 'a page of a sheet', { GET: lauraOnly }),
	row('/(media)/media/[picture]/[file]', 'a letter that is typed', { GET: lauraAndAna }),
	row('/(media)/media/[picture]/[file]', 'a typed letter in line for review', {
		GET: lauraAndAna
	}),
	row('/(album)/album/[exchange]', 'the exchange', { GET: whoeverSeesTheAlbum }),
	row('/(album)/album/[exchange]', 'a photo in the album', { 'POST ?/recall': whoeverCallsItBack }),
	row('/(album)/album/[exchange]/show', 'the exchange', { GET: whoeverSeesTheAlbum }),
	row('/(album)/album/[exchange]/print', 'the exchange', { GET: whoeverSeesTheAlbum }),
	row(
		'/(class)/class/[class]/photos/uploads',
		'the class',
		{ POST: lauraOnly },
		{ purpose: 'photo', bytes: '2000' }
	),
	row('/(class)/class/[class]/photos/uploads/[upload]', 'a file on its way', { PUT: lauraOnly }),
	row('/(media)/media/[picture]/[file]', 'a photo on the desk', { GET: lauraOnly }),
	row('/(media)/media/[picture]/[file]', 'a photo in the album', { GET: whoeverSeesTheAlbum }),
	row('/(media)/media/[picture]/[file]', 'a photo that Laura covered', { GET: nobodyAtAll }),
	row('/(media)/media/[picture]/[file]', 'a sealed picture that Ruth opened', { GET: ruthOnly }),

	row('/(worried)/class/[class]/worry/[letter]', 'a letter with the teacher', {
		GET: lauraOnly,
		'POST ?/default': lauraOnly
	}),
	row('/(worried)/class/[class]/worry/[letter]', 'a delivered letter', {
		GET: delmyOnly,
		'POST ?/default': delmyOnly
	}),

	row('/(class)/exchange/[exchange]', 'the exchange', {
		GET: bothAndSofia,
		'POST ?/accept': delmyOnly,
		'POST ?/decline': delmyOnly,
		'POST ?/agree': bothTeachers,
		'POST ?/norm': bothTeachers,
		'POST ?/unnorm': bothTeachers,
		'POST ?/open': sofiaOnly
	}),
	row(
		'/(class)/exchange/[exchange]',
		'the exchange',
		{ 'POST ?/fourEyes': sofiaOnly },
		{ fourEyes: 'teacher-and-moderator' }
	),
	row(
		'/(class)/exchange/[exchange]',
		'the exchange',
		{ 'POST ?/drafts': sofiaOnly },
		{ drafts: 'yes' }
	),

	row('/(class)/mail-day/[day]', 'the mail day from Cambridge', {
		GET: lauraAndSofia,
		'POST ?/nudge': lauraAndSofia,
		'POST ?/exception': lauraAndSofia,
		'POST ?/take-back': lauraAndSofia,
		'POST ?/older-student': lauraOnly,
		'POST ?/release': lauraAndSofia
	}),
	row('/(class)/mail-day/[day]/note', 'the mail day from Cambridge', {
		GET: lauraOnly,
		'POST ?/default': lauraOnly
	}),
	row('/(class)/mail-day/[day]/presence', 'the mail day from Cambridge', {
		GET: delmyOnly,
		'POST ?/default': delmyOnly
	}),

	row('/(review)/review', 'nothing', { GET: reviewers }),
	row('/(review)/review/[submission]', 'a letter in review', {
		GET: tomasOnly,
		'POST ?/hold': tomasOnly,
		'POST ?/letGo': tomasOnly,
		'POST ?/flag': tomasOnly,
		'POST ?/ask': tomasOnly,
		'POST ?/return': tomasOnly,
		'POST ?/approve': tomasOnly
	}),
	row(
		'/(review)/review/[submission]',
		'a letter that Elena covered',
		{ GET: tomasOnly, 'POST ?/disagree': tomasOnly },
		{ objection: 'Too little is covered.' }
	),
	row('/(review)/review/[submission]', 'a translation in review', { 'POST ?/mend': tomasAndInes }),
	// Inés approved it, and is there.
	row('/(review)/review/doubts/[doubt]', 'a translation that a reader asks about', {
		GET: inesOnly,
		'POST ?/right': inesOnly,
		'POST ?/correct': inesOnly
	}),
	row('/(practice)/practice', 'nothing', { GET: tomasOnly, 'POST ?/begin': tomasOnly }),
	row('/(practice)/practice/[n]', 'a practice letter', {
		GET: tomasOnly,
		'POST ?/approve': tomasOnly,
		'POST ?/return': tomasOnly
	}),
	row(
		'/(practice)/practice/[n]/protect',
		'a practice letter',
		{ GET: tomasOnly, 'POST ?/show': tomasOnly, 'POST ?/protect': tomasOnly },
		{ 'words-0': 'Hello', 'word-0': 'private', reason: 'findable', told: 'Some words are covered.' }
	),
	row('/(practice)/practice/[n]/safeguard', 'a practice letter', {
		GET: tomasOnly,
		'POST ?/default': tomasOnly
	}),
	row('/(review)/review/[submission]/safeguard', 'a letter in review', {
		GET: tomasOnly,
		'POST ?/default': tomasOnly
	}),
	row('/(safeguard)/cases', 'nothing', { GET: ruthOnly }),
	row('/(safeguard)/cases/[case]', 'a case', {
		GET: ruthOnly,
		'POST ?/take': ruthOnly,
		'POST ?/note': ruthOnly,
		'POST ?/file': ruthOnly,
		'POST ?/step': ruthOnly,
		'POST ?/close': ruthOnly
	}),
	row('/(safeguard)/cases/[case]', 'a closed case', {
		'POST ?/letGo': ruthOnly,
		'POST ?/keep': ruthOnly
	}),
	row('/(safeguard)/seals', 'nothing', { GET: ruthOnly }),
	row('/(safeguard)/seals/[work]', 'a letter with covered words', {
		GET: ruthOnly,
		'POST ?/open': ruthOnly
	}),
	row('/(safeguard)/seals/[work]', 'a photo that Laura covered', {
		GET: ruthOnly,
		'POST ?/open': ruthOnly
	}),
	row('/(safeguard)/seals/[work]', 'a letter in review', {
		GET: nobodyAtAll,
		'POST ?/open': nobodyAtAll
	}),
	row(
		'/(class)/class/[class]/letters/[letter]',
		'a letter with covered words',
		{ 'POST ?/agree': lauraOnly, 'POST ?/disagree': lauraOnly },
		{ note: 'Please look again.' }
	),
	row(
		'/(review)/review/[submission]/cover',
		'a photo in review',
		{ GET: tomasOnly, 'POST ?/default': tomasOnly },
		{ cell: '0.0', kind: 'blur' }
	),
	row(
		'/(review)/review/[submission]/protect',
		'a letter in review',
		{ GET: tomasOnly, 'POST ?/show': tomasOnly, 'POST ?/protect': tomasOnly },
		{ 'words-0': 'Hello', 'word-0': 'private', reason: 'findable', told: 'Some words are covered.' }
	),
	row('/(moderate)/review/released', 'nothing', { GET: tomasOnly }),
	row('/(moderate)/review/released/[letter]', 'a delivered letter', {
		GET: tomasOnly,
		'POST ?/recall': tomasOnly
	}),
	row('/(moderate)/review/reports/[report]', 'a reported letter', {
		GET: tomasOnly,
		'POST ?/hold': tomasOnly,
		'POST ?/leave': tomasOnly,
		'POST ?/protect': tomasOnly,
		'POST ?/recall': tomasOnly,
		'POST ?/letGo': tomasOnly
	}),
	row('/(translate)/translate', 'nothing', { GET: translators }),
	row('/(translate)/translate/[translation]', 'a letter that Carmen translates', {
		GET: translators,
		'POST ?/take': translators,
		'POST ?/save': translators,
		'POST ?/ask': translators,
		'POST ?/check': translators,
		'POST ?/join': translators,
		'POST ?/split': translators,
		'POST ?/earlier': translators,
		'POST ?/later': translators,
		'POST ?/letGo': translators,
		'POST ?/handIn': translators,
		'POST ?/drafts': translators,
		'POST ?/right': translators
	}),
	row('/(translate)/translate/[translation]', 'a translation that Inés changed', {
		'POST ?/agree': carmenOnly,
		'POST ?/keep': carmenOnly
	}),
	row('/(translate)/translate/[translation]/drafts', 'a letter that Carmen translates', {
		GET: carmenOnly
	}),
	row('/(translate)/translate/[translation]/memory', 'a letter that Carmen translates', {
		GET: carmenOnly
	}),

	row(
		'/(translate)/translate/me',
		'a stretch at the desk',
		{
			GET: translators,
			'POST ?/choose': translators,
			'POST ?/mentor': translators,
			'POST ?/correct': carmenOnly
		},
		{ writes: 'es', named: 'first', namedAsReader: 'nobody', answer: 'yes', minutes: '1' }
	),
	row(
		'/(together)/translate/sprint',
		'nothing',
		{ GET: translatorsAndCoordinators, 'POST ?/open': translatorsAndCoordinators },
		{ title: 'Thursday evening', goal: '10', goalOf: 'letters', hours: '2' }
	),
	row('/(together)/translate/sprint/[sprint]', 'a sprint in Cambridge', {
		GET: carmenInesAndSofia,
		'POST ?/join': translators
	}),
	row('/(certificate)/translate/certificate/[person]', 'Carmen, who learns beside Inés', {
		GET: carmenInesAndSofia
	}),

	row('/(words)/translate/words', 'a proposed word', {
		GET: shapers,
		'POST ?/propose': shapers
	}),
	row('/(words)/translate/words/[term]', 'a proposed word', {
		GET: shapers,
		'POST ?/agree': shapers,
		'POST ?/change': shapers,
		'POST ?/comment': shapers,
		'POST ?/retire': shapers
	}),

	row('/(coordinate)/coordinate', 'nothing', { GET: coordinators }),
	row('/(coordinate)/coordinate/audit', 'nothing', { GET: coordinators }),
	row('/(coordinate)/coordinate/numbers', 'nothing', { GET: coordinators }),
	row('/(coordinate)/coordinate/numbers/csv', 'nothing', { GET: coordinators }),
	row(
		'/(coordinate)/coordinate/files',
		'nothing',
		{ GET: coordinators, 'POST ?/look': coordinators, 'POST ?/takeOut': coordinators },
		{ what: 'memory', format: 'tmx', from: 'es' }
	),
	row('/(coordinate)/coordinate/files/[file]', 'a file that waits', {
		GET: coordinators,
		'POST ?/bring': coordinators,
		'POST ?/throwAway': coordinators,
		'POST ?/takeBack': coordinators
	}),
	row('/(coordinate)/coordinate/files/out', 'nothing', { GET: coordinators }),
	row('/(coordinate)/coordinate/jobs', 'a job put aside', {
		GET: coordinators,
		'POST ?/default': coordinators
	}),
	row(
		'/(coordinate)/coordinate/reasons',
		'nothing',
		{
			GET: coordinators,
			'POST ?/add': coordinators,
			'POST ?/change': coordinators,
			'POST ?/move': coordinators,
			'POST ?/retire': coordinators,
			'POST ?/bringBack': coordinators
		},
		{
			reason: 'too-short',
			by: 'up',
			letters: 'yes',
			labelEn: 'Very short',
			labelEs: 'Muy corta',
			childEn: 'Tell a little more.',
			childEs: 'Se puede contar un poco más.'
		}
	),
	row('/(coordinate)/coordinate/schools', 'nothing', {
		GET: coordinators,
		'POST ?/school': coordinators,
		'POST ?/season': coordinators,
		'POST ?/community': coordinators
	}),
	row('/(coordinate)/coordinate/schools/[school]', 'the school', {
		GET: sofiaOnly,
		'POST ?/rename': sofiaOnly,
		'POST ?/entry': sofiaOnly,
		'POST ?/unentry': sofiaOnly,
		'POST ?/start': sofiaOnly,
		'POST ?/add': sofiaOnly,
		'POST ?/change': sofiaOnly,
		'POST ?/give': sofiaOnly,
		'POST ?/offer': sofiaOnly,
		'POST ?/unoffer': sofiaOnly,
		'POST ?/end': sofiaOnly
	}),
	row('/(coordinate)/coordinate/people', 'nothing', {
		GET: coordinators,
		'POST ?/invite': coordinators,
		'POST ?/take-back': coordinators
	}),
	row('/(coordinate)/coordinate/people/[person]', 'an adult of the community', {
		GET: sofiaOnly,
		'POST ?/vet': sofiaOnly,
		'POST ?/revoke': sofiaOnly,
		'POST ?/give': sofiaOnly,
		'POST ?/mentor': sofiaOnly,
		'POST ?/level': sofiaOnly,
		'POST ?/endRole': sofiaOnly,
		'POST ?/pause': sofiaOnly,
		'POST ?/resume': sofiaOnly,
		'POST ?/disable': sofiaOnly,
		'POST ?/enable': sofiaOnly,
		'POST ?/second': sofiaOnly
	}),
	row('/(coordinate)/coordinate/people/[person]', 'the coordinator', {
		// Nobody vouches for themselves, gives themselves a role or mends their own second factor.
		'POST ?/vet': nobodyAtAll,
		'POST ?/revoke': nobodyAtAll,
		'POST ?/disable': nobodyAtAll,
		'POST ?/give': nobodyAtAll,
		'POST ?/mentor': nobodyAtAll,
		'POST ?/level': nobodyAtAll,
		'POST ?/endRole': nobodyAtAll,
		'POST ?/pause': nobodyAtAll,
		'POST ?/resume': nobodyAtAll,
		'POST ?/second': nobodyAtAll
	}),
	row('/(coordinate)/coordinate/safeguarding', 'the named people of Cambridge', {
		GET: coordinators,
		'POST ?/name': sofiaOnly,
		'POST ?/unname': sofiaOnly,
		'POST ?/line': sofiaOnly,
		'POST ?/unline': sofiaOnly
	}),
	row('/(coordinate)/coordinate/exchanges', 'nothing', { GET: coordinators }),
	row('/(coordinate)/coordinate/exchanges/[exchange]', 'the exchange', {
		GET: sofiaOnly,
		// The page has the same forms as the teachers'; a coordinator who does not teach may not answer for one.
		'POST ?/accept': nobodyAtAll,
		'POST ?/decline': nobodyAtAll,
		'POST ?/agree': nobodyAtAll,
		'POST ?/norm': nobodyAtAll,
		'POST ?/unnorm': nobodyAtAll,
		'POST ?/open': sofiaOnly
	}),
	row(
		'/(coordinate)/coordinate/exchanges/[exchange]',
		'the exchange',
		{ 'POST ?/fourEyes': sofiaOnly },
		{ fourEyes: 'teacher-and-moderator' }
	),
	row(
		'/(coordinate)/coordinate/exchanges/[exchange]',
		'the exchange',
		{ 'POST ?/drafts': sofiaOnly },
		{ drafts: 'yes' }
	),
	// Last, because they end what the others need.
	row('/(class)/exchange/[exchange]/matching', 'the exchange', {
		GET: bothAndSofia,
		'POST ?/save': bothAndSofia,
		'POST ?/add': bothAndSofia,
		'POST ?/fix': bothAndSofia,
		'POST ?/unfix': bothAndSofia,
		'POST ?/end': bothAndSofia
	}),
	row('/(class)/exchange/[exchange]', 'the exchange', { 'POST ?/close': bothAndSofia }),
	row('/(coordinate)/coordinate/exchanges/[exchange]', 'the exchange', {
		'POST ?/close': sofiaOnly
	}),
	row('/(public)/sign-out', 'nothing', { POST: everybody })
];
