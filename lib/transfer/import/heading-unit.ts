import { currencyInUnits, currencyNamed } from './heading-currency';
import { numberText } from './number-text';

/** What one stands for in a whole column, as its heading says: 1000 for "Followers (K)" and "Abonnenten in Tsd.". */
export function headingUnit(heading: string): number {
  const [, bracketed = ''] = /[([（]\s*(?:in |en |в )?([^)\]）]+?)\s*[)\]）]\s*$/i.exec(heading) ?? [];
  const [, named = ''] = /\s(?:in|en|в)\s+(\p{L}+\.?)$/iu.exec(heading) ?? [];
  const last = /(\S+)$/.exec(heading.trim())?.[1] ?? '';
  // "Fee (kEUR)", "Honorar TEUR"
  const ofMoney = currencyInUnits(bracketed) ?? currencyInUnits(last);
  if (ofMoney !== null) return ofMoney.unit;
  const [, unitBefore = '', currency = ''] =
    /(?:^|[\s(])(\p{L}{1,8}\.?) (\S{1,5}?)\)?$/u.exec(heading.trim()) ?? [];
  const before =
    currencyNamed(currency) === null || /^(?:in|en)$/i.test(unitBefore) ? 1 : unitNamed(unitBefore);
  if (before > 1) return before;
  const [, behind = ''] =
    /(?:[,;:–-]\s*|\s(?=(?:k|к|тыс|tys|tsd|tis|тис|万|萬|만)\.?$))(\p{L}{1,8}\.?)$/iu.exec(heading.trim()) ??
    [];
  for (const word of [bracketed, named, behind]) {
    const unit = unitNamed(word);
    if (unit > 1) return unit;
  }
  return 1;
}

function unitNamed(word: string): number {
  const plain = word
    .replace(/^thousands$/i, 'thousand')
    .replace(/^тысячах$/i, 'тыс')
    .trim();
  return plain === '' ? 1 : (numberText(`1 ${plain}`)?.unit ?? 1);
}
