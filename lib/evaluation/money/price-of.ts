import type { Candidate, Fee } from '../../model/candidate';

/** How firm a price is, the firmest first. */
export const PRICE_KINDS = ['agreed', 'offered', 'asked'] as const;
export type PriceKind = (typeof PRICE_KINDS)[number];

/** The price of one post, and how firm it is. */
export interface Price extends Fee {
  kind: PriceKind;
}

/** The firmest price that is known for a post: agreed, else offered, else asked; null for none. */
export function priceOf({
  agreed,
  offered,
  fee,
}: Pick<Candidate, 'agreed' | 'offered' | 'fee'>): Price | null {
  if (agreed) return { ...agreed, kind: 'agreed' };
  if (offered) return { ...offered, kind: 'offered' };
  return fee && { ...fee, kind: 'asked' };
}
