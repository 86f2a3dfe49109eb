import { describe, expect, it } from 'vitest';
import { meaningsOf, planOf } from './plan-of';

const tagsOf = (...cells: readonly string[]) => {
  const rows = cells.map((cell, n) => `user_${n}q\ttiktok\t${cell}`);
  return planOf(`Handle\tPlatform\tTags\n${rows.join('\n')}`).creators.map(({ tags }) => tags);
};

describe('tags in a cell', () => {
  it.each([['Gear test / photo / family'], ['Gear test | photo | family'], ['Gear test · photo · family']])(
    'are separated by signs with blanks around them, beside cells with other signs: %s',
    (cell) => {
      expect(tagsOf(cell, 'Tirol; MTB', 'ski, snow', 'b2b/saas')).toEqual([
        ['Gear test', 'photo', 'family'],
        ['Tirol', 'MTB'],
        ['ski', 'snow'],
        ['b2b/saas'],
      ]);
    },
  );

  it('keep a sign without blanks where the column has some with blanks', () => {
    expect(tagsOf('women / MTB', 'b2b/saas')).toEqual([['women', 'MTB'], ['b2b/saas']]);
  });
});

describe('a column under an unknown heading', () => {
  it.each([
    ['Sperre', 'nicht kontaktieren', 'do-not-contact'],
    ['Merker', 'do not contact', 'do-not-contact'],
    ['Merker', 'ab Mai wieder', 'own-text'],
  ])('is about who must not be contacted if all its cells say so: %s, %s', (heading, cell, meaning) => {
    const text = `Handle\tPlatform\t${heading}\nada_q\ttiktok\tnicht kontaktieren\ntom_q\ttiktok\t\nlea_q\ttiktok\t${cell}`;
    expect(meaningsOf(text)[2]).toBe(meaning);
    expect(planOf(text).creators.map(({ doNotContact }) => doNotContact)).toMatchObject([
      true,
      false,
      cell !== 'ab Mai wieder',
    ]);
  });
});

describe('fees of several years', () => {
  it('are those of the newest', () => {
    const text = 'Handle\tPlatform\tHonorar 2025\tHonorar 2026 (Reel)\nada_q\ttiktok\t450 EUR\t600 EUR';
    expect(meaningsOf(text).slice(2)).toEqual(['own-text', 'fee-asked']);
  });
});

describe('a column called status', () => {
  const meaningOf = (heading: string, words: string) => {
    const rows = words.split(', ').map((word, n) => `user_${n}q\ttiktok\t${word}`);
    return meaningsOf(`Handle\tPlatform\t${heading}\n${rows.join('\n')}`)[2];
  };

  it.each([
    ['Statut', 'à relancer, en cours, contactée, refus, livré, 375,50 € TTC'],
    ['Statut', 'à contacter, validé, publié, en discussion, perdu'],
    ['Status', 'läuft, abgeschlossen, Absage, nachfassen, veröffentlicht'],
    ['Estado', 'por contactar, en curso, publicado, cerrado, confirmado'],
    ['Status', 'em andamento, fechado, publicado, a contatar, recusou'],
    ['Stato', 'in corso, confermato, da contattare, pubblicato, rifiutato'],
    ['Status', 'loopt, bevestigd, geplaatst, nog benaderen, afgewezen'],
    ['Status', 'w trakcie, potwierdzone, opublikowane, do kontaktu, odrzucone'],
    ['Durum', 'İletişime geçildi, onaylandı, yayınlandı, devam ediyor, reddedildi'],
  ])('holds stages in the words of many languages: %s: %s', (heading, words) => {
    expect(meaningOf(heading, words)).toBe('stage');
  });

  it.each([
    ['Estado', 'São Paulo, Bahia, Paraná, Ceará, Goiás'],
    ['Status', 'aktiv, inaktiv, verifiziert'],
    ['Statut', 'auto-entrepreneur, société, salarié'],
    ['Status', 'public, private'],
  ])('holds no stages where its words are about something else: %s: %s', (heading, words) => {
    expect(meaningOf(heading, words)).not.toBe('stage');
  });
});
