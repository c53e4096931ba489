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
			'cualquier|todo|algun|alguna ~1 apoyo|ayuda|aporte|colaboracion|donacion|granito|donativo ~6 bendicion|bienvenid*|agradec*|gran|utilidad|ustedes|parte|sirve|recibid*',
			'me|nos ~1 hacen|haces|hagan|hagas|hicieran|hicieras|haria|harian ~1 llegar ~4 @goods|un|una|unos|unas',
			'con|solo|para_que ~1 una|uno|quer* ~1 =te|les|dos|tantos|tantas ~1 basta|alcanza|tantos|dos ~',
			'ojala|algun|alguna|espero|alguien ~2 alma|persona|corazon|angel|gente|padrino ~2 buena|bueno|generos*|noble|caritativ*|bondados* ~8 me|nos|mi',
			'pagar~!|cubrir~!|completar~!|costear~! ~1 el|la|mi|los|las|un|una',
			'con ~1 lo ~1 que ~1 gast* ~8 me|nos|yo|mi|compr*',
			'podria|podrian|puedan|pudieran|pudiera|puede|pueden|si ~2 gestionar|gestionarnos|conseguirnos|tramitar|canalizar|facilitarnos|proporcionarnos|dotarnos|obsequiarnos ~2',
			'valen|vale|cuesta|cuestan|cobran|sale|salen ~3 @money|#|dolares ~3 que? ~1 no ~1 tenemos|tengo|hay|alcanza|podemos ~4',
			'ustedes|vos|usted ~1 veran|veras|verán|diran|diras|dirás|sabran|sabrás ~',
			'manda|mandá|manden|mandame|traeme|traigan|envia|envien|regala ~1 de ~1 esos|esas|los|las|aquellos ~2 @goods|que',
			'cuando ~1 me|nos ~1 vas|van ~1 a ~1 pagar|dar|regalar|traer|reponer',
			'quiero mis|mi ~1 @goods|regalo|premio|paga',
			'apunt*|anot*|inscrib*|incluy* ~2 para|en|a ~2 beca|becas|sorteo|ayuda|regalos|patrocinio|donacion*',
			'el|la|los|las tuyo|tuya|tuyos|tuyas|de_ustedes ~1 viejo|vieja|viejos|viejas|usad*|que_ya_no|anterior',
			'acordas|acuerdas|acuerdan|olvides|olviden ~1 de ~1 mi ~1 cumple*|navidad|nabidad|regalo|santo',
			'mi cumple* ~6 solo_aviso|aviso|para_que_sepas|por_si|ya_sabes|nomas_digo|te_digo|indirecta|hint',
			'ese|esa ~1 alguien soy|es ~1 yo|mi',
			'un|una|unos|unas|otro|otra ~1 @goods ~1 porfa|plis|please|por_favor|pls|xfa',
			'@giveMe ~2 tu|la|esa|otra ~1 cuenta',
			'me conformo|conformaria|contento|contentaria ~1 con ~2 @goods|@money|un|una|unos',
			'no ~1 me|nos ~1 ofend*|enoj*|quej*|molest* ~2 si ~6 @goods|@money|regal*|mand*|un|una',
			'no ~1 diria|digo|le_diria|le_digo ~1 que? ~1 no ~1 a ~3 @goods|@money|un|una|unos',
			'me|nos|le ~1 haria|harias|harian ~3 feliz|feliz_de|niño|niña ~8 @goods|@money|un|una|si',
			'santa|santa_claus|niño_dios|reyes ~3 olvid*|pasa|paso|llega|llego|acord* ~8 vos|ustedes|tu|alguien|por_si|ojala',
			'quien|alguien ~2 generos*|buena_gente|de_buen_corazon|solidari*',
			'si ~2 =te|les ~1 llega|llegara|llegaran ~1 a ~1 sobrar',
			'guiño|guiñito|indirecta|directa_indirecta|hint ~8 @goods|@money',
			'apadrin*|adopt* ~2 me|nos|a_un|familia|hijos',
			'tarjeta|codigo|pin|vale ~2 de ~1 regalo|recarga|robux|diamantes|free_fire|play|steam|google_play|roblox ~4 pas*|mand*|dar|raspa*|escrib*|foto',
			'raspa|rasca|raspala ~4 codigo|tarjeta',
			'@money|regalo|robux|diamantes|recarga|giftcard ~1 porfa|plis|please|pls',
			'@giveMe ~1 roblox|robloxs|robux|something|some|stuff',
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
	}
];
