import type { MoneySettings } from './money';

/** What amounts are converted by, and when the user entered it. */
export type ExchangeRates = Pick<MoneySettings, 'dollarsPerUnit' | 'enteredAtMs'>;

/** The settings with another rate for a currency, entered now; null removes it. The same rate keeps its day. */
export function withRate(
  money: MoneySettings,
  currency: string,
  rate: number | null,
  nowMs: number,
): MoneySettings {
  const { [currency]: before, ...dollarsPerUnit } = money.dollarsPerUnit;
  if (rate !== null && rate === before) return money;
  const { [currency]: _, ...enteredAtMs } = money.enteredAtMs ?? {};
  return rate === null
    ? { ...money, dollarsPerUnit, enteredAtMs }
    : {
        ...money,
        dollarsPerUnit: { ...dollarsPerUnit, [currency]: rate },
        enteredAtMs: { ...enteredAtMs, [currency]: nowMs },
      };
}

/** How the exchange rates of a colleague differ from those here, by currency. */
export interface RateDifferences {
  /** Those without a rate here. */
  added: string[];
  /** Those with another rate here. */
  other: string[];
}

export function rateDifferences(here: ExchangeRates, theirs: ExchangeRates): RateDifferences {
  const currencies = Object.keys(theirs.dollarsPerUnit);
  const isHere = (currency: string) => here.dollarsPerUnit[currency] !== undefined;
  return {
    added: currencies.filter((currency) => !isHere(currency)),
    other: currencies.filter(
      (currency) => isHere(currency) && here.dollarsPerUnit[currency] !== theirs.dollarsPerUnit[currency],
    ),
  };
}

/** The settings with a colleague's exchange rates, each with the day on which they entered it; rates here stay unless `takesOther`. */
export function withRatesOf(
  money: MoneySettings,
  theirs: ExchangeRates,
  { takesOther }: { takesOther: boolean },
): MoneySettings {
  const { added, other } = rateDifferences(money, theirs);
  const [dollarsPerUnit, enteredAtMs] = [{ ...money.dollarsPerUnit }, { ...money.enteredAtMs }];
  for (const currency of [...added, ...(takesOther ? other : [])]) {
    dollarsPerUnit[currency] = theirs.dollarsPerUnit[currency] as number;
    const atMs = theirs.enteredAtMs?.[currency];
    if (atMs === undefined) delete enteredAtMs[currency];
    else enteredAtMs[currency] = atMs;
  }
  return { ...money, dollarsPerUnit, enteredAtMs };
}
