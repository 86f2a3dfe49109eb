import type { Jurisdiction } from '../jurisdiction';

const GOVERNMENT = {
  language: 'en',
  source: 'Endorsements Know-hows, Department of Consumer Affairs',
  sourceUrl: 'https://www.afaqs.com',
  year: 2023,
} as const;
const ASCI = {
  language: 'en',
  source: 'ASCI, dos and don’ts for influencers',
  sourceUrl: 'https://ascionline.in/social/?p=12180',
  year: null,
} as const;

export const INDIA: Jurisdiction = {
  id: 'in',
  lists: [
    {
      ...GOVERNMENT,
      stance: 'accepted',
      form: 'anywhere',
      words: ['advertisement', 'sponsored', 'paid promotion'],
    },
    { ...GOVERNMENT, stance: 'accepted', form: 'anywhere', words: ['collaboration'], vague: true },
    { ...ASCI, stance: 'accepted', form: 'tag', words: ['ad', 'sponsored', 'free gift'] },
    {
      ...ASCI,
      stance: 'accepted',
      form: 'tag',
      words: ['collaboration', 'partnership', 'employee'],
      vague: true,
    },
  ],
};
