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
