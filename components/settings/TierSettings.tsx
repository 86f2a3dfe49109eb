import { useRef, useState } from 'react';
import { TIER_SCHEMES } from '../../lib/metrics/measures/tier-schemes';
import type { TierBound } from '../../lib/metrics/measures/tiers';
import { removedTiers, tiers as tiersSetting } from '../../lib/settings/stored-settings';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { problemWords } from '../../lib/words/problem-words';
import { sourceText } from '../../lib/words/source-text';
import { tierSchemeName } from '../../lib/words/tier-scheme-names';
import { boundName } from '../../lib/words/tier-words';
import { useSetting } from '../data/use-setting';
import { Button } from '../ui/Button';
import { FieldGroup } from '../ui/FieldGroup';
import { NumberField } from '../ui/NumberField';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { showProblem } from '../ui/toast';
import { useKeepFocus } from '../ui/use-keep-focus';
import styles from './Settings.module.css';
import { type DraftResult, fromDraft, type TierDraft, toDraft } from './tier-draft';

/** The user's own tier names and bounds. Saved as soon as they are valid; until then the previous ones are used. */
export function TierSettings({ stored }: { stored: TierDraft[] }) {
  const [typed, setTyped] = useState<TierDraft[] | null>(null);
  const removed = useSetting(removedTiers);
  const draft = typed ?? stored;
  const result = fromDraft(draft);
  // The tiers used while the form is invalid: the last saved ones, not those of a half-typed number.
  const before = useRef(fromStored(stored));
  const leave = () => {
    if ('tiers' in result) before.current = result.tiers;
  };

  const change = (next: TierDraft[]) => {
    setTyped(next);
    const result = fromDraft(next);
    const tiers = 'tiers' in result ? result.tiers : before.current;
    void tiersSetting
      .write(tiers)
      .then((stored) => !stored.ok && showProblem(() => problemWords(stored.problem).happened));
  };
  const edit = (id: string, part: Partial<TierDraft>) =>
    change(draft.map((tier) => (tier.id === id ? { ...tier, ...part } : tier)));
  const scheme = TIER_SCHEMES.find(({ tiers }) => sameTiers(tiers, result));
  const take = (id: string) => {
    const taken = TIER_SCHEMES.find((one) => one.id === id);
    if (!taken) return;
    before.current = [...taken.tiers];
    change(toDraft(taken.tiers));
  };
  const list = useRef<HTMLUListElement>(null);
  const keepFocus = useKeepFocus(list, 'button');
  const reset = () => {
    setTyped(toDraft(tiersSetting.fallback));
    before.current = tiersSetting.fallback;
    void tiersSetting
      .reset()
      .then((stored) => !stored.ok && showProblem(() => problemWords(stored.problem).happened));
  };

  return (
    <FieldGroup legend={say('settings.tiers.legend')} onBlur={leave}>
      <Select
        label={say('settings.tiers.scheme')}
        value={scheme?.id ?? 'own'}
        options={schemes()}
        onChange={take}
      />
      {scheme && (
        <p className={styles.hint}>{say('settings.tiers.source', { source: sourceText(scheme) })}</p>
      )}
      {removed && (
        <p role="status" className={styles.hint}>
          {say('settings.tiers.scheme-removed')}
        </p>
      )}
      <ul ref={list} className={styles.tiers}>
        {draft.map(({ id, name, from }, at) => (
          <li key={id} className={styles.tier}>
            <TextField
              label={say('settings.tiers.name', { number: formatNumber(at + 1) })}
              value={boundName({ id, name })}
              problem={problemAt(result, id, 'name')}
              onChange={(text) => edit(id, { name: text })}
            />
            <NumberField
              label={say('settings.tiers.from')}
              value={from}
              kind="whole"
              mayBeEmpty
              problem={problemAt(result, id, 'from')}
              onChange={(number) => edit(id, { from: number })}
            />
            <Button
              variant="quiet"
              atEdge
              name={say('settings.tiers.remove-name', { name: boundName({ id, name }) })}
              disabled={draft.length === 1}
              onPress={() => {
                keepFocus(at);
                change(draft.filter((tier) => tier.id !== id));
              }}
            >
              {say('settings.tiers.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onPress={() => setTyped([...draft, { id: crypto.randomUUID(), name: '', from: null }])}>
          {say('settings.tiers.add')}
        </Button>
        <Button variant="quiet" onPress={reset}>
          {say('settings.tiers.reset')}
        </Button>
      </div>
    </FieldGroup>
  );
}

const schemes = () => [
  ...TIER_SCHEMES.map(({ id }) => [id, tierSchemeName(id)] as const),
  ['own', say('settings.tiers.scheme-own')] as const,
];

const fromStored = (stored: readonly TierDraft[]): TierBound[] =>
  stored.map(({ id, name, from }) => ({ id, name, fromFollowers: from ?? 0 }));

const problemAt = (result: DraftResult, id: string, field: 'name' | 'from'): string | null =>
  'problem' in result && result.at.id === id && result.at.field === field
    ? say('settings.tiers.problem', { problem: result.problem })
    : null;

function sameTiers(tiers: readonly TierBound[], result: DraftResult): boolean {
  return 'tiers' in result && JSON.stringify(result.tiers) === JSON.stringify(tiers);
}
