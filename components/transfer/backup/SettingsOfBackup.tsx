import type { ExchangeRates } from '../../../lib/evaluation/money/exchange-rates';
import type { SettingDifferences, TakenSettings } from '../../../lib/settings/workspace-settings';
import { rateText } from '../../../lib/words/budget-words';
import { say } from '../../../lib/words/catalogue/say';
import { listOf } from '../../../lib/words/lists';
import { feeText } from '../../../lib/words/money-text';
import { Checkbox } from '../../ui/Checkbox';
import styles from './Backup.module.css';

interface SettingsOfBackupProps {
  differences: SettingDifferences;
  here: ExchangeRates;
  theirs: ExchangeRates;
  takes: TakenSettings;
  onChange(takes: TakenSettings): void;
}

/** Which settings the backup adds, and a choice where those here are others: fees are compared and added up by them. */
export function SettingsOfBackup({ differences, here, theirs, takes, onChange }: SettingsOfBackupProps) {
  const { rates, budget } = differences;
  const textsOf = (all: ExchangeRates, currencies: readonly string[]) =>
    listOf(currencies.map((currency) => rateText(currency, all.dollarsPerUnit[currency] ?? 0, all)));
  return (
    <>
      {rates.added.length > 0 && (
        <p>{say('backup.settings.rates-added', { rates: textsOf(theirs, rates.added) })}</p>
      )}
      {rates.other.length > 0 && (
        <div>
          <p>
            {say('backup.settings.rates-other', {
              here: textsOf(here, rates.other),
              theirs: textsOf(theirs, rates.other),
            })}
          </p>
          <Checkbox checked={takes.rates} onChange={(isOn) => onChange({ ...takes, rates: isOn })}>
            {say('backup.settings.take-rates')}
          </Checkbox>
        </div>
      )}
      {rates.added.length + rates.other.length > 0 && (
        <p className={styles.hint}>{say('backup.settings.all-workspaces')}</p>
      )}
      {budget?.kind === 'added' && (
        <p>{say('backup.settings.budget-added', { budget: textOf(budget.theirs) })}</p>
      )}
      {budget?.here && (
        <div>
          <p>
            {say('backup.settings.budget-other', {
              here: textOf(budget.here),
              theirs: textOf(budget.theirs),
            })}
          </p>
          <Checkbox checked={takes.budget} onChange={(isOn) => onChange({ ...takes, budget: isOn })}>
            {say('backup.settings.take-budget')}
          </Checkbox>
        </div>
      )}
    </>
  );
}

const textOf = ({ amount, currency }: { amount: number; currency: string }) => feeText(amount, currency);
