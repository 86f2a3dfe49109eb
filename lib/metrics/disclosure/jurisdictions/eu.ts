import type { Jurisdiction } from '../jurisdiction';

const SWEEP = {
  source: 'European Commission, sweep of 576 influencers, February 2024',
  sourceUrl: 'https://www.europeansting.com',
  year: 2024,
} as const;
const POLAND = {
  language: 'pl',
  source: 'UOKiK (Poland), recommendations on labelling',
  sourceUrl:
    'https://www.wiadomoscikosmetyczne.pl/artykuly/sa-juz-rekomendacje-uokik-dotyczace-oznaczania-tre,70539',
  year: 2022,
} as const;
const BELGIUM = {
  language: 'nl',
  source: 'Belgian guidelines for influencers, reported by Het Belang van Limburg',
  sourceUrl: 'https://www.hbvl.be/cnt/dmf20220427_91681384',
  year: 2022,
} as const;
const NETHERLANDS = {
  language: 'nl',
  source: 'Influencerregels (DDMA, Stichting Reclame Code)',
  sourceUrl: 'https://influencerregels.com/facebook/',
  year: null,
} as const;
const ITALY = {
  language: 'it',
  source: 'AGCM (Italy), moral suasion of 2018, reported by Corriere della Sera',
  sourceUrl:
    'https://www.corriere.it/cronache/19_febbraio_02/noi-influencer-che-sveliamo-sponsor-063efe90-2729-11e9-a470-fc09ad5adcfe.shtml',
  year: 2019,
} as const;

export const EUROPEAN_UNION: Jurisdiction = {
  id: 'eu',
  lists: [
    {
      ...SWEEP,
      language: 'en',
      stance: 'doubtful',
      form: 'anywhere',
      words: ['collaboration', 'partnership'],
    },
    { ...SWEEP, language: 'en', stance: 'doubtful', form: 'before-mention', words: ['thanks to', 'thanks'] },
    {
      ...POLAND,
      stance: 'accepted',
      form: 'anywhere',
      words: ['reklama', 'materiał reklamowy', 'współpraca reklamowa', 'płatna współpraca', 'reklama marki'],
    },
    { ...BELGIUM, stance: 'accepted', form: 'anywhere', words: ['reclame', 'advertentie', 'publiciteit'] },
    { ...NETHERLANDS, stance: 'accepted', form: 'anywhere', words: ['betaald partnerschap'] },
    { ...ITALY, stance: 'accepted', form: 'tag', words: ['adv', 'advertising', 'pubblicità'] },
  ],
};
