import { describe, expect, it } from 'vitest';
import { countBelow } from '../../../lib/platforms/count-below';
import { tiktok } from '../../../lib/platforms/tiktok/platform';
import { lookAt } from './look-at';

function count(html: string, language = 'en') {
  const document = new DOMParser().parseFromString(`<html lang="${language}"><p>${html}</p>`, 'text/html');
  const look = lookAt(tiktok, document, 'https://www.tiktok.com/@maya.bakes');
  const found = countBelow(document.querySelector('p'), look, { shortening: 'cut' });
  return found && [found.low, found.high];
}

describe('the count that an element shows', () => {
  it('is the number beside its label, in whatever elements the two are', () => {
    expect(count('1,204 likes')).toEqual([1_204, 1_204]);
    expect(count('<b>1,204</b> <span>likes</span>')).toEqual([1_204, 1_204]);
    expect(count('<span>Followers</span><b>12.4K</b>')).toEqual([12_400, 12_499]);
    expect(count('12.400 Follower', 'de')).toEqual([12_400, 12_400]);
  });

  it('is none where another extension writes its own number into it', () => {
    for (const html of ['<i>99</i>1,204 likes', '1,204 likes<i>99</i>', '<b>1,204<i>99</i></b>'])
      expect(count(html), html).toBeNull();
  });

  it('is none where its unit is in a text of its own', () => {
    expect(count('<b>12</b><span> mil seguidores</span>', 'es')).toBeNull();
  });

  it('is none without a number or an element', () => {
    expect(count('Like')).toBeNull();
    expect(count('</p>')).toBeNull();
  });
});
