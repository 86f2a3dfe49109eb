import { nameOf } from '../../lib/model/candidate';
import { handleText } from '../../lib/model/place';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import { say } from '../../lib/words/catalogue/say';
import { formatDay } from '../../lib/words/numbers';
import { ExternalLink } from '../ui/ExternalLink';
import { Cell } from './Cell';
import styles from './Compare.module.css';
import { compareRows } from './compare-rows';
import type { ComparedProfiles } from './use-compared';

/** Profiles side by side: a column for each, and a group of two lines for each measure. */
export function CompareTable({ compared, nowMs }: { compared: ComparedProfiles; nowMs: number }) {
  const { entries } = compared;
  const rows = compareRows(compared, nowMs);
  return (
    <table className={styles.table}>
      <caption className="only-heard">{say('compare.title', { profiles: entries.length })}</caption>
      <thead>
        <tr>
          {entries.map(({ candidate, ratedAtMs }) => (
            <th key={candidate.id} scope="col" className={styles.who}>
              <ExternalLink href={candidate.profileUrl}>{nameOf(candidate)}</ExternalLink>
              <span className={styles.small}>
                <bdi>{handleText(candidate.handle)}</bdi> {PLATFORM_NAMES[candidate.platform]}
              </span>
              {ratedAtMs !== null && (
                <span className={styles.small}>
                  {say('compare.numbers-of', { day: formatDay(ratedAtMs, nowMs) })}
                </span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ id, label, hint, told, scaleEnd, cells }) => (
        <tbody key={id} data-measure={id}>
          <tr>
            <th scope="rowgroup" colSpan={entries.length} className={styles.measure}>
              <span className={styles.label}>
                {label}
                {told !== null && <span className={styles.told}> {told}</span>}
                {hint !== null && <span className={styles.hint}> {hint}</span>}
              </span>
            </th>
          </tr>
          <tr>
            {cells.map((cell) => (
              <td key={cell.id}>
                <Cell cell={cell} label={label} scaleEnd={scaleEnd} />
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
