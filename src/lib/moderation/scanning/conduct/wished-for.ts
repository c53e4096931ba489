import type { Phrases } from '../phrases/phrasebook.ts';

/**
 * Asking for things, frame by frame: somebody asked to hand over, a want said to those who could fill it, a hint, a
 * debt. What is written or drawn (`@paper`) is no gift, and what the own family gives is none of ours.
 */
export const wishedFor: readonly Phrases[] = [
	{
		kind: 'gift-request',
		why: 'asks-for-goods',
		confidence: 0.65,
		frames: { war: 'sentence' },
		es: [
			// hand over to me
			'@giveMe ~6 @goods|@money',
			'me|nos|le|les|se ~2 @giveUs ~6 @goods|@money|#_dolares',
			'me|nos|se lo|la|los|las ~1 @giveUs',
			'vas|van|va|tenes|tienes|tienen|debes|deberias|deberian|queres|quieres|quieren|podes|puedes|podrias|podrian|pueden|puede|podria|pudieran|pudieras|pudiera|quisieran ~2 @giveMe|dar|regalar|mandar|traer|comprar|prestar|donar|enviar ~6 @goods|@money|algo|una_de|uno_de|unas|unos',
			'que ~2 vas|van ~1 a ~1 dar|regalar|traer|comprar|mandar ~2 para|de|en ~1 navidad|mi|cumpleaños|cumple|regalo',
			'mandar~!|mandá|manda|regala|envia|dona|presta|trae|mandenos|manden|traigan|regalen ~1 una|uno|unas|unos|alguna|alguno|dos|tres ~1 de ~1 esas|esos|esa|ese|tus|sus|los|las|aquellas',
			'@giveMe de|uno_de|una_de|algunos_de|algunas_de ~1 tus|tu|los|las|sus|esos|esas ~3 @goods|viejos|viejas|usados',
			'dar|regalar|mandar|heredar|prestar ~2 de tus|sus ~2 @goods|viejos|viejas|usados|cosas',
			'me|nos podes|podrias|puedes|pueden|podrian ~1 dar|regalar|mandar|heredar|prestar|traer|pasar ~2 tus|tu|sus|los|unos|unas|un|una|otro|otra ~3 @goods|viejos|usados',
			// who could
			'a_ver_si|ojala|sera_que|si ~2 tu|tus|ustedes|alguien ~7 me|nos ~1 @giveUs|@giveThey ~3 @goods|@money',
			'tu|tus|ustedes|alguien ~3 me|nos|le|les ~2 @giveUs|@giveThey|ayudan|ayude|ayuden|ayudaran|ayudarian|patrocin*|apadrin*|coopera*|colabor* ~8 @goods|@money|con|para|algo|lo_que',
			'ustedes|tu|tus|su|sus|alguien|allá|alla ~3 podria|podrian|puede|pueden|quisiera|quisieran|pudiera|pudieran ~2 apadrin*|patrocin*|donar*|costear*|financi*|ayudarn*|ayudarm*|ayudarl*|apoyarn*|cooperar|colaborar*',
			'necesit*|buscamos|buscando|ocupamos|ocupo|falta|hay ~2 quien|alguien|padrino|padrinos|patrocinador* ~4 @giveUs|@giveThey|ayud*|patrocin*|apadrin*|financi*',
			'que su|tu|sus|tus ~1 @kin|iglesia|escuela|clase|familia|comunidad|grupo ~2 nos|me|le|les ~1 @giveUs|@giveThey|colabor*|coopera*|ayud*|apoy*|patrocin*',
			'si ~1 tu|tus|su|sus ~1 @kin|iglesia|escuela|clase|familia|comunidad ~3 @giveUs|@giveThey|@giveMe|ayud*|pudiera*|puede*|quisier* ~6 @goods|@money|algo|con|para|lo_que',
			'quien|alguien|angel ~1 me|nos|se ~1 lo|la|los|las? ~1 @giveUs|@giveThey',
			// a want, said to who could fill it
			'necesit*|ocupo|ocupamos|me_hace_falta|nos_hace_falta|hacen_falta|no_tengo|no_tenemos|se_me_rompio|se_me_arruino|se_me_perdio|me_robaron|quiero|quisiera|queremos|me_gustaria|me_gustan|me_encantaria|sueño_con|ando_sin|estoy_sin ~5 @goods|@money & pense_en_vos|pense_en_ti|pense_en_ustedes|pense_que|a_tu_papa|a_tu_mama|a_tus_papas|a_tu_familia|a_tu_papi|a_tu_mami|ayudame|ayudenme|ayudenos|mandame|si_podes|si_puedes|si_pueden|si_quieren|si_queres|alguien_que|por_si|ahi_te_lo_dejo|digo_yo|nomas_digo|te_lo_encargo|te_encargo|haceme|hazme|haganos|haganme|favor|favorcito|diganle|decile|dile|le_dise',
			'quiero|quisiera|kiero|me_gustaria|deseo ~3 @goods|@money|algo ~4 de|por ~1 parte|navidad|regalo|cumpleaños|cumple|alla|ustedes & mand*|regal*|tra*|vos|ustedes|de_tu|compr*|de_su',
			'calzo|mi_talla_es|soy_talla|uso_talla|mi_talla ~6 por_si|por_si_acaso|para_que|por_cualquier|digo|mand*|regal*',
			'calzo ~1 # ~1 por_si|por_cualquier|digo|jaja|jeje|te_digo|ojala',
			// hints
			'@goods|@money ~5 no? ~1 me|nos|le|les? ~1 caeria|caerian|vendria|vendrian|estaria|estarian|quedaria|quedarian|serviria|servirian|alegraria ~2 bien|mal|perlas|nada_mal|chivo|perfecto|feliz|super|lindo|mucho',
			'si|ojala|bonito_seria|lindo_seria|imaginate|que_un_dia|que_bonito ~6 cayera|cayeran|apareciera|aparecieran|viniera|vinieran ~6 @goods|@money|billete',
			'@goods|@money|billete ~4 cayera|apareciera|viniera|llegara|cayeran ~4 sobre|carta|mail|correo|caja|accidente|cielo|milagro',
			'entendiste|captaste|agarraste|capta|entiende|entendes|ves ~1 la ~1 indirecta|seña ~',
			'me|nos conseguis|consigues|mandas|regalas|traes|das|prestas|compras|envias unos|unas|uno|una|otro|otra|alguno|algunos',
			'talla|tallas|numero ~1 # & vos|tu|ustedes|sabras|sabra|corazon|por_si|tenis|zapatos|ojala',
			'si ~2 alguien ~4 tu|tus|casa|familia|clase|escuela ~6 gastar|regalar|comprar|deshacerse|botar|donar|sobra|sobran',
			'gracias|agradec*|dios_se_lo|dios_se_los ~6 ropa_usada|ropa|zapatos|utiles|donativo|ayuda_que|lo_que_nos_manden',
			'que|si|ojala|bien ~2 mandaran|mandara|enviaran|donaran|regalaran|trajeran|compraran|prestaran ~4 @goods|@money|algo|unos|unas',
			'cuando ~5 aburr*|bot*|cambies|compren|limpien|limpia|limpieza|saquen|regales|tires|usen ~5 a_quien|acord*|acuerd*|acuerden|pensa|piensen|de_mi|de_nosotros|avisame|dame|guard*',
			'acuerd*|acord*|piens*|pensa ~2 de|en mi|nosotros|nosotras ~4 cuando|si ~5 limpi*|bot*|compr*|regal*|viaj*|clos*|cosas|rop*|ya_no',
			'no|ni? ~1 =te|les sobra|sobran|sobrara|sobraran|quedara ~1 un|una|unos|unas|algun|alguna|algo',
			'hay|habra|habria|existe ~1 modo|manera|forma|chance|posibilidad ~2 de|que ~3 me|nos ~1 @giveUs',
			'de_donde|donde|como|quien|no_tengo|no_hay|ni ~3 saco|sacar|agarro|consigo|pisto|con_que|comprar*|sacamos ~4 @goods|@money & vos|ustedes|ayud*|tu|mand*|prest*',
			// owed, expected, traded
			'espero|esperando|esperamos|aguardo|donde_esta|y|cuando_llega|cuando_viene|que_paso_con|ya_viene|para_cuando ~1 mi|el ~1 regalo|regalito|encomienda|paquete|caja ~',
			'ya? no ~1 quiero|queremos|mandes|me_mandes|me_gustan ~1 mas? cartas|papel|papeles|dibujos|cartitas ~4 quiero|regal*|mejor|sino|@goods|@money|mand*',
			'tenes|tienes|tenias|debes ~1 que ~1 mandarme|mandarnos|regalarme|darme|traerme|enviarme|comprarme ~2 algo|un|una|unos|mi|otra',
			'=te cambio|cambiamos|vendo|doy|presto ~1 mi|un|una|mis|unos|unas|esto ~4 por ~1 tu|tus|un|una|unos|unas|@goods|@money',
			'nunca|jamas|todavia ~2 no? ~2 me|nos ~1 has|han|mandaste|mandas|regalaste|mandado ~3 nada|mandado|regalado|regalo',
			'pedirte|pedirle|pedirles|pedirnos ~4 @goods|@money|un_favor_de',
			'sueño_con|me_muero_por|ando_loco_por|ando_loca_por ~2 @goods|un|una ~10 nomas|digo|por_si|navidad|indirecta|cumple',
			'giftcard|robux|diamantes|recarga|skins|pisto|plata giftcard|robux|diamantes|recarga|skins|pisto|plata',
			'robux|diamantes|diamonds|recarga|skins|pavos|giftcard ~1 para|pa|a ~1 mi ~2 cuenta|id|usuario|perfil|xfa|porfa|por_favor',
			'@giveMe|regla_me|regala_me ~1 un|una|unos ~1 regal*',
			'sos|eres|son|vos|ustedes ~2 rico|rica|ricos|ricas|millonario|millonarios|platudos ~8 compart*|mand*|regal*|ayud*|dar*|don*|dame|prest*|tir*',
			'con|unos|faltan|falta|por|solo ~1 #|cien|veinte|diez|cincuenta|quinientos|cinco ~1 @money ~4 arregl*|alcanz*|complet*|ajust*|salgo|salimos|solucion*|hacemos|resuelv* ~8 vos|ustedes|tu|tus|su|ayud*|alguien|ojala',
			'ayud*|echa*|eche*|apoy* ~2 con|para|mano ~3 pasaje|cuota|gastos|techo|lamina|laminas|recibo|renta|luz|agua_potable|deuda|matricula|hospital|operacion|uniforme|utiles|@goods|@money',
			'mi|mis|la ~1 bolsillo|bolsillos|cartera|billetera|alcancia|cuenta ~2 llora*|llorando|vacio|vacia|hambre|pelad*|triste|seca|cero',
			'dios|virgen|santo|cielo ~8 vos|ustedes|usted|tu ~2 sos|eres|es|sean|son ~2 angel|respuesta|milagro',
			'encarg* ~2 un|una|unos|unas|@goods|# ~4 usted|vos|cuando|que_va|venga|vengas|de_alla|alla|boston',
			'me|nos|le la|lo|los|las mandas|manda|traes|trae|compras|compra|regalas|regala|das|prestas|mandes|traigas|conseguis|consigues ~1 y|porfa|plis|por_favor|si|va|verdad|cuando|y_te|=te|luego|despues',
			'@giveMe ~1 # ~1',
			'haceme|hazme|hagame|haganos|haganme|si_me_haces|si_le_haces|le_haces|me_hicieras ~1 el ~1 favor|favorcito|milagrito|volado & @goods|@money|compr*|regal*',
			'mandar~!|regalar~!|comprar~!|traer~!|conseguir/consigu~! ~1 un|una|unos|unas|otro|otra|ese|esa|algo'
		],
		not: {
			es: [
				'@giveMe|@giveUs|manda|mandá|envia|manden|dar|regalar|mandar|traer|prestar|pasar|pueden|podrias|podes|podrian|puede|podria ~3 @paper',
				'@paper ~2 @giveMe',
				'@paper ~1 que ~3 @giveUs',
				'mi|mis|nuestro|nuestra|la|el|los|las @kin|abuelita|abuelito|madrina|maestra|profe|seño|iglesia|alcaldia|escuela|doctor|gobierno|ong|directora|alcalde|vecina ~4 me|nos|le|les|se ~2 @giveUs|compro|mando|regalo|trajo|dio|presto|va_a|iba_a',
				'ya ~2 compro|compraron|trajeron|dieron|consiguieron',
				'@paper ~8 me|nos ~1 @giveUs|conseguis',
				'proyecto|gobierno|alcaldia|ministerio|ong|directora|escuela|cooperativa|embajada ~5 @giveUs|va|van|dara|daran',
				'ella|ellos|ellas|santa|niño_dios|reyes_magos|raton ~1 no? ~1 me|nos|le|les ~2 @giveUs',
				'a ~1 mi|mis|la|su ~1 @kin ~4 que ~2 me|nos|le|les|se',
				'me|nos dijo|dijeron|pidio|piden|pide|mando|ordeno|enseño ~1 que|a ~2 @giveUs',
				'para_que|hasta_que|antes_que|aunque|porque|cuando|que ~1 no ~1 me|nos|se|le|les ~1 @giveUs',
				'se|lo|la @giveUs ~1 el|la|los|a_la|al|las',
				'te_lo|te_la|te_los|te_las ~1',
				'si|cuando ~1 me|nos|lo compro|ahorro|gano',
				'me|nos|le|les|se ~2 compro|compré|mando|regalo|paso|presto|pago|doy|dono',
				'dar|pasar|echar|tirar ~2 miedo|pena|risa|vuelta|agua|aire|fruto|frutos|leña|cuenta|permiso|clase|vueltas',
				'y|aqui|esta ~1 el ~1 paquete|regalo|caja ~2 que|de'
			]
		},
		unless: {
			es: [
				'receta|cooperativa|tiendita|un_mandado|los_mandados|el_mandado|molino|monopoly|trabalenguas|adivinanza|adivinanzas|santa_claus|niño_dios|reyes_magos|pelicula|cuento|personaje|villano|intercambio_de_regalos|amigo_secreto|canasta_basica'
			]
		}
	},
	{
		kind: 'gift-request',
		why: 'asks-for-goods',
		confidence: 0.65,
		frames: { war: 'sentence' },
		en: [
			// hand over to me
			'@giveIt ~1 me|us|our_school|our_class|my_class|my_brother|my_sister|my_family|my_mom ~6 @goods|@money',
			'give|send|buy|bring|mail|ship ~1 me|us ~1 a|an|one|some|another|your|ur|those|these|sum|that|more ~3 please|in_the|letter|mail|envelope|when|ok|for|lol|next|with|and_ill|too|now',
			'send|mail|ship|give|donate|hand|pass|bring ~3 your|ur|yalls|old|extra|spare|used ~3 @goods & me|us|here|down|over|my|our',
			'@giveIt ~1 me|us some|one|another|extra|sum|any|whatever ~1 of? ~1 your|ur|those|these|that|the',
			'$|money|venmo|cashapp|paypal|zelle|fund me|us',
			// who could
			'can|could|would|will|wanna|mind|hope|hoping|wish|if|maybe|think|wondering|should|gotta|supposed|please|asking|ask|beg|have|expect|need|want|tell|get|make ~3 you|u|yall|your_mom|your_dad|your_parents|your_family|your_class|your_church|your_school|your_teacher|ur_mom|ur_dad|someone|somebody|sumbody|anyone|they ~3 @giveIt ~1 me|us|my|our|for ~5 @goods|@money|one|some|it|them|something|stuff|a|an|new',
			'your|ur|american ~1 @kin|parents|class|church|school|family|friends|teacher ~2 could|would|can|might|will|should|to|wants ~2 sponsor|help|donate|contribute|pay|chip|collect|raise|support|cover|buy|send|adopt',
			'looking|look|need|find|want|searching|hoping|wait|wish|know ~2 for? ~1 someone|somebody|anyone|anybody|people|sponsor|sponsors|donor|donors|a_sponsor ~4 @giveIt|help|fund|for',
			'grateful|thankful|happy|glad|blessed|appreciate|appreciated|welcome ~4 if ~1 your|you|the|u ~3 contribute|donate|send|help|give|gave|sent|support|collect|spare|could',
			'cool|nice|awesome|great|love|happy|amazing|sweet|glad|dope|sick ~2 if ~1 you|u|your|ur|someone|somebody|yall ~3 got|gave|sent|bought|brought|mailed|get|give|send|buy|bring ~1 me|us ~4 @goods|@money|one|some|a',
			'glad|grateful|happy|thankful|thrilled|delighted ~1 of|for|to_receive|to_get|with|to_accept ~5 @goods|@money',
			'@goods|@money ~2 would|will ~1 be ~2 received|welcome|welcomed|appreciated|gratefully|accepted|put_to_good',
			'in exchange|return ~6 id_like|i_want|i_would_like|send|give|could_have|i_get|want',
			'pair|one|some|any|couple|extra ~1 to ~1 give|give_away|spare|share|donate|pass_on|lend|lose|get_rid ~',
			'@kin|parents|family|class ~3 has|have|got ~2 spare|extra|old|unused|leftover ~2 @goods',
			'cop|snag|grab|score|hook ~1 me|us ~4',
			'$|money|cash ~1 me|us',
			'fell|falls|fall|dropped|drops|landed|lands|appeared|appears|slipped|showed_up|wound_up|ended_up ~3 in|into|on ~3 letter|envelope|mail|mailbox|packet|package|box|lap|doorstep & @goods|@money|i|me',
			'putting|throwing|leaving|sending ~1 that|this|it ~2 out|there|into ~2 there|universe|here ~',
			'send|gift|donate|buy|give ~1 robux|v_bucks|vbucks|v_bux|bux|skins|diamonds',
			'can|could|may ~1 i|we have ~1 the|that|ur|your ~2 code',
			'all ~1 i|we need|lack ~2 someone|somebody|is ~3 buy|pay|get|help',
			'help|bail ~1 me|us|him|her|my_family ~2 out? ~2 with ~4 @goods|@money|fare|fees|rent|cost|bill|bills|trip|uniform|#',
			'i|we wouldnt|wont|would_not|would_never|never say ~1 no to ~5 @goods|@money|one|some',
			'wouldnt ~1 mind|hurt|complain|object|hate ~6 @goods|@money ~',
			'a ~2 new? ~1 @goods ~1 would|wud|could|might ~1 be|look|make|really|go|fix|come ~4 nice|cool|good|great|amazing|handy|day|life|me|help|sweet|awesome|useful|perfect|everything|far|long',
			'#|a|some|hundred|few|little ~2 @money ~2 would|could|wud|can ~2 fix|help|solve|save|change|go_a_long|make|cover|be',
			'certain|somebody|someone|little_birdie|birdie|a_friend ~5 would|could|should|shud|wants|want|love|told ~6 @goods|@money|bday|birthday',
			'not|nt|aint ~1 saying|sayin|asking|hinting|begging ~6 but|just|i_am|im ~12 @goods|@money',
			'@goods|@money ~8 just_saying|just_sayin|putting_that|putting_it|throwing_that|throwing_it|out_there|hint|wink|wink_wink|in_case_you|in_case_u|in_case_anyone|for_the_record|no_pressure|jk_unless|unless|if_you_wanna|if_u_wanna|dropping_hints',
			'size|sizes ~1 # ~2 in_case|if_you|just|fyi|btw|jsyk|hint|lol',
			'what|which|anything ~2 are|r|did|will|would ~1 you|u|yall|your_mom|your_family ~1 getting|get|giving|give|buying|buy|sending|bringing|bring ~1 me|us',
			'i|we|im ~1 expect|expecting|deserve|want|demand|waiting_for|await|still_waiting ~2 a|my|the|some|our|for ~2 gift|gifts|present|presents|package|goodies ~',
			'want|prefer|like|rather|need|send|take ~2 presents|gifts|goodies|money|stuff|robux|things ~2 not|instead|over|more_than|rather ~2 letters|letter|paper|drawings|words',
			'dont|no|tired|enough|sick|stop ~3 letters|letter|paper|drawings ~6 want|send|give|need|rather ~2 presents|gifts|goodies|money|stuff|@goods|something',
			'wheres|where_is|wheres_my|what_happened_to|any_news_on|when_is|when_will ~1 my|our|the ~1 package|gift|present|box|stuff|goodies|robux|phone|shoes',
			'put|add|include|keep|pencil ~1 me|us|our_class|my_name ~1 on|in ~2 list|christmas|giveaway|santa|wishlist',
			'think|remember|dont_forget|forget ~1 of|about? ~1 me|us ~4 when|if|next_time|whenever|before ~6 clean|cleans|throw|throws|upgrade|upgrades|get_rid|gets_rid|shop|shopping|closet|toss|outgrow|donate|sale|old|garage',
			'when|once|if|after|next_time ~1 you|u|your|ur|he|she|they ~4 new|another|upgrade|tired|bored|done|finished|outgrow|bigger ~8 me|mine|us|id_take|call_dibs|dibs|hand',
			'@giveIt ~1 me|us ~1 your|ur|the|that|his|her ~2 @goods|one ~2 when|after|once|if',
			'call|got|have ~1 dibs on',
			'take|use|love|want|have|need ~2 your|ur|any|some|extra|old ~2 extra|old|used|spare|leftover ~2 @goods',
			'extra|spare|old|used|leftover|unwanted ~1 @goods ~6 take|want|love|use|need|send|mine|us|me',
			'can|could|may|might ~1 i|we|my_sister|my_brother|us ~1 have|keep|borrow|get|take|has|get_one ~2 your|ur|one|some|that|those|them|it|a|an ~3 @goods|free|for_free|old|extra|of_those|of_your|of_them',
			'thinking|thought|wondering|hoping|guessing ~2 you|youd|u|your_mom|your_family ~2 have|had|got ~1 one|a|an|some|extra|any|spare ~',
			'ask|tell|beg|get ~1 your|ur ~1 @kin|teacher|parents ~1 for ~3 @goods|@money',
			'you|u|maybe|if|whether|think ~1 youd|you|u|might|would ~2 have ~1 one|a|an|some|extra|any ~2 extra|spare|for_me|for_us|to_spare|i_could|we_could|lying|@goods ~1 i|we|for|that_you ~',
			'you|u|youre|yall|you_guys|your_family|your_parents|americans|they ~2 rich|loaded|wealthy|have_money|millionaires|have_so_much|good_jobs ~6 share|spare|give|send|buy|help|should|could|so',
			'fix|solve|save ~1 everything|it|us|me|all & # & bucks|dollars|$|cash',
			'trade|swap|switch ~1 you|u|ya ~4 for your|ur|a|an|some|those',
			'but|and|now|so ~1 you|u ~1 have_to|gotta|need_to|must|should|better|owe ~2 send|give|get|buy|bring|mail ~2 me|us|something|back|one|a',
			'wallet|piggy_bank|pockets|pocket|venmo|cashapp|bank_account|robux_balance|phone_balance ~2 empty|crying|hungry|broke|dry|zero|sad|starving',
			'feed|fill|top_up|load ~2 it|my|up ~3 #|@money|$|robux',
			'if ~1 your|ur|you|u|yall ~2 buys|gets|sends|gives|brings|buy|get|send|give|bring|spot|hook|gift ~1 me|us|my ~6',
			'sponsor|sponsoring|adopt ~1 me|us|a_kid_like|my_school|our_team|my_studies|my_education',
			'donations|gifts|presents|contributions|tips ~2 welcome|accepted|appreciated|open',
			'accept|accepting|taking|open_to ~1 gifts|donations|presents|tips|robux|contributions|all_gifts',
			'@giveIt ~1 me|us ~1 # ~1',
			'need ~1 # ~1 for ~3 skin|dragon|pass|game|robux|character|level',
			'put|stick|include|slip ~2 your|ur|some|a ~2 @money|coins|dollar|bill ~3 envelope|letter|next|card|mail',
			'cover|pay|spot|front|fund|finance ~2 my|our|me ~3 @goods|@money|fare|trip|lunch|fee|fees|season|field_trip|# ~',
			'chip|pitch|kick in ~1 for|on|to|toward|with ~1 our|my|the|a',
			'you|u|your|mom|dad|they ~3 @giveIt ~1 me|us ~1 one|some|it|them|that|those ~1 please|pls|plz|too|for|when|if|and|or|ok'
		],
		not: {
			en: [
				'@giveIt ~4 @paper',
				'@paper ~2 for|to me|us',
				'my|our|his|the|their|her ~1 @kin|parents|teacher|coach|school|class|neighbor|church|team|friend|grandparents|boss|pastor|doctor ~5 @giveIt|send|sends|will|would ~3 me|us|him|her|my|our',
				'he|she|they|it|santa|nobody|who|which ~3 @giveIt|have|had|get ~3 me|us|them|my|our|him|her',
				'asked|ask|asking|begged|beg|told|want|wanted|wants|let|lets|made|make|helped|got ~2 my|santa|our|his|his_mom ~4 @giveIt|for',
				'i|we ~1 bought|got|had|have|will|can|could|would|used_to|like_to|need_to|have_to|want_to|going_to|went_to ~1 @giveIt|buy|bring',
				'have|give|get|got|take|gave ~2 a|some|one|your ~2 test|quiz|snack|bath|shower|nap|party|dog|cat|goat|good|great|nice|baby|concert|game|homework|turn|chance|points|grade|treat|hug|headache|time|look',
				'saving|save|saved|earn|earned ~3 to|for|up|my',
				'we|i|our_class|our_school|my_class|my_school ~2 donate|donated|collected|pack|packed|put|raised|donates|made|chip|pitched|will_donate|buy|bring',
				'bring|pass|hand|throw|toss|give ~2 the_ball|the_puck|the_salt|me_the_ball|him|her|it_back',
				'could_i|can_i|can_we|could_we ~1 have ~1 a|some ~1 turn|snack',
				'carry|drop|pass|slip|score|order|grab|hand|sneak|pack|wire ~1 him|her|it|them|out|up|down|off|in|on|over|around|away|by|me_up',
				'cost|costs|pay|paid|pays|covers ~1 for ~1 itself|it'
			]
		},
		unless: {
			en: [
				'lemonade_stand|bake_sale|monopoly|food_bank|food_pantry|shelter|food_drive|math_problem|recipe|santa|movie|character|villain|secret_santa|gift_exchange|tooth_fairy|toy_drive|coat_drive'
			]
		}
	}
];
