import type { Candidate, Fee } from '../../lib/model/candidate';
import { settleJoined } from '../../lib/store/edit-candidate';
import { JOINED_KEYS, type JoinedPath } from '../../lib/store/kept-beside';
import { say } from '../../lib/words/catalogue/say';
import { feeText } from '../../lib/words/money-text';
import { inOneLine } from '../../lib/words/problem-words';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { showProblem } from '../ui/toast';
import { ratingText } from './decision-columns';
import styles from './OtherNotes.module.css';

/** The rating and the fees that the other one of two joined profiles had, until the user has decided. */
export function JoinedDecisions({ candidate }: { candidate: Candidate }) {
  const db = useShortlist();
  const asked = (Object.keys(JOINED_KEYS) as JoinedPath[]).flatMap((path) =>
    (candidate.otherFields?.[JOINED_KEYS[path]] ?? []).flatMap((text) => otherIn(path, text) ?? []),
  );
  if (asked.length === 0) return null;
  const settle = async (path: JoinedPath, taken: Taken) => {
    const result = await settleJoined(db, candidate.id, path, taken);
    if (!result.ok) showProblem(() => inOneLine(result.problem));
  };
  return (
    <div role="status">
      {asked.map(({ path, words, taken }, at) => (
        <div key={words}>
          <p>{words}</p>
          <div className={styles.answers}>
            <Button variant="quiet" onPress={() => void settle(path, taken)}>
              {say('shortlist.own.use-other')}
            </Button>
            {asked[at + 1]?.path !== path && (
              <Button variant="quiet" onPress={() => void settle(path, {})}>
                {say('shortlist.own.discard-other')}
              </Button>
            )}
          </div>
        </div>
      ))}
    </div>
  );
}

type Taken = Parameters<typeof settleJoined>[3];

/** What is asked about one stored text; null if this version cannot read it. */
function otherIn(path: JoinedPath, text: string): { path: JoinedPath; words: string; taken: Taken } | null {
  if (path === 'rating') {
    const rating = Number(text);
    const words = say('shortlist.joined.rating', { rating: ratingText(rating) });
    return Number.isInteger(rating) ? { path, words, taken: { rating } } : null;
  }
  const fee = feeIn(text);
  if (!fee) return null;
  const fees = feeText(fee.amount, fee.currency);
  if (path === 'price.asked')
    return { path, words: say('shortlist.joined.asked', { fee: fees }), taken: { fee } };
  if (path === 'price.offered')
    return { path, words: say('shortlist.joined.offered', { fee: fees }), taken: { offered: fee } };
  return { path, words: say('shortlist.joined.agreed', { fee: fees }), taken: { agreed: fee } };
}

function feeIn(text: string): Fee | null {
  const [amount = '', currency = ''] = text.split(' ');
  return amount !== '' && Number.isFinite(Number(amount)) && currency !== ''
    ? { amount: Number(amount), currency }
    : null;
}
