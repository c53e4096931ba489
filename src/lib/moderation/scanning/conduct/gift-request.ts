import type { Phrases } from '../phrases/phrasebook.ts';

/** Things of use, money and what is money in games. What children make for each other is no such thing. */
const goods = '@goods|@money';

export const giftRequest: readonly Phrases[] = [
	{
		kind: 'gift-request',
		why: 'asks-for-goods',
		confidence: 0.75,
		frames: { war: 'sentence' },
		es: [
			'me|nos|le podes|puedes|podrias|podrian|pueden|podria|queres|quieres|quieren ~1 mandar|regalar|comprar|prestar|conseguir|donar|traer|enviar unos|unas|uno|alguno|algunos|algunas|dos|tres',
			'manda|mandá|pasa|regala|envia|dona|deposita|recarga robux|diamantes|pisto|skins|skin|pavos|vbucks|monedas|dinero|dolares',
			'no_tengo|no_tenemos|no_hay|no_me_alcanza|no_podemos_comprar|no_me_pueden_comprar|se_me_rompio|se_me_rompieron|se_me_arruino|me_faltan|nos_faltan|me_falta ~5 @goods|@money ~10 me|nos|podrias|podes|puedes|podrian|pueden|ojala|ayudas|mandas ~2 mandar*|mandas|regal*|compr*|ayud*|prest*|don*|envi*|consig*|dar',
			'ayudar|ayudarnos|ayudarme|ayudes|ayuden|ayudas|ayudan|apoyar|apoyen|cooperar|colaborar ~3 con|para ~6 operacion|medicina|medicinas|uniforme|uniformes|zapatos|utiles|casa|techo|lamina|#|dinero|comprar|pagar|recibo|deuda|viaje|gastos',
			'ojala ~2 @kin|ustedes|escuela|alguien|vos|tu ~3 mand*|regal*|don*|compr*|envi* ~5',
			`mandar~!|enviar/envi~!|regalar~!|comprar~!|traer/traig~!|prestar~!|dar~!|conseguir/consig~!|pasar~!|transferir/transfier~!|donar~!|recargar~!|depositar~!|meter~!|poner/pong~!|obsequiar~!|ofrecer~!|girar~! ~6 ${goods}`,
			`me|nos|le|les mandas|envias|regalas|compras|traes|prestas|das|consigues|conseguis|pasas|donas|mandaras|mandarias|regalarias|comprarias|traerias|enviarias|prestarias|pasarias|darias|depositas|recargas|mandan|regalan|compran|traen|envian|donan|mandarian|regalarian|traerian|donarian ~6 ${goods}`,
			`que|ojala|mejor|a_ver_si|si|para_que ~2 me|nos|le|les ~1 mande|mandes|manden|envie|envies|envien|regale|regales|regalen|compre|compres|compren|traiga|traigas|traigan|preste|prestes|presten|des|den|consiga|consigas|consigan|done|dones|donen|pase|pases ~7 ${goods}|una|uno`,
			`me|nos|le|les|podes|puedes|podrias|podrian|pueden|podria|podes_vos|quisieras|pudieras|pudieran|pudiera|queres|quieres|puede ~3 mandar|mandarme|mandarnos|mandarle|enviar|enviarme|enviarnos|regalar|regalarme|regalarnos|comprar|comprarme|comprarnos|traer|traerme|traernos|prestar|prestarme|prestarnos|dar|darme|darnos|conseguir|conseguirme|donar|donarnos|donarle|pasar|pasarme|ayudar|ayudarme|ayudarnos|depositar|cooperar|apoyar|apoyarnos|mandarles|donarles ~7 ${goods}|una|uno|algo_de`,
			`si|a_ustedes|a_vos|por_si|que ~3 les_sobra|les_sobran|te_sobra|te_sobran|ya_no_us*|no_le_sirva|no_le_quede|no_le_quedan ~8 ${goods}|donar*|mandar*|regal*`,
			`te|les|le|os ~1 pido|encargo|solicito|solicitamos|pedimos|ruego|agradeceria|agradeceriamos|pediria ~8 ${goods}|apoyo|ayuda_economica|apoyo_economico`,
			'apoyo|ayuda|colaboracion|donacion|donativo|contribucion economico|economica|con_dinero|para_comprar|monetaria|en_efectivo',
			`ayudar~!|ayudenos|ayudame|ayudenme|ayuden|ayudar|ayudarnos|apoyenos|apoyame|colaboren|cooperen ~4 con|para ~4 ${goods}`,
			`pedile|pidele|decile|dile|pidanle|diganle|preguntale|pedirle ~3 @kin|familia|profe|escuela ~4 que ~2 me|nos|si ~1 @give ~5`,
			`que|si tu|tus|su|sus|la @kin|familia|escuela|profe|iglesia|clase ~3 me|nos|le? ~1 mande|manden|compre|compren|regale|regalen|envie|envien|done|donen|mandara|mandaran|enviara|pudiera|puede|podria|pueden|podrian ~6`,
			`necesito|necesitamos|ocupo|ocupamos|me_urge|me_urgen|me_hace_falta|nos_hace_falta|me_hacen_falta|nos_hacen_falta ~6 ${goods} ~10 @give|me_podes|podes|puedes|podrian|pueden|me_ayudas|ayudas|vos|tenes|mandame|mandes|manden|me_das`,
			`necesito|necesitamos|quiero|ocupo ~2 pisto|dinero|plata|robux|diamantes|monedas|pavos|skins|dolares|recarga|saldo`,
			`quiero|espero|esperamos|quisiera|me_gustaria|pido ~6 ${goods} ~4 de_tu_parte|de_parte_tuya|de_regalo|de_parte_de|de_ustedes|para_mi_cumple|que_me`,
			`tenes|tienes|no_tenes|no_tienes|tendras|tendran|tienen ~6 ${goods} ~3 que_ya_no|para_mi|que_me|que_no_us*|de_sobra|que_te_sobre|que_nos|para_regalar*|para_prestar*`,
			`cuando vengas|vengan|venga|viajes|viajen|vuelvas ~3 traeme|traenos|traiganme|traigame|traigan|traes|traeme|traiganos ~4`,
			`te|le doy|hago|presto|cambio|mando|cuento|regalo|digo ~8 si ~1 me @give|das|mandas|regalas|compras|pasas|envias`,
			`si me|nos|vos_me @give|mandas|regalas|compras|das|pasas|envias|traes ~5 ${goods}|te_doy|te_mando|te_regalo|yo_te|te_hago`,
			`a_cambio|cambio|intercambio ~1 de|por ~3 ${goods}`,
			`meter~!|meté|mete|poneme|ponme|pone|incluí|incluye|echa|echame|agrega|meteme ~3 @money|billete|billetito|dolar|dolarito|$|moneda|pistillo`,
			`regalar~!|regalame|regaleme|obsequiame|comprar~!|comprame|compreme ~1 un|una|unos|unas|tu|el|la|los|las|algo|# ~1`,
			`@give ~3 pase elite|batalla|de`
		],
		en: [
			'cant|can_not|couldnt afford ~8 can|could|help|you|send|buy|give|get|wish',
			'need|needs|want|wants ~5 @goods|@money ~10 can|could|will|would|please|help|maybe|hope|if ~2 you|u|your|yours|help|send',
			'can|could|would|will|please|maybe ~1 you|yours|u|your_family|you_guys|they ~1 send|give|spare|lend|share|mail ~2 some|any|a_little|us_some|me_some',
			'send|mail|ship|give ~1 ur|your old|extra|used',
			`send|sending|mailed|buy|bring|give|get|lend|gift|donate|ship|spare|gimme|pay|transfer|venmo|cashapp|zelle|wire|hook|snd|loan|sponsor ~1 me|us|my|him|her|them|for_me|our|to_us|over ~7 ${goods}`,
			`can|could|will|would|please|do|may|might|should|hope|want|need|wish|if|just|hey|wonder|asks|ask|maybe ~3 you|u|ur|your|they|ur_mom|someone|yall|i_have|i_get|class|school|family|parents|we ~5 send|mail|mailed|buy|bring|give|get|lend|gift|donate|ship|spare|pay|transfer|help_us_with|help_me_with|help_with|help_pay|help_us_buy|help_me_buy|order|sent|bought|gave ~6 ${goods}`,
			`please|pls|just|yo|hey|so|ok|lol|bro send|buy|gift|gimme|donate|ship|venmo|cashapp|bring|mail ~3 ${goods}`,
			`i|we ~1 want|need|would_like|wish|hope|would_love ~1 you|u|ur|your ~4 to? ~1 send|buy|give|get|bring|mail|gift ~6 ${goods}|me_one|us_one|one`,
			`send|buy|get|bring|mail|gift|give|put|lend|order ~4 one|some|it|them|something ~2 for|to me|us|my|our`,
			`get|buy|send|bring|give|mail me|us one|some|something_nice|a_real|that_too|anything`,
			`what|when|how_much ~2 are|will|can|would you|u|your ~2 going_to? ~1 buy|give|bring|send|get ~1 me|us`,
			`have|got|has ~1 # ~1 @money|bucks|dollars ~4 spare|for|to`,
			`do|could|can|would|have ~1 you|u ~3 @money ~4 spare|lend|for_me|share|extra|for_your`,
			`spare|extra ~2 change|cash|money|robux|bucks|dollars|vbucks`,
			`i|we|my|our|hey ~2 need|needs|want|wants ~3 robux|v_bucks|vbucks|money|cash|gift_card|pisto|dollars|bucks|skins ~8`,
			`tell|ask|beg your|ur|the ~1 @kin|teacher|class|school|family|church ~3 to|if|for ~3 send|buy|give|donate|help|pay|money|mail|bring|get`,
			`your|ur|american|the ~1 @kin|family|school|class|church|parents|friends ~3 could|would|can|might|donate|to_donate|should|wants_to ~3 send|donate|buy|give|help_us|pay|mail|get|buy ~6`,
			`could|can|would your @kin|family|school ~2 send|buy|give|help|pay|donate ~1 me|us|for`,
			`wouldnt hurt|mind`,
			`# ~2 for free_fire|freefire|roblox|fortnite`,
			`donate|donation|donations|fundraiser|sponsor ~5 to_us|for_us|to_our|for_our|to_me|laptops|money|$|to_my|dollars|computers`,
			`help|helping ~1 me|us|my_family|our|my|out|with ~5 money|pay|buy|cash|dollars|rent|cost|costs|lamina|bills`,
			`ill|i_will|id|we_will|i_can ~4 if|for ~2 you|u ~2 send|buy|give|get|gift|pay|trade ~5`,
			`trade|swap ~3 for|your ~3 ${goods}`,
			`for ~2 my_birthday|birthday|christmas|xmas ~4 i|you|u|can|could|please ~3 want_you|send|get_me|buy|get_you|give_me|you_could`,
			`can|could|may i|we ~1 have|get|borrow ~2 the|your|some|a|ur ~2 ${goods}|code`,
			`put|stick|slip|tuck|throw|add|hide|include|little|drop ~4 @money|$|# ~4 envelope|letter|card|in`,
			`put|stick|slip|tuck|throw|include ~3 one|some|in ~4 envelope|box|package ~3 for`,
			`hook me|us up with`,
			`venmo|cashapp|paypal|zelle ~2 me|us|them|could|send|my|so`,
			`# ~1 robux|v_bucks|vbucks|diamonds|bucks|coins ~4 please|pls|for|ok|me|rich|u|you`
		],
		not: {
			es: [
				'@paper ~12 que ~2 me|nos ~1 mande|mandes|manden|envie|envies|envien',
				'receta|recetas|palabra|cancion|dibujo|poema|cuento|foto|fotos|adivinanza|sonrisa|abrazo|beso|minutito|momentito|consejo|chiste|dato|trabalenguas|refran|trabalengua',
				'ya ~2 compro|compraron|trajeron|dieron|consiguieron',
				'santa|niño_dios|reyes|dios ~4 me|nos',
				'le|les ~1 pedi|pidio|pedimos|pedia|dije ~3 @parent|@elder|hermano|hermana|niño_dios|santa|dios|santo',
				'@kin|el|ella|la_iglesia|niño_dios|santa|reyes|gobierno|alcaldia ~1 no? me|nos|le|les ~2 mando|manda|compro|compra|regalo|regala|trajo|trae|dio|da|presto|presta|va_a|iba_a|compraron|regalaron|trajeron|mandaron|dieron|dijo|prometio|quiere',
				'cuando|si ~2 sea|crezca|trabaje'
			],
			en: [
				'do you|u have ~2 phone|computer|laptop|tablet ~2 or|at',
				'mail ~3 leaf|letter',
				'@kin|santa|he|she|they|school|coach|tooth_fairy|teacher ~3 sent|gave|bought|got|brought|gives|sends|buys|will_buy|wont_buy|wont_get|said|promised|to_buy|gets|lets',
				'asked|ask|begged|told|asking|beg ~1 my|santa|the|our|for ~3',
				'recipe|recipes|drawing|poem|song|leaf|joke|riddle|picture|photo|postcard|friendship_bracelet|ideas|idea|advice|tips',
				'we need|needs|needed ~2 money to|for ~1 fix|our|the|build|new',
				'intercambio de ~1 dulces|regalos',
				'do_you_have|you_have a ~1 cell_phone|cell|cellphone|phone',
				'the card|letter|package to',
				'if|when you|u get|got|have ~1 a? ~1 phone',
				'saving|save|saved|earn|earned ~3 to|for|up|my'
			]
		},
		unless: {
			es: ['obra|cooperativa|tiendita', 'sociodrama'],
			en: ['lemonade_stand|bake_sale', 'monopoly']
		}
	}
];
