import type { Jurisdiction } from '../jurisdiction';

const BROCHURE = {
  source: 'FTC, Disclosures 101 for Social Media Influencers',
  sourceUrl: 'https://es.slideshare.net/shespeaks/ftc-influencer-guide-lines-november-2019',
  year: 2019,
} as const;
const LETTERS = {
  source: 'FTC letters to influencers and brands',
  sourceUrl: 'https://www.ftc.gov/business-guidance/blog/2017/04',
  year: 2017,
} as const;

const QUESTIONS = {
  source: 'FTC answer on the length of hashtags, quoted by Aaron Kelly Law',
  sourceUrl: 'https://aaronkellylaw.com/ftc-twitter-guidelines-disclosing-ads-twitter/',
  year: null,
} as const;

export const UNITED_STATES: Jurisdiction = {
  id: 'us',
  lists: [
    { ...BROCHURE, language: 'en', stance: 'accepted', form: 'label', words: ['ad'] },
    {
      ...BROCHURE,
      language: 'en',
      stance: 'accepted',
      form: 'anywhere',
      words: ['sponsored', 'sponsored by'],
    },
    {
      ...BROCHURE,
      language: 'en',
      stance: 'accepted',
      form: 'before-mention-and-free',
      words: ['thanks to', 'thanks', 'thank you'],
      vague: true,
    },
    {
      ...QUESTIONS,
      language: 'en',
      stance: 'accepted',
      form: 'label',
      words: ['paid'],
      vague: true,
    },
    // The source names "paid" and "paid ad". In the other three, the word after "paid" excludes any other meaning.
    {
      ...QUESTIONS,
      language: 'en',
      stance: 'accepted',
      form: 'anywhere',
      words: ['paid partnership', 'paid collaboration', 'paid promotion', 'paid ad'],
    },
    {
      ...LETTERS,
      language: 'en',
      stance: 'doubtful',
      form: 'tag',
      words: ['sp', 'spon', 'partner', 'collab', 'ambassador'],
    },
    {
      ...LETTERS,
      language: 'en',
      stance: 'doubtful',
      form: 'before-mention',
      words: ['thank you', 'thanks'],
    },
  ],
};
