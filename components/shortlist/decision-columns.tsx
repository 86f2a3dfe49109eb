import { MAX_RATING } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { formatDay, formatNumber } from '../../lib/words/numbers';
import { OutsideText } from '../ui/OutsideText';
import type { ListColumn } from './list-column';
import styles from './TableCell.module.css';

/** What the user decided about a profile. Shown once the user asks for it. */
export const decisionColumns = (): ListColumn[] => [
  {
    id: 'rating',
    words: say('shortlist.column.rating'),
    width: 72,
    isExtra: true,
    className: styles.figure,
    headingClass: styles.figure,
    cell: ({ entry: { candidate } }) => candidate.rating !== undefined && ratingText(candidate.rating),
  },
  {
    id: 'nextAction',
    words: say('shortlist.column.next-action'),
    width: 140,
    takesRoom: 1,
    isExtra: true,
    className: styles.words,
    cell: ({ entry: { candidate } }) => <OutsideText>{candidate.nextAction?.text ?? ''}</OutsideText>,
  },
  {
    id: 'nextActionAtMs',
    words: say('shortlist.column.due'),
    width: 72,
    startsAscending: true,
    isExtra: true,
    cell: ({ entry: { candidate } }, nowMs) => {
      const day = candidate.nextAction?.day;
      return day ? formatDay(startOfDay(day), nowMs) : null;
    },
  },
];

/** "4 of 5" */
export const ratingText = (rating: number): string =>
  say('shortlist.decisions.rating-of', { rating: formatNumber(rating), best: formatNumber(MAX_RATING) });

/** In the user's own calendar. */
function startOfDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}
