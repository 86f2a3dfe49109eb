import type { Jurisdiction } from '../jurisdiction';

const GUIDE = {
  source: 'Medienanstalten, guide to labelling advertising',
  sourceUrl: 'https://www.medienanstalt-nrw.de',
  year: 2022,
} as const;
const COURTS = {
  source: 'OLG Celle, 13 U 53/17, and Kammergericht Berlin, 5 W 221/17',
  sourceUrl: 'https://www.hoganlovells.com',
  year: 2017,
} as const;
/** The summaries do not say which of these sources names which word. */
const SUMMARIES = {
  source: 'Summaries of the Medienanstalten’s guide and of German court rulings',
  sourceUrl: 'https://www.hoganlovells.com',
  year: 2022,
} as const;

export const GERMANY: Jurisdiction = {
  id: 'de',
  lists: [
    {
      ...GUIDE,
      language: 'de',
      stance: 'accepted',
      form: 'anywhere',
      words: ['werbung', 'enthält werbung', 'bezahlte werbepartnerschaft'],
    },
    { ...GUIDE, language: 'de', stance: 'accepted', form: 'label', words: ['anzeige'] },
    { ...COURTS, language: 'en', stance: 'doubtful', form: 'label', words: ['ad'] },
    { ...SUMMARIES, language: 'en', stance: 'doubtful', form: 'label', words: ['promotion'] },
    {
      ...SUMMARIES,
      language: 'en',
      stance: 'doubtful',
      form: 'anywhere',
      words: ['sponsored by', 'powered by'],
    },
  ],
};
