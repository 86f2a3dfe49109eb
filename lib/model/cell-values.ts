import type { Fee, NextAction, Stage } from './candidate';
import type { FieldValue } from './label';

/** What the account asks for a post, what the user offered, and what both agreed on. */
export const PRICE_FIELDS = ['fee', 'offered', 'agreed'] as const;
export type PriceField = (typeof PRICE_FIELDS)[number];

/** What the cells of one row of the list get. A part that is absent stays as it is; null and empty ones clear it. */
export interface CellValues {
  stage?: Stage;
  fee?: Fee | null;
  offered?: Fee | null;
  agreed?: Fee | null;
  /** Prices given without a currency: that of the row's own price counts, and the given one only if the row has none. */
  openCurrencies?: readonly PriceField[];
  rating?: number | null;
  email?: string | null;
  /** Only the given parts are set. */
  nextAction?: Partial<NextAction>;
  /** By the id of the custom field. */
  fields?: Record<string, FieldValue | null>;
  /** All tags or lists of the row, by name. Those that do not exist yet are created. */
  tags?: string[];
  lists?: string[];
  /** The note as the list shows it. Earlier entries stay unless it is empty. */
  note?: string;
}

type Prices = { readonly [Field in PriceField]?: Fee | null | undefined };

/** The currency of a row's price; that of its other prices if it has none; null if it has no price at all. */
export function currencyIn(prices: Prices, field: PriceField): string | null {
  const known = [field, ...PRICE_FIELDS].map((one) => prices[one]?.currency);
  return known.find((currency) => currency !== undefined) ?? null;
}

/** The prices to set, where those without a currency have that of the row. */
export function pricesOver(
  values: Prices,
  openCurrencies: CellValues['openCurrencies'] = [],
  row: Prices,
): Pick<CellValues, PriceField> {
  const given = PRICE_FIELDS.flatMap((field) => {
    const price = values[field];
    if (price === undefined) return [];
    const kept = openCurrencies.includes(field) ? currencyIn(row, field) : null;
    return [[field, price && { ...price, currency: kept ?? price.currency }] as const];
  });
  return Object.fromEntries(given);
}
