/** The page's own language as a canonical BCP 47 tag (`pt-br` becomes `pt-BR`), `und` where it names none. */
export function pageLanguage(document: Document): string {
  const named = document.documentElement.getAttribute('lang')?.trim().replaceAll('_', '-');
  if (!named) return 'und';
  try {
    return Intl.getCanonicalLocales(named)[0] ?? 'und';
  } catch {
    return 'und';
  }
}
