import { words } from '../cues.ts';

/** Before one name: a grown-up named by surname ("Ms. Chen"), a saint, a king. */
export const titles =
	words(`chef author autor autora escritor escritora poeta poet cantante actor actriz actress pintor pintora inventor scientist astronaut futbolista atleta
	ms mr mrs miss mx dr dra don doña dona profe profa profesor profesora maestra maestro seño señor señora señorita sr sra srta
	niña coach principal padre sor san santa santo monseñor presidente presidenta president general king queen rey reina capitan captain teacher
	senator mayor governor sir lady lord saint st pope papa princess prince princesa principe virgen alcalde judge officer pastor pastora
	licenciado licenciada lic ing doctor doctora professor director directora hermano fray beato mister missus mademoiselle madame reverend rev
	sheriff comandante coronel sargento teniente emperador emperatriz rabbi father sister mestre`);
/** Before a name: a place or a thing that is called after somebody. */
export const placesBefore =
	words(`calle avenida av parque escuela instituto colegio centro complejo hospital plaza puente colonia barrio canton caserio rio
	estadio biblioteca bulevar boulevard unidad universidad aeropuerto cancha laguna lago volcan cerro ciudad pueblo municipio departamento distrito villa
	catedral iglesia parroquia capilla museo teatro mercado pasaje residencial urbanizacion comunidad cooperativa hacienda finca turicentro liceo
	nueva nuevo mount mt lake fort port new north south east west cape libro cuento novela pelicula poema cancion obra premio restaurante tienda hacienda republica
	escolar educativo equipo club copa selecciones banco fundacion monumento estatua school city town movie book film brigada casa museum cerveceria montañas isla`);
/** Behind a name: the same in English. */
export const placesBehind =
	words(`street st school park square sq avenue ave library hospital bridge academy elementary middle high university day field stadium road rd
	center centre river award museum house hall pool playground theater theatre building island lake beach college institute court lane place mountain pond
	creek store market bakery restaurant movie book books series show game festival trail statue memorial monument k prize airport plaza garden gardens path
	drive way terrace circle hill heights common commons pass parade marathon arena rink station upper lower school's county city town baldwin hotel bank church chapel cathedral temple club`);
/** Leads to a name: "me llamo", "my cousin", "sincerely". */
export const nameCues =
	words(`llamo llama llaman llamaba llamamos nombre nombres soy name names called im am named firma atentamente sincerely
	completo full amigo amiga primo prima hermana mejor friend cousin brother sister bestie chera chero mami papi mother father atte penpal pal
	abuela abuelo tia aunt uncle grandma grandpa grandmother grandfather granny nana tata compañero compañera classmate vecino vecina neighbor att saluda parte signed
	hijo hija sobrino sobrina madrina padrino novio novia nina ahijada partner buddy alumno alumna estudiante student bisabuela bisabuelo niece
	nephew son daughter yours cariño bff goalie striker keeper portero portera delantero delantera winner pusieron`);
/** Pairs of words that are places and look like a name. */
export const placeNames: ReadonlySet<string> = new Set(
	`cabo verde;puerto rico;costa rica;mesa grande;santa ana;san salvador;san miguel;san vicente;la libertad;las flores;las vueltas;nueva trinidad;
	cape cod;cape verde;harvard square;central square;inman square;porter square;davis square;kendall square;union square;charles river;mount auburn;
	los angeles;santa fe;buenos aires;nueva york;new york;hong kong;puerto principe;rio grande;rio lempa;la palma;dulce nombre;concepcion quezaltepeque;
	ciudad barrios;santa tecla;tierra blanca;sierra leone;costa mesa;villa nueva;monte carlo;el paraiso;ojos de agua;agua caliente;sierra nevada;
	buena vista;punta cana;virginia beach;palm beach;las vegas;la paz;santa cruz;santa lucia;santa rosa;el rosario;el carmen;el refugio;la reina;
	fresh pond;danehy park;revere beach;castle island;boston common;faneuil hall;fenway park;red sox;white sox;celtic pride;dia de reyes;
	semana santa;reyes magos;torito pinto;dia del maestro;noche buena;santos inocentes;todos los santos;santa misa;primera comunion;virgen maria;
	maria auxiliadora;san jose las flores;isla margarita;baja california;santo domingo;west virginia;north carolina;south carolina;new jersey;
	rosa de jamaica;santa maria;santa elena;san isidro;puerto viejo;monte cristo;montecristo;rosa mistica;flor de izote;flor blanca;flor de mayo;
	blanca navidad;santa teresa;perla negra;estrella polar;luna llena;sol naciente;angel guardian;angel de la guarda;buen pastor;cruz roja;tigre blanco;
	green day;may day;rose garden;royal rumble;golden gate;silver lake;crystal river;holly jolly;easter sunday;will power;happy valley`
		.split(';')
		.map((name) => name.trim())
);
/** In the middle of a name. */
export const particles = words(
	'de del la las los da do dos das van von bin al el abu ibn di le st y san e'
);
/** Words that a sentence begins with, which are no unknown name. */
export const ordinary =
	words(`hola hello hi hey dear querido querida estimado estimada gracias thanks thank yo tu vos el ella mi mis my i we they he she it you your his her
	the a an and or but so then because if when where what who how why which this that these those here there today tomorrow yesterday mañana ayer hoy aqui alla alli
	en la los las un una unos unas y o pero porque si cuando donde que quien como cual este esta estos estas ese esa eso esto lo le les se nos me te su sus es son era fue fui
	soy estoy esta tengo tiene tenemos hay va vamos vive vivo for from with without on in at to of by about after before also always never only just very not no yes
	con sin para por desde hasta sobre entre tambien siempre nunca solo muy mas menos ya adios bye besos abrazos saludos feliz happy merry love mama papa mom dad abuela abuelo
	tio tia uncle aunt grandma grandpa primo prima cousin hermano hermana brother sister lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday
	saturday sunday enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre january february march april may june july august september october
	november december spanish english american salvadoran boston cambridge salvador chalatenango massachusetts minecraft roblox fortnite youtube tiktok pokemon christmas navidad god dios
	señor señora mr mrs ms miss don doña niña profe seño maestra grade grado class clase team equipo red blue green black white big little great grand super do does did is are was were will can could
	would should have has had be been let lets come go see look ask tell say write read play ps pd p d me us them mine yours good bad best new old first last one two three all every some any many much
	quiero quisiera espero puedo puede pueden cuento cuentame contame dime decime escribi escribime recibi leí lei vi mira mire fijate ojala quizas tal vez despues antes luego entonces`);
