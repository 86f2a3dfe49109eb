import { describe, expect, it } from 'vitest';
import { classesOf, classOf } from '../../../../lib/evaluation/comments/comment-classes';
import { processorMs } from '../../../growth';

describe('the class of a comment', () => {
  it.each([
    // Pictures made of many code points, flags, keycaps and plain signs are no words.
    ['😍', 'emoji-only'],
    ['👩🏽‍🍳🔥🔥', 'emoji-only'],
    ['🇧🇷🇮🇳', 'emoji-only'],
    ['1️⃣', 'emoji-only'],
    ['!!!', 'emoji-only'],
    ['@ana.cooks', 'mention-only'],
    ['@ana.cooks @ben_eats 😂', 'mention-only'],
    ['Wow', 'one-word'],
    ['wow!!! 😍', 'one-word'],
    ['@ana look', 'one-word'],
    ['Harika', 'one-word'],
    ['красиво', 'one-word'],
    ['جميل', 'one-word'],
    ['सुंदर', 'one-word'],
    ['すごい', 'one-word'],
    ['สวย', 'one-word'],
    ['대박', 'one-word'],
    // Joiners inside a word, and the marks of direction around it, set nothing apart.
    ['می‌خواهم', 'one-word'],
    ['श्री‍मान', 'one-word'],
    ['\u200Fجميل\u200F', 'one-word'],
    ['So cute 🥰', 'generic'],
    ['J’adore', 'generic'],
    ['çok güzel', 'generic'],
    ['очень красиво!', 'generic'],
    ['ما شاء الله', 'generic'],
    ['बहुत सुंदर', 'generic'],
    ['素敵です', 'generic'],
    ['너무 예뻐요', 'generic'],
    ['太美了', 'generic'],
    ['สวยมาก', 'generic'],
    ['So cute, is the dough sourdough?', 'speaking'],
    ['Backst du das mit Dinkel?', 'speaking'],
    ['このパンはどこの小麦粉を使っていますか', 'speaking'],
    ['请问用的是什么面粉', 'speaking'],
    ['ใช้แป้งยี่ห้ออะไรคะ', 'speaking'],
  ])('“%s”: %s', (text, commentClass) => {
    expect(classOf(text)).toBe(commentClass);
  });

  it('is repeated if two people wrote the same words, whatever the punctuation', () => {
    const classes = classesOf([
      'Follow me for bread',
      'follow me, for BREAD!! 🍞',
      'I bake with rye',
      'wow',
      'wow',
      ' ',
    ]);
    expect(classes.map((comment) => comment.class)).toEqual([
      'repeated',
      'repeated',
      'speaking',
      'one-word',
      'one-word',
    ]);
  });

  it('is found in linear time', () => {
    const hostile = [
      `a${"'".repeat(40_000)}b`,
      `@${'.'.repeat(40_000)}`,
      '😀'.repeat(20_000),
      'a '.repeat(20_000),
    ];
    expect(processorMs(() => classesOf(hostile))).toBeLessThan(1_000);
  });
});
