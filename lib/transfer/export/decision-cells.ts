import type { Candidate } from '../../model/candidate';

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

function typedCells({ typed = [] }: Pick<Candidate, 'typed'>) {
  const [newest] = typed.filter(({ followers, engagementRate }) => followers ?? engagementRate);
  const followers = newest?.followers ?? null;
  return {
    typed_followers: followers?.value ?? null,
    typed_er_pct: newest?.engagementRate?.percent ?? null,
    typed_day: newest?.day ?? null,
    typed_followers_low: followers?.low ?? null,
    typed_followers_high: followers?.high ?? null,
    typed_followers_is_rounded: followers && followers.low < followers.high,
  };
}
