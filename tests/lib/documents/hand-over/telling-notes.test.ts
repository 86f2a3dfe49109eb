import { describe, expect, it } from 'vitest';
import { noteTexts, tellsContactOrAmount } from '../../../../lib/documents/hand-over/telling-notes';

const tells = (body: string, ...other: string[]) => tellsContactOrAmount({ body, other });

describe('a note that a client may not be meant to read', () => {
  it.each([
    'E-Mail: info at noorweber6.example',
    'maya@lind.test',
    'maya (at) lind (dot) test',
    'Call +49 30 1234567',
    'Tel. 030/1234567',
    'Preis: ca. 300',
    'Fee: 1,200',
    'asked for €450',
    '450 €, later 400',
    'EUR 450',
    'would do it for 450 USD',
    '500 euros a reel',
    'From row 12: E-mail: maya@bakes.example; Fee: 500 USD',
    'https://wa.me/49301234567',
  ])('is noticed: %s', (body) => {
    expect(tells(body)).toBe(true);
    expect(tells('Nice', body)).toBe(true);
  });

  it.each([
    'Nice on the phone',
    'Met at the fair in May 2026',
    'Posts 3 reels a week',
    'Follower: 62806',
    'Wrote on 01.03.2026',
    '',
  ])('is not suspected without a reason: %s', (body) => expect(tells(body)).toBe(false));

  it('takes time in proportion to its length', () => {
    const begunMs = performance.now();
    tells(`${'1 '.repeat(20_000)}${'a.'.repeat(20_000)}${'fee '.repeat(20_000)}${'A1'.repeat(20_000)}`);
    expect(performance.now() - begunMs).toBeLessThan(5_000);
  });

  it('has the texts that are written', () => {
    expect(noteTexts({ body: ' ', other: ['a', ''] })).toEqual(['a']);
  });
});
