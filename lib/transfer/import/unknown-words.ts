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

/** What somebody still means to fill in. */
const TO_COME =
  /^(?:tb[acd]|to be (?:added|announced|confirmed|decided|determined|discussed)|to ?do|coming soon|pending|later|add|folgt|wird nachgetragen|noch offen|offen|à compléter|à définir|a compléter|por definir|por confirmar|pendiente|pendente|a definir|da definire|da confermare|nog invullen|volgt|do uzupełnienia|do ustalenia|eklenecek|daha sonra|уточняется|позже|добавить|未定|後で|追記|미정|추후|待定|待补充|待確認|待确认|يضاف لاحقا|لاحقا|बाद में|menyusul|nanti)[.!…]*$|(?:add later|please add|to add|fill in|add here|add me|ask for it|need to find|to find|nachtragen|ergänzen|ajouter|añadir|adicionar|aggiungere)[.!…]*$/i;

/** Whether a cell says that its value is not known: empty, a dash, "N/A", "add later". 0 is not among them. */
export function isUnknown(text: string): boolean {
  if (text === '') return true;
  return text.length <= 60 && (NOT_KNOWN.has(text.toLowerCase()) || TO_COME.test(text));
}

/** Whether a value is still to come, which is worth keeping beside a fee. */
export const isToCome = (text: string): boolean => text.length <= 60 && TO_COME.test(text);

/** Nobody may be written to whose row says so, in whichever column. */
const DO_NOT_CONTACT =
  /(?<!\p{L})(?:do(?:n['’]?t| not) (?:contact|reach out|e-?mail|message|write|call|pitch)|no (?:contact|outreach|pitches)|never contact|opt(?:ed)?[- ]?out|unsubscribed?|black-?list(?:ed)?|nicht (?:kontaktieren|anschreiben|mehr anschreiben|kontakten)|kein kontakt|ne pas contacter|ne plus contacter|no contactar|n[ãa]o (?:contatar|contactar|entrar em contato)|non contattare|niet (?:benaderen|contacteren|mailen)|nie kontaktować|nie pisać|iletişime geçmeyin|iletişim kurmayın|не (?:связываться|писать|контактировать)|чёрный список|jangan (?:hubungi|dihubungi))(?!\p{L})|連絡(?:不可|しない|禁止)|연락 ?(?:금지|하지)|(?:不要|请勿|勿|禁止)联系|不要聯繫|黑名单|عدم (?:الاتصال|التواصل)|لا (?:تتواصل|تتصل)|संपर्क न करें/iu;

export const saysDoNotContact = (text: string): boolean => text.length <= 5_000 && DO_NOT_CONTACT.test(text);
