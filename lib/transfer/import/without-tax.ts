const WITH =
  'plus|excl?\\.?|excluding|incl?\\.?|including|inkl\\.?|exkl\\.?|zzgl\\.?|ohne|mit|hors|sans|avec|más|mais|mas|sin|sem|con|com|bez|без|с';
const TAX = 'vat|gst|tax|taxes|mwst\\.?|ust\\.?|iva|tva|btw|moms|podatku|kdv|ндс|пдв|ppn|dph';
const NET = 'ht|ttc|net|netto|nett|neto|gross|brutto|bruto|líquido|net of tax|hors taxes?';
const UNSPACED = '税込み?|税抜き?|税別|含税|含稅|未税|未稅|不含税|(?:vat|부가세) ?(?:포함|별도)';

const AT_END = new RegExp(
  `(?:[\\s(（,+]+(?:(?:${WITH}) *)?(?:\\d{1,2} *% *)?(?:${TAX})|[\\s(（,]+(?:${NET})|[\\s(（]*(?:${UNSPACED}))[\\s)）.]*$`,
  'iu',
);

/** An amount without words about taxes behind it, such as "450 € HT" and "30,000円（税込）". Any other text stays as it is. */
export function withoutTax(text: string): string {
  if (!/\p{Nd}.*[\p{L}.)）]$/su.test(text)) return text;
  const bare = text.replace(AT_END, '');
  return /\p{Nd}/u.test(bare) ? bare : text;
}
