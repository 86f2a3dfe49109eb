import type { Rank } from '../../lib/evaluation/benchmarks/shortlist-rank';
import type { ListedEntry } from '../../lib/lists/listed-entry';
import { say } from '../../lib/words/catalogue/say';
import type { Fact } from '../../lib/words/fact';
import { rankSentence, rankWords } from '../../lib/words/rank-words';
import { tableFacts } from '../../lib/words/rate-facts';
import { headlineSentence, noVerdictReason, standingInShort } from '../../lib/words/verdict-words';
import { FactsTooltip } from '../ui/FactsTooltip';

interface StandingCellProps {
  entry: ListedEntry;
  /** The rank on the shortlist, if no table judges. */
  rank: Rank | null;
}

/** How the headline compares with accounts of its size: the profile's verdict in few words. */
export function StandingCell({ entry: { evaluation }, rank }: StandingCellProps) {
  if (!evaluation) return null;
  const words = standingInShort(evaluation.verdict) ?? (rank && rankWords(rank));
  if (words === null) return null;
  return <FactsTooltip facts={factsOf(evaluation, rank)}>{words}</FactsTooltip>;
}

function factsOf(evaluation: NonNullable<ListedEntry['evaluation']>, rank: Rank | null): Fact[] {
  const { verdict, platform } = evaluation;
  const place = rank && rankSentence({ rank, isSaved: true }, platform);
  const reason = noVerdictReason(evaluation);
  return [
    { label: null, text: say('fact.sentence', { text: headlineSentence(evaluation) }) },
    ...(reason === null ? [] : [{ label: null, text: reason }]),
    ...(place === null ? [] : [{ label: say('shortlist.standing.rank'), text: place }]),
    ...('table' in verdict ? tableFacts(verdict.table, verdict.nearBecause, verdict.passedOver) : []),
  ];
}
