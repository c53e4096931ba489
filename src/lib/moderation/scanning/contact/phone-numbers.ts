import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { words } from '../cues.ts';

export const phoneCues =
	words(`telefono tel telf tlf fono cel celu celular celulares movil numero numerito num nro
	number numbers phone telephone fone fon cell cellphone mobile whatsapp whatsap whats wasap wasapp guasap guatsap
	guats watsap wats wsp wpp wa llamame llama llamar llamas llamen llamarme llames marca marcame marcas marcar marcale
	marque call calls calling text texts texting texto textea textear texteame chip sms linea landline dial dials
	contacto contact recarga saldo fijo claro tigo movistar digicel ring reach facetime imessage digits digitos
	apunta apuntalo apuntate anota anotalo anote apuntame hablale hablame hablen habla contesta contestan telefonito
	📞 📱 ☎ 🤙 📲 beeper pager hit hmu txt txts txtme telegram signal celphone celuler tele nume numbr nmbr numer numerico cifra cifras sumale restale anotado apuntado apunte`);
export const year = /^(1[4-9]|20)\d\d$/;

export type NumberKind = 'salvador' | 'us' | 'local' | 'abroad' | 'odd';

export function numberKind(digits: string, plus: boolean): NumberKind | null {
	const national = digits.replace(/^(00)?503(?=\d{8}$)/, '');
	if (/^[25-7]\d{7}$/.test(national)) return 'salvador';
	if (/^1?[2-9]\d\d[2-9]\d{6}$/.test(digits)) return 'us';
	if (plus && parsePhoneNumberFromString(`+${digits.replace(/^0+/, '')}`)?.isPossible())
		return 'abroad';
	if (/^[2-9]\d{6}$/.test(digits)) return 'local';
	return /^\d{8}$|^\d{10,12}$/.test(digits) && !/^(.)\1*$/.test(digits) ? 'odd' : null;
}
