import type { Entry } from '../../lib/lists/entries';
import { FORMULA_IDS, type FormulaId } from '../../lib/model/platform-facts';
import { say } from '../../lib/words/catalogue/say';
import { formulaName } from '../../lib/words/formula-words';
import { stageText } from '../../lib/words/saved-words';
import { headlineSentence } from '../../lib/words/verdict-words';
import { type ComparedCell, type ComparedRow, comparedRow, type Known } from './compared-row';
import { engagementsFigure, followersFigure, lastPostFigure, paceFigure, viewsFigure } from './count-figures';
import { costFigure, currenciesOf, priceFigure } from './price-figures';
import { rateFigure } from './rate-figure';
import { shortNames } from './short-names';
import { type RowOfEntries, typedRows } from './typed-rows';
import type { ComparedProfiles } from './use-compared';

/** The rows of a comparison: each is one measure for all profiles. */
export function compareRows({ entries, ranks }: ComparedProfiles, nowMs: number): ComparedRow[] {
  const names = shortNames(entries.map(({ candidate }) => candidate));
  const row: RowOfEntries = (id, label, figure, hint = null) =>
    comparedRow({
      ...{ id, label, hint, names },
      known: entries.map((entry) => [entry.candidate.id, figure(entry)] as const),
    });
  const currencies = currenciesOf(entries.map(({ candidate }) => candidate));
  const isOnSeveral = new Set(entries.map(({ candidate }) => candidate.platform)).size > 1;
  const rows = [
    row('verdict', say('compare.verdict'), verdictFigure),
    row('followers', say('profile.numbers.followers'), followersFigure),
    ...typedRows(entries, row, nowMs),
    ...formulasIn(entries).map((formula) =>
      row(
        `rate.${formula}`,
        formulaName(formula),
        (entry) => rateFigure(entry, formula, ranks[entry.candidate.id]),
        isOnSeveral ? say('compare.by-platform') : null,
      ),
    ),
    row('engagements', say('compare.engagements'), engagementsFigure, say('compare.means')),
    row('views', say('compare.views'), viewsFigure, say('compare.means')),
    row('price', say('compare.price'), priceFigure),
    row('cost', say('compare.cost'), costFigure, currencies.size > 1 ? say('compare.by-currency') : null),
    row('pace', say('profile.numbers.pace'), paceFigure),
    row('last-post', say('profile.numbers.last-post'), (entry) => lastPostFigure(entry, nowMs)),
    row('stage', say('shortlist.column.stage'), ({ candidate }) => words(stageText(candidate))),
  ];
  return rows.filter(({ id, cells }) => id === 'verdict' || !cells.every(isOfNoNumbers));
}

/** The first row already says this of each profile. */
const isOfNoNumbers = ({ known }: ComparedCell): boolean =>
  'missing' in known && known.missing === say('compare.no-numbers');

const words = (text: string): Known => ({
  ...{ text, range: null, facts: [], bar: null, compared: null, rank: null },
});

function verdictFigure({ evaluation }: Entry): Known {
  if (!evaluation)
    return {
      missing: say('compare.no-numbers'),
      facts: [{ label: null, text: say('shortlist.rate.no-numbers') }],
    };
  return words(headlineSentence(evaluation));
}

/** Every measure that at least one of the profiles has, or would have as its headline with more posts seen. */
function formulasIn(entries: readonly Entry[]): FormulaId[] {
  const known = new Set(
    entries.flatMap(({ evaluation }) =>
      evaluation
        ? [
            evaluation.wanted,
            evaluation.headline?.formula,
            ...evaluation.alongside.map(({ formula }) => formula),
          ]
        : [],
    ),
  );
  return FORMULA_IDS.filter((id) => known.has(id));
}
