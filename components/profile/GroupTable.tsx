import { MIN_IN_GROUP } from '../../lib/evaluation/engagement/groups';
import type { Sponsorship } from '../../lib/metrics/disclosure/sponsorship';
import type { FormulaId } from '../../lib/metrics/measures/formulas';
import type { AgeGroup, GroupRate, Groups } from '../../lib/metrics/rates/sample-facts';
import type { PostKind } from '../../lib/model/post';
import { say } from '../../lib/words/catalogue/say';
import { ageName, groupFacts, groupName, sponsorshipName } from '../../lib/words/group-words';
import { formatNumber } from '../../lib/words/numbers';
import { kindsName } from '../../lib/words/post-labels';
import { postsText, rateNumber, rateRangeNumber, rateText } from '../../lib/words/sentences';
import { FactsTooltip } from '../ui/FactsTooltip';
import styles from './RateTable.module.css';

const tooFew = () => [{ label: null, text: say('profile.groups.needed', { posts: MIN_IN_GROUP }) }];

const counted = () => [{ label: null, text: say('profile.groups.counted') }];

interface Row {
  name: string;
  group: GroupRate<string>;
}

/** The order of the rows, so that every profile's table looks alike. */
const SPONSORSHIPS = ['sponsored', 'no-sign', 'unknown'] as const satisfies readonly Sponsorship[];
const KINDS = [
  'photo',
  'carousel',
  'reel',
  'video',
  'short',
  'live',
  'text',
  'unknown',
] as const satisfies readonly PostKind[];
const AGES = [
  'under-a-week',
  'under-a-month',
  'under-a-quarter',
  'older',
  'undated',
] as const satisfies readonly AgeGroup[];

function rowsOf<Key extends string>(
  groups: readonly GroupRate<Key>[],
  order: readonly Key[],
  nameOf: (key: Key) => string,
): Row[] {
  return groups
    .map((group) => ({ name: nameOf(group.key), group }))
    .sort((a, b) => order.indexOf(a.group.key) - order.indexOf(b.group.key));
}

/** Groups side by side (organic and sponsored, by kind, by age), without a judgement. */
export function GroupTable({ groups, headline }: { groups: Groups; headline: FormulaId }) {
  const parts = [
    {
      title: say('profile.groups.by-sponsorship'),
      rows: rowsOf(groups.bySponsorship, SPONSORSHIPS, sponsorshipName),
    },
    { title: say('profile.groups.by-kind'), rows: rowsOf(groups.byKind, KINDS, kindsName) },
    { title: say('profile.groups.by-age'), rows: rowsOf(groups.byAge, AGES, ageName) },
  ];
  return (
    <table className={styles.table}>
      <caption className="only-heard">{say('profile.groups.title')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.title}>
            {say('profile.groups.group')}
          </th>
          {(['posts', 'median', 'range'] as const).map((column) => (
            <th key={column} scope="col" className={`${styles.title} ${styles.figure}`}>
              {say(`profile.groups.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {parts.map(({ title, rows }) => (
        <tbody key={title}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={styles.title}>
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <GroupRow key={row.name} row={row} headline={headline} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function GroupRow({ row, headline }: { row: Row; headline: FormulaId }) {
  const { group } = row;
  const { formula, median, sampleSize } = group;
  const name = groupName(row.name, group, headline);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.figure}>
        <FactsTooltip name={say('number.named', { name, value: postsText(sampleSize) })} facts={counted()}>
          {formatNumber(sampleSize)}
        </FactsTooltip>
      </td>
      {median ? (
        <>
          <td className={styles.figure}>
            <FactsTooltip
              name={say('number.named', { name, value: rateText(formula, median.ratePercent) })}
              facts={groupFacts(group)}
            >
              {rateNumber(formula, median.ratePercent)}
            </FactsTooltip>
          </td>
          <td className={styles.figure}>
            {median.lowPercent === median.highPercent
              ? say('profile.groups.exact')
              : rateRangeNumber(formula, median.lowPercent, median.highPercent)}
          </td>
        </>
      ) : (
        <td className={styles.few} colSpan={2}>
          <FactsTooltip
            name={say('number.named', { name, value: say('profile.groups.too-few') })}
            facts={tooFew()}
          >
            {say('profile.groups.too-few')}
          </FactsTooltip>
        </td>
      )}
    </tr>
  );
}
