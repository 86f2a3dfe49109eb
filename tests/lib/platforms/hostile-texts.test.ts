import { describe, expect, it } from 'vitest';
import { shownText } from '../../../lib/page/shown-text';
import { inFull, labelled } from '../../../lib/platforms/bluesky/counts';
import { instagram } from '../../../lib/platforms/instagram/platform';
import { numbersIn } from '../../../lib/platforms/x/counts';
import { videoIdIn } from '../../../lib/platforms/youtube/address';
import { growth } from '../../growth';
import { loadPage } from './load-page';

/** A page can write any text of any length where Yardstick looks; what it costs may grow with the text and no faster. */
const SIZE = 8_000;
const profile = loadPage(instagram, 'instagram', 'profile-list-header');

function withText(text: string): Element {
  const element = document.createElement('div');
  element.textContent = text;
  return element;
}

const readers: Record<string, (text: string) => void> = {
  'shown text': (text) => shownText(withText(`a${text}b`)),
  'a label on X': (text) => numbersIn(text, profile),
  'a label on X that ends short': (text) => numbersIn(`${text}K`, profile),
  'a label on Bluesky': (text) => labelled(`${text}K`),
  'a label on Bluesky beside a number': (text) => inFull(`${text}1`, `${text}1`),
  'a link on YouTube': (text) => videoIdIn(`/watch?${text}`),
  'the title of a profile on Instagram': (text) => {
    profile.document.title = `Maya${text}`;
    instagram.profile.displayName[0]?.read(null, profile);
  },
};

describe.each(Object.keys(readers))('%s', (name) => {
  it.each(['1', '0', '1,', '1,11', ' ', '\u00a0', ' 1', '(', '(@', '/watch?', '&v=', '\n', 'K', '٣', 'a.b/'])(
    'takes time in proportion to its length: "%s"',
    (piece) => {
      const read = readers[name];
      expect(growth((size) => read?.(piece.repeat(size)), SIZE)).toBeLessThan(3);
    },
  );
});

describe('a link on an Instagram profile', () => {
  it.each(['a.bb/', '/', '.', 'a', 'a.'])('takes time in proportion to its length: "%s"', (piece) => {
    const button = profile.document.querySelector('header button svg[height="12"]')?.parentElement;
    const text = button?.querySelector('div');
    expect(text).toBeTruthy();
    const look = (size: number) => {
      if (text) text.textContent = `${piece.repeat(size)}\u2003`;
      instagram.profile.links({ ...profile });
    };
    expect(growth(look, SIZE)).toBeLessThan(3);
  });
});
