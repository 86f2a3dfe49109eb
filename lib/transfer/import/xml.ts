/**
 * Reads the parts of a workbook one tag after the other. XML parsers for browsers need a document, which workers do not have,
 * and the small ones that do not turn characters such as emoji into others when they are written as numbers.
 */
export interface XmlEvents {
  open?(name: string, attributes: (name: string) => string | null): void;
  close?(name: string): void;
  text?(text: string): void;
}

const PIECE =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

/** Names come without their prefix. Throws what a handler throws. */
export function readXml(xml: string, { open, close, text }: XmlEvents): void {
  for (const [, data, end, name, attributes = '', closed, plain] of xml.matchAll(PIECE)) {
    if (plain !== undefined) text?.(decoded(plain));
    else if (data !== undefined) text?.(data);
    else if (name !== undefined && end === '/') close?.(name);
    else if (name !== undefined) {
      open?.(name, (wanted) => attributeIn(attributes, wanted));
      if (closed === '/') close?.(name);
    }
  }
}

/** With or without a prefix. */
function attributeIn(attributes: string, wanted: string): string | null {
  const found = new RegExp(`(?:^|[\\s:])${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? null : decoded(value);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (all, digits, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? all;
    const code = digits ? Number(digits) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
