import type { Brief } from '../../../evaluation/brief/brief';
import type { TierBound } from '../../../metrics/measures/tiers';
import { withoutReordering } from '../../../model/outside-text';
import { say } from '../../../words/catalogue/say';
import { criterionWords, lineStateWords, seenWords } from '../../../words/criterion-words';
import { fitReasons, fitShare } from '../../../words/fit-words';
import { formatNumber } from '../../../words/numbers';
import { upperFirst } from '../../../words/standing-words';
import { html, type Markup, type Part } from '../../markup';
import type { Rated } from '../judged-profile';
import { part, table, withSmall } from '../parts';

interface FitOptions {
  brief: Brief;
  tiers: readonly TierBound[];
  /** Without fees, the criterion about the fee does not tell which one was compared. */
  withFees: boolean;
}

/** How well the profile meets the brief: each criterion with what was seen. */
export function fitPart({ evaluation }: Rated, { brief, tiers, withFees }: FitOptions): Markup | null {
  const fit = evaluation.fits.find(({ briefId }) => briefId === brief.id);
  if (fit === undefined) return null;
  const results = new Map(fit.lines.map((line) => [line.lineId, line]));
  const rows = brief.lines.flatMap(({ id, criterion, essential, weight }): [Part, ...Part[]][] => {
    const result = results.get(id);
    if (!result) return [];
    const isSecret = criterion.kind === 'fee-at-most' && !withFees;
    const asked = say('brief.asked', { essential, weight: formatNumber(weight) });
    return [
      [
        withSmall(criterionWords(criterion, tiers), asked),
        lineStateWords(result.state),
        isSecret ? '' : seenWords(result, criterion),
      ],
    ];
  });
  const title = say('hand-over.fit.title', { name: withoutReordering(brief.name) });
  const headings = [say('hand-over.fit.criterion'), say('hand-over.fit.result'), say('hand-over.fit.seen')];
  const hasEssentials = brief.lines.some(({ essential }) => essential);
  return part(
    title,
    html`<p>${say('fact.sentence', { text: upperFirst(fitShare(fit)) })} ${fitReasons(fit, hasEssentials)}</p>
${table(headings, rows, 'fit', title)}`,
  );
}
