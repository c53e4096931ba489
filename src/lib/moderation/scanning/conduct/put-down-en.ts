import type { Phrases } from '../phrases/phrasebook.ts';

/** What put-down.ts looks for, in English. */
export const putDownInEnglish: readonly Phrases[] = [
	{
		kind: 'insult',
		why: 'belittles',
		confidence: 0.6,
		frames: { war: 'sentence' },
		en: [
			// what somebody is
			'you|u|youre|ur|yall|you_guys|you_people|you_kids|you_all ~3 @contemptEn|@scorned',
			'@personEn ~4 is|are|was|were|looks|acts|be|r ~3 @contemptEn',
			'is|hes|shes|theyre|was|were|such|are|youre|im|a|an|the|total|real|complete|big|little|spoiled|bitter|old ~1 @contemptNoun',
			'you|u|he|she|they|@personEn ~2 are|is|r|was ~1 nobody|nothing|a_nobody|a_nothing|a_mistake|a_burden|a_disgrace|a_disappointment|an_embarrassment|trash|garbage|dirt|useless|worthless ~',
			'hes|shes|theyre|youre|your|ur|u_r|its|thats ~2 useless|worthless|pathetic|embarrassing|hopeless|brainless|clueless|repulsive|hideous|gross|disgusting ~',
			'good|fit ~1 for ~1 nothing|anything|fetching|cleaning|washing & not|isnt|arent|im|never|nothing|aint|even',
			'dumber|stupider|uglier|slower|fatter|dirtier|thicker|dimmer|lazier|weaker|meaner ~1 than ~2 @beastEn|rocks|rock|brick|bricks|box|post|mud|dirt|door|sack|potato|toast|a|you|everyone|anyone',
			'ugly|dumb|stupid|fat|slow|thick|dense|useless|mean|crazy|boring ~1 as ~2 @beastEn|sin|rock|rocks|brick|dirt|mud|hell|post|door|paint|doorknob',
			'kinda|pretty|really|so|too|super|just|a_little|a_bit|kind_of ~1 slow|dumb|stupid|dense|thick|simple|retarded|dim ~3 cant|cannot|doesnt|dont|never|in_the_head|he|she|they',
			'its|thats|so ~1 funny|sad|crazy|amazing|unbelievable|hilarious|wild|pathetic ~1 how ~1 @contemptEn|dumb|stupid|ugly|slow|bad|fat|poor ~2 you|u|he|she|they|your|some',
			'not ~2 brightest|smartest|sharpest ~',
			// what somebody is called
			'make|makes|made|making|poke|pokes ~1 fun ~1 of ~1 me|him|her|us|them|my|his|you ~8 call|calls|called|cause|because|accent|clothes|weight|name|teeth|skin|lunch|stutter|glasses|fat|poor|ugly',
			'bullies|bully|kids|boys|girls|they|everyone ~3 tease|teases|teased|mock|mocks|mocked|laugh_at|laughs_at|laughed_at|pick_on|picks_on|picked_on ~2 me|him|her|my ~6 fat|ugly|accent|poor|call|smell|stutter|dumb|skin|clothes',
			// what somebody is good for
			'cant|cannot|doesnt|dont|couldnt|didnt ~1 even|know ~4 tie|read|spell|write|count|wipe|add|talk|speak|kick|catch|dress|wash|shower|how_to_do ~5 @personEn|she|he|you|your|they|shes|hes|dumb|so|too|and_thinks',
			'you|u|he|she|they|rich_kids|kids|@personEn ~4 cant|cannot|doesnt|dont ~1 even|know ~3 tie|read|spell|count|wipe|dress|wash|how_to_do_anything|anything|how_to_work|how_to_do',
			'thinks|think|acts|act ~1 like? ~2 all_that|shes_all|hes_all|better_than|so_great|so_cool|so_special|hot_stuff|a_princess|king_of|queen_of ~',
			'why|what|how ~3 bother|bothering|waste_my|even ~2 writing|write|answer|time|talk ~6 boring|dumb|you|lame|stupid',
			// who would want them
			'who|nobody|no_one|noone|none ~2 like|love|want|date|marry|invited|asked|invites|wants|likes|cares|needs|misses|answer|stand|stands ~1 you|u|him|her|them|someone_like',
			'nobodys|no_ones|nobody|no_one ~2 going|gonna|ever ~2 answer|like|love|marry|want|write|read|pick ~2 you|u|that|your|him|her|back',
			'with ~1 a|that|your ~1 face|nose|hair|brain|voice|body|handwriting|attitude ~1 like? ~5 who|nobody|no_one|how|you',
			'cant_stand|can_not_stand|sick_of|hate|hates|despise ~2 @personEn|him|her|them|you|brad|that ~4 @contemptEn|spoiled|brat|fake|ugly|gross|annoying|smelly|stupid|dumb',
			// how somebody smells, looks, writes
			'@personEn|he|she|they|you|u|kid|hair|breath|clothes|house|lunch|feet ~5 smells|smell|smelled|stinks|reeks|stank ~2 like|of ~3 @beastEn|garbage|trash|feet|pee|poop|cheese|fish|eggs|onions|sewer|dumpster|barn|toilet|armpit|dead|rotten|sweat|homeless|butt|socks|farm|swamp',
			'handwriting|drawing|letter|picture|face|hair|writing|art|teeth|nose|clothes|house|school ~2 looks|look|looked|is|was|reads|sounds ~2 like ~4 @beastEn|barf|trash|garbage|toddler|baby|blind|vomit|drunk|mess|crap|joke|kindergartner|puke|dumpster|scribble',
			'your|ur|yalls ~1 school|class|team|town|country|house|family|letter|drawing|handwriting|english|spanish|mom|brain|face|village ~2 is|must|are|looks|sounds|has|smells|for|belongs ~3 for ~1 dummies|babies|losers|idiots|morons|poor',
			'your|ur|yalls ~1 school|class|team|town|country|house|family|letter|letters|drawing|handwriting|english|spanish|mom|face|village|hair|clothes|name ~1 is|are|r|was|sound|sounds|look|looks ~2 @contemptEn|lame|ugly|dumb|stupid|boring|trash|garbage|gross|weird|a_joke|terrible|horrible|awful|the_worst',
			'school|place|country|class|club ~3 for|full_of|of ~1 dummies|babies|losers|idiots|morons|weirdos|freaks|peasants|criminals|nerds|snobs',
			// sent away, told to be quiet
			'get ~1 lost|bent|out_of_here|away_from_me|a_life ~2 @contemptEn|@contemptNoun|loser|freak|weirdo|you|creep|@scorned|fatso|ugly',
			'shut|close|zip ~1 your|ur|that ~1 trap|mouth|face|pie_hole|big_mouth|hole|yap',
			'nobody|no_one|noone|who ~1 asked|invited|wants|likes ~1 you|u|for_your|ya|ur',
			'get lost|bent|wrecked ~',
			'old|ugly|fat|stupid|dumb|filthy|dirty|nasty|pathetic|crusty|smelly ~1 bat|hag|cow|goat_face|witch|troll|toad|gringo|gringa|mexican|foreigner|immigrant|peasant|hillbilly|geezer|dinosaur ~',
			'@personEn ~3 are|is ~2 stuck_up|stuck|fake|snobby|racist|conceited|two_faced|full_of|trashy|filthy|ignorant|uncivilized|savages|uneducated|primitive|backward|backwards'
		],
		not: {
			en: [
				'not|never|isnt|arent|wasnt|dont_think|aint ~3 @contemptEn|@contemptNoun|@scorned',
				'im|i_am|i_was|i_felt|i_feel|i_look|i_looked|myself|we_are|we_were ~2 @contemptEn|@contemptNoun|slow|bad|dumb|stupid',
				'loser|losers ~1 of|had|wash|bracket|buys|does',
				'dog|dogs|cat|cats|puppy|hamster|goat|rooster ~2 a|an ~3 @contemptNoun|@contemptEn',
				'he|she|they|you ~1 said|says|say|told ~2 sorry|hi|hello|yes|no|good|thank',
				'called|calls|call ~2 my|the|our ~1 dog|cat|horse|mom|grandma|office|doctor|school',
				'@beastEn|cat|dog|hamster|cats|dogs|puppy|rooster|horse|parrot|chicken|chickens|skunk|bug|bugs|fish|turkey|squirrel|raccoon ~5 is|are|was|smells|stinks|smell|looks ~3',
				'baby|puppy|kitten|cousin|toddler ~4 is|smells|looks|cant ~4',
				'homework|test|weather|game|movie|book|song|day|food|soup|rule|bus|snow|rain|winter|computer|printer|wifi|internet|show|room|car|costume|cafeteria ~2 is|was|are|were|smells|looked|looks ~3',
				'my ~1 room|sock|socks|shoes|hair|feet|bag|locker|lunch|shirt|drawing|handwriting|writing|voice|spanish|english ~3',
				'smell|smells|smelled ~1 like ~2 flowers|home|rain|bread|cookies|milk|christmas|pine|cinnamon|soap|popcorn',
				'witch|pig|rat|cow|clown|snake|monkey|whale|troll|monster|zombie ~1 costume|for_halloween|in_the_play|mask',
				'nobody|no_one ~2 asked ~1 me|us|a',
				'who ~2 likes|like|want|wants ~2 ice|pizza|to|some|soccer|cats|dogs|pupusas|it|them',
				'cant|dont|doesnt|couldnt ~1 even|know ~5 language|spanish|english|yet|without|glasses|because',
				'nickname ~3 is',
				'useless ~1 fact|facts|talent|information|without'
			]
		},
		unless: {
			en: [
				'cat|dog|kite|puppy|hamster|parrot|goat_named|horse|kitten|turtle|rooster|duckling|halloween|skunk|skit|costume|circus|but_i_love|but_we_love|i_love_him|i_love_her|just_kidding|joking|joke_is|knock_knock|movie|story|book|novel|character|cartoon|episode|chapter|fairy_tale|show|series|villain|video_game'
			]
		}
	},
	{
		kind: 'insult',
		why: 'belittles',
		confidence: 0.6,
		frames: { war: 'sentence' },
		en: [
			// what one is called by others, so "I" is no excuse; and to one's face
			'you|u|youre|ur|thats ~2 una|un|a|big|fat ~1 vaca|burro|burra|cerda|rata|perra|payaso|snake|pig|cow|whale|clown|bestia',
			'@contemptNoun|@scorned|@rude @contemptNoun|@scorned|@rude',
			'a|an|that|what|such|the ~1 worthless|pathetic|disgusting|repulsive|filthy|useless|nasty|vile|ugly|lying|two_faced|brainless ~1 crip|cow|pig|kid|girl|boy|person|thing|animal|brat|teacher|loser|creep|rat|dog|creature|human|excuse|little|freak',
			'what|such ~1 an ass',
			'snake|payaso|cerda|rata|burro|vaca|caca|basura|asco ~3 thats|that_is|sos|eres|es ~1 you|u|vos|tu|ella',
			'the|that|a|such|complete =b|=f|=n|=r|=c word',
			'you|youre|your|u|hes|shes|theyre|he_is|she_is ~1 a|such_a|just_a ~1 joke ~',
			'you|u|youre|ur|your ~2 a|an|such ~1 caca|basura|payaso|poop|turd|clown',
			'nothing ~1 upstairs|in_her_head|in_his_head|in_your_head|between_the_ears|between_your_ears|in_there',
			'language|accent|voice|country|music|singing ~1 sounds|sound|is|looks ~1 like ~4 choking|dying|@beastEn|farting|fart|barf|burping|garbage|trash|gargling',
			'flatter yourself|urself',
			'not ~1 even ~1 that? pretty|smart|good|cute|funny|special|interesting|cool',
			'you|u|she|he|they ~1 look|looks|dress|dresses|sound|talk ~1 like ~1 a|an|my|some|your ~2 grandma|old_lady|old_man|hobo|clown|baby|homeless|bum|hooker|troll|ogre|scarecrow|creep|freak',
			'mimic|mimics|mock|mocks|imitate|imitates|laugh_at|laughs_at ~10 call|calls|called|say|says|name',
			'put|puts|bored|bores|boring ~1 me ~1 to ~1 sleep|death|tears',
			'call|calls|called|calling|nicknamed ~7 four_eyes|fatso|fatty|fat|ugly|stupid|dumb|freak|retard|loser|weirdo|crybaby|pig|cow|whale|metal_mouth|pizza_face|shrimp|midget|smelly|stinky|cripple|baby',
			'stupid|dumb|dum|ugly|fat|smelly|gross|nasty|dirty|lazy|mean ~1 and ~1 stupid|dumb|ugly|fat|smelly|gross|nasty|dirty|poor|mean|useless|pathetic',
			'dam|damn|damned|stupid|dumb|filthy|dirty|lousy|freaking ~1 gringo|gringos|mexican|mexicans|foreigner|foreigners|immigrant|immigrants|american|americans|indian|indians|farmer|farmers|teacher|hicks',
			'sharpest|brightest ~2 tool|crayon|bulb|knife|pencil',
			'few|couple|two|three ~2 short ~1 of',
			'lights ~2 on ~2 nobody|no_one',
			'if ~1 brains|stupid|stupidity|ugly|dumb ~1 were|was|hurt|could',
			'waste ~1 of ~1 oxygen|air|space|skin|a_desk',
			'face|attitude ~1 only ~1 a ~1 mother',
			'dropped ~1 you|him|her|u ~3 head|baby',
			'village ~2 idiot|fool|missing',
			'one|two|half_a|three|single ~1 brain ~1 cell|cells',
			'iq ~1 of|is ~',
			'room ~1 temperature',
			'even ~1 your|ur ~1 dog|mom|mother|cat|family ~1 hates|doesnt_like|cant_stand|is_smarter|ignores',
			'make|makes|made ~1 onions|babies|mirrors|dogs ~1 cry|break|run',
			'people|kids|everyone|country|mexicans|immigrants|americans|gringos|salvadorans|you_all|yall|you_guys ~5 are|r ~2 thieves|criminals|liars|cheaters|killers|terrorists|beggars|savages|animals|robbers|gangsters|snobs|idiots|peasants|cowards',
			'you|u|youre|ur|yall|your ~3 @rude',
			'good for nothing',
			'call|calls|called|calling|named|nicknamed|name|yelled|yell|yells|shouted|shout|says|said|says_im|say ~3 me|her|him|us|them|you|my_brother|my_sister|my_friend|i|im|i_was|we_are|kids ~3 @nickname|@contemptEn|@contemptNoun|stutter|names|slurs|crybaby|@scorned',
			'she|he|they|uncle|aunt|dad|brother|sister|kid ~2 said|says|told|thinks ~2 i|im|we|my|me|that ~3 @contemptEn|charity|good_for|nothing|worthless|not_even|waste|burden|@contemptNoun'
		],
		not: {
			en: [
				'i|we ~1 said|say|told|call|called ~1 him|her|it|sorry|hi',
				'called|calls|call ~2 my|the|our ~1 dog|cat|horse|mom|grandma|office|doctor|school',
				'not|never|isnt|arent|wasnt|aint ~2 a? ~1 @contemptEn|@contemptNoun|@scorned',
				'pig latin',
				'but ~1 so ~1 am ~1 i',
				'cat|dog|dogs|pig|farm|goat|rooster|story|witch|movie|book|troll|monster|weather|rain|snow|mud|room ~6 and',
				'cat|dog|puppy|hamster|horse|kitten|turtle|rooster|cats|dogs ~4 @rude|@scorned|@contemptNoun|@nickname',
				'trash|small|smack talk'
			]
		},
		unless: {
			en: [
				'pet|skit|costume|halloween|just_kidding|joking|movie|story|book|novel|character|cartoon|episode|chapter|fairy_tale|show|series|villain|video_game'
			]
		}
	}
];
