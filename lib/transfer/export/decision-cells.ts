import type { Candidate } from '../../model/candidate';
import { newestTyped } from '../../model/typed-figures';
import { numberText } from '../import/number-text';

/** The columns for what the user decided, what the creator said, and what was typed. */
export function decisionCells({ offered, agreed, audience, nextAction, ...candidate }: Candidate) {
  return {
    rating: candidate.rating ?? null,
    do_not_contact: candidate.doNotContact ?? null,
    next_action: nextAction?.text || null,
    next_action_day: nextAction?.day ?? null,
    offered: offered?.amount ?? null,
    offered_currency: offered?.currency ?? null,
    agreed: agreed?.amount ?? null,
    agreed_currency: agreed?.currency ?? null,
    phone: candidate.phone ?? null,
    audience_countries: audience?.countries || null,
    audience_ages: audience?.ages || null,
    audience_genders: audience?.genders || null,
    audience_reach: audience?.reach ?? null,
    audience_day: audience?.day ?? null,
    ...typedCells(candidate),
  };
}

/** The figures that the list shows. They can be of two entries, and then may have no day in common. */
function typedCells(candidate: Pick<Candidate, 'typed'>) {
  const ofFollowers = newestTyped(candidate, 'followers');
  const ofRate = newestTyped(candidate, 'engagementRate');
  const followers = ofFollowers?.followers ?? null;
  const rate = ofRate?.engagementRate ?? null;
  const days = new Set([ofFollowers, ofRate].flatMap((one) => (one ? [one.day] : [])));
  const [day = null] = days.size === 1 ? days : [];
  return {
    typed_followers: followers?.value ?? null,
    typed_er_pct: rate?.percent ?? null,
    typed_day: day,
    typed_followers_low: followers?.low ?? null,
    typed_followers_high: followers?.high ?? null,
    typed_followers_is_rounded: followers && followers.low < followers.high,
    // A rate has no range, only what was written: "ca. 3 %".
    typed_er_is_rounded: rate && (numberText(rate.raw)?.isRounded ?? false),
  };
}
