import { describe, expect, it } from 'vitest';
import { captionText } from '../../../../lib/evaluation/brief/caption-text';
import { captions } from './invented-brief';

describe('the text for language detection', () => {
  it('omits what is the same in every language', () => {
    const text = captionText(
      captions(`${'pão de centeio '.repeat(10)} #baking @ovens https://ovens.example`),
    );
    expect(text).toContain('pão de centeio');
    expect(text).not.toMatch(/baking|ovens/);
  });

  it('is null if there is too little text', () => {
    expect(captionText(captions('x'.repeat(99)))).toBeNull();
    expect(captionText(captions('x'.repeat(100)))).not.toBeNull();
  });
});
