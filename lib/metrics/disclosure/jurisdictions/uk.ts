import type { Jurisdiction } from '../jurisdiction';

const GUIDE = {
  language: 'en',
  source: 'ASA, CAP and CMA, Influencers’ guide to making clear that ads are ads, 3rd edition',
  sourceUrl: 'https://www.asa.org.uk/advice-online/recognising-ads-social-media.html',
  year: 2023,
} as const;

export const UNITED_KINGDOM: Jurisdiction = {
  id: 'uk',
  lists: [
    { ...GUIDE, stance: 'accepted', form: 'label', words: ['ad', 'advert', 'advertising'] },
    { ...GUIDE, stance: 'accepted', form: 'anywhere', words: ['advertisement', 'advertisement feature'] },
    {
      ...GUIDE,
      stance: 'doubtful',
      form: 'label',
      words: ['spon', 'sp', 'gifted', 'affiliate', 'aff', 'collab', 'pr'],
    },
    {
      ...GUIDE,
      stance: 'doubtful',
      form: 'anywhere',
      words: [
        'sponsored',
        'in association with',
        'in partnership with',
        'made possible by',
        'gifted by',
        'pr sample',
        'pr trip',
      ],
    },
    { ...GUIDE, stance: 'doubtful', form: 'before-mention', words: ['thanks to'] },
  ],
};
