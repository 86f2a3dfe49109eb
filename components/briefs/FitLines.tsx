import type { Brief, BriefLine, Fit, LineResult } from '../../lib/evaluation/brief/brief';
import type { TierBound } from '../../lib/metrics/measures/tiers';
import { say } from '../../lib/words/catalogue/say';
import { criterionWords, lineStateWords, seenWords } from '../../lib/words/criterion-words';
import { fitReasons } from '../../lib/words/fit-words';
import { formatNumber } from '../../lib/words/numbers';
import styles from './Brief.module.css';

interface FitLinesProps {
  fit: Fit;
  brief: Brief;
  tiers: readonly TierBound[];
}

/** For each criterion, whether it is met, not met or unknown. */
export function FitLines({ fit, brief, tiers }: FitLinesProps) {
  const results = new Map(fit.lines.map((line) => [line.lineId, line]));
  const reasons = fitReasons(
    fit,
    brief.lines.some(({ essential }) => essential),
  );
  return (
    <>
      <p className={styles.small}>{reasons}</p>
      <ul>
        {brief.lines.map((line) => {
          const result = results.get(line.id);
          return result && <Line key={line.id} line={line} result={result} tiers={tiers} />;
        })}
      </ul>
    </>
  );
}

interface LineProps {
  line: BriefLine;
  result: LineResult;
  tiers: readonly TierBound[];
}

function Line({ line: { criterion, essential, weight }, result, tiers }: LineProps) {
  const seen = seenWords(result, criterion);
  const asked = { essential, weight: formatNumber(weight) };
  return (
    <li className={styles.asked}>
      <span className={styles[result.state]}>{lineStateWords(result.state)}</span>
      <span>{criterionWords(criterion, tiers)}</span>
      <span className={`${styles.seen} ${styles.small}`}>
        {seen ? say('brief.asked-and-seen', { ...asked, seen }) : say('brief.asked', asked)}
      </span>
    </li>
  );
}
