import type { TierBound } from '../../../metrics/measures/tiers';
import { withoutReordering } from '../../../model/outside-text';
import { say } from '../../../words/catalogue/say';
import { criterionWords } from '../../../words/criterion-words';
import { formatNumber } from '../../../words/numbers';
import { html, type Markup } from '../../markup';
import type { ChosenFrom, HandOverInput } from '../hand-over-input';
import { withSmall } from '../parts';
import { noteText } from './reason';

/**
 * Why these profiles: what the user wrote (of a single profile, its own reason too), the brief that they were compared with, and how many they were chosen from. Null
 * if nothing of it is known.
 */
export function choicePart({
  profiles,
  settings,
  brief,
  why,
  reasons,
  chosenFrom,
}: Pick<HandOverInput, 'profiles' | 'settings' | 'brief' | 'why' | 'reasons' | 'chosenFrom'>): Markup | null {
  const [only, ...others] = profiles;
  const reason = only && others.length === 0 ? noteText(reasons[only.candidate.id]) : null;
  const text = noteText(why);
  if (text === null && reason === null && brief === null && chosenFrom === null) return null;
  return html`<section class="choice">
<h2>${say('hand-over.choice.title', { profiles: profiles.length })}</h2>
${text}
${reason}
${chosenFrom && chosenPart(chosenFrom, profiles.length)}
${
  brief &&
  html`<p>${say('hand-over.choice.brief', { name: withoutReordering(brief.name) })}</p>
<ul>
${brief.lines.map((line) => html`<li>${criterion(line, settings.tiers)}</li>\n`)}</ul>`
}
</section>
`;
}

function criterion(
  { criterion: asks, essential, weight }: NonNullable<HandOverInput['brief']>['lines'][number],
  tiers: readonly TierBound[],
): Markup {
  return withSmall(
    criterionWords(asks, tiers),
    say('brief.asked', { essential, weight: formatNumber(weight) }),
  );
}

/** From how many the sender chose. Marks of the sender's own are no test, so alone they are not given as filters that were passed. */
function chosenPart({ saved, passing, filters, ownFilters }: ChosenFrom, chosen: number): Markup {
  return html`<p>${say('hand-over.choice.from', { profiles: chosen, saved: formatNumber(saved) })}</p>
${passing !== null && (filters.length > 0 ? passedPart(passing, filters, ownFilters) : ownPart(ownFilters))}`;
}

const passedPart = (passing: number, filters: readonly string[], ownFilters: number): Markup =>
  html`<p>${say('hand-over.choice.passing', { profiles: passing })}</p>
<ul>
${filters.map((filter) => html`<li>${withoutReordering(filter)}</li>\n`)}${
  ownFilters > 0 && html`<li>${say('hand-over.choice.own-filters', { filters: ownFilters })}</li>\n`
}</ul>`;

const ownPart = (ownFilters: number): Markup | null =>
  ownFilters > 0 ? html`<p>${say('hand-over.choice.own-only')}</p>` : null;
