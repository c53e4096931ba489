/** Signs of leaving and hiding, of arrest and prison, of politics; and signs that a letter is about something harmless. */
export const state = {
	there: {
		es: 'alla norte estados arriba otro_lado estados_unidos texas houston virginia maryland pais extranjero lejos los_angeles',
		en: 'states america north there up_there texas us usa houston virginia maryland el_norte my_country this_country the_country'
	},
	way: {
		es: 'frontera desierto mexico tapachula guatemala tren bestia llanta selva reynosa tijuana veredas caravana por_tierra camion furgon rio_grande rio_bravo el_rio_de_noche',
		en: 'border desert mexico train trailer wall jungle reynosa tijuana tapachula crossed crossing raft on_foot caravan rio_grande the_river_at over_a_river'
	},
	guide: {
		es: 'coyote guia pollero persona_de_confianza le_cobro que_lleva que_pasa cobra terrenito deuda vendieron prestado vaca pago_miles',
		en: 'coyote smuggler guide guy_who man_who takes_people thousand owe debt sold_the take_me borrowed fee paid_a'
	},
	papers: {
		es: 'papeles visa residencia asilo tps sin_papeles estatus ciudadan* partida_de legal ilegal mojado mojada indocument* refugiado refugiada nos_podemos_quedar quedarnos_en_este permiso_de_quedarse permiso_de_trabajo permiso_para_vivir',
		en: 'documents visa permit green_card asylum tps status passport citizen* undocumented illegal card social_security birth_certificate legal belongs fixed_on born_here refugee right_kind_of the_stamp no_papers have_papers papers_yet immigration_papers if_we_can_stay can_stay say_if_we let_us_stay allowed_to_stay'
	},
	migra: {
		es: 'migra migracion ice inmigracion hielo redada redadas pidiendo_papeles agentes',
		en: 'ice immigration migra raid raids agents border_patrol checkpoint uscis embassy vests checking if_someone_knocks nobody_opens papi_gets_in side_streets belongs_here stopped_coming'
	},
	sentBack: {
		es: 'deport* regresaron devolvieron mandaron_para para_atras expuls* sacaron_del retornad* mandar_para echen_del la_sacaron lo_sacaron_de no_la_echen no_lo_echen que_lo_manden para_que_no_la',
		en: 'deport* sent_back send_back kicked_out removal thrown_out plane voluntary_departure throw_her_out has_to_go_back have_to_go_back throw_him_out made_my_mom_go get_sent_back married_someone isnt_allowed_to_be not_allowed_to_be'
	},
	left: {
		es: 'se_fue se_fueron se_va se_van me_voy nos_vamos irse irme agarro_camino viaje viajo mandar_a_traer me_mando_a no_sabemos no_ha_llamado no_llama ya_no_ha maleta mochila calladitos va_por no_tiene_saldo antes_de_que_amanezca se_subio_al puros_abuelos ganar_pisto',
		en: 'left leaving went gone go leaves traveled travel road walked waiting_for_me send_for no_answer hasnt_called be_gone before_the_sun no_minutes as_far_as get_her_son on_the_road will_be_gone took_me_up'
	},
	raised: {
		es: 'me_crio me_dejo gateaba cuando_era videollamada pantalla remesas no_lo_conozco no_la_he_visto me_cuida mi_abuela_me',
		en: 'raised havent_seen since_i_was screen sends_money never_met stayed_with baby_when left_me'
	},
	court: {
		es: 'juez corte juicio abogado abogada audiencia fianza cita fiscal habeas_corpus licenciado firmar firma condena sentencia fiscalia lo_de_la_corte licenciada defensor papeles_del_juez nos_podemos_quedar juez_diga juez_nos si_nos_quedamos',
		en: 'judge court lawyer hearing bail bond trial sentence check_in appointment charges parole probation'
	},
	jail: {
		es: 'carcel penal preso presa presos celda rejas mariona izalco cecot detenid* bartolina* prision centro_de pelonean regimen excepcion rayas tras_las_rejas la_delegacion lo_tienen la_tienen un_año_adentro esta_guardado lo_tienen_en en_un_lugar_con delegacion_por la_noche_en_la puerta_con_candado',
		en: 'jail prison cell bars locked_up mega_prison juvie facility inmate custody gate guards timeout uniform county detention_center orange_clothes guest_of_the police_station being_held behind_bars padlock slept_at_the timeout_for_grownups white_uniform looking_at_thirty inside_so turned_eighteen_inside'
	},
	police: {
		es: 'policia policias soldado soldados patrulla pnc agentes encapuchad* enmascarad* chaleco camion uniformados militares reten operativo gorro_negro armados',
		en: 'police cops soldiers officers agents sheriff masks mask vests patrol raid vans trucks guns knocking white_van a_van'
	},
	taken: {
		es: 'llevaron agarraron agarro capturaron captur* bajaron subieron trajeron detuvieron arrest* esposad* esposas cadenas cadenitas amarradas grilletes no_lo_soltaron soltaron suelten no_lo_dejaron lo_pararon se_lo_llev* se_lo_llevaron se_la_llevaron se_llevaron_a no_ha_vuelto_desde fue_a_firmar lo_sacaron lo_metio lo_metieron la_metieron metio_a vinieron_por vinieron_en lo_vinieron_a lo_pararon_en no_lo_vemos se_la_llevo por_menos_de',
		en: 'arrest* grabbed handcuff* cuffs picked_up seized dragged snatched came_for detained missing never_came hasnt_been chair_is come_with_us got_took shackles threw_him waiting_by took_my took_him took_her taken_away took_them was_taken captured_him captured_my was_captured came_for_my before_sunrise since_the_checkpoint filling_a_quota the_night_of havent_seen_him got_a_call_from'
	},
	visit: {
		es: 'visita visitar paquete jabon ropa_blanca vidrio verlo no_dejan_ver domingos llamada minutos preguntar no_dejan_verlo en_la_lista',
		en: 'visit visiting calls minutes commissary see_him see_her wall_phone beeper hug_him guard search ankle monitor can_only_call through_a_window through_glass'
	},
	term: {
		es: 'años meses treinta sin_juicio inocente no_hizo_nada injust* tatuaje anonima llamada por_nada',
		en: 'innocent did_nothing didnt_do tattoo sentenced without_charges trial release* let_out released quota without_trial years_in months_in'
	},
	president: {
		es: 'presidente presi bukele trump biden gobierno gobernador alcalde alcaldesa diputado diputada diputados ministro asamblea senado senador el_que_manda mandan jefe_de congreso corbata el_que_habla sale_el_hablando los_que_mandan los_nuevos cierto_presidente',
		en: 'president bukele trump biden government governor mayor senator congress prime_minister boss_of head_of politician politicians administration congresswoman orange_guy white_house school_board elected head_of_your the_new_party he_gives_a_speech down_with'
	},
	vote: {
		es: 'votar vota voto voten voten eleccion elecciones urna papeleta dedo ganan ganen candidat* campaña reeleccion escojan rayar la_n firmo otra_vez cuido_una_mesa',
		en: 'vote votes voted voting election elections ballot candidate* campaign reelect* wins poll him_again choose ticket primary in_the_box another_turn another_term november_race last_november pick_him pick_her'
	},
	party: {
		es: 'arena fmln nuevas_ideas partido cian celeste izquierda derecha republicano* democrata* bandera camiseta gorras oposicion la_golondrina propaganda el_color_de_ellos su_color del_color los_rojos bandera_roja gorra_roja',
		en: 'republican* democrat* party liberal conservative red_hat maga donkey yard_sign sticker button posters socialist red_hats blue_team far_right far_left elephants the_elephants'
	},
	opinion: {
		es: 'miente mentiroso corrupt* dictador ladron* mejor_presidente culpa_del en_contra apoya* odio quitar boten roba mineria ley leyes derechos marcha protesta pension impuestos hablar critic* escupe',
		en: 'liar lies crook dictator corrupt hates against support law laws rights protest taxes rally tyrant ban king abortion blames fault defund immigrants march_we_yelled fired_teachers bring_back'
	},
	news: {
		es: 'noticias tele apaga discurso propaganda cadena regala laminas bolsa paquete trabajo_en_la plaza despid* voz_alta opinar se_pelean',
		en: 'news tv speech argue job town_hall fired yells canada dinner'
	},
	game: {
		es: 'juego juegos jugar jugando jugamos jugador minecraft free_fire roblox escondite mica ladron muñecas rompecabezas ajedrez chibolas piscucha trompo',
		en: 'game games play playing played player minecraft roblox tag hide_and_seek chess uno monopoly zombie mario level lego puzzle dodgeball kickball'
	},
	sport: {
		es: 'futbol partido gol goles equipo penal portero cancha basquet torneo ganamos perdimos entrenar campeonato bicicleta nadar poza',
		en: 'soccer team goal goals basketball hockey baseball practice tournament won lost score race bike swim pool skating match coach_says'
	},
	animal: {
		es: 'perro perra chucho gato gata gallina gallo vaca caballo pez conejo loro pato toro cabra mosca abeja hormigas culebra pollo pollitos burro tortuga pajaro pajaros zancudo*',
		en: 'dog puppy cat kitten hamster fish rabbit bird birds cow horse goat chicken hen turtle snake bee ants deer squirrel goose bear shark spider frog'
	},
	cooking: {
		es: 'pupusas tortillas sopa receta pastel cocinar atol tamales horno arroz huevo dulce mango cebolla azucar sal helado pizza galletas',
		en: 'recipe cookies cake bake pizza soup pancakes oven sandwich sugar cheese lasagna apple pie salt bread ice_cream pasta taco'
	},
	joke: {
		es: 'jaja* risa reir reimos chiste broma divertido chistoso gracioso',
		en: 'haha* laugh laughed laughing funny joke lol lmao hilarious silly giggle'
	},
	weather: {
		es: 'lluvia llueve tormenta calor nieve sol viento trueno* temblor huracan invierno frio',
		en: 'rain snow storm thunder hot cold wind sunny hurricane winter ice_storm blizzard'
	},
	warTime: {
		es: 'guerra guinda masacre sumpul refugio refugios repoblacion bombardeo martires romero antes 1980 ochenta historia conflicto bisabuel* soldados_quemaron honduras mesa_grande #old',
		en: 'war massacre refugee_camp guinda 1980s bombs martyrs civil_war history ancestors great_grandm* great_grandf* museum king revolution #old slaves underground veterans'
	},
	story: {
		es: 'pelicula cuento libro serie novela personaje leyenda dragon bruja principe obra poema soñe sueño siguanaba cadejo capitulo caricatura monstruo',
		en: 'movie story book show character chapter dragon witch play novel legend dream episode fairy monster comic narrator poem'
	},
	school: {
		es: 'tarea examen clase maestra mate matematicas recreo cuaderno leccion ingles ciencias nota_de proyecto dibujo huerto exposicion',
		en: 'homework test math quiz class recess science project spelling grade essay lunch teacher_says reading drawing art band'
	},
	ill: {
		es: 'gripe fiebre calentura dolor_de tos vacuna dentista enfermo enferma operacion medicina muela empacho alergia resfriado',
		en: 'flu fever cough vaccine dentist sick cold surgery allergic allergy doctor_said stomachache braces asthma strep tooth shot'
	},
	fun: {
		es: 'fiesta cumpleaños sorpresa piñata navidad vacaciones feria paseo baile desfile regalo primera_comunion quince',
		en: 'birthday party surprise christmas halloween vacation trip parade dance concert present thanksgiving camp picnic sleepover wedding'
	},
	mishap: {
		es: 'sin_querer accidente me_cai se_cayo tropece resbale raspe',
		en: 'accident accidentally by_mistake tripped slipped fell oops bumped'
	},
	work: {
		es: 'milpa chapodar leña tapisca cosecha ordeñar sembrar frijol cafe mercado vende trabajo',
		en: 'farm plant garden chores job store bakery harvest weeds rake shovel'
	},
	letter: {
		es: 'carta letra escribir me_gusta_tu contame saludos abrazo pregunta traduj*',
		en: 'letter write tell_me your_letter pen_pal question yours sincerely stamp translate*'
	},
	like: {
		es: 'me_gusta bonito linda lindo feliz alegre mejor_amiga favorit* quiero_ser gracias',
		en: 'like love fun nice happy favorite best great cool cute excited proud'
	},
	classVote: {
		es: 'clase grado estudiantil salon equipo comunidad comunal adesco reina mascota alumnos directiva club conejo',
		en: 'class student student_council pta club mascot pizza classroom favorite grade room jam team'
	},
	pet: {
		es: 'gato gata perro perra chucho gallo cerdo oruga mariposa',
		en: 'cat kitten dog puppy goldfish hamster caterpillar parrot'
	},
	pretend: {
		es: 'policias_y_ladrones ladron_librado jugamos mandela lincoln romero quijote romeo cuscatlan dumbo',
		en: 'cops_and_robbers mandela lincoln romeo dumbo rosa_parks dr_king mlk juneteenth tea_party anne_frank'
	},
	music: {
		es: 'toco marimba guitarra tambor tambora banda redoblante gaita flauta cumbia musica cancion bailar',
		en: 'song piano guitar drum drums band choir musical dance sing concert'
	}
} as const;
