import { decimal, flag, integer, moment, text } from './cells';

/** What the user decided about a profile, what the creator said, and what somebody typed. Nothing of it was read from a page. */
export const DECISION_COLUMNS = {
  /** `true` or empty: nobody decides that a creator may be contacted. */
  do_not_contact: flag,
  next_action: text,
  next_action_day: moment,
  /** For one post. The price that the creator asks is `fee`. */
  offered: decimal,
  offered_currency: text,
  agreed: decimal,
  agreed_currency: text,
  phone: text,
  /** As the creator reports them. */
  audience_countries: text,
  audience_ages: text,
  audience_genders: text,
  audience_reach: integer,
  audience_day: moment,
  /**
   * The newest followers and the newest rate that were typed or imported, as in the list; never mixed with those that were read.
   * The day is empty if they are of two days.
   */
  typed_followers: integer,
  typed_er_pct: decimal,
  typed_day: moment,
  /** 51,100 to 51,199 for "51.1K", and 4,500 to 5,499 for "ca. 5000"; the same number twice where it is exact. */
  typed_followers_low: integer,
  typed_followers_high: integer,
  typed_followers_is_rounded: flag,
};
