import type { Families } from '../phrases/pattern.ts';

/** Things of use that are asked for: to wear, to switch on, to play in, with and at, for school, for the body, to eat, for the house. */
const use = {
	es: [
		'zapatos zapato tenis tacos botas botines sandalias chancletas chanclas yinas ginas zapatillas ropa ropita camisa camisas camiseta camisetas camisola camisolas blusa blusas falda pantalon pantalones jeans short shorts vestido vestidos calcetines calcetas medias pijama uniforme uniformes gorra gorras gorro sombrero chumpa chumpas chumpita chaqueta chamarra sueter sueteres abrigo abrigos bufanda guantes cincho cartera billetera bolsa bolson bolsito mochila mochilas mochilita bulto maleta paraguas sombrilla capa nike adidas jordan jordans cobija cobijas sabana sabanas almohada colchoneta',
		'celular celulares celu celus telefono telefonito tablet tableta tablets ipad computadora computadoras compu compus laptop laptops iphone aifon samsung xiaomi cargador cargadores bateria memoria usb mouse teclado parlante bocina audifonos airpods camara drone dron play playstation ps4 ps5 xbox nintendo switch control consola tele televisor television pantalla impresora proyector radio guitarra piano flauta tambor instrumentos ventilador lampara linterna refri refrigeradora licuadora cocina plancha silla_de_ruedas',
		'skin skins robux diamantes pavos pavitos vbucks paseelite pase pase_de_batalla pase_elite mascota_legendaria monedas moneda gemas cuenta_de_free tarjeta tarjetas giftcard gift cofre emote recarga recargas recarguita saldo saldito',
		'juguete juguetes juguetito muñeca muñecas barbie carrito carritos pelota pelotas balon balones bicicleta bici bicis triciclo patines patineta scooter peluche peluches legos lego robot rompecabezas album estampas figuritas tazos bate guante redes_de raqueta rodilleras espinilleras implementos moto cuatrimoto carro perrito perrita cachorro gatito conejo loro',
		'utiles cuadernos cuaderno colores lapices lapiz lapicero lapiceros plumones marcadores crayones crayolas acuarelas pinceles calculadora diccionario diccionarios estuche cartulina libros libro pizarra materiales calculadoras',
		'perfume crema shampoo jabon maquillaje pintalabios esmalte anillo pulsera collar cadena aretes reloj relojes lentes anteojos medicina medicinas medicamento medicamentos pastillas pastillitas vitaminas jarabe inyecciones muletas leche pañales',
		'dulces dulce dulcitos chocolate chocolates chicle chicles bombones galletas golosinas churritos papitas pan pizza comida comidita viveres despensa canasta arroz frijoles azucar aceite cena',
		'lamina laminas cama colchon silla mesa pintura cemento ladrillos madera bomba_de_agua tinaco techo',
		'paquete paquetito caja cajita cajota encomienda encomiendas regalo regalos regalito regalitos cosas_de_alla cosa_bonita cosas_bonitas cosita cositas boleto boletos pasaje pasajes beca matricula cuota colegiatura mensualidad original_de algo_bueno algo_bonito algo_de_alla'
	].join(' '),
	en: [
		'shoes shoe sneakers cleats nikes nike jordans adidas yeezys boots sandals slippers socks clothes clothing shirt shirts tshirt hoodie hoodies sweater sweaters sweatshirt jersey jerseys jacket jackets coat coats blazer dress skirt jeans pants leggings pajamas hat hats cap caps beanie scarf mittens gloves belt purse wallet backpack backpacks bookbag suitcase umbrella raincoat uniform uniforms blanket blankets sleeping_bag',
		'phone phones cellphone cell_phone iphone ipad ipads tablet tablets laptop laptops computer computers chromebook macbook mouse keyboard monitor tv charger speaker headphones airpods earbuds camera printer microscope drone guitar ukulele ps4 ps5 playstation xbox nintendo switch controller console smartwatch',
		'skin skins robux vbucks v_bucks bux diamonds coins gems battle_pass season_pass pass giftcard gift_card gift_cards giftcards gamepass game_pass emote code codes',
		'toy toys doll dolls barbie lego legos ball balls soccer_ball basketball bike bikes bicycle scooter skateboard skates rollerblades hoverboard puzzle beyblade squishmallow squishmallows plushie plushies stuffed stuffy stuffie pokemon_cards cards holo game games video_game action_figure fidget slime stickers puppy kitten hamster pony hammock',
		'supplies notebooks notebook markers crayons calculator calculators binder paint school_supplies books textbooks',
		'perfume lotion shampoo makeup lip_gloss lipstick nail_polish bracelet bracelets necklace jewelry earrings ring watch glasses medicine medicines pills vitamins wheelchair crutches diapers',
		'candy candies chocolate chocolates gum cookies brownie brownies snack snacks chips hot_cheetos takis treats groceries rice milk pizza food',
		'roof tin_sheets paint_for mattress bed',
		'present presents gift gifts package packages box care_package parcel stuff things_from money_order plane_ticket ticket tickets tuition scholarship bus_pass bus_fare fees car something_good something_nice something_cool goodies'
	].join(' ')
};

export const gifts: Families = {
	goods: { es: use.es, en: use.en },
	money: {
		es: 'pisto dinero feria dolares dolar dolaritos billete billetes billetito bolas pesos colones remesa remesas efectivo centavos lana harina_de_dinero moneditas pistillo coras dolarito billeticos billetico billetitos dinerito dineral platita pistito monedita ajuste_de remesita transferencia deposito lempiras',
		en: 'money cash dollars dollar bucks buck dough $ ca$h cents quarters funds cashapp venmo paypal coin moolah allowance twenty_bucks a_twenty a_ten a_fiver $$ $$$ benjamins loan'
	},
	give: {
		es: 'mande manden mandes mandar* enviar* envie envien envies regal* compr* prest* pas* don* mandara mandaran enviara depos* traer* traiga traigan traigas conseg* consig* ayud* dar* mandame mandas regalas traes das'
	},
	/** Asked to one's face, with "me" or "nos" at the end: "mandame", "traérmelo". */
	giveMe: {
		es: 'mandar~! enviar/envi~! regalar~! comprar/compr~! traer/traig~! prestar~! dar~! conseguir/consigu/consig~! pasar~! donar~! obsequiar~! depositar~! transferir/transfier~! girar~! tirar~! echar~! soltar/suelt~! recargar~! cargar~! pagar~! cubrir~! completar~! ajustar~! encargar~! apartar~! patrocinar~! apadrinar~! financiar~! costear~! incluir/incluy~! empacar~! ceder~! heredar~! facilitar~! proporcionar~! ofrecer/ofrezc~! vender~! fiar~! disparar~! mochar~! canjear~! cambiar~! invitar~!'
	},
	/** What is wished of the other, or of theirs: "mandes", "trajeran", "comprarías"; with "me" or "nos" before it. */
	giveUs: {
		es: 'mandar~w enviar/envi~w regalar~w comprar/compr~w traer/traig/traj~w trajeras trajera trajeran traigas prestar~w das des den daras daria darias darian dieras diera dieran conseguir/consigu~w consigas consiga consigan donar~w obsequiar~w depositar~w transferir/transfier~w girar~w tirar~w echar~w pasar~w recargar~w pagar~w cubrir~w completar~w ajustar~w patrocinar~w apadrinar~w financiar~w incluir/incluy~w empacar~w ayudar~w apoyar~w colaborar~w cooperar~w facilitar~w ofrecer/ofrezc~w'
	},
	/** What others of theirs may do: weak, for so does every mother. */
	giveThey: {
		es: 'mande manda mandan regale regala regalan compre compra compran traiga trae traen da dan preste presta prestan done dona donan consiga consigue consiguen envie envia envian pague paga pagan'
	},
	/** To hand over or pay for, as it is asked: never "sent", "bought". */
	giveIt: {
		en: 'send mail ship buy get bring give gimme gift lend loan donate spare pass hand slip hook fedex overnight order grab score sponsor pay cover venmo cashapp zelle wire drop sneak toss throw pack carry'
	}
};
