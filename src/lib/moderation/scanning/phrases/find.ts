import { askedFor } from '../conduct/asked-for.ts';
import { belittling } from '../conduct/belittling.ts';
import { contactAttempt } from '../conduct/contact-attempt.ts';
import { giftRequest } from '../conduct/gift-request.ts';
import { hushedInEnglish } from '../conduct/hushed-en.ts';
import { hushed } from '../conduct/hushed.ts';
import { insult } from '../conduct/insult.ts';
import { keptQuiet } from '../conduct/kept-quiet.ts';
import { putDownInEnglish } from '../conduct/put-down-en.ts';
import { putDown } from '../conduct/put-down.ts';
import { reachElsewhere } from '../conduct/reach-elsewhere.ts';
import { reachingOutInEnglish } from '../conduct/reaching-out-en.ts';
import { reachingOut } from '../conduct/reaching-out.ts';
import { secrecy } from '../conduct/secrecy.ts';
import { unseen } from '../conduct/unseen.ts';
import { weakSignals } from '../conduct/weak-signals.ts';
import { wishedForInEnglish } from '../conduct/wished-for-en.ts';
import { wishedFor } from '../conduct/wished-for.ts';
import { behindBars } from '../protect/behind-bars.ts';
import { detention } from '../protect/detention.ts';
import { migration } from '../protect/migration.ts';
import { northward } from '../protect/northward.ts';
import { parties } from '../protect/parties.ts';
import { politics } from '../protect/politics.ts';
import { atHome } from '../safeguard/at-home.ts';
import { danger } from '../safeguard/danger.ts';
import { despair } from '../safeguard/despair.ts';
import { grooming } from '../safeguard/grooming.ts';
import { injury } from '../safeguard/injury.ts';
import { lastWords } from '../safeguard/last-words.ts';
import { menaceInEnglish } from '../safeguard/menace-en.ts';
import { menace } from '../safeguard/menace.ts';
import { neglect } from '../safeguard/neglect.ts';
import { punishing } from '../safeguard/punishing.ts';
import { selfHarm } from '../safeguard/self-harm.ts';
import { threat } from '../safeguard/threat.ts';
import { touch } from '../safeguard/touch.ts';
import { outright } from '../safeguard/outright.ts';
import { unwanted } from '../safeguard/unwanted.ts';
import { violence } from '../safeguard/violence.ts';
import { families } from './families.ts';
import { frames } from './frames.ts';
import { phrasebook } from './phrasebook.ts';

const book = phrasebook(
	() => [
		...contactAttempt,
		...secrecy,
		...giftRequest,
		...insult,
		...reachElsewhere,
		...reachingOut,
		...reachingOutInEnglish,
		...unseen,
		...keptQuiet,
		...hushed,
		...hushedInEnglish,
		...askedFor,
		...wishedFor,
		...wishedForInEnglish,
		...belittling,
		...putDown,
		...putDownInEnglish,
		...weakSignals,
		...migration,
		...detention,
		...northward,
		...behindBars,
		...politics,
		...parties,
		...selfHarm,
		...despair,
		...injury,
		...lastWords,
		...violence,
		...touch,
		...neglect,
		...atHome,
		...grooming,
		...punishing,
		...unwanted,
		...outright,
		...threat,
		...menace,
		...menaceInEnglish,
		...danger
	],
	families,
	frames
);

/** What somebody says, as against what data they give: conduct, what to protect, what to safeguard. */
export const findPhrases = book.find;
/** Where a text speaks of the war, or of a film, a book or a game. */
export const { storiesIn } = book;
