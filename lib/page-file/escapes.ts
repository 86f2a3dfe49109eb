const ESCAPES = /\\u[\da-f]{4}|\\x[\da-f]{2}|(?:%[\da-f]{2})+|&#x?[\da-f]+;|&(?:quot|amp|lt|gt|nbsp);/gi;
const ENTITIES: Record<string, string> = {
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

/** Escaped signs as the signs themselves, so that no word is hidden by them. Escaped twice is unescaped twice. */
export function unescaped(text: string, depth = 0): string {
  if (depth > 3 || !/[\\%&]/.test(text)) return text;
  const plain = text.replaceAll(ESCAPES, (sign) => {
    if (sign.startsWith('%')) return decoded(sign);
    if (sign.startsWith('\\')) return String.fromCharCode(Number.parseInt(sign.slice(2), 16));
    const [, hex, number] = /^&#(x?)([\da-f]+);$/i.exec(sign) ?? [];
    if (number === undefined) return ENTITIES[sign.toLowerCase()] ?? sign;
    const code = Number.parseInt(number, hex ? 16 : 10);
    return code < 0x110000 ? String.fromCodePoint(code) : ' ';
  });
  return plain === text ? text : unescaped(plain, depth + 1);
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
