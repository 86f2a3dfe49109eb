import { afterEach, describe, expect, it } from 'vitest';
import {
  beginLanguage,
  currentLanguage,
  onLanguageChanged,
  setLanguage,
  wholeLanguage,
} from '../../../../lib/words/catalogue/current-language';
import {
  LANGUAGES,
  type Language,
  languageFacts,
  languageFor,
} from '../../../../lib/words/catalogue/languages';
import { say } from '../../../../lib/words/catalogue/say';
import { formatNumber, formatRange } from '../../../../lib/words/numbers';

afterEach(() => setLanguage('en'));

describe('a message', () => {
  it('is a sentence, with its values and the right plural', () => {
    expect(say('settings.sample.legend')).toBe('Sample');
    expect(say('last-post.days-ago', { count: 1 })).toBe('1 day ago');
    expect(say('last-post.days-ago', { count: 12_000 })).toBe('12,000 days ago');
    expect(say('excluded.absent-off', { count: 'comments' })).toBe('comments switched off');
  });

  it('that is needed in a wrong place or without a value does not compile', () => {
    // @ts-expect-error: there is no such message.
    say('settings.no-such-message');
    // @ts-expect-error: the count is missing.
    expect(() => say('last-post.days-ago')).toThrow();
    // @ts-expect-error: numbers are put in as texts that are formatted.
    say('number.span', { from: 1, to: '2' });
  });
});

describe('a change of language', () => {
  it('reaches every message and number, and whoever listens', async () => {
    const heard: string[] = [];
    const stop = onLanguageChanged(() => heard.push(currentLanguage().language));
    await setLanguage('en-XA');
    expect(say('settings.sample.legend')).toBe('[Šåmþļé öñ]');
    expect(formatRange(1_000, 2_000)).toMatch(/^\[1,000 ţô 2,000 .*\]$/);
    await setLanguage('en-XA');
    await setLanguage('ar-XB');
    expect(say('settings.sample.legend')).toBe('\u202eSample\u202c');
    stop();
    await setLanguage('en');
    expect(say('settings.sample.legend')).toBe('Sample');
    expect(heard).toEqual(['en-XA', 'ar-XB']);
  });

  it('is decided by the last call', async () => {
    await Promise.all([setLanguage('en-XA'), setLanguage('ar-XB'), setLanguage('en')]);
    expect(currentLanguage().language).toBe('en');
  });

  it('writes numbers as the user’s own variant of the language does', async () => {
    const tags = navigator.languages;
    Object.defineProperty(navigator, 'languages', { configurable: true, value: ['de-DE', 'en-IN'] });
    await setLanguage('en-XA');
    expect(formatNumber(1_234_567)).toBe('12,34,567');
    Object.defineProperty(navigator, 'languages', { configurable: true, value: tags });
  });
});

describe('the language of a user who has chosen none', () => {
  it.each([
    [['en-GB', 'de'], 'en'],
    [['de-AT', 'en'], 'de'],
    [['zu', 'de'], 'de'],
    [['zu', 'en'], 'en'],
    [['zu'], 'en'],
    [[], 'en'],
    [['en-XA', 'ar-XB'], 'en'],
    [['constructor'], 'en'],
  ])('is the first of %j that there is', (tags, language) => {
    expect(languageFor(tags)).toBe(language);
  });
});

describe('a screen that begins early', () => {
  it('has the messages of its first figures at once, and the others when it asks for them', async () => {
    await beginLanguage('en-XA');
    expect(say('header.followers')).toMatch(/^\[Fôļļôŵéŕš/);
    expect(currentLanguage().isWhole).toBe(false);
    await wholeLanguage();
    expect(say('settings.sample.legend')).toMatch(/^\[Šåmþļé/);
  });

  it('gets the language that was chosen meanwhile', async () => {
    await beginLanguage('en-XA');
    const chosen = setLanguage('ar-XB');
    await Promise.all([wholeLanguage(), chosen]);
    expect(currentLanguage()).toMatchObject({ language: 'ar-XB', isWhole: true });
  });
});

describe('the languages for tests', () => {
  it('are not offered', () => {
    const offered = (Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]).filter(
      (code) => !languageFacts(code).isForTests,
    );
    expect(offered).toEqual(['en', 'de']);
  });

  it('are about 40 % longer in every message', async () => {
    const all = async (code: Language) => {
      const { loadFirst, loadRest } = languageFacts(code);
      return { ...(await loadFirst()), ...(await loadRest()) };
    };
    const long = await all('en-XA');
    for (const [key, text] of Object.entries(await all('en'))) {
      if (typeof text === 'string')
        expect(String(long[key]).length, key).toBeGreaterThanOrEqual(Math.floor(text.length * 1.4));
    }
  });
});
