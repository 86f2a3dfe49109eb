import type { JurisdictionId } from '../metrics/disclosure/jurisdiction';

export const JURISDICTION_NAMES: Record<JurisdictionId, string> = {
  us: 'United States',
  uk: 'United Kingdom',
  eu: 'European Union',
  fr: 'France',
  de: 'Germany',
  ca: 'Canada',
  in: 'India',
};

/** What each jurisdiction requires in addition to the words. */
export const JURISDICTION_RULES: Record<JurisdictionId, string> = {
  us: 'Difficult to miss and easy to understand; with the endorsement itself, before “more”, not mixed into a group of hashtags or links; in the video, not only in its description. The platform’s label alone is not assumed to be enough (16 CFR 255.0(f), in force since 26 July 2023).',
  uk: 'Upfront, prominent, appropriate and fit for every device, before any click or “see more”; for any payment, gifts, loans and affiliate links included.',
  eu: 'Recognisable as advertising: the platform’s label and a clear word in the language of the audience, without a further step (UCPD, e-Commerce Directive, AVMSD, DSA). France and Germany have lists of their own.',
  fr: 'Clear, legible and identifiable, on the picture or video and for its whole duration; retouched or virtual pictures are named too; up to two years in prison and €300,000.',
  de: 'Recognisable at first glance and at the very start; on every slide of a story (MStV, UWG).',
  ca: 'Clear and prominent, in each post, not in the bio or the comments. #Ad on its own is the gold standard; #Gifted and #InvitedGuest where there was no duty to post.',
  in: 'In simple, clear words that are hard to miss, in the language of the post or in English.',
};
