/** How a text without digits begins that says "none": "No views", "Keine Aufrufe", "لا مشاهدات", "Geen kyke nie". */
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

/** Whether a text says "none" in up to three words; longer ones say other things ("No longer available here"). */
export function saysNone(plain: string, language: string): boolean {
  const [base = ''] = language.toLowerCase().split(/[-_]/);
  const text = plain.trim();
  return text.split(/\s+/).length <= 3 && (zeroWords[base]?.test(text) ?? false);
}
