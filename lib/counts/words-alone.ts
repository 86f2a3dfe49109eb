/** Beginnings of texts without digits that mean zero: "No views", "Keine Aufrufe", "لا مشاهدات", "Geen kyke nie". */
const zeroWords: Record<string, RegExp> = {
  af: /^geen /i,
  ar: /^لا( |$)/,
  de: /^keine?( |$)/i,
  en: /^no /i,
  es: /^(sin|no hay) /i,
  fr: /^aucune? /i,
  it: /^nessun[ao]? /i,
  nl: /^geen /i,
  pt: /^(nenhuma?|sem) /i,
};

/** `Intl` writes 1,000 in long form without a digit in these (CLDR 48). */
const thousandWords: Record<string, string> = { fr: 'mille', it: 'mille', vec: 'mile' };

/** Whether a text of up to three words means zero; longer texts say something else ("No longer available here"). */
export function saysNone(plain: string, language: string): boolean {
  const text = plain.trim();
  return text.split(/\s+/).length <= 3 && (of(zeroWords, language)?.test(text) ?? false);
}

/** Whether the whole text is the word for a thousand: "mille grazie" is not a count. */
export function saysThousand(plain: string, language: string): boolean {
  const word = of(thousandWords, language);
  return word !== undefined && plain.trim().toLowerCase() === word;
}

/** Reads only own properties, because a page may claim that its language is "constructor". */
function of<Words>(words: Record<string, Words>, language: string): Words | undefined {
  const base = language.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return Object.hasOwn(words, base) ? words[base] : undefined;
}
