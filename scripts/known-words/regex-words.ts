/** The words that a regular expression's source spells out, with and without an optional last letter. */
export function wordsOfRegex(source: string): string[] {
  const plain = source
    .replaceAll(/\\[pP]\{[^}]*\}|\\u\{?[\da-fA-F]{4,}\}?|\\x[\da-fA-F]{2}|\[[^\]]*\]/g, ' ')
    .replaceAll(/\\[wWdDsSbB]/g, ' ')
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll(/\(\?(?:[:=!]|<[=!]|<\w+>)/g, ' ');
  return (plain.match(/[\p{L}\p{M}_.-]+\??/gu) ?? []).flatMap((word) => {
    const whole = word.replace(/\?$/, '');
    const forms = word.endsWith('?') ? [whole, whole.slice(0, -1)] : [whole];
    return forms.flatMap((form) => [form, ...(form.match(/[\p{L}\p{M}]+/gu) ?? [])]);
  });
}

/**
 * Whether a regular expression matches a finite list of texts, all of which its source spells out. What it matches is then
 * known, and never a part of the page that differs from person to person.
 */
export function isClosed(source: string): boolean {
  const withoutLooks = source.replaceAll(/\\[bB]/g, '').replaceAll(/\(\?(?:=|!|<=|<!)[^()]*\)/g, '');
  const isOpen = /\\[wWdDsSpPk1-9]|\\u|\[\^|\[[^\]]*[^\\]-[^\]]*\]|(?<!\\)[.*+{]/.test(
    withoutLooks.replaceAll(/\\s\??|\\[./|()?+*]/g, ''),
  );
  const letters = withoutLooks.replaceAll(/\\./g, '').match(/\p{L}/gu)?.length ?? 0;
  return !isOpen && letters >= 3;
}
