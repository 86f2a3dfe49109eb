import { isPlatformWord } from '../../platforms/called';

/** Words for "not known" that people and programs write into cells, in the languages of the headings. */
const NOT_KNOWN: ReadonlySet<string> = new Set(
  [
    '-|--|---|–|—|―|?|??|???|.|…|/|\\|*|_|n/a|n.a.|n.a|na|n\\a|#n/a|#na|#nv|#ref!|#value!|#wert!|#div/0!|#name?|#null!',
    'null|none|nil|nan|undefined|unknown|not known|not available|no data|blank|empty|missing|(blank)|(empty)|(none)|[null]',
    'k.a.|k. a.|ka|keine angabe|keine angaben|keine|kein|unbekannt|nicht bekannt|nicht vorhanden|fehlt|leer',
    'inconnu|inconnue|non renseigné|nc|n.c.|n/c|s/o|s.o.|aucun|aucune|vide|s/d|s.d.|n/d|nd|n.d.|desconocido|sin datos',
    'sin dato|ninguno|ninguna|no disponible|vacío|não informado|nao informado|desconhecido|nenhum|nenhuma|sem dados',
    'sconosciuto|nessuno|nessuna|non disponibile|onbekend|geen|nvt|n.v.t.|niet bekend|brak|nieznane|nieznany|bd|b.d.',
    'yok|bilinmiyor|belirsiz|нет|неизвестно|н/д|нет данных|не указано|отсутствует|не известно|不明|なし|無し|ナシ|無|未記入',
    '없음|미상|불명|모름|无|未知|不详|空|暂无|暂缺|没有|غير معروف|غير متوفر|لا يوجد|مجهول|अज्ञात|उपलब्ध नहीं',
    'tidak ada|tidak diketahui|belum ada|kosong|#',
  ]
    .join('|')
    .split('|'),
);

/** What somebody still means to fill in, as the whole cell. */
const TO_COME: ReadonlySet<string> = new Set(
  [
    'tba|tbc|tbd|to be added|to be announced|to be confirmed|to be decided|to be determined',
    'to be discussed|todo|to do|coming soon|pending|later|add|folgt|wird nachgetragen|noch offen|offen',
    'à compléter|à définir|a compléter|por definir|por confirmar|pendiente|pendente|a definir|da definire',
    'da confermare|nog invullen|volgt|do uzupełnienia|do ustalenia|eklenecek|daha sonra|уточняется|позже',
    'добавить|未定|後で|追記|미정|추후|待定|待补充|待確認|待确认|يضاف لاحقا|لاحقا|बाद में|menyusul|nanti',
  ]
    .join('|')
    .split('|'),
);

/** The same at the end of a cell: "E-mail: please add". */
const ENDINGS: readonly string[] = [
  'add later',
  'please add',
  'to add',
  'fill in',
  'add here',
  'add me',
  'ask for it',
  'need to find',
  'to find',
  'nachtragen',
  'ergänzen',
  'ajouter',
  'añadir',
  'adicionar',
  'aggiungere',
];

const PAIRS = 65_536;

function smallAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function spellings(word: string): string[] {
  return [word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)];
}

/** Almost no name, link or number begins with the letters of such a word and is as long, or ends with them. */
const BEGINNINGS = tableOf(
  [...NOT_KNOWN, ...TO_COME].flatMap(spellings).map((word) => startOf(word, word.length)),
);
const LAST_LETTERS = tableOf(ENDINGS.map((word) => pairAt(word, word.length - 2)));

/** A number below `PAIRS` for two letters, the same for Latin letters in either case. Different pairs can have one number. */
function pairAt(text: string, at: number): number {
  const second = at + 1 < text.length ? smallAt(text, at + 1) : 0;
  return (smallAt(text, at) * 131 + second) & (PAIRS - 1);
}

/** The same for a text of this length. */
function startOf(text: string, length: number): number {
  return (pairAt(text, 0) + length * 7_919) & (PAIRS - 1);
}

function tableOf(pairs: readonly number[]): Uint8Array {
  const table = new Uint8Array(PAIRS);
  for (const pair of pairs) table[pair] = 1;
  return table;
}

const MAX_LENGTH = 60;

/** Whether a cell says that its value is not known: empty, a dash, "N/A", "add later". 0 is not among them. */
export function isUnknown(text: string): boolean {
  if (text === '') return true;
  if (text.length > MAX_LENGTH) return false;
  return (
    (BEGINNINGS[startOf(text, text.length)] === 1 && NOT_KNOWN.has(text.toLowerCase())) || isToCome(text)
  );
}

/** Whether a value is still to come, which is worth keeping beside a fee. */
export function isToCome(text: string): boolean {
  if (text.length > MAX_LENGTH || text === '') return false;
  let end = text.length;
  while (end > 0 && isEndMark(text.charCodeAt(end - 1))) end -= 1;
  const mayBegin = BEGINNINGS[startOf(text, end)] === 1;
  const mayEnd = end > 1 && LAST_LETTERS[pairAt(text, end - 2)] === 1;
  if (!mayBegin && !mayEnd) return false;
  const small = text.slice(0, end).toLowerCase();
  return TO_COME.has(small) || (mayEnd && ENDINGS.some((ending) => endsIn(small, ending)));
}

/** ".", "!", "…" */
const isEndMark = (code: number): boolean => code === 46 || code === 33 || code === 0x2026;

/** As words of their own: "tiajouter" is a name. */
const endsIn = (text: string, ending: string): boolean =>
  text.endsWith(ending) && !/[\p{L}\p{N}._@]$/u.test(text.slice(0, -ending.length));

/** What a sheet shows over a link, which is lost when the cell is pasted or saved as CSV. */
const OVER_LINKS: ReadonlySet<string> = new Set(
  [
    'link|links|url|profile|profil|perfil|profilo|profiel|page|seite|site|website|account|channel|kanal|canal|chaîne|here|click|open|view|see|visit',
    'hier|klick|öffnen|ansehen|anzeigen|zum profil|lien|ici|voir|ouvrir|enlace|aquí|aqui|ver|abrir|qui|apri|vedi|bekijk|zobacz|tutaj|burada|aç|gör',
    'ссылка|профиль|здесь|тут|открыть|リンク|プロフィール|こちら|링크|프로필|여기|链接|鏈接|連結|主页|主頁|رابط|الرابط|هنا|الملف الشخصي|लिंक|यहाँ|tautan|profil saya|di sini',
  ]
    .join('|')
    .split('|'),
);

/** Whether a text without an "@" is what stood over a link, or the name of a platform: it names nobody. */
export const isOverLink = (text: string): boolean =>
  text.length <= 20 && (OVER_LINKS.has(text.toLowerCase()) || isPlatformWord(text));
