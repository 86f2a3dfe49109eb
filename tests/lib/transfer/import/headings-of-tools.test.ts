import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of';

const meaningOf = (heading: string, ...values: string[]) => {
  const rows = values.map((value, at) => `@maker.${at},${value}`);
  return planOf(`Instagram,${heading}\n${rows.join('\n')}`).columns[1]?.meaning;
};

describe('Headings for what the user decided', () => {
  it.each(['Rating', 'Bewertung', 'Avaliação', 'Оценка', '評価', 'التقييم', 'रेटिंग'])(
    'are ratings: %s',
    (heading) => {
      expect(meaningOf(heading, '4', '5', '★★★')).toBe('rating');
    },
  );

  it('are no ratings where the values are scores', () => {
    expect(meaningOf('Rating', '87', '92', '4')).toBe('own-number');
    expect(meaningOf('Rating', '4.7', '4.2', '3.9')).toBe('own-number');
  });

  it.each([
    'Next action',
    'Nächster Schritt',
    'Próximo paso',
    'Prochaine étape',
    'Следующий шаг',
    '次のアクション',
  ])('are the next action: %s', (heading) => {
    expect(meaningOf(heading, 'Send the brief', 'Call back', 'Ask for rates')).toBe('next-action');
  });

  it.each(['Due', 'Due date', 'Wiedervorlage', 'Fällig am', 'Échéance', 'Scadenza', '期日'])(
    'are the day of the next action: %s',
    (heading) => {
      expect(meaningOf(heading, '2026-04-13', '2026-05-14')).toBe('next-action-day');
    },
  );

  it('called follow up are what their values are', () => {
    expect(meaningOf('Follow up', '2026-04-13', '2026-05-14')).toBe('next-action-day');
    expect(meaningOf('Follow up', 'Send the brief', 'Call back')).toBe('next-action');
    expect(meaningOf('Follow-up?', 'yes', 'no', 'yes')).toBe('own-text');
  });

  it('fill one next action: text and day', () => {
    const plan = planOf('Instagram,Next step,Due,Stars\n@maya.bakes,Send the brief,2026-04-13,4\n');
    expect(plan.creators[0]?.nextAction.map(({ value }) => value)).toEqual([
      { text: 'Send the brief', day: '2026-04-13' },
    ]);
    expect(plan.creators[0]?.rating.map(({ value }) => value)).toEqual([4]);
  });

  it('count once: a second one is a field of the user’s own', () => {
    const plan = planOf('Instagram,Rating,Stars\n@maya.bakes,4,5\n');
    expect(plan.columns.map(({ meaning }) => meaning)).toEqual(['account', 'rating', 'own-number']);
  });
});

describe('What no field can hold is said', () => {
  it('for a heading longer than a name may be', () => {
    const plan = planOf(
      `Instagram,Name,Followers,${'How we met '.repeat(30)}\n@maya.bakes,Maya,900,At a fair\n@otto.builds,Otto,800,Online\n`,
    );
    expect(plan.remarks).toEqual([{ code: 'cut-headings', columns: 1, at: 3, max: 200 }]);
  });

  it('for lists of objects in a JSON file', () => {
    const profiles = [
      { username: 'maya.bakes', platform: 'instagram', latestPosts: [{ id: 1 }], tags: ['bread'] },
      { username: 'otto.builds', platform: 'instagram', latestPosts: [{ id: 2 }], tags: [] },
    ];
    expect(planOf(JSON.stringify(profiles)).remarks).toEqual([
      { code: 'lists-inside', cells: 2, headings: ['latestPosts'] },
    ]);
  });

  it('and columns of Yardstick that belong to others are not called left out', () => {
    const own =
      'platform,handle,profile_url,tier_scheme,captured_from,tool_version,offered,offered_currency,typed_followers';
    const { columns } = planOf(
      `${own}\ninstagram,maya.bakes,https://www.instagram.com/maya.bakes/,,,0.1.0,400,EUR,9000`,
    );
    expect(columns.slice(-2).map(({ why }) => why)).toEqual(['own-part', 'own-part']);
  });
});
