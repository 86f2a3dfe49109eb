import { currencyInUnits } from './heading-currency';
import { numberText } from './number-text';

/** What one stands for in a whole column, as its heading says: 1000 for "Followers (K)" and "Abonnenten in Tsd.". */
export function headingUnit(heading: string): number {
  const [, bracketed = ''] = /[([（]\s*(?:in |en |в )?([^)\]）]+?)\s*[)\]）]\s*$/i.exec(heading) ?? [];
  const [, named = ''] = /\s(?:in|en|в)\s+(\p{L}+\.?)$/iu.exec(heading) ?? [];
  const last = /(\S+)$/.exec(heading.trim())?.[1] ?? '';
  // "Fee (kEUR)", "Honorar TEUR"
  const ofMoney = currencyInUnits(bracketed) ?? currencyInUnits(last);
  if (ofMoney !== null) return ofMoney.unit;
  for (const word of [bracketed, named]) {
    const plain = word
      .replace(/^thousands$/i, 'thousand')
      .replace(/^тысячах$/i, 'тыс')
      .trim();
    const unit = plain === '' ? 1 : (numberText(`1 ${plain}`)?.unit ?? 1);
    if (unit > 1) return unit;
  }
  return 1;
}
