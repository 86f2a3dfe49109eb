import type { OwnField } from '../../model/label';
import type { PlatformId } from '../../model/platform';

/** What a column of somebody's list can mean to Yardstick. */
export const MEANINGS = [
  /** A handle or the link of a profile, cell by cell. */
  'account',
  'platform',
  'name',
  'followers',
  'engagement-rate',
  'average-likes',
  'average-comments',
  'average-views',
  'email',
  'phone',
  'fee-asked',
  'fee-offered',
  'fee-agreed',
  'currency',
  'tags',
  'lists',
  'stage',
  'note',
  'rating',
  'next-action',
  'next-action-day',
  /** What a creator reports of the audience. */
  'audience-countries',
  'audience-ages',
  'audience-genders',
  'audience-reach',
  'audience-day',
  'country',
  /** The day on which the figures of a row were right. */
  'figures-date',
  'do-not-contact',
  /** Whether a creator may be contacted: the opposite of the one before. */
  'may-contact',
  /** A field of the user's own, by the kind of its values. */
  'own-text',
  'own-number',
  'own-date',
  'own-link',
  'own-choice',
  'ignore',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** How sure a match is. What is only guessed is asked. */
export type Confidence = 'certain' | 'likely' | 'guessed';

export type MatchReason =
  /** The user chose it, now or for an earlier file with the same headings. */
  | 'chosen'
  /** The heading is one of Yardstick's own. */
  | 'own-heading'
  /** A column of Yardstick's own that is read together with another one, such as the currency of a price. */
  | 'own-part'
  | 'heading'
  | 'heading-and-values'
  | 'values'
  /** Nothing else fits, so the column becomes a field of the user's own. */
  | 'nothing-else';

export interface Column {
  /** The place in the row, from 0. */
  at: number;
  heading: string;
  meaning: Meaning;
  /** The platform that the heading names; null if it names none. */
  platform: PlatformId | null;
  /** A network in the heading that Yardstick does not read, such as Douyin. */
  otherPlatform: string | null;
  confidence: Confidence;
  why: MatchReason;
  /** The field of the user's own that it goes into, whatever its heading; absent for a field that the heading names anew. */
  field?: OwnField;
}
