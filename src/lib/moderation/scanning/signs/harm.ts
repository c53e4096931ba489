/** Signs of being hurt, of hurting oneself and of danger. */
export const harm = {
	touch: {
		es: 'toca tocaba tocan manosea soba acaricia agarra agarraba beso besos besa abraza abrazo abrazos mete_mano mano_en encima masaje lambe roza no_me_suelta aprieta sienta_en piernas cosquillas me_toco la_toco le_toco nos_toco le_mete_la me_mete_la se_acuesta_encima encima_de_mi entre_primos cierra_la_puerta se_queden_solas sienta_en_sus se_dejaba_tocar dejaba_tocar dejara_tocar que_haga_lo_mismo hacerle_cosas cosas_de_novios sobandome desvestirme tocandome por_debajo parte_intima partes_intimas',
		en: 'touch touches touched touching kiss kisses kissed hug hugs rub rubs grab grabs lap hand_on hands_on hand_in hand_up on_top tickle massage leg thigh knee privates private lays_on_top cousins_do_that shuts_the_blinds keeps_one_girl puts_his_hand let_him_touch let_her_touch do_the_same bothers_me_at undresses undress makes_me_lie makes_me_sit makes_me_kiss feels_up under_my_shirt under_her_shirt up_my_skirt'
	},
	picture: {
		es: 'foto fotos video videos graba cel camara telefono manda_fotos pantalla mandarle mande peliculas videos_feos videos_raros videos_cochinos',
		en: 'picture pictures photo photos pic pics video videos camera films recorded webcam phone send nudes gross_videos bad_videos dirty_videos weird_videos naked_pictures'
	},
	bribe: {
		es: 'regal* dinero_si a_cambio me_compra me_da_dinero dulces coras favorita favorito consentida especial',
		en: 'candy gifts bought_me gives_me special favorite money reward present_if lets_me'
	},
	older: {
		es: 'mayor edad # años grande veinte treinta cuarenta casar* marido juntar* acompañar* embarazada novio hombre_de_treinta hombre_de_cuarenta vivir_con_un_hombre ser_mi_novio era_mi_novio soy_su_novia su_novia de_19 de_20 de_25 de_30 de_40 yo_tengo_11',
		en: 'older # years_old grown twenty thirty marry married pregnant engaged dating wife age year_old_man thirty_year her_husband be_his_girlfriend his_girlfriend im_his_girlfriend girlfriend_and is_19 is_20 is_25 is_30 im_11 im_12 im_13'
	},
	hit: {
		es: 'pega pego pegan pegar pegaba golpe golpes golpea golpear patea patadas cachetada cachetadas empuja empujo jala jalo arrastra avienta avento tiro somata somato puño trompada paliza malmata estrella zamarrea garrotea educan corrige maltrat* nalgadas me_da_con le_dan le_da_con persigue correteaba tuerce torcio machuca aplasta ahoga ahorca me_tira le_tira nos_tira pellizcan pellizca pellizco ahorco_a me_quebro le_quebro me_dio_con bofetada manotazo codazo jalones tunda cinchaz* zapateó coscorron',
		en: 'hit hits hitting beat beats beating slap slaps slapped punch punches punched kick kicks kicked push pushed shove shoved throws threw smack spank choke choked choking grabs yanked drag dragged fist fists shakes whoop whips smash slammed pinches twisted swings socks_me whacks swats twisted_our pinned clocked backhand chases dents punched_a pinch choking_my strangled whacked lashes thrash pounded hurts_me hurt_me hurts_us hurts_my knocks_me throws_things swung lays_hands rough'
	},
	whip: {
		es: 'cincho faja cinturon alambre cable palo palos escoba chancla vara garrote leño manguera lazo chilillo regla machete corvo cuma en_la_espalda palo_de_la_escoba palo_de_escoba escobazo lazo_mojado rama varilla cucharon sarten',
		en: 'belt cord cable stick hanger switch spoon broom shoe hose paddle ruler chancla wire buckle broom_handle on_my_back pan bat_on remote ladle skillet yardstick branch cane'
	},
	mark: {
		es: 'moret* morad* marcas marca hinchad* verdug* golpead* cicatri* ojo_morado lentes_oscuros manga_larga mangas sueter chichon rasguñ* se_me_ven se_me_verian piernas_moradas brazo_morado no_puedo_ponerme_short que_fue_la_pila me_cai_otra_vez caido preguntan_por maquillaje moretes cara_hinchada marcas_del marcas_de_el se_me_ven_las golpeada golpeado no_voy_a_la_poza chindondo negro_el_ojo',
		en: 'bruise* mark marks black_eye swollen welts scar scars sleeves long_sleeves sunglasses makeup cast fades sling limp limping turned_purple skip_swimming until_it_fades came_back_with welt handprint sunglasses_inside same_shirt same_clothes face_was_puffy wire_marks see_the_marks puffy sore limps wont_change_for dont_swim'
	},
	blood: {
		es: 'sangre sangra sangr* nariz_rota diente quebr* brazo_quebrado enyes* costilla labio desmay* fractur*',
		en: 'blood bleed* bloody broke broken tooth lip stitches bones cast wrist'
	},
	burn: {
		es: 'quem* comal plancha cigarro hornilla candela agua_caliente encendedor brasa',
		en: 'burn burns burned burnt iron stove cigarette lighter hot candle boiling scald*'
	},
	kneel: {
		es: 'hincad* rodillas hinca maiz mais tapas arrodill* ladrillo ladrillos corcholatas parad*',
		en: 'kneel kneeling knees rice bottle_caps corner stand arms_up soap mouth hot_sauce bricks'
	},
	punished: {
		es: 'castig* porto_mal portarme_mal si_me_porto malcriad* me_equivoco notas reprueb* por_mentir desobed* la_paga nos_toca por_llorar contesto orina si_lloro el_que_llora me_da_mas dan_mas_duro si_contesto contestar si_no_vendo si_no_hago se_hace_pipi se_orina se_hace_en si_pierdo si_rompo si_tardo si_vengo_tarde si_lloramos',
		en: 'punish* bad_grades when_im_bad if_i_cry misbehave if_i_get talk_back lesson answer_badly spill spills trouble pays pay_for_it wet_the_bed get_a_b deserve mess_up if_i_drop if_i_dropped crying_gets gets_you_hit if_it_spills when_i_answer wets_herself wets_the_bed wets_himself wet_my wets_her had_an_accident if_im_late if_i_break when_i_mess if_we_cry'
	},
	tied: {
		es: 'amarr* encaden* encerr* encierr* amarrado candado jaula oscuro',
		en: 'tied tie ties chained locked lock cage trapped shut taped basement'
	},
	hunger: {
		es: 'hambre sin_comer no_hay_comida sobras sin_cenar no_me_da_de no_como comida cenar tortilla_con_sal sobra no_da_de_comer refri misma_ropa pide_las_sobras pide_comida para_mi_nunca no_hay_ni sin_comida todo_el_dia_sin no_comemos aguantamos_hambre comemos_solo',
		en: 'hungry starving no_food nothing_to_eat fridge scraps crusts leftovers feed dinner eat meals cereal hunger asks_for_crusts eats_out_of lunch_for_weekend no_groceries only_ketchup with_no_food no_food_all nothing_to_drink not_fed skipped_dinner_because'
	},
	caring: {
		es: 'cuido pacha pañales cocino le_hago cuidar le_doy_de no_se_levanta dormida_todo no_vuelve no_llega no_regresa se_va_y dias semana',
		en: 'take_care diapers bottles feed_the cook_for wont_wake wont_get_up hasnt_come doesnt_come never_home leaves_us gone_for days week raise not_home asleep_all_day from_her_pills i_am_six babys_hungry watch_my_brother lock_the_door_at'
	},
	report: {
		es: 'denunci* juez trabajadora_social psicologa orientadora conna hospital clinica reporte avisamos direccion coordinador observ* menciona preocup* psicologo vino_porque linea_de_ayuda',
		en: 'report* social_worker counselor cps dcf nurse hospital principal notified disclosed noticed concern* flagged mentions case therapist hotline crisis assembly_about counselors'
	},
	ask: {
		es: 'es_normal normal que_hago que_puedo como_ayudo sabes_si a_vos_tambien a_vos_te eso_es_malo es_malo le_digo_a',
		en: 'is_it_normal normal is_it_okay is_it_ok what_do_i what_should how_do_you do_you_ever does_your is_that_bad help'
	},
	die: {
		es: 'morir* muero muera morirme morirse muert* muriera matarme matarse suicid* ahorc* colg* guind* envenen* quitarse_la quitarme_la estar_muerto muerte apareció_colgado colgado colgada se_ahorco se_mato quitarme_de no_haber_nacido no_existir ahogarme electrocut* gas_abierto desangr* quitarme_del suicidarse soga no_vivir se_mate me_mate me_mataba moriria moriré mejor_muerto mejor_muerta la_muerte campanario se_tiro_de se_aventó',
		en: 'die dies died dead death kill_myself kill_herself kill_himself suicide suicidal hang hanging hanged overdose unalive own_life take_my_life ending end_it dying_to_know about_dying buried_too took_his_own be_buried not_be_born wasnt_born garage_with_the_car car_on bleed_out electrocute suffocate drown_myself jumping_off jump_off throw_myself better_off_dead wish_i_was_dead want_to_die die_young slit not_be_alive pass_away take_his_life take_her_life kms noose gas_on hose'
	},
	live: {
		es: 'vivir vida existir existo viva vivo mundo despertar* despierte levantarme amanec* nacer nacido seguir_aqui estar_aqui aguantar futuro llegando_a para_que_levantarme llegar_al_otro llegando_a_los cumplir no_me_veo verme_de_grande otro_dia mas_cumpleaños cumplir_mas vivir_asi aguanto_vivir existiendo respirar respirando naci ubiera_nacido hubiera_nacido haber_nacido estar_en_este seguir_viviendo continuar_viviendo amanecer abrir_los_ojos sentido_a',
		en: 'live living alive life exist existing be_here wake wake_up born borned this_world here_anymore future existed going_on getting_up see_myself past_june make_it_to be_around keep_going another_day wont_grow_up more_birthdays live_like_this like_this_anymore been_born never_born being_born be_born breathing breathe open_my_eyes keep_living go_on staying_here exist_anymore one_more_day tomorrow_to_come next_year older'
	},
	gone: {
		es: 'desaparecer desaparezca apagarme apagar trague dormir_para no_estar faltar irme_lejos descansar acabar termine acabe que_me_lleve hundir* olviden no_volver perderme donde_voy apagarme_como me_duermo_y que_me_trague bajo_tierra nadie_me_busque irme_para_siempre no_regresar ya_mismo ya_no_despierte no_me_despierte que_pase_lo_que ya_no_me_despierte ya_no_siento_nada no_sentir_nada no_sentir dormir_y_no para_siempre quiero_irme irme_con kiero_irme no_me_busquen no_me_hallan borrarme volverme_nada pesar_nada hacerme_invisible que_me_atropelle que_todo_se_acabe acabar_con',
		en: 'disappear vanish gone sleep_forever not_be_here not_exist go_away be_over leave_forever invisible forever be_done end erased where_im_going nobody_writes make_it_stop to_stop just_stop stop_all_of_it trade_places for_always not_look nobody_writes_from be_buried would_like_to_stop tired_of_it_all feel_nothing not_feel fall_asleep_and dont_look_for_me weigh_nothing disappear_completely be_nothing cease make_it_all over_with end_things never_come_back erase_myself go_to_sleep_and not_come_back off_this_planet'
	},
	heaven: {
		es: 'cielo sielo dios diosito angel angeles virgen abuelito difunt* enterrad* tumba cementerio panteon rez* pido_a_dios alma bajo_tierra vela velorio entierro angelitos con_los_angelitos irme_al_cielo con_mi_abuelito con_mi_abuelita mi_papi_que alcanzar_a_mi la_otra_vida',
		en: 'heaven god angel angels jesus grave buried ground pray cemetery coffin casket afterlife sky up_there my_funeral her_funeral be_a_angel be_an_angel be_with_nana with_grandma_in other_side cloud up_with_him up_with_her'
	},
	burden: {
		es: 'estorbo carga sobro mejor_sin sin_mi si_yo_no menos_gasto no_sirvo no_valgo molest* no_hago_falta culpa_mia inutil peso_para mejor_si tranquilos felices yo_sobro si_me_botan nadie_se_entera gastarian_menos soy_un_peso mejor_que_se_quede soy_un_error problema_para por_mi_culpa no_me_necesitan nadie_me_necesita nadie_me_quiere no_le_importo a_nadie_le_importo no_hago_nada_bien mi_mama_hubiera estarian_mejor estaria_mejor un_plato_menos',
		en: 'burden without_me better_off if_i_wasnt if_i_was if_i_were worthless useless in_the_way mistake better_without fine_without easier remember_me nobody_would in_the_way im_extra id_be_extra family_of_three in_a_month better_family cost_less nobody_needs_me nobody_loves_me nobody_wants_me my_fault all_my_fault problem_for could_have_finished theyd_be they_would_be less_trouble one_less ruin everything_wrong failure disappointment hate_myself hates_himself hates_herself hate_my_body hate_my_life'
	},
	farewell: {
		es: 'adios despedida despid* perdon perdonen nota regal* mis_cosas cuidame cuidenme para_cuando por_si_no gracias_por_todo hagan se_quede digan la_ultima mi_ultima ultima_carta lo_que_quiero_que_digan por_fin_tuve escribi_lo_que te_dejo_mi se_quedan_con sin_llanto arregle_mis_cosas ya_arregle mis_cosas_a cuando_ya_no este_es_mi_adios los_quiero_mucho_adios diganle_a acuerdense_de_mi no_lloren te_la_regalo por_si_me_pasa',
		en: 'goodbye bye farewell note gave_away give_away my_stuff take_care you_can_have for_after i_love_you_all final keep_my wont_be_needing my_last sorry_for_everything remember_me last_letter got_brave brave_enough wrote_everyone goodbye_really smiling_too if_i_stop_writing if_i_dont_write things_in_order in_order_already tell_my_mom_i bye_forever this_is_it dont_be_sad dont_cry_for by_the_time_you when_you_read_this keep_my_cat who_gets left_a_note letter_to_my_mom give_my'
	},
	pills: {
		es: 'pastilla pastillas pildoras medicina veneno cloro raticida gramoxone lejia insecticida tomarme tragar tomé cuantas_pastillas conte_las agarre_el_bote tomarme_el frasquito tome_lo me_tome tomarse sobredosis intoxic* jarabe_entero lo_del_frasco pastillas_de_mi',
		en: 'pills pill bleach poison tylenol medicine bottle meds advil drank swallow* overdosed counted antifreeze vitamins blue_bottle under_the_sink took_all took_a_bunch whole_bottle sleeping grandmas_pills her_moms_pills took_something stomach_pumped cleaner'
	},
	blade: {
		es: 'navaja cuchilla gillette gilet vidrio tijera compas rasurar sacapuntas cutter rayitas cortes cortad* corto cortarme cortarse corta rallitas rasguño heridas hojita de_rasurar lo_castigo lo_que_me_hice me_hice manga_larga cortes_en vean_lo_que se_cortaron se_corta me_corte se_corto cortandose me_arranco me_muerdo me_pellizco me_rasguño me_golpeo me_quemo se_lastima se_lastiman lastimarme me_pego_yo autolesion me_doy_cachetadas hago_daño hacerse_daño',
		en: 'razor razors blade blades cut cuts cutting scissors glass lighter scratch scratches lines bandaids scab wrists slice carve poke razer long_sleeves bandaids_up where_i_did_it wont_say_why taped_inside cut_if she_cuts were_cutting was_cutting cutting_herself pull_my_hair_out bite_my_arms pulls_her_hair pinch_myself hit_myself burn_myself scratch_my hurting_myself hurt_herself hurt_himself hurt_myself self_harm bleed_on bandages picks_at punches_walls bang_my_head'
	},
	height: {
		es: 'puente barranco peña techo pozo azotea guindo orilla vacio brincar saltar tirarme aventarme lanzarme soltarme rio me_tiro altura me_acuesto_en_la miro_el_barranco al_rio',
		en: 'bridge roof ledge cliff edge jump jumped jumping tracks train platform building window overpass railing tower float looks_friendly lie_down_on off_the_bridge going_off'
	},
	road: {
		es: 'carretera carro carros bus tren calle_sin cruzo ya_no_miro no_miro atropelle',
		en: 'road traffic car cars truck bus train not_look street highway walk_in'
	},
	noPoint: {
		es: 'para_que sin_sentido no_le_veo da_igual no_me_importa ya_no_importa no_tiene_caso no_encuentro vacio vacia nada_me no_hay_salida no_hay_razon no_vale_la_pena nada_ayuda sin_esperanza sin_ganas sin_futuro rendirme me_rindo para_que_estudiar',
		en: 'no_point whats_the_point point dont_care doesnt_matter why_bother no_reason nothing_matters empty numb hollow dont_see use_of plans_past so_what nothing_helps no_one_would_notice cant_see_a no_future hopeless given_up give_up not_worth'
	},
	starve: {
		es: 'no_como no_comer vomit* engord* gorda flaca delgada huesos dejar_de_comer dedos peso adelgaz* calorias a_sacarlo devolver lo_que_come dejo_la_comida dejo_el_plato digo_que_ya_comi pesar_menos boto_la_comida plato_lleno meto_los_dedos costillas bajar_de_peso talla engordar',
		en: 'not_eating dont_eat stopped_eating throw_up puke purge skinny fat ribs calories thin weight starve* starving flush* fingers_down scale plate_full say_i_ate hide_my_food feed_it_to skip_meals skipping lunch_in_the_trash smaller bones mirror fit_in_the throwing_up made_herself makes_herself laxatives'
	},
	planHow: {
		es: 'plan planeo pienso imagino como_hacer fecha escogi hoy_si intente intento valor lo_haria decidi ganas ganas_de de_noche barranco busque_como',
		en: 'plan planned thinking think_about thought imagine dream searched picked the_day how_id tried finally brave decided almost_did picked_the_song'
	},
	kill: {
		es: 'matar mata mato matan mataron mataria maten matarte matarlo asesin* muerto muertos quebrar te_voy_a lo_voy_a vamos_a_matar picar degoll* balear dispar* acribill* entierra enterrar ahogar hundir sin_respirar no_sale me_va_a_matar_a matarnos la_entierra al_barranco le_corto_los a_golpes van_a_matar mataron_al lo_pico picaron sin_caminar sacar_las_tripas te_saco te_mato te_quiebro te_reviento te_pico te_rajo en_bolsas encontrar_en_bolsas desfigurar arrancar_la volarle pegarle_un_tiro meterle_un prenderle matarla matarlo_a sin_dientes amanecer_sin lo_van_a_encontrar envenenar desaparecerlo',
		en: 'kill kills killed killing murder* shoot shot shooting stab stabbed bury strangle drown end_him end_her hurt_you break_your wont_walk beat_you black_dress never_walks not_breathing so_no_one_finds never_walk_again join_him_in_the beat_the_life off_the_road cut_his_brakes wont_walk_out throwing_acid do_the_same_to going_together shes_dead rip_your guts cut_up_my in_bags find_him_in cut_your slit_your snap_your break_his break_her smash_your no_teeth knock_your bash poison put_a_bullet beat_the end_you hurt_him_bad make_you_bleed rip_his rip_her ill_get_him waste_him'
	},
	gun: {
		es: 'pistola arma armas navaja machete corvo bala balas escopeta balazo balazos tiros disparos fusil bate acido gasolina punzon granada rifle hay_una_bomba poner_una_bomba con_piedras con_cuchillo un_cuchillo pasaron_disparando disparando tirotearon encontraron_una_pistola',
		en: 'gun guns knife knives bullet bullets rifle pistol shotgun bomb weapon gunshots gunshot machete hammer acid gasoline crosshairs loaded grenade brick trigger scissors broken_bottle bought_bullets hitlist rifle_and a_bat_in baseball_bat with_a_bat drove_by drive_by found_a_gun shooting_at shots_at gunmen ak switchblade'
	},
	threaten: {
		es: 'amenaz* advert* te_vas_a_arrepentir arrepent* van_a_ver ya_veras cuidate las_va_a_pagar si_no o_si_no ojo_abierto le_toca sigue_el vengar* venganza me_las las_vas_a_pagar me_las_pagas sos_el_proximo el_que_sigue no_vaya_a_ser te_pase_lo ya_sabe_lo_que lo_que_le_pasa no_sale_caminando que_lastima no_olvido un_dia_de_estos duerma_con que_se_prepare una_amenaza si_volves_a si_volvés te_lo_juro lo_juro por_mi_madre_que si_lo_denuncia si_la_denuncia nos_quema',
		en: 'you_will_see youll_see watch_your or_else going_to_pay better_not be_next revenge one_eye better_run warning last_chance get_you wont_be_safe safe_from see_what threaten* threatened threats be_sorry will_regret you_are_next hes_next im_next end_up_like wouldnt_want_to one_of_these_days get_ready_because better_not_be dont_ask_twice one_more_word thats_all_ill_say makes_you_safe enjoy_the a_threat i_swear_ill i_swear_to if_you_talk if_she_talks if_mom_reports reports_him burn_us mark_my_words youll_wish'
	},
	stalk: {
		es: 'sigue siguen siguio sabe_donde saben_donde se_donde vigila vigilan espera_afuera esperan parqueado enfrente mi_uniforme me_busca buscan andan_buscando placas vidrios_polarizados conoce_mi_escuela',
		en: 'watching knows_where know_where know_my found_out parked outside_my outside_our waiting_for tinted across_the_street same_car my_school my_address follows_me follows_us followed_me followed_us following_me following_us sits_outside'
	},
	gang: {
		es: 'pandill* mara mareros muchachos renta extors* colabora cuota piden cobran brincar barrio colonia sapo sapos numero letras los_de_la pagar diarias jefe ellos_mandan poste señal no_colabora no_nos_dejan_pasar otra_colonia vio_quien coras_diarias tiran_al quien_mato o_se_mete se_mete_o le_mandaron_a_decir mandaron_a_decir los_bichos_de',
		en: 'gang gangs rent extort* snitch* collect colors crew tags fridays pay_them protection block join territory cash owe fee recruiting dealers next_block dont_ask_twice who_come_on_fridays what_we_saw who_killed testify hes_in_or in_or_he told_my_brother_to the_guys_told the_guys_said'
	},
	leaveOr: {
		es: 'irnos irse desocupar horas plazo nos_vamos cerro mudarnos papelito dejaron mandaron anonimo tiraron dan_tres_dias tienen_tres_dias tres_dias_para dan_tres nos_dan una_bala',
		en: 'days_to hours get_out leave_town leave_the_house closed note envelope mailbox left_a slipped'
	},
	fire: {
		es: 'quemar prender_fuego fuego incendi* gasolina explot* llantas vidrios',
		en: 'burn fire bomb explode blow_up torch set_fire down tires brakes windows'
	},
	fightPlan: {
		es: 'salida recreo entre_cinco entre_cuatro agarrar lo_vamos_a le_voy_a le_vamos_a partir* golpear esperar pleito reventar cara dientes',
		en: 'recess after_school bus_stop jump_him jump_her five_of_us four_of_us catch_him get_him beat_up push_him face fists locker likes_her_teeth likes_his_teeth'
	},
	note: {
		es: 'lista pared escribieron pintaron nota cuaderno mensaje mensajes audio llamaron papel grafiti chat equis cruz una_equis diciendo_nombres con_una_equis',
		en: 'list wall wrote note notebook message text texted texts dm airdropped posted x_over emoji bathroom_wall drew voicemail an_x saying_names her_notebook yearbook crossed_out'
	}
} as const;
