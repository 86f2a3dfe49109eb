import { Fragment } from 'react';
import type { KnownPeer, ShortlistRank } from '../../lib/evaluation/benchmarks/shortlist-rank';
import { isEngagement } from '../../lib/metrics/measures/formulas';
import type { Rate } from '../../lib/metrics/rates/rate-types';
import { nameOf } from '../../lib/model/candidate';
import { formulaName } from '../../lib/words/formula-words';
import { formatDay } from '../../lib/words/numbers';
import { rateFacts } from '../../lib/words/rate-facts';
import { countOf, rateNumber, rateRangeNumber, rateText } from '../../lib/words/sentences';
import type { SavedPeer } from '../data/peers-of';
import { ExternalLink } from '../ui/ExternalLink';
import { FactsTooltip } from '../ui/FactsTooltip';
import { OutsideText } from '../ui/OutsideText';
import styles from './RateTable.module.css';
import { nearestInRank } from './rank-rows';

const MAX_UNKNOWN = 12;

/** The ranked profiles, highest first, including this one, and those that cannot be ranked. */
export function RankedPeers({ rank, nowMs }: { rank: ShortlistRank<SavedPeer>; nowMs: number }) {
  const { own, counted, unknown } = rank;
  const { above, below, notListed } = nearestInRank(counted, own);
  return (
    <>
      <table className={styles.table}>
        <caption className="only-heard">Ranked by the rate, highest first</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.title}>
              Profile
            </th>
            <th scope="col" className={`${styles.title} ${styles.figure}`}>
              {isEngagement(own.formula) ? 'Rate' : formulaName(own.formula)}
            </th>
            <th scope="col" className={`${styles.title} ${styles.figure}`}>
              Range
            </th>
          </tr>
        </thead>
        <tbody>
          {above.map((peer) => (
            <PeerRow key={peer.id} peer={peer} nowMs={nowMs} />
          ))}
          <tr className={styles.own}>
            <th scope="row">This profile</th>
            <RateCells rate={own} name="This profile" of="just seen" />
          </tr>
          {below.map((peer) => (
            <PeerRow key={peer.id} peer={peer} nowMs={nowMs} />
          ))}
        </tbody>
      </table>
      {notListed > 0 && <p>{`${countOf(notListed, 'profile')} further away not listed.`}</p>}
      {unknown.length > 0 && (
        <p>
          Without this rate:{' '}
          {unknown.slice(0, MAX_UNKNOWN).map(({ id, candidate }, at) => (
            <Fragment key={id}>
              {at > 0 && ', '}
              <OutsideText>{nameOf(candidate)}</OutsideText>
            </Fragment>
          ))}
          {unknown.length > MAX_UNKNOWN && ` and ${unknown.length - MAX_UNKNOWN} more`}. They may stand
          anywhere.
        </p>
      )}
    </>
  );
}

function PeerRow({ peer, nowMs }: { peer: KnownPeer<SavedPeer>; nowMs: number }) {
  const { candidate, rate, takenAtMs } = peer;
  return (
    <tr>
      <th scope="row">
        <ExternalLink href={candidate.profileUrl}>{nameOf(candidate)}</ExternalLink>
      </th>
      <RateCells
        rate={rate}
        name={nameOf(candidate)}
        of={takenAtMs === null ? 'no date' : formatDay(takenAtMs, nowMs)}
      />
    </tr>
  );
}

function RateCells({ rate, name, of }: { rate: Rate; name: string; of: string }) {
  const { formula, ratePercent, lowPercent, highPercent } = rate;
  const text = rateText(formula, ratePercent);
  return (
    <>
      <td className={styles.figure}>
        <FactsTooltip
          name={`${name}: ${text}`}
          facts={[...rateFacts(rate), { label: 'Numbers of', text: of }]}
        >
          {rateNumber(formula, ratePercent)}
        </FactsTooltip>
      </td>
      <td className={styles.figure}>
        {lowPercent === highPercent ? 'exact' : rateRangeNumber(formula, lowPercent, highPercent)}
      </td>
    </>
  );
}
