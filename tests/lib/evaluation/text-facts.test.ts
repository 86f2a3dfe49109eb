import { describe, expect, it } from 'vitest';
import { textFacts } from '../../../lib/evaluation/text-facts';
import { post } from './invented';

const GERMAN =
  'Heute gibt es ein neues Brot mit Roggen und Dinkel, das drei Tage lang im Kühlen ruhen durfte. ';
const detected = { isReliable: true, languages: [{ language: 'de', percentage: 97 }] };

describe('what is saved of captions and comments', () => {
  it('is the languages and the classes of the comments, not their texts', async () => {
    const visibleComments = ['🔥', 'Does this work with spelt flour too?', 'wow', '@maya'];
    const posts = [post('a', { caption: GERMAN }), post('b', { caption: GERMAN, visibleComments })];
    expect(await textFacts(posts, async () => detected)).toEqual({
      languages: detected,
      comments: { 'emoji-only': 1, speaking: 1, 'one-word': 1, 'mention-only': 1 },
    });
  });

  it('is unknown where nothing was seen, the detector is unsure or it fails', async () => {
    const nothing = { languages: null, comments: null };
    expect(await textFacts([post('a')], async () => detected)).toEqual(nothing);
    const written = [post('a', { caption: GERMAN + GERMAN })];
    expect(await textFacts(written, async () => ({ ...detected, isReliable: false }))).toEqual(nothing);
    expect(await textFacts(written, () => Promise.reject(new Error('No detector')))).toEqual(nothing);
  });
});
