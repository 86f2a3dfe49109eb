import type { Jurisdiction } from '../jurisdiction';

const GUIDELINES = {
  language: 'en',
  source: 'Ad Standards, Influencer Marketing Disclosure Guidelines, October 2025',
  sourceUrl:
    'https://www.mondaq.com/canada/social-media/1723632/canadas-updated-influencer-marketing-disclosure-guidelines-navigating-ai-affiliate-marketing-child-audiences-and-more',
  year: 2025,
} as const;

export const CANADA: Jurisdiction = {
  id: 'ca',
  lists: [
    {
      ...GUIDELINES,
      stance: 'accepted',
      form: 'tag',
      words: ['ad', 'sponsored', 'gifted', 'invited guest'],
    },
    {
      ...GUIDELINES,
      stance: 'accepted',
      form: 'tag-ending',
      words: ['partner', 'ambassador'],
      vague: true,
    },
  ],
};
