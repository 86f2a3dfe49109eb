import { PRICE_FIELDS, type PriceField } from '../../lib/model/cell-values';
import { say } from '../../lib/words/catalogue/say';
import { feeText } from '../../lib/words/money-text';
import type { ListColumn } from './list-column';
import styles from './TableCell.module.css';

/** As many letters as the column has room for. */
const MAX_IN_LINE = 11;

/** "CHF 12,640.50": a long amount takes a second line, because half of it would be another amount. */
function Amount({ text }: { text: string }) {
  if (text.length <= MAX_IN_LINE) return text;
  return <span className={styles.longAmount}>{text.replaceAll(/\s/gu, ' ')}</span>;
}

/** "Fee asked": the heading of a price's column. */
export const priceWords = (field: PriceField): string =>
  ({
    fee: say('shortlist.column.fee'),
    offered: say('shortlist.column.offered'),
    agreed: say('shortlist.column.agreed'),
  })[field];

/** What a post costs, as asked, offered and agreed. The last two are shown once the list has any. */
export function priceColumns({
  hasOffered,
  hasAgreed,
}: {
  hasOffered: boolean;
  hasAgreed: boolean;
}): ListColumn[] {
  const isExtra = { fee: false, offered: !hasOffered, agreed: !hasAgreed };
  return PRICE_FIELDS.map((field) => ({
    id: field,
    words: priceWords(field),
    width: 88,
    isExtra: isExtra[field],
    className: styles.figure,
    headingClass: styles.figure,
    cell: ({ entry: { candidate } }) => {
      const price = candidate[field];
      return price && <Amount text={feeText(price.amount, price.currency)} />;
    },
  }));
}
