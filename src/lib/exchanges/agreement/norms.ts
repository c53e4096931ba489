/** A shared norm (acuerdo), said in both languages. */
export interface Norm {
	readonly textEs: string;
	readonly textEn: string;
}

export const mostNorms = 12;

/** Where two classes start; they change the words until they are their own. */
export const firstNorms: readonly Norm[] = [
	{
		textEs:
			'Cada niña y cada niño recibe una carta en cada día de correo. Nadie se queda sin correo.',
		textEn: 'Every child gets a letter on every mail day. Nobody is left without mail.'
	},
	{
		textEs:
			'Contestamos lo que nos preguntan y también preguntamos. De los dos lados hay mucho que enseñar.',
		textEn: 'We answer what we are asked, and we ask as well. Both sides have much to teach.'
	},
	{
		textEs:
			'Usamos el nombre de carta. No escribimos apellidos, direcciones, teléfonos ni cuentas de redes.',
		textEn: 'We use letter names. We do not write surnames, addresses, phone numbers or accounts.'
	},
	{
		textEs: 'Una carta no pide ni ofrece dinero ni regalos. Un dibujo o una receta siempre caben.',
		textEn:
			'A letter does not ask for money or gifts, nor offer them. A drawing or a recipe is always welcome.'
	},
	{
		textEs:
			'Las personas adultas leen cada carta antes de que viaje, y devuelven con cariño lo que haya que cambiar.',
		textEn:
			'Adults read every letter before it travels, and return kindly what needs to be changed.'
	},
	{
		textEs:
			'Si una carta cuenta que alguien está en peligro, la atendemos ese mismo día y nadie regaña a quien la escribió.',
		textEn:
			'If a letter tells that somebody is in danger, we act the same day, and nobody scolds the child who wrote it.'
	},
	{
		textEs:
			'Cada familia decide qué se comparte y puede cambiar de idea. Lo respetamos sin pedir razones.',
		textEn:
			'Each family decides what is shared and may change its mind. We respect that and ask for no reasons.'
	}
];
