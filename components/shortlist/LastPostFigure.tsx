import type { ListedEntry } from '../../lib/lists/listed-entry';
import { say } from '../../lib/words/catalogue/say';
import { lastPostDay, lastPostFacts, lastPostText } from '../../lib/words/last-post-words';
import { formatDay } from '../../lib/words/numbers';
import { FactsTooltip } from '../ui/FactsTooltip';

interface LastPostFigureProps {
  entry: ListedEntry;
  nowMs: number;
}

/** The day of a candidate's last post. Its age is as of the day the numbers were saved, not today. */
export function LastPostFigure({ entry: { evaluation, snapshot }, nowMs }: LastPostFigureProps) {
  const lastPost = evaluation?.lastPost;
  if (!lastPost || !snapshot) return null;
  const words = lastPostDay(lastPost, nowMs);
  return (
    <FactsTooltip
      name={say('number.named', { name: say('shortlist.column.last-post'), value: words })}
      facts={[
        {
          label: say('shortlist.last-post.when', { day: formatDay(snapshot.takenAtMs, nowMs) }),
          text: lastPostText(lastPost, snapshot.takenAtMs),
        },
        ...lastPostFacts(lastPost),
      ]}
    >
      {words}
    </FactsTooltip>
  );
}
