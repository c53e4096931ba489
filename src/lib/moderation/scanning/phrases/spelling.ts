/**
 * One key for the ways in which a child may spell a Spanish word by ear: b and v, c, s and z, ll and y, qu and k,
 * the silent h, doubled letters but rr (a "perro" is no "pero"), n for ñ. `word` is in lower case without accents (`plainView`).
 */
export function spanishKey(word: string): string {
	const meant = spanishShort.get(word) ?? word;
	return meant
		.replaceAll('ch', 'ç')
		.replace(/qu(?=[ei])/g, 'k')
		.replace(/c(?=[ei])|z/g, 's')
		.replace(/g(?=[ei])/g, 'j')
		.replace(/gu(?=[ei])/g, 'g')
		.replace(/ll/g, 'y')
		.replace(/[cq]/g, 'k')
		.replace(/[vw]/g, 'b')
		.replace(/ñ/g, 'n')
		.replace(/m(?=[bp])/g, 'n')
		.replace(/h/g, '')
		.replace(/y(?![aeiou])/g, 'i')
		.replace(/([^r])\1+/g, '$1');
}

/** Whether a word is known to be short for, or misspelt from, another. */
export const isShort = (word: string) => spanishShort.has(word) || englishShort.has(word);

/** One key for an English word: what it is short for or misspelt from, doubled letters as one. */
export function englishKey(word: string): string {
	return (englishShort.get(word) ?? word).replace(/(.)\1+/g, '$1');
}

/** Words written as one that are said as several. */
export const spokenApart: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		gonna: 'going to',
		gona: 'going to',
		wanna: 'want to',
		wana: 'want to',
		gotta: 'got to',
		hafta: 'have to',
		lemme: 'let me',
		gimme: 'give me',
		imma: 'im going to',
		ima: 'im going to',
		cannot: 'can not',
		kys: 'kill yourself',
		kms: 'kill myself',
		idk: 'i dont know',
		alot: 'a lot',
		pal: 'para el',
		porfa: 'por favor',
		porfis: 'por favor',
		xfa: 'por favor',
		plis: 'por favor',
		osea: 'o sea',
		aver: 'a ver',
		enserio: 'en serio',
		aveces: 'a veces',
		nadamas: 'nada mas',
		nomas: 'no mas',
		ami: 'a mi',
		ati: 'a ti',
		ala: 'a la',
		ami_me: 'a mi',
		nole: 'no le',
		anadie: 'a nadie',
		addme: 'add me',
		textme: 'text me',
		callme: 'call me',
		dmme: 'dm me',
		followme: 'follow me',
		snapme: 'snap me',
		noledigas: 'no le digas',
		nodigas: 'no digas',
		daimans: 'diamantes',
		daimantes: 'diamantes'
	}).map(([word, apart]) => [word, apart.split(' ')])
);

const spanishShort = pairs(
	'q que · k que · ke que · x por · xq porque · pq porque · porq porque · d de · dl del · m me · t te · toy estoy · ta esta · tas estas · tan estan · pa para · tb tambien · tmb tambien · bn bien · dnd donde · ps pues · pos pues · nd nada · nadien nadie · nadies nadie · naiden nadie · haiga haya · ise hice · wasa whatsapp · wasap whatsapp · wasat whatsapp · wsp whatsapp · wpp whatsapp · wp whatsapp · wsap whatsapp · wassap whatsapp · watsap whatsapp · guatsap whatsapp · guats whatsapp · guas whatsapp · wacha whatsapp · feisbuk facebook · feisbuc facebook · feisbuq facebook · tictoc tiktok · tiktoc tiktok · mesenyer messenger · discor discord · inbos inbox · aifon iphone · msj mensaje · msjs mensajes · guasap whatsapp · wats whatsapp · whats whatsapp · whatsap whatsapp · feis facebook · fb facebook · ig instagram · insta instagram · tik tiktok · cel celular · tel telefono · num numero · dme dame · ncsto necesito · nsesito necesito · direxion direccion · direcion direccion · dirección direccion · ai ahi · onde donde · cdo cuando · dsps despues · dps despues · aunk aunque · nadi nadie · nayde nadie · naide nadie · telf telefono · tlf telefono · fono telefono · dimantes diamantes · inst instagram · isnta instagram · msn messenger · priv privado · wapp whatsapp · feizbuc facebook · feisbu facebook'
);

const englishShort = pairs(
	'u you · yu you · ur your · youre your · yr your · r are · ar are · n and · nd and · 2 to · pls please · plz please · plese please · cuz because · bc because · bcuz because · becuz because · becus because · becuse because · becase because · coz because · cus because · frend friend · freind friend · sed said · sayd said · wat what · wut what · wuz was · woz was · hav have · haf have · giv give · luv love · thru through · tho though · shud should · wud would · cud could · skool school · peple people · ppl people · sum some · sumtimes sometimes · somtimes sometimes · techer teacher · teecher teacher · secrit secret · kno know · sho show · tchr teacher · dnt dont · tel tell · wsp whatsapp · wrd word · grl girl · secrit secret · secreet secret · sekret secret · mony money · monney money · evry every · everyting everything · nuthing nothing · nothin nothing · nothing nothing · anyting anything · neone anyone · any1 anyone · ne1 anyone · no1 nobody · noone nobody · sumone someone · some1 someone · tmrw tomorrow · tonite tonight · nite night · rly really · realy really · dunt dont · donut donut · dnt dont · wont wont · cant cant · wan want · wnt want · gon going · goin going · tryna trying · msg message · txt text · addy address · insta instagram · ig instagram · snapchat snap · sc snap · tiktok tiktok · vid video · pic photo · pics photos · stoopid stupid · stupd stupid · ugli ugly · agen again · agin again · scard scared · scarred scared · skared scared · afrade afraid · herts hurts · hert hurt · hurtz hurts · hited hit · hitted hit · tuch touch · tuched touched · tuches touches · toch touch · dye die · bleding bleeding · brotha brother · mum mom · mommy mom · momma mom · mama mom · mami mom · daddy dad · dady dad · dada dad · papa dad · papi dad · pops dad · ma mom · kil kill · gun gun · burnd burned · kild killed · teched touched · tutched touched · tuching touching · privit private · privits privates · privet private · privats privates · jale jail · jael jail · prizon prison · polise police · polece police · poleece police · hevin heaven · hevan heaven · purpus purpose · purpos purpose · dyeing dying · diying dying · dieing dying · ded dead · skared scared · scaird scared · becos because · beacuse because · beecause because · wen when · wher where · waz was · wil will · frends friends · freinds friends · frinds friends · nife knife · nives knives · bom bomb · shute shoot · shutting shooting · suiside suicide · suacide suicide · sewicide suicide · blead bleed · brooses bruises · bruzes bruises · brused bruised · stabed stabbed · strate straight · yelld yelled · yels yells · lockt locked · loked locked · chockd choked · choaked choked · chokt choked · kickt kicked · slapt slapped · punchd punched · punchs punches · dronk drunk · drunck drunk · thretened threatened · imigration immigration · immagration immigration · boarder border · deporded deported · deportid deported · arested arrested · arrestid arrested · presedent president · presidint president · funerl funeral · funral funeral · anymor anymore · nevr never · nobodys nobody · evrybody everybody · everbody everybody · eatn eaten · nekid naked · nakid naked · pikchers pictures · picturs pictures · unkle uncle · granpa grandpa · granma grandma · cuzin cousin · cuzzin cousin · cozin cousin · bruther brother · sistr sister · liv live · livs lives · nite night · sleap sleep · hom home · alon alone · hungery hungry · hungrey hungry ·' +
		' cal call · rite write · fone phone · phon phone · whn when · gimmie gimme · plees please · pleez please · plis please · kp keep · kip keep · dis this · dat that · dem them · afta after · reed read · redd read · yor your · yur your · bak back · fren friend · robuks robux · shuld should · wuld would · culd could · sumbody somebody · sumwhere somewhere · nobdy nobody · w with · wif with · wid with · lozer loser · tok talk · tolk talk · rekwest request · reqest request · stewpid stupid · stoopit stupid · stupit stupid · nuthin nothing · nuffin nothing · nuttin nothing · sumthin something · sumting something · evrything everything · pleez please · plez please · pleaz please · gib give · gimi gimme · emale email · adres address · adress address · rit write · leter letter · lettr letter · teechr teacher · teechur teacher · skul school · thro throw · trow throw · teer tear · dolers dollars · dolars dollars · prezent present · presint present · shoos shoes · toyz toys · uglee ugly · uglie ugly · loozer loser · luzer loser · idyot idiot · idiet idiot · idoit idiot · frens friends · frenz friends · secrat secret · nobudy nobody · enyone anyone · enybody anybody · tel tell · snd send · bubye bye · onli only · idjit idiot · idjut idiot · luser loser · ugley ugly · biyotch bitch · fatt fat · dum dumb · dumm dumb · tlk talk · snp snap · prnts parents'
);

function pairs(text: string): ReadonlyMap<string, string> {
	return new Map(text.split(' · ').map((pair) => pair.split(' ') as [string, string]));
}
