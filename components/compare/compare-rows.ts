import type { Entry } from '../../lib/lists/entries';
import { FORMULA_IDS, type FormulaId } from '../../lib/model/platform-facts';
import { say } from '../../lib/words/catalogue/say';
import { formulaName } from '../../lib/words/formula-words';
import { stageText } from '../../lib/words/saved-words';
import { typedSentence } from '../../lib/words/typed-figures-words';
import { headlineSentence } from '../../lib/words/verdict-words';
import { type ComparedRow, comparedRow, type Known } from './compared-row';
import { engagementsFigure, followersFigure, lastPostFigure, paceFigure, viewsFigure } from './count-figures';
import { costFigure, currenciesOf, priceFigure } from './price-figures';
import { rateFigure } from './rate-figure';
import { shortNames } from './short-names';
import type { ComparedProfiles } from './use-compared';

/** The rows of a comparison: each is one measure for all profiles. */
export function compareRows({ entries, ranks }: ComparedProfiles, nowMs: number): ComparedRow[] {
  const names = shortNames(entries.map(({ candidate }) => candidate));
  const row = (id: string, label: string, figure: (entry: Entry) => Known, hint: string | null = null) =>
    comparedRow({
      ...{ id, label, hint, names },
      known: entries.map((entry) => [entry.candidate.id, figure(entry)] as const),
    });
  const currencies = currenciesOf(entries.map(({ candidate }) => candidate));
  const isOnSeveral = new Set(entries.map(({ candidate }) => candidate.platform)).size > 1;
  return [
    row('verdict', say('compare.verdict'), verdictFigure),
    row('followers', say('profile.numbers.followers'), followersFigure),
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
    ...(entries.some(({ candidate }) => candidate.typed?.length)
      ? [row('typed', say('compare.typed'), (entry) => typedFigure(entry, nowMs), say('compare.typed-hint'))]
      : []),
    row('stage', say('shortlist.column.stage'), ({ candidate }) => words(stageText(candidate))),
  ];
}

const words = (text: string): Known => ({
  ...{ text, range: null, facts: [], bar: null, compared: null, rank: null },
});

/** The newest figures that somebody imported or typed. */
function typedFigure({ candidate }: Entry, nowMs: number): Known {
  const [newest] = candidate.typed ?? [];
  return newest ? words(typedSentence(newest, nowMs)) : { missing: say('compare.no-typed'), facts: [] };
}

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
