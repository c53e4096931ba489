import type { Phrases } from '../phrases/phrasebook.ts';

/** Any object after "send me a …" but what goes into letters anyway. */
const paper = {
	es: ['@paper|@handOver ~4 @paper'],
	en: ['send|mail|get|give|bring|lend|have|ship|us|me ~4 @paper']
};

/** Asking for things and money: handing over, hand-me-downs, money short, hints and reproaches. */
export const askedFor: readonly Phrases[] = [
	{
		kind: 'gift-request',
		why: 'asks-for-goods',
		confidence: 0.65,
		frames: { war: 'sentence', fiction: 'sentence' },
		es: [
			// hand over anything
			'@handOver un|una|unos|unas|uno|algo|algun|alguna|algunos|algunas|lo|tu|dos|tres|cualquier|otra|otro|esos|esas|aunque|el|la|los|las',
			'dame|deme|denme|danos|denos uno|una|unos|unas|algo ~',
			'tirar~!|echar~!|meter~!|poner/pong~!|hacer/hag~!|disparar~!|soltar/suelt~!|cargar~!|me_haces|me_disparas|me_tiras|me_echas|me_pones|me_metes|hacerme|hacernos|me_hagas|nos_hacen ~3 recarga|recargas|saldo|@money|robux|codigo|giftcard|diamantes|remesa|remesita|deposito|transferencia|donacion|regalo|regalito|skin|pase|pavos',
			'me|nos|le|les ~2 podrian|podrias|pueden|puedes|podes|puede|podria|quisieran|harian|harias ~1 hacer|hacerme|hacernos|echar|tirar|dar|girar ~2 remesa|remesita|donacion|deposito|recarga|giro|prestamo|colaboracion|@money',
			'echar~!|echa|eche|metan|meta|mete|pone|ponga|incluyan|incluya|incluye|empaca|empaquen ~2 unos|unas|uno|una|algo|@goods ~4 sobre|carta|caja|paquete|encomienda|maleta|con',
			'pedirte|pedirle|pedirles|te_pido|les_pide|les_pido|te_pide|le_pide|le_pido|pido_que_me|te_encargo|les_encargo ~3 @goods|@money|un|una|unas|unos|pastillas|pastillitas|medicina*',
			'sera_que|a_ver_si|ojala|sera|quiza|talvez|tal_vez|si ~2 tu|tus|su|sus ~2 @kin|escuela|iglesia|clase|gente|familia ~3 me|nos|le ~1 da|dan|trae|traen|manda|mandan|presta|prestan|regala|regalan|compra|ayuda|ayudan|consigue|consiguen|hiciera|diera|dieran|mande|manden',
			'ojala|quisiera|sera_que|si|gustaria|queria ~3 tu|tus|su|sus|ustedes|alguien|vos ~3 comprarme|mandarme|traerme|regalarme|conseguirme|prestarme|enviarme|donarme|comprarnos|mandarnos|regalarnos|apadrinar*',
			'nos|me prestan|presta|dan|donan|ayudan|donaran|aportan ~2 para|pa ~2 la|el|los|las|pagar|comprar|arreglar',
			'ser|sean|seas|fueran|sea ~2 padrino|padrinos|madrina|patrocinador|patrocinadores|patrocinadora|patrocinar* ~',
			'puede|pueden|podes|puedes|podrian|podria|podrias|su_clase|su_escuela|ustedes ~2 depositar|donar|aportar|cooperar|apadrinar|patrocinar|colaborar|transferir|donarnos|donarme ~',
			'depositar|depositen|deposite|transferir|transfieran|transferime|girar ~2 algo|lo_que|plata|lo ~',
			'por_que_no|porque_no|xq_no me|nos|le ~1 guardas|das|mandas|regalas|traes|compras|apartas|prestas|guarda|manda ~1 un|una|uno|unos|unas|lo|la|algo|eso|esa|ese|alguno',
			'haceme|haga|hagame|hazme|me_haces|me_hace ~1 el|la|un ~1 paro|favor|pala|gancho|volado ~3 con|de ~2 unos|@goods|@money|comprar*|mandar*|regalar*|prestar*|recarg*',
			'acordate|acuerdate|acuerdese|acuerdense|pensa|piensen|no_te_olvides|no_se_olviden ~1 de|en mi|nosotros|nosotras|mis|este ~6 @goods|cuando ~2 botes|bote|boten|compres|cambies|regalos|regales|regalen|@goods|tengas',
			'ponganme|pónganme|pongame|poneme|anotame|apuntame|incluyanme|metanme|inscribanme ~3 lista|los_que|las_que ~3 reciben|regal*|don*|@goods|dan',
			'agradeceria|agradeceriamos|agradecemos|agradezco|agradecidos|agradecerles ~4 aporte|aportes|donacion*|donativo*|ayuda|apoyo|colaboracion|@goods|@money',
			'aporte|aportes|donacion*|donativo*|ayuda|apoyo|colaboracion ~1 economico|economica|economicos|monetario|monetaria|en_efectivo|con_dinero|material',
			'depositar/deposit~!|depositale|depositele|mandale|girale|transferile|envianle|mandenle|regalale|comprale|conseguile|donale ~2 a|algo|un|una|unos ~1 mi|mis|la|el @kin|@goods|@money|familia|escuela|cuenta',
			'send|give|buy|gimme|bring me|us un|una|unos|algo|mi|tu|el|la ~',
			// hand-me-downs
			'que ya no|casi_no ~1 =te|le|les|los|lo|la|las? ~1 queden|queda|quede|quedan|uses|usas|sirva|sirvan|ocupes|ocupas|usen|ocupen|quieras|quieran',
			'tendras|tenes|tendran|tienen|tienes|tendra|tuvieras|tuvieran|habra|hay ~3 unos|unas|uno|una|algun|algunos|@goods ~4 de_mas|de_sobra|viejo|viejos|viejita|viejito|usado|usados|usada|sobrando|arrinconado',
			'ando|estoy|andamos|estamos|esta|anda necesitando|buscando|ocupando|urgido|urgida|deseando ~4 @goods|@money|un|una|unos',
			'por_si|si ~3 saben|sabes|conoces|conocen|hay ~1 de? ~1 alguien|alguno|gente ~2 que ~2 done|regale|tenga|venda|preste|quiera|pueda',
			'se_acepta|se_aceptan|aceptamos|acepto|recibimos|se_reciben|se_recibe ~3 @goods|@money|lo_que_sea|donacion*|ayuda|cosas|regalos',
			'lo_que_sea|lo_que_puedas|lo_que_podas|lo_que_puedan|lo_que_gusten|lo_que_tengan|lo_que_les_nazca|lo_que_quieran ~3 es_bueno|bienvenido|ayuda|sirve|mand*|regal*|dar|don*|nos|acept*|deposit*|para_la|para_el',
			'cualquier|cualquiera ~1 cosita|cosa|ayuda|ayudita|aporte|cantidad|moneda|centavo|donacion|regalito ~6 sirve|buena|bueno|mand*|ayud*|bienvenid*|puedan|puedas|podas|agradec*|don*|quieran',
			'si ~5 le|nos|me|les ~1 consiguen|consigue|hallan|encuentran|consigues|conseguis|mandan|mandas ~1 un|uno|una|unos|unas|alguno',
			// hints and reproaches
			'@goods|@money|recarga|regalo|giftcard ~6 me|nos ~1 caerian|caeria|caen|cae|vendrian|vendria|servirian|serviria|quedarian|harian|haria|gustarian|encantarian|alegrarian',
			'a_ver cuando ~1 me|nos ~1 cae|caen|mandas|regalas|llega|llegan|compras|traes|mandan|das|sorprendes',
			'para|pa cuando ~1 mi|mis|el|la|las|los @goods|@money|regalo|recarga|regalito',
			'@goods|@money ~10 nomas_te_digo|nomas_digo|solo_digo|nada_mas_digo|por_si_acaso|por_si_las_dudas|por_si_queres|por_si_quieres|te_lo_dejo_a_tu|ahi_te_lo_dejo|guiño|ya_viene_navidad|mi_cumple_es',
			'no|sin ~1 es|estoy|quiero|te_estoy|les_estoy|quisiera ~1 por_pedir|pidiendo|pedir|abusar|ser_pedigüeño|molestar ~1 pero|nada_pero|mas_pero',
			'me_da|da|me_atrevo|con ~1 pena|verguenza|a ~1 pedir*|preguntar* ~8 @goods|@money|ayud*|remes*|mand*|prest*|regal*',
			'nunca|todavia|aun|ya|vos_no|tu_no ~2 me|nos ~1 has|haz|han|mandaste|regalaste|compraste|trajiste|diste ~1 mandado|regalado|comprado|traido|dado|nada|ni|@goods|el_regalo|mi_regalo|mi ~1 nada|@goods|regalo|un|algo',
			'ya me|nos compraste|mandaste|regalaste|trajiste|conseguiste ~2 @goods|regalo|los|lo',
			'rifa|rifas|boletos|boleto ~10 tu|su|ustedes|vos|dolares|dolar|compr*|colabor* ~',
			'quiero|kiero|quisiera|deseo|necesito|pido ~1 un|una|unos|unas ~1 @goods ~6 mand*|porfa|por_favor|plis|tuyo|como_los|como_el|como_la|como_las|a_ver|regal*|compr*|tuyos',
			'@money|robux|diamantes|skins|pavos|vbucks|recarga|saldo|dolares ~1 porfa|plis|por_favor|please|pls|plz|para_mi|pa_mi|para_nosotros|for_me|ocupo',
			'@money|robux|diamantes|skins|pavos ~2 en|dentro|adentro ~2 sobre|carta|paquete',
			'tenes|tienes|tienen ~2 tantos|tantas|muchas|muchos|un_monton|varios|varias|dos ~8 dame|deme|regalame|una_a_mi|uno_a_mi|compart*|mandame|me_das'
		],
		not: {
			es: [
				...paper.es,
				'santa|niño_dios|reyes|dios ~4 me|nos|le',
				'le|les ~1 pedi|pidio|pedimos|pedia|dije ~3 @parent|@elder|hermano|hermana|niño_dios|santa|dios|santo',
				'mi|mis|nuestro|nuestra|la|el|nuestros @kin|maestra|profe|iglesia|alcaldia|escuela ~3 me|nos|le|les ~2 manda|mando|mandaron|compro|compra|regalo|regala|trajo|trae|dio|da|presta|presto|va_a|iba_a|compraron|regalaron|dijo|prometio|quiere|hizo|pidio',
				'dame|deme ~1 una_mano|un_rato|un_momento',
				'pedir*|pido|pide|pedimos|encargo ~3 @paper|perdon|disculpas',
				'traer~!|comprar~! ~2 el_agua|la_leña|las_tortillas|el_maiz',
				'me|nos dijo|dice|decia ~2 traeme|comprame|traé|anda',
				'ya no ~1 lo|la|los|las? ~1 usas|usan|usamos|quieres ~1 porque',
				'cuando|si ~2 sea|crezca|trabaje'
			],
			en: []
		},
		unless: {
			es: ['cooperativa|tiendita|un_mandado|los_mandados|el_mandado|molino|monopoly|papel_de'],
			en: []
		}
	},
	{
		kind: 'gift-request',
		why: 'asks-for-goods',
		confidence: 0.65,
		frames: { war: 'sentence', fiction: 'sentence' },
		en: [
			// hand over anything
			'send|mail|ship|fedex|sponsor|snd|donate|overnight me|us|my_brother|my_sister|my_mom|my_family ~1 a|an|one|some|two|three|your|ur|the|these|those|any|extra|something|whatever|anything|more|as_many',
			'please|pls|plz|you|u|just|bro|hey|yo|lol|and|could|can|would|want_u_to|now ~2 buy|get|bring|give|gift|order|grab|score|hook|lend|loan|spot|save|carry|pack|spare me|us|my_sister|my_brother ~1 a|an|one|some|two|three|your|ur|those|these|any|extra|something|more|money|cash|up|with',
			'want|need|like|love|asking|ask|hoping|wish|counting_on you|u|your_family|your_class|yall|ur_mom ~1 to? get|buy|bring|send|carry|give|ship|pay|cover|mail ~1 me|us|my|for|a|an|some|the',
			'ask|asking|asked|beg|begging|request|requesting ~2 you|u|yall|your_class|your_family|everyone? for ~6 @goods|@money|one|a_few|some',
			'ok|okay|rude|wrong|bad|possible|cool|alright|all_right ~2 if|to ~2 ask|asked|request|beg|borrow ~2 for|you|your? ~4 @goods|@money|a|some|one',
			'@goods|@money ~6 from you|u|your_family|your_class|yall|your_parents|your_school|ur ~',
			'wishlist',
			'would|will|can|could|should|please|they|you|u|class|everyone|people|yall|family|parents ~4 donate|chip_in|chip|contribute|pitch_in|pitch|sponsor|donating|fundraise ~',
			'gofundme|go_fund_me|fundraiser_link|venmo_me|cash_app|western_union|moneygram|money_order|bank_account|wire_transfer',
			'possible|wondering|wonder|hoping|hope|maybe|if|could|can ~5 your|ur|you|class|school|church|family ~3 to? ~1 sponsor|adopt|support|lend|loan|help_out|help_pay|help_us|help_me|spare|cover|buy|pay ~3',
			'sponsor|sponsors|sponsored|sponsoring ~2 me|us|my|our|a_kid|kids_like',
			// owed, promised, missing
			'you|u|yall owe me|us',
			'wheres|where_is|when_is|when_do_i_get|when_does|when_am_i_getting ~2 my ~1 present|gift|money|package|@goods',
			// hand-me-downs
			'@goods|one|stuff|clothes|things ~3 you|u|he|she|they|your_dad|your_mom|yall ~1 dont|doesnt|never|no_longer|outgrew|are_done_with|arent_using|isnt_using ~1 want|use|need|wear|play_with|fit|it|them|anymore ~8 put|send|give|take|mail|could|can|id|i_would|box|donate|bring',
			'if ~6 @goods ~4 he|she|you|u|they ~1 doesnt|dont|never ~1 use|need|want|wear|uses ~8',
			'give|send|throw|mail|ship ~2 us|me ~2 what|stuff|things|whatever|anything|the_ones|all_the ~3 you|u|they|yall ~1 dont|never|no_longer|outgrow|outgrew|have_left',
			'extra|spare|old|used|leftover ~1 one|ones|@goods ~8 id|i_would|ill|me|take|send|lying|us|take_it|could_have',
			'when ~3 get_small|too_small|gets_small|small|outgrow|grow_out|dont_fit|get_too|done_with|get_a_new|get_new ~6 me|mine|send|give|could|have|i_want',
			'can|could|may|might i|we|my_sister|my_brother ~1 have|keep|get|borrow|take|get ~1 one|some|two|any|that|those|a ~1 of ~1 your|ur|those|these|them|the',
			'have so_many|so_much|a_lot|lots|two|three|several|tons|like ~10 give|can_i|could_i|send_me|send_us|one_for_me|share|spare|can_we',
			'ask|have|tell|get|make her|him|them|your_teacher|your_mom|your_dad|ur_mom|the_delegation|ms ~3 to? ~1 carry|bring|take|pack|send|buy|sneak ~6 for|me|us|suitcase|bag|@goods',
			'please|next|could|can|you|u|remember_to|dont_forget_to|time|should|just ~4 include|pack|add|put|throw|stick|toss|slip|tuck ~4 @goods|@money|twenty|ten|five|fifty|hundred|20|10|something_for|candy|treats',
			'trade|swap me|u|ya ~2 your|ur|that|those|for',
			'bring|send|mail|pack|buy ~1 a|an|the|some|lots_of|more|extra|your? ~2 @goods|@money ~6 for_me|for_us|to_me|to_us|when_you_come|when_u_come|when_you_visit|please|pls',
			'could|can|would|will|maybe|if ~1 your|ur|the|you ~2 church|school|class|family|town|friends|team|parents ~2 collect|gather|organize|raise|fundraise|get_together|do|run|hold ~5 for_us|for_me|for_our|shoes|@goods|@money|drive ~',
			'anything|something|stuff|clothes|things|whatever|shoes|ones|toys ~2 you|u|yall|your_kids|they ~1 dont|doesnt|no_longer|never|wont|grew ~1 wear|use|need|want|fit|play|out ~8',
			'we|i|my_family|my_mom|they ~1 could|would|can ~1 really|sure? use ~2 @money|help|cash|donation|hand ~3',
			'he|she|they|your_dad|your_mom|you|u|yall ~1 can|could|should|gotta ~1 spare|afford|pay|cover|send|chip ~2 a|hundred|some|#|it|one|few|couple|little|for',
			'rich|loaded|wealthy|money|millionaire|so_much_stuff ~6 you|u|your|share|send|give|buy|spare',
			'let|lend me|us borrow|use|have ~1 your|ur ~2 password|account|card|login|coins|robux|@goods|gift_card',
			'password ~8 coins|robux|skins|money|account|log',
			'i_wear|im|im_a|my|wear|shoe ~2 size ~1 # ~4 case|if|when|hint|jsyk|fyi|shopping|shops|you|send',
			'still|been waiting|wait ~1 for|on ~3 @goods|@money|gift|present|package|surprise|it ~3 you|u|promised|from_you|said',
			'ship|mail|send it|them|that|those|one to|over us|me|here|my|our',
			'gimme|give_me|hand_over|fork_over that|ur|your|the|those|one ~2 @goods|one|pls|please|of',
			'pay|pays|paid|paying for ~1 my|our ~2 school|college|lunch|phone|team|trip|shoes|@goods|food|house|mom',
			// money short
			'short|behind|low|tight ~2 on|for|of|with ~2 rent|money|cash|bills|food|groceries ~10 help|you|parents|lend|maybe|could|send',
			'any|whatever|every|even_a_small|a_little amount|bit|thing|dollar|penny|little|donation|help ~8 give|send|help|helps|spare|blessing|welcome|appreciated|enough',
			'lend|loan|spare|spot|front|wire|slip|float|cover ~3 us|me|our|my ~3 a|some|something|until|till|for|money|bit|little|rent|fees|cost',
			'spare|send|give|need|got|do|have ~1 a? lil|little|few|bit|couple ~2 $|@money|for_us|for_me|extra',
			'@money|$ ~2 for me|us|my_family|my_mom',
			'put|pitch|chip|throw|cover|pay|kick ~2 in|for? the|my rest|half|part|difference|ticket|fees',
			'twenty|ten|five|fifty|hundred|20|10|50 ~3 in ~2 envelope|letter|next|card|mail',
			'top|fill|load|recharge|refill ~2 up|my ~2 phone|balance|minutes|credit|account|card',
			'pay|paid|paying ~1 for|my|our ~3 ticket|trip|tuition|school|fees|phone|passport|rent|bills|surgery|medicine|uniform|roof',
			'help|helping ~1 us|me|with|pay|out ~5 rent|bills|medicine|roof|operation|surgery|tuition|ticket|trip|expenses|uniforms|fees|hospital',
			'how much ~3 dad|mom|parents|family ~2 make|earn|have|makes|get_paid',
			// hints
			'@goods ~2 would|wud|could|will ~2 really|totally|change|make|help|be|mean ~2 my|me|us|nice|awesome|amazing|everything|perfect|life|so_much',
			'id|i_would|be|make_me|make_my ~3 happy|love|die|cry|thrilled|day|year|so_happy ~4 if ~6 @goods|@money|you_sent|u_sent|you_got|you_bought|gift|package|showed_up',
			'what|all ~2 i|we|id|ill ~1 love|like|want|need|really_want|would_love ~2 from ~1 you|u|yall|your',
			'what|all ~2 i|we|id ~1 love|like|want|need|really_want|would_love ~4 is|are|would_be ~3 @goods|@money',
			'@goods|@money ~8 just_saying|hint_hint|hint|wink|wink_wink|not_asking_but|no_pressure|just_in_case_you|in_case_you_were|if_you_feel_like|if_youre_feeling',
			'not ~1 to|supposed_to|trying_to|tryna|asking|begging ~3 ask|beg|bother|for|be_rude ~3 but ~8 @goods|@money|help|could|need|send|would',
			'robux|v_bucks|vbucks|gift_card|giftcard|skins|@money please|pls|plz|plis|porfa|or_else|4_me|for_me|2_me',
			'free|some|need|want|get|any ~1 robux|vbucks|v_bucks|gift_card|giftcards|gift_cards',
			'ship|mail|send|bring us|me ~1 a|some ~1 bag|box|case|pair|bottle|jar|pack|bunch ~'
		],
		not: {
			es: [],
			en: [
				...paper.en,
				'@paper ~2 for|to me|us|you',
				'@kin|santa|he|she|they|school|coach|tooth_fairy|teacher|doctor|nurse|librarian|grandma ~4 sent|gave|bought|got|brought|gives|sends|buys|will|wont|said|promised|to_buy|gets|lets|let|to_get|wouldnt|used_to|always|never|makes|told|pay|pays|paid|might|may',
				'asked|ask|begged|told|asking|beg|begging ~1 my|santa|the|our|for_a_dog|mom|dad ~3',
				'have|give|get|got|take ~1 a|some|one ~1 test|quiz|snack|bath|shower|nap|party|dog|cat|idea|example|good|great|nice|baby|concert|game|homework|turn|chance|point|points|grade',
				'saving|save|saved|earn|earned ~3 to|for|up|my',
				'we|i|our_class|our_school|my_class|my_school ~2 donate|donated|collect|collected|pack|packed|put|raised|donates|made|chip|pitched|will_donate',
				'paid|pay|pays|paying|cost ~3 for ~1 lunch|my_own|it',
				'raise|raised|raising ~2 money',
				'ask|asks|asking ~1 for permission'
			]
		},
		unless: {
			es: [],
			en: [
				'lemonade_stand|bake_sale|monopoly|food_bank|food_pantry|shelter|food_drive|math_problem'
			]
		}
	}
];
