import type { Criterion } from '../../lib/evaluation/brief/brief';
import type { TierBound } from '../../lib/metrics/measures/tiers';
import { PLATFORM_IDS, PLATFORM_NAMES } from '../../lib/model/platform';
import { say } from '../../lib/words/catalogue/say';
import { languageCode, languageName, languageNames } from '../../lib/words/languages';
import type { NumberLimits } from '../../lib/words/number-words';
import { tierNameById } from '../../lib/words/tier-words';
import { AmountFields } from '../ui/AmountFields';
import { Checkbox } from '../ui/Checkbox';
import { CheckboxGroup } from '../ui/CheckboxGroup';
import { NumberField } from '../ui/NumberField';
import { Tags } from '../ui/Tags';
import styles from './Brief.module.css';
import { RateFields } from './RateFields';

interface CriterionFieldsProps {
  asks: Criterion;
  onChange(asks: Criterion): void;
  tiers: readonly TierBound[];
}

const PLATFORMS = PLATFORM_IDS.map((id) => [id, PLATFORM_NAMES[id]] as const);

/** The fields of one criterion; some kinds have none. */
export function CriterionFields({ asks, onChange, tiers }: CriterionFieldsProps) {
  const number = (
    label: string,
    value: number,
    set: (value: number) => Criterion,
    limits: NumberLimits = {},
  ) => (
    <NumberField
      label={label}
      value={value}
      {...limits}
      inForm
      onChange={(next) => next !== null && onChange(set(next))}
    />
  );

  switch (asks.kind) {
    case 'platforms':
      return (
        <CheckboxGroup
          label={say('brief.form.one-of')}
          value={asks.platforms}
          options={PLATFORMS}
          onChange={(platforms) => onChange({ ...asks, platforms })}
        />
      );
    case 'followers':
      return (
        <div className={styles.pair}>
          {(['from', 'to'] as const).map((end) => (
            <NumberField
              key={end}
              label={say(`brief.form.${end}-followers`)}
              value={asks[end]}
              kind="whole"
              mayBeEmpty
              inForm
              problem={end === 'to' && inWrongOrder(asks) ? say('brief.form.wrong-order') : null}
              onChange={(next) => onChange({ ...asks, [end]: next })}
            />
          ))}
        </div>
      );
    case 'tiers':
      return (
        <CheckboxGroup
          label={say('brief.form.one-of')}
          value={asks.tierIds}
          options={tierOptions(tiers)}
          onChange={(tierIds) => onChange({ ...asks, tierIds })}
        />
      );
    case 'rate-at-least':
      return <RateFields asks={asks} onChange={onChange} />;
    case 'posts-per-week-at-least':
      return number(say('brief.form.posts-a-week'), asks.posts, (posts) => ({ ...asks, posts }), {
        min: 0.1,
      });
    case 'longest-gap-at-most':
      return number(say('brief.form.longest-pause'), asks.days, (days) => ({ ...asks, days }), { min: 1 });
    case 'grows-at-least':
      return number(say('brief.form.growth'), asks.percentPerMonth, (percentPerMonth) => ({
        ...asks,
        percentPerMonth,
      }));
    case 'sponsored-share-at-most':
      return number(say('brief.form.sponsored'), asks.percent, (percent) => ({ ...asks, percent }), {
        max: 100,
      });
    case 'languages':
      return (
        <Tags
          label={say('brief.form.languages')}
          value={asks.languages.map(languageName)}
          known={languageNames()}
          problemWith={(name) =>
            languageCode(name) === null ? say('brief.form.unknown-language', { name }) : null
          }
          onChange={(names) =>
            onChange({ ...asks, languages: names.flatMap((name) => languageCode(name) ?? []) })
          }
        />
      );
    case 'words':
      return (
        <>
          <Tags
            label={say('brief.form.words')}
            value={asks.words}
            onChange={(words) => onChange({ ...asks, words })}
          />
          <Checkbox checked={asks.all} onChange={(all) => onChange({ ...asks, all })}>
            {say('brief.form.all-words')}
          </Checkbox>
        </>
      );
    case 'no-competitors':
      return (
        <Tags
          label={say('brief.form.competitors')}
          value={asks.names}
          onChange={(names) => onChange({ ...asks, names })}
        />
      );
    case 'fee-at-most': {
      const { fee } = asks;
      return (
        <div className={styles.pair}>
          <AmountFields
            label={say('brief.form.fee')}
            amount={fee}
            defaultCurrency={fee.currency}
            inForm
            onChange={(next) => next && onChange({ ...asks, fee: next })}
          />
        </div>
      );
    }
    case 'worked-with-brands':
    case 'contact-visible':
    case 'no-odd-signals':
      return null;
  }
}

const inWrongOrder = ({ from, to }: { from: number | null; to: number | null }): boolean =>
  from !== null && to !== null && from > to;

function tierOptions(tiers: readonly TierBound[]) {
  const ids = [...tiers.slice(0, 1).map(({ id }) => `under-${id}`), ...tiers.map(({ id }) => id)];
  return ids.map((id) => [id, tierNameById(id, tiers)] as const);
}
