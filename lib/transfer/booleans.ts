/**
 * TRUE and FALSE as spreadsheets write them back in the languages they are translated to (Excel and LibreOffice Calc),
 * and what people type instead. In capitals.
 */
const TRUE_WORDS =
  'TRUE WAHR VRAI VERDADERO VERO VERDADEIRO WAAR PRAWDA PRAVDA IGAZ SANT SAND SANN TOSI DOĞRU ИСТИНА ІСТИНА ΑΛΗΘΗΣ ΑΛΗΘΈΣ ΑΛΗΘΕΣ ADEVĂRAT TOČNO ISTINA TEISINGA PATIESS TÕENE BENAR CERT RESNICA YES 1';
const FALSE_WORDS =
  'FALSE FALSCH FAUX FALSO ONWAAR FAŁSZ NEPRAVDA HAMIS FALSKT FALSK USANN EPÄTOSI YANLIŞ ЛОЖЬ ХИБНІСТЬ ΨΕΥΔΗΣ ΨΕΥΔΈΣ ΨΕΥΔΕΣ FALS NETOČNO LAŽ НЕИСТИНА KLAIDINGA APLAMS VÄÄR SALAH LAŽNO NO 0';

const MEANINGS: ReadonlyMap<string, boolean> = new Map([
  ...TRUE_WORDS.split(' ').map((word) => [word, true] as const),
  ...FALSE_WORDS.split(' ').map((word) => [word, false] as const),
]);

/** Null for a text that is neither. */
export const booleanIn = (cell: string): boolean | null =>
  MEANINGS.get(cell.normalize('NFC').trim().toUpperCase()) ?? null;
