import { Dialog } from '@base-ui/react/dialog';
import { type ReactNode, useRef, useState } from 'react';
import { MAX_BUDGET_PROFILES } from '../../lib/evaluation/money/budget';
import type { ExchangeRates } from '../../lib/evaluation/money/exchange-rates';
import type { ListClient } from '../../lib/lists/list-client';
import type { Label } from '../../lib/model/label';
import { type BudgetPlan, leavesOutDeclined } from '../../lib/settings/stored-settings';
import { budgetInShort, someOf } from '../../lib/words/budget-words';
import { say } from '../../lib/words/catalogue/say';
import { feeText } from '../../lib/words/money-text';
import { formatNumber } from '../../lib/words/numbers';
import { stageWords } from '../../lib/words/saved-words';
import { useFeeCurrency } from '../data/use-fee-currency';
import { useLabels } from '../data/use-labels';
import { AmountFields } from '../ui/AmountFields';
import buttonStyles from '../ui/Button.module.css';
import { Checkbox } from '../ui/Checkbox';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Select } from '../ui/Select';
import sheetStyles from '../ui/Sheet.module.css';
import styles from './Budget.module.css';
import { BudgetLines } from './BudgetLines';
import { type BudgetState, useBudget } from './use-budget';
import { useBudgetPlan } from './use-budget-plan';

interface BudgetProps {
  client: ListClient;
  /** Another one after each change of the selection. */
  selection: unknown;
  rates: ExchangeRates;
  /** A field for the exchange rate of a currency. */
  rateField(currency: string): ReactNode;
}

/** More names would make the drawer hard to read. */
const MAX_DECLINED_NAMES = 12;

/** The budget in one line, and with a press what it comes from. The list stays usable beside it, so that it can be chosen from. */
export function Budget({ client, selection, rates, rateField }: BudgetProps) {
  const [plan, change] = useBudgetPlan();
  const [open, setOpen] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const defaultCurrency = useFeeCurrency();
  const stages = useLabels('stages');
  const lists = useLabels('lists');
  const { amount } = plan;
  const withoutDeclined = leavesOutDeclined(plan);
  const over = overThere(plan.over, stages, lists);
  const isOn = open || amount !== null;
  const { state, problem, retry } = useBudget({
    ...{ client, over, amount, withoutDeclined, dollarsPerUnit: rates.dollarsPerUnit, selection, isOn },
  });
  return (
    <Dialog.Root modal={false} disablePointerDismissal open={open} onOpenChange={setOpen}>
      <Dialog.Trigger
        className={`${buttonStyles.button} ${buttonStyles.plain} ${styles.bar}`}
        data-part="budget"
      >
        {openerText(state, plan)}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Popup
          ref={sheet}
          className={`${sheetStyles.sheet} ${styles.sheet}`}
          data-part="budget-sheet"
          initialFocus={() => sheet.current?.querySelector('input') ?? true}
        >
          <div className={sheetStyles.head}>
            <Dialog.Title className={sheetStyles.title}>{say('budget.title')}</Dialog.Title>
            <Dialog.Close className={`${buttonStyles.button} ${buttonStyles.plain}`}>
              {say('budget.close')}
            </Dialog.Close>
          </div>
          <AmountFields
            label={say('budget.amount')}
            amount={amount}
            onChange={(next) => change({ amount: next })}
            defaultCurrency={state?.summary?.sums[0]?.currency ?? defaultCurrency}
            mayBeEmpty
          />
          <Select
            label={say('budget.over')}
            value={`${over.kind}:${over.id}`}
            onChange={(value) => change({ over: overFrom(value) })}
            options={[
              ['selection:', say('budget.over-selection')],
              ...stages.map(
                (one) => [`stage:${one.id}`, say('budget.over-stage', { stage: stageWords(one) })] as const,
              ),
              ...lists.map(
                (one) => [`list:${one.id}`, say('budget.over-list', { list: one.name ?? '' })] as const,
              ),
            ]}
          />
          {problem && <ProblemNotice problem={problem} onRetry={retry} />}
          {state && state.declined.length > 0 && (
            <div>
              <Checkbox checked={withoutDeclined} onChange={(isOn) => change({ withoutDeclined: isOn })}>
                {say('budget.without-declined', { profiles: state.declined.length })}
              </Checkbox>
              <p className={styles.small}>{someOf(state.declined, MAX_DECLINED_NAMES)}</p>
            </div>
          )}
          {state && <Details state={state} plan={{ amount, over }} rates={rates} />}
          {ratesFor(state, amount).map((currency) => (
            <div key={currency}>{rateField(currency)}</div>
          ))}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface DetailsProps {
  state: BudgetState;
  plan: BudgetPlan;
  rates: ExchangeRates;
}

function Details({ state: { profiles, summary }, plan, rates }: DetailsProps) {
  if (profiles === 0) return <p className={styles.small}>{say(`budget.empty-${plan.over.kind}`)}</p>;
  if (!summary)
    return (
      <p className={styles.small}>
        {say('budget.too-many', {
          profiles: formatNumber(profiles),
          most: formatNumber(MAX_BUDGET_PROFILES),
        })}
      </p>
    );
  return <BudgetLines summary={summary} amount={plan.amount} rates={rates} />;
}

function openerText(state: BudgetState | null, plan: BudgetPlan): string {
  const { amount } = plan;
  if (state?.summary && state.profiles > 0) {
    const leftOut = leavesOutDeclined(plan) ? state.declined : [];
    return say('budget.in-short', { budget: budgetInShort(state.summary, amount, leftOut) });
  }
  return amount === null
    ? say('budget.title')
    : say('budget.in-short', { budget: feeText(amount.amount, amount.currency) });
}

/** The currencies whose rates convert prices into the currency of the budget. None if all are in that one. */
function ratesFor(state: BudgetState | null, amount: BudgetPlan['amount']): string[] {
  if (!amount || !state?.summary) return [];
  const others = state.summary.sums.flatMap(({ currency, converted }) => [
    currency,
    ...converted.map(({ from }) => from),
  ]);
  const all = new Set([amount.currency, ...others]);
  return all.size < 2 ? [] : [...all].filter((currency) => currency !== 'USD');
}

/** The selection counts instead of a stage or list that is gone. Without labels, they are still being read. */
function overThere(
  over: BudgetPlan['over'],
  stages: readonly Label[],
  lists: readonly Label[],
): BudgetPlan['over'] {
  const labels = over.kind === 'stage' ? stages : lists;
  const isThere = over.kind === 'selection' || labels.length === 0 || labels.some(({ id }) => id === over.id);
  return isThere ? over : { kind: 'selection', id: '' };
}

function overFrom(value: string): BudgetPlan['over'] {
  const [kind = '', ...id] = value.split(':');
  return { kind: kind as BudgetPlan['over']['kind'], id: id.join(':') };
}
