import type { Jurisdiction } from '../jurisdiction';

const LAW = {
  source: 'Loi 2023-451, article 5; since 8 November 2024 an equivalent mention is allowed',
  sourceUrl: 'https://www.tgs-avocats.fr',
  year: 2023,
} as const;

export const FRANCE: Jurisdiction = {
  id: 'fr',
  lists: [
    {
      ...LAW,
      language: 'fr',
      stance: 'accepted',
      form: 'anywhere',
      words: ['publicité', 'collaboration commerciale'],
    },
    // The same article also requires these words, which say nothing about payment.
    {
      ...LAW,
      language: 'fr',
      stance: 'accepted',
      form: 'anywhere',
      words: ['images retouchées', 'images virtuelles'],
      vague: true,
    },
  ],
};
