import { describe, expect, it } from 'vitest';
import { meaningsOf } from './plan-of';

describe('the columns of a list', () => {
  it.each([
    ...[
      'Rate per post',
      'Price per post',
      'Cost/Reel',
      'Rate/Reel',
      'Reel rate',
      'Rate (post)',
      'Rate per TikTok',
    ],
    ...[
      'Instagram story rate',
      'Rate for 1 video',
      'UGC rate',
      'Quoted rate',
      'Rate per sponsored post',
      'Fee per post',
    ],
    ...['Preis pro Beitrag', 'Kosten je Story', 'Prix par vidéo', 'Precio por publicación', 'Stawka za film'],
  ])('of prices for work are fees: %s', (heading) => {
    for (const value of ['$450', '450', '1.2k USD'])
      expect(meaningsOf(`Handle\tFollowers\t${heading}\nmaya_q\t1200\t${value}`)[2]).toBe('fee-asked');
  });

  it.each([
    ['Engagement rate per post', '3.4%', 'engagement-rate'],
    ['Agreed rate per post', '$450', 'fee-agreed'],
    ['Cost per engagement', '0.4', 'own-number'],
    ['Cost/View', '$0.02', 'own-text'],
    ['Price per 1k followers', '12', 'own-number'],
    ['View rate', '34%', 'own-text'],
    ['Rate per post', '3.4%', 'own-text'],
  ])('of other rates and costs are no fees asked: %s %s', (heading, value, meaning) => {
    expect(meaningsOf(`Handle\tFollowers\t${heading}\nmaya_q\t1200\t${value}`)[2]).toBe(meaning);
  });
});
