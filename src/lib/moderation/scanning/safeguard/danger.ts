import type { Phrases } from '../phrases/phrasebook.ts';
import { idle } from './threat.ts';

const unless = {
	es: [
		'jaja|jajaja|jajajaja|gol|goles|partido|futbol|penal|torneo|chiste|broma|piñata|rifa|chibolas|=perro_bravo|zompopos|hormigas|ratas|ratones|cucarachas|zancudos|garrapatas|veterinario|desparasit*|bañarnos|bañamos|nos_bañ*|nadar|nadamos|vacaciones|cocina|cocinar|huerto|chapodar|chapodando|manualidades|disfraz|acto_civico|leña|volcan|tormenta|huracan'
	],
	en: [
		'haha|hahaha|lol|jk|joke|prank|baseball|softball|practice_and|soccer|football|basketball|hockey|penalty|goalie|chess|uno|monopoly|tournament|race|recital|dance|cake|carving|soap|art_class|cooking|campfire|candles|marshmallows|drill|nerf|water_gun|mosquito|mosquitoes|rats|mice|ants|fishing|hunting|deer|turkey|weeds|puppet|tooth_fairy|helmet|glove|wiffle|cave|bats_that|vampire'
	]
};

/** What somebody says they will do, has at hand, leaves at a door or does in the street. */
export const danger: readonly Phrases[] = [
	{
		kind: 'threat',
		why: 'will-hurt',
		confidence: 0.7,
		frames: { war: 'near', tale: 'sentence' },
		not: idle,
		unless,
		es: [
			// will do
			'lo|la|los|las|te|le|les|me|nos ~1 voy_a|vamos_a|va_a|van_a|iba_a|iban_a|voy_ha ~1 hacer ~1 mierda|pedazos|leña|picadillo|pure|papilla|sufrir|desaparecer|polvo|añicos|llorar',
			'me|te|lo|la|los|nos|le ~1 voy_a|va_a|vamos_a|van_a|iba_a|quiere|quieren|puede ~1 tirar|aventar|lanzar|empujar|ahogar|meter|botar ~2 a|al|en|del|por|de ~2 quebrada|rio|barranco|pozo|puente|hoyo|gradas|guindo|carro|fosa|peña|piedras ~4',
			'quebr*|romp*|pinch*|ponch*|quem*|destru*|apedre*|revent*|prender_fuego|rajar* ~3 vidrios|vidrio|llantas|llanta|carro|moto|casa|ventanas|bici|tienda|perro|champa ~8 & voy_a|vamos_a|va_a|van_a|esper*|despues|despues_a|dice|dijo|si & le|les|profe|vecino|su|al|nos',
			'le|les ~1 pincho|quiebro|quemo|reviento|mato|rompo|envenenó|enveneno|robo|rayo ~2 llantas|vidrios|carro|casa|moto|perro|gato|bici|cara|vaca|milpa|ventanas',
			'voy_a|vamos_a|va_a|van_a|quiero|quisiera|dijo_que_le ~2 dar|darle|echar|echarle|poner|ponerle|meter|meterle|tirarle ~3 veneno|vidrio|raticida|@poison ~4',
			'le voy_a|vamos_a|va_a ~1 dar|echar|poner ~2 @poison',
			'te_advierto|advierto|avisad*|sobre_aviso|ultima_vez|proxima ~6 no ~2 cont*|salv*|escap*|libr*|perdon*|cuent*|respond*',
			'ojala|espero|deseo|le_pido_a_dios ~2 que? ~1 te|les|se|lo|la|le|los ~1 pase|atropelle|caiga|parta|muera|mueras|mueran|estrelle|ahogue|ahogues|mate|pudra|pudras|caigas|quemes ~2 carro|encima|rayo|bus|camion|cancer|lo_peor|muert*|todos|barranco|vos|rio|fuego',
			'yo ~1 me_encargo|te_remato|lo_acabo|lo_remato|la_acabo & ojala|muer*|mat*|encima|si_no|vos',
			'agarr*|sac*|llev*|tom* ~3 corvo|machete|pistola|cuchillo|escopeta|arma|fusil|bate ~6 & todos|call*|compañeros|ellos|burl*|rier*|rien & soñ*|sueño|imagin*|ganas|pienso|quisiera|se_donde|voy_a',
			'quiero|quisiera|ojala|deseo|van_a|voy_a_hacer_que ~3 sufr*|pagu*|llor*|arrepient*|muer*|ardan ~2 todos|los_de|ellos|cada|quienes|mis_compañeros',
			'ya ~1 van_a|vas_a|van|veran|veras ~1 ver? ~2 el @weekday',
			'esper* ~6 con ~1 piedras|palos|machete|navaja|bates|corvo|tubo|cadenas|cuchillo|mis_primos & voy_a|vamos_a|la|lo|camino|salida|profe|le|van_a|te|dij*',
			'encuentr*|busc*|hall* ~2 y ~1 me|la|lo|nos|te|los mata|mato|matan|mataria|quiebra',
			'si ~5 va|vas|deja|dejo|denuncia|denuncio|acus*|habl*|cont*|dig*|sepa*|voy ~4 la|lo|me|nos|te|le|los ~2 mata|mato|matan|encuentra|tirar|matar|quiebra|busca|quema|pesar|pega_un_tiro',
			// has at hand
			'trajo|trae|anda|andan|llevo|lleva|tiene|enseño|enseña|saco|saca|cargaba|metio|carga|andaba ~2 una|un|la|el|su ~1 navaja|cuchillo|pistola|arma|puñal|machete|corvo|punzon|cuchilla|manopla|cadena|revolver ~10 & escuela|baño|clase|recreo|grado|noveno|octavo|septimo|mochila|aula|salon|bus|enseñ*|asust*|amenaz*|pleito|defend*|salida|lunes|usar*|cuello|apunt*|bicho|compañero|compa',
			'@gunlike ~8 usar|usarla|usarlo|la_usa|lo_usa|va_a_usar & dice|dijo|@weekday|escuela|contra|ellos|jura|alguien|pleito|profe|matar*|vengar*',
			'puso|pone|pusieron|puesto|apunto|apuntaron|apunta ~2 el|la|un|una ~1 machete|cuchillo|corvo|pistola|navaja|arma|cuma ~3 en|a|al ~2 cuello|cabeza|pecho|cara|espalda|garganta|mi|mama|nosotros|me|panza',
			'lista ~4 van_a|voy_a|quieren|quiere|muert*|morir|pagar ~6 & hizo|hice|tiene|tengo|ahi|estoy|nombres|quinto|grado|de',
			'traer|llevar|trae|lleva|traiga|sacar|saca ~2 la|una|el ~1 pistola|arma|cuchillo|navaja|machete|corvo ~4 papa|tio|tata|abuelo|hermano ~6 respet*|aprend*|escuela|ver|asust*|que|dejen|molest*',
			'la|lo|te|los|me ~1 entierra|entierro|enterramos|entierran|va_a_enterrar|voy_a_enterrar|hunde|hundo ~4 patio|milpa|monte|si|viv*|cafetal|tierra',
			'si ~2 se|te ~1 va|vas|fuera ~3 la|lo|te|nos ~1 entierra|mata|quema|busca|encuentra|desaparece|quita|pica',
			'nos|les|le|me ~1 dan|dieron|dio|daban ~1 #|tres|dos|un|cinco|cuatro|pocos dias|horas|dia|semana ~4 & papel*|nota|puerta|irnos|irse|salir|dijeron|mand*|carta|dise*|dice*',
			'le|te|les toca a ~1 el|él|vos|ellos|ella ~4 & lunes|mañana|manana|viernes|no_precisamente|rompio|pega*|sigue|despues|hoy',
			'despues ~2 sigue|siguen|le_toca|va|vamos_por ~2 el|ella|la|su|vos',
			// the street
			'saben|sabe|sabemos|se ~2 a_que_hora|que_hora|por_donde|donde|cuando|con_quien ~3 cierra|cerramos|abre|abrimos|sale|salimos|salgo|llega|pasa|pasamos|estudia*|camin*|entra|vuelve|anda|vend*|salis|sales|pasas|vas ~4 & dice*|dijeron|audio|mensaje|papel|amenaz*|llam*|mand*|carta|voy_a|vamos_a|te|le',
			'puso|escribio|dijo|dice|dijeron|mando ~3 se|sé|sabemos|saben donde|adonde|a_que_hora|por_donde ~2',
			'aparecio|aparecieron|encontraron|hallaron|amanecio|dejaron|botaron|tiraron|amanecieron|hallamos ~2 otro|un|una|dos|tres|el|otra ~1 muerto|muertos|muerta|cadaver|cuerpo|cuerpos|embolsado|embolsados|cabeza|muchacho|joven|hombre ~5 & cañal|quebrada|rio|calle|monte|cafetal|bolsa|bolsas|carretera|camino|cancha|predio|barranco|pozo|milpa|muert*|amarrad*|balas|tiros|mismos|pandill*',
			'mat* ~1 a ~3 en|por|cerca|frente|enfrente|afuera ~3 cancha|casa|calle|mercado|tienda|parada|pasaje|iglesia|escuela & ayer|anoche|balazos|tiros|muchacho|señor|vecino|ellos|moto|sabado|domingo|semana',
			'me|nos|la|lo|los ~1 sigue|siguen|siguio|espera|esperan|persigue|vigila|siguieron ~5 casa|escuela|parada|salida|camino|calle|porton|cuadra|baño & hombre|señor|tipo|moto|carro|alguien|muchachos|desconocido|viejo|camioneta',
			'hombre|señor|tipo|carro|moto|camioneta|desconocido|muchachos ~6 para|parado|parados|parqueado|estaciona|esta|espera|queda ~3 afuera|enfrente|frente|cerca|esquina|porton ~3 escuela|casa|mi & sigue|siguio|dias|miedo|mira|noche|noches|persigue|todos_los_dias|fotos|ofrec*|sub*',
			'pag* ~4 para|pa ~1 que ~1 no ~1 te|le|nos|les|me|lo|los ~1 hag*|mat*|pas*|moles*|toq*|quem*|peg*|llev*|quit*',
			'piden|pide|cobran|exigen|sacan|pidieron|cobra|quieren ~4 dolares|pisto|dinero|plata ~8 & muchachos|bichos|hombres|esos|pandill*|los_de_ahi|mareros|jefe & negocio|tienda|puesto|mama|papa|tia|cierran|queman|mat*|si_no|cada|al_mes|semana|o',
			'señal|marca|cruz|numero|letras|simbolo|numeros|equis ~5 puerta|porton|casa|pared & irnos|irse|fuimos|miedo|colonia|pandill*|tuvimos|marcad*|muert*|salir|huir|mudamos|entendi*',
			'lo|la|me|los|te ~1 quieren|quisieron|van_a|iban_a|querian ~1 brincar',
			'ya ~2 hice|tengo|hay ~2 plan|todo_listo ~6 & mat*|fuego|quem*|dispar*|veng*|pagar|profe|escuela'
		],
		en: [
			'neck|throat ~1 cut|slit|slice|slash|chop ~6 finger|hand|thumb|me|at|says|said',
			'no_one|nobody|noone|never ~1 will|would|to|is_going_to|can? ~1 find|finds|found|hear|hears|see ~1 her|him|me|us|you|them|mom & said|told|says|if|make|makes|will|hell',
			'some|most|none|half|not_all|people|you|they|everyone ~3 wont|not|never ~2 walk|come|get|make|leave ~2 out|alive|home|it ~3 of_it|alive|home|again|concert|there|it',
			'enjoy|have_fun ~6 & wont_walk|last|while_you_can|wont_be|die|not_come_back|regret',
			'next time ~5 wont|not|dont|will|ill|hell|shell ~4 let_go|let_you_go|so_lucky|lucky|survive|kill|finish|warn|warning|get_up|wake_up|breathe|hospital|be_worse|hurt|miss_you|be_nice|regret',
			'picture|pic|photo|video|drawing|text|message ~4 of|with ~2 my|our|her|his|me|us ~3 house|street|window|door|bedroom|school|dog|sister|home|dead|face ~6 & knife|gun|skull|coffin|blood|fire|watching|threat*|dmed|unknown|stranger|random|someone|anonymous|crossed_out',
			'i|we|they|he ~1 know|no|knows|kno ~1 where|were|wher|wich ~1 house? ~1 you|u|she|he|we|your|ur ~2 live|liv|lives|sleep|slep|go|walk|park|family',
			'i|ill|we|hell|well|will|gonna|going_to ~2 come|coming|be_there|get_you|find_you ~3 night|nite|sleep|asleep|dark|your_room|ur_house|your_house',
			'wait|watch|see ~1 until|till|and_see|what_happens ~2 @weekday|recess|graduation|the_assembly & wish|sorry|nicer|laugh*|mean|hate|pay|everyone|they',
			'put|puts|bury|send|lay|putting|drop ~1 you|her|him|me|us|them|mom|everyone ~2 in|into|under|to ~1 the|a ~1 ground|grave|hospital|dirt|wheelchair|coffin|box|morgue|lake|river|hole|trunk|icu|er',
			'make|makes|made|making|watch|see ~1 you|u|her|him|them|everyone|everybody|all_of_you ~1 bleed|suffer|beg|pay|burn|drown|scream',
			'do|does|doing|did ~1 something ~1 bad|terrible|horrible|crazy|awful|big ~8 weapon|gun|knife|school|assembly|recess|people|everyone|them|graduation ~4',
			'ive|i|ive_got|i_have|got|have|he|she|has|hes|brought|bringing|keeps|they|im ~3 bat|knife|gun|hammer|brick|chain|blade|crowbar|pipe|machete|pistol|glock|rifle ~3 in|under|inside ~1 my|his|her|the|a|their ~1 bag|backpack|locker|jacket|hoodie|coat|desk|car|mattress|pillow|glovebox|trunk|sock|waistband|pocket|bed',
			'finish|finishing|end ~1 the_job|you_off|him_off|her_off|what_i_started|this_myself',
			'hope|wish|pray ~2 your|ur|his|her|their|you|he|she|they|u ~3 crash|crashes|dies|die|burns|burn|drown|drowns|gets_hit|get_hit|gets_shot|chokes|sinks|get_cancer|rots|rot|never_wake',
			'get_out|leave|move|go|pay|shut_up|stop|quit ~3 or ~6 goes_up|burns|gets_it|is_next|dies|up_in|be_next|be_sorry|get_hurt|gets_hurt|regret|blood',
			'blood ~4 coming|spill*|be_on|run|pay|everywhere & everybody|everyone|who|laughed|yours|your|you|they|them|school',
			'loaded gun|guns|pistol|rifle|weapon',
			'lockdown|locked_down|evacuat* ~8 gun|weapon|shooter|knife|threat|bullets|bomb|armed',
			'setting|set|light|lighting|put|putting|start|starting|burning|burn ~5 fire|down|flames ~4 & gym|school|house|classroom|them|him|her|church|building|bus|everyone|inside|teacher ~2 & dream*|want|think*|going_to|gonna|ill|will|said|like_to|plan*|imagine',
			'you|u|hell|he_will|theyll ~4 lose|losing|missing ~2 teeth|tooth|eye|fingers|finger|head|hand|legs ~1 & again|if|or|talk*|touch*|look|ever|her|him',
			'make|makes|made|force*|have|has ~1 my|him|her|us|brother|cousin|me ~2 carry|deliver|hold|run|sell|hide|move ~2 bags|bag|packages|package|stuff|things|drugs|money|weed|backpacks ~8 & boys|guys|men|gang|older|street|corner|no|or|scared|cant',
			'run|running|ran ~1 over ~3 @dear|dog|cat|you|him|her|us|me ~4 & purpose|next|will|hell|ill|said|says|threat*|swear',
			'poison|drown|hurt|kill|cut|hang|skin|stab|burn|shoot ~2 my|your|our|his|her|the ~1 cat|kitty|kitten|dog|puppy|hamster|bunny|rabbit|pet|horse|chickens ~8 & if|hell|ill|will|wil|said|sed|says|gonna|going_to|unless|told',
			'push|throw|shove|trip|drop|kick ~2 him|her|them|you|u ~1 off|down|into|in_front|under|out ~3 & id_like|want|going_to|gonna|think|ill|hope|said|will|swear|wanna',
			'parked|parks|sits|sitting|waits|waiting|circles|watches|drives_by|stands|standing ~4 across|outside|in_front|our|near|by|my ~5 & van|car|man|truck|guy|motorcycle|stranger & days|pictures|photos|every|night|nights|scared|follows|same|plates|window|watching|weird',
			'wants|want|wish ~2 dead|shot|gone_forever ~4 & list|people|names|kids|he|she|number|teacher',
			'list ~4 wants|want|gonna|going_to|who|that ~3 dead|die|kill|hurt|shot|gone',
			'shes|hes|youre|theyre|ur|they_are|you_are|he_is|she_is dead ~6 & bus|find|ratted|snitch*|told|when_i|waiting|know|wait|catch',
			'murder*|shot|stabbed|killed ~3 in_front|outside|near|on|at|by|behind ~3 store|house|school|street|building|corner|park|bus|church|door|apartment',
			'me|my ~3 boys|cousins|friends|brothers|crew ~4 waiting|be_there|there|jump|outside ~4 bats|knives|sticks|you|ready',
			'hands ~2 on|around ~2 my|her|his ~1 neck|throat ~2'
		]
	}
];
