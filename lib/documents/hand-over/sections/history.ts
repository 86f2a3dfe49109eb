import { say } from '../../../words/catalogue/say';
import { chartMarks, historyFigures } from '../../../words/history-figures';
import { historyRows, historySentence } from '../../../words/history-words';
import { formatDay, IN_ANY_YEAR } from '../../../words/numbers';
import { typedSentence } from '../../../words/typed-figures-words';
import { lineChart } from '../../chart/line-chart';
import { html, type Markup } from '../../markup';
import type { JudgedProfile } from '../judged-profile';
import { part, table } from '../parts';

/** Followers, rate and pace over all saved days: as pictures, in a sentence each, and in figures. Null for a single day. */
export function historyPart({ history, candidate }: JudgedProfile, direction: 'ltr' | 'rtl'): Markup | null {
  const typed = candidate.typed ?? [];
  if (history.points.length + typed.length < 2) return null;
  // A single value is in the table, and makes no line.
  const figures = historyFigures(history, typed).filter(
    (figure) => [...figure.points, ...figure.typed].filter(({ span }) => span !== null).length > 1,
  );
  const charts = figures.map(({ name, points, typed: others, words, format }) => {
    const sentence = historySentence(points, words, IN_ANY_YEAR);
    const chart = lineChart({
      ...{ name, sentence, format, direction },
      line: { points, typed: others },
      legend: chartMarks({ points, typed: others }),
      day: (atMs) => formatDay(atMs, IN_ANY_YEAR),
    });
    return html`<figure>${chart}<figcaption>${say('history.chart', { name, sentence })}</figcaption></figure>
`;
  });
  const headings = [say('history.day'), say('history.followers'), say('history.rate'), say('history.pace')];
  const rows = historyRows(history, typed, IN_ANY_YEAR).map(
    ({ day, followers, rate, pace }): [string, ...string[]] => [day, followers, rate, pace],
  );
  return part(say('history.title'), html`${charts}${table(headings, rows, 'history', say('history.table'))}`);
}

/** What somebody typed or imported, apart from everything that was read. Null without any. */
export function typedPart({ candidate: { typed = [] } }: JudgedProfile): Markup | null {
  if (typed.length === 0) return null;
  return part(
    say('hand-over.typed.title'),
    html`<ul class="typed">
${typed.map((figures) => html`<li>${typedSentence(figures, IN_ANY_YEAR)}</li>\n`)}</ul>
<p class="small">${say('hand-over.typed.note')}</p>`,
  );
}
