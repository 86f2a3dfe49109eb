import { Fragment } from 'react';
import type { KnownPeer, PeerRate, ShortlistRank } from '../../lib/evaluation/benchmarks/shortlist-rank';
import { isEngagement } from '../../lib/metrics/measures/formulas';
import { nameOf } from '../../lib/model/candidate';
import { say, sayParts } from '../../lib/words/catalogue/say';
import type { Fact } from '../../lib/words/fact';
import { formulaName } from '../../lib/words/formula-words';
import { formatDay, formatNumber } from '../../lib/words/numbers';
import { peerRateFacts, rateFacts } from '../../lib/words/rate-facts';
import { rateNumber, rateRangeNumber, rateText } from '../../lib/words/sentences';
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
        <caption className="only-heard">{say('profile.peers.title')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.title}>
              {say('profile.peers.profile')}
            </th>
            <th scope="col" className={`${styles.title} ${styles.figure}`}>
              {isEngagement(own.formula) ? say('profile.verdict.rate') : formulaName(own.formula)}
            </th>
            <th scope="col" className={`${styles.title} ${styles.figure}`}>
              {say('profile.peers.range')}
            </th>
          </tr>
        </thead>
        <tbody>
          {above.map((peer) => (
            <PeerRow key={peer.id} peer={peer} nowMs={nowMs} />
          ))}
          <tr className={styles.own}>
            <th scope="row">{say('profile.peers.own')}</th>
            <RateCells
              rate={own}
              facts={rateFacts(own)}
              name={say('profile.peers.own')}
              of={say('profile.peers.just-seen')}
            />
          </tr>
          {below.map((peer) => (
            <PeerRow key={peer.id} peer={peer} nowMs={nowMs} />
          ))}
        </tbody>
      </table>
      {notListed > 0 && <p>{say('profile.peers.not-listed', { profiles: notListed })}</p>}
      {unknown.length > 0 && <WithoutRate peers={unknown} />}
    </>
  );
}

function WithoutRate({ peers }: { peers: ShortlistRank<SavedPeer>['unknown'] }) {
  const names = (
    <Fragment key="names">
      {peers.slice(0, MAX_UNKNOWN).map((peer, at) => (
        <Fragment key={peer.id}>
          {at > 0 && say('number.separator')}
          <OutsideText>{nameOf(peer)}</OutsideText>
        </Fragment>
      ))}
    </Fragment>
  );
  const more = peers.length - MAX_UNKNOWN;
  return (
    <p>
      {more > 0
        ? sayParts('profile.peers.without-rate-more', { names, more: formatNumber(more) })
        : sayParts('profile.peers.without-rate', { names })}
    </p>
  );
}

function PeerRow({ peer, nowMs }: { peer: KnownPeer<SavedPeer>; nowMs: number }) {
  const { rate, takenAtMs } = peer;
  return (
    <tr>
      <th scope="row">
        <ExternalLink href={peer.profileUrl}>{nameOf(peer)}</ExternalLink>
      </th>
      <RateCells
        rate={rate}
        facts={peerRateFacts(rate)}
        name={nameOf(peer)}
        of={takenAtMs === null ? say('profile.peers.no-date') : formatDay(takenAtMs, nowMs)}
      />
    </tr>
  );
}

interface RateCellsProps {
  rate: PeerRate;
  facts: readonly Fact[];
  name: string;
  /** When the numbers were read. */
  of: string;
}

function RateCells({ rate, facts, name, of }: RateCellsProps) {
  const { formula, ratePercent, lowPercent, highPercent } = rate;
  const text = rateText(formula, ratePercent);
  return (
    <>
      <td className={styles.figure}>
        <FactsTooltip
          name={say('number.named', { name, value: text })}
          facts={[...facts, { label: say('profile.peers.numbers-of'), text: of }]}
        >
          {rateNumber(formula, ratePercent)}
        </FactsTooltip>
      </td>
      <td className={styles.figure}>
        {lowPercent === highPercent
          ? say('profile.peers.exact')
          : rateRangeNumber(formula, lowPercent, highPercent)}
      </td>
    </>
  );
}
