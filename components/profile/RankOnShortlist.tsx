import type { ShortlistRank } from '../../lib/evaluation/benchmarks/shortlist-rank';
import type { PlatformId } from '../../lib/model/platform';
import { noRankSentence, rankFacts, rankFactsInShort, rankSentence } from '../../lib/words/rank-words';
import type { SavedPeer } from '../data/peers-of';
import { Facts } from '../ui/Facts';
import { FactsTooltip } from '../ui/FactsTooltip';
import { RankedPeers } from './RankedPeers';
import styles from './RankOnShortlist.module.css';

interface RankProps {
  rank: ShortlistRank<SavedPeer>;
  platform: PlatformId;
  nowMs: number;
}

/** The rank among the user's saved profiles if no table fits; opens to who is counted and how. */
export function RankOnShortlist({ rank, platform, nowMs }: RankProps) {
  return (
    <details className={styles.rank}>
      <summary>{rankSentence(rank, platform) ?? noRankSentence(rank, platform)}</summary>
      <div className={styles.reasoning}>
        <Facts facts={rankFacts(rank, platform)} />
        {rank.counted.length + rank.unknown.length > 0 && <RankedPeers rank={rank} nowMs={nowMs} />}
      </div>
    </details>
  );
}

/** The same in one line, its reasons on focus; empty if there is no rank. */
export function RankLine({ rank, platform }: Omit<RankProps, 'nowMs'>) {
  const sentence = rankSentence(rank, platform);
  if (!sentence) return null;
  return (
    <p className={styles.line}>
      <FactsTooltip facts={rankFactsInShort(rank, platform)}>{sentence}</FactsTooltip>
    </p>
  );
}
