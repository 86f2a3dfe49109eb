import { costsOf } from '../../../evaluation/money/costs';
import { spanOf } from '../../../metrics/measures/span';
import type { Candidate, Fee } from '../../../model/candidate';
import { say } from '../../../words/catalogue/say';
import { costText, feeText } from '../../../words/money-text';
import { formatLongDay } from '../../../words/numbers';
import { html, type Markup } from '../../markup';
import type { JudgedProfile, Rated } from '../judged-profile';
import { factList, part } from '../parts';
import { noteTexts } from '../telling-notes';

type FeeKind = 'asked' | 'offered' | 'agreed';

/** What was asked, offered and agreed for a post, and what an engagement costs by the surest of them. */
export function feesPart({ candidate }: JudgedProfile, rated: Rated | null): Markup {
  const title = say('hand-over.fees.title');
  const { fee: asked = null, offered = null, agreed = null } = candidate;
  const named = Object.entries({ asked, offered, agreed }) as [FeeKind, Fee | null][];
  const facts = named.flatMap(([kind, fee]) =>
    fee ? [{ label: say(`hand-over.fees.${kind}`), text: feeText(fee.amount, fee.currency) }] : [],
  );
  if (facts.length === 0) return part(title, html`<p>${say('hand-over.fees.none')}</p>`);
  return part(title, factList([...facts, ...costFacts(candidate, rated)]));
}

/** The fee that counts: the agreed one, otherwise the offered one, otherwise what the account asks. */
export function surestFee({ agreed, offered, fee: asked }: Candidate): { fee: Fee; kind: FeeKind } | null {
  if (agreed) return { fee: agreed, kind: 'agreed' };
  if (offered) return { fee: offered, kind: 'offered' };
  return asked && { fee: asked, kind: 'asked' };
}

function costFacts(candidate: Candidate, rated: Rated | null) {
  const fee = surestFee(candidate)?.fee ?? null;
  const { averages } = rated?.evaluation ?? {};
  if (fee === null || !averages) return [];
  const followers = spanOf(rated?.snapshot.profile.followers);
  const costs = costsOf({ fee, posts: 1, modifiers: [] }, averages, followers);
  if (costs === null) return [];
  const { perEngagement, perThousandViews, currency } = costs;
  const facts = [
    ...(perEngagement
      ? [{ label: say('hand-over.fees.per-engagement'), text: costText(perEngagement, currency) }]
      : []),
    ...(perThousandViews
      ? [{ label: say('hand-over.fees.per-views'), text: costText(perThousandViews, currency) }]
      : []),
  ];
  if (facts.length === 0) return [];
  const basis = say('hand-over.fees.basis', { fee: feeText(fee.amount, fee.currency) });
  return [...facts, { label: null, text: basis }];
}

/** All entries of the notes with their days, oldest first. */
export function notesPart({ candidate: { entries } }: JudgedProfile): Markup {
  const written = entries
    .map((note) => ({ atMs: note.atMs, texts: noteTexts(note) }))
    .filter(({ texts }) => texts.length > 0);
  return part(
    say('hand-over.notes.title'),
    written.length === 0
      ? html`<p>${say('hand-over.notes.none')}</p>`
      : html`<ul class="notes">
${written.map(
  ({ atMs, texts }) =>
    html`<li><small>${formatLongDay(atMs)}</small><p class="note" dir="auto">${texts.join('\n')}</p></li>\n`,
)}</ul>`,
  );
}
