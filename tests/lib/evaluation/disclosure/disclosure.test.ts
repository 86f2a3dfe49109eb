import { describe, expect, it } from 'vitest';
import { disclosureOf } from '../../../../lib/evaluation/disclosure/disclosure-of';
import { JURISDICTION_IDS, type JurisdictionId } from '../../../../lib/metrics/disclosure/jurisdiction';
import { sponsorshipOf } from '../../../../lib/metrics/disclosure/sponsorship';
import { JURISDICTIONS } from '../../../../lib/metrics/disclosure/word-patterns';
import { jurisdictionRule } from '../../../../lib/words/jurisdiction-words';
import { processorMs } from '../../../growth';
import { post } from '../invented';

const finds = (caption: string, platform: 'instagram' | 'tiktok' = 'instagram') =>
  disclosureOf(post('p', { caption }), platform).finds;
const opinion = (caption: string, jurisdiction: JurisdictionId) =>
  finds(caption).flatMap(({ listed }) => listed.filter((listing) => listing.jurisdiction === jurisdiction))[0]
    ?.stance;

describe('words of disclosure', () => {
  it.each([
    ['us', '#ad my new oven', 'accepted'],
    ['us', 'Ad: my new oven', 'accepted'],
    ['us', 'Sponsored by @ovens', 'accepted'],
    ['us', 'Paid partnership with @ovens', 'accepted'],
    ['us', '#paidpartnership my new oven', 'accepted'],
    ['us', 'Promoted by @ovens', undefined],
    ['us', '#paid', 'accepted'],
    ['us', '#sp my new oven', 'doubtful'],
    ['us', 'Thank you so much @ovens', 'doubtful'],
    ['us', 'Thank you all for 10,000 followers', undefined],
    ['uk', '[AD] my new oven', 'accepted'],
    ['uk', 'Advertisement feature with @ovens', 'accepted'],
    ['uk', 'Sponsored by @ovens', 'doubtful'],
    ['uk', 'Gifted by @ovens', 'doubtful'],
    ['uk', 'She is a gifted baker', undefined],
    ['eu', 'A collaboration with @ovens', 'doubtful'],
    ['eu', 'Współpraca reklamowa z @ovens', 'accepted'],
    ['eu', '#reclame voor @ovens', 'accepted'],
    ['eu', '#adv #pubblicità', 'accepted'],
    ['fr', 'Collaboration commerciale avec @ovens', 'accepted'],
    ['fr', 'PUBLICITÉ | mon nouveau four', 'accepted'],
    ['de', 'Werbung: mein neuer Ofen', 'accepted'],
    ['de', 'Anzeige | mein neuer Ofen', 'accepted'],
    ['de', 'Ich habe Anzeige erstattet', undefined],
    ['de', '#ad mein neuer Ofen', 'doubtful'],
    ['ca', '#Ad my new oven', 'accepted'],
    ['ca', '#OvensPartner my new oven', 'accepted'],
    ['ca', '#InvitedGuest at the oven fair', 'accepted'],
    ['in', 'In collaboration with @ovens', 'accepted'],
    ['in', '#FreeGift from @ovens', 'accepted'],
    ['us', 'Thanks to @ovens for the free pan', 'accepted'],
    ['uk', 'AD ✨ my new oven', 'accepted'],
    ['fr', 'Images retouchées', 'accepted'],
    ['de', '#sponsored by @ovens', 'doubtful'],
    ['de', '#powered by @ovens', 'doubtful'],
    ['ca', '#partner', undefined],
    ['us', '#adorable #admin #advent', undefined],
    ['eu', 'adv inside a sentence', undefined],
    ['uk', 'My gifted child', undefined],
  ] as const)('%s: “%s” is %s', (jurisdiction, caption, stance) => {
    expect(opinion(caption, jurisdiction)).toBe(stance);
  });

  it('show that #ad alone is the gold standard in Canada and was not enough in Germany', () => {
    const [find] = finds('#ad');
    expect(find?.listed).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ jurisdiction: 'ca', stance: 'accepted' }),
        expect.objectContaining({ jurisdiction: 'de', stance: 'doubtful' }),
      ]),
    );
  });

  it.each([
    'This ad blocker is great',
    'I saw an ad for ovens',
    'adrenaline',
    'mad @ad.lovers',
    'Adam, admit it',
  ])('does not take “%s” for a label', (caption) => {
    expect(finds(caption)).toEqual([]);
  });

  it('are found in styled letters and full-width characters', () => {
    expect(finds('𝗔𝗗: my new oven')[0]?.text).toBe('AD');
    expect(finds('＃ａｄ')[0]?.text).toBe('#ad');
  });

  it('are found across invisible characters, but not across an emoji', () => {
    for (const caption of ['#ad\uFE0F', '#a\u200Bd', '\u200F#ad', '#ad🔥', '🔥#ad'])
      expect(finds(caption).map(({ text }) => text)).toEqual(['#ad']);
    for (const caption of ['#إعلان', '#विज्ञापन', '#реклама']) expect(finds(caption)).toEqual([]);
  });

  it('names the source and the year of every opinion', () => {
    const [find] = finds('#ad');
    expect(find?.listed).toMatchObject([
      { jurisdiction: 'us', source: expect.stringMatching(/^FTC,/), year: 2019 },
      { jurisdiction: 'uk', source: expect.stringMatching(/^ASA, CAP and CMA,/), year: 2023 },
      { jurisdiction: 'de', source: expect.stringMatching(/^OLG Celle,/), year: 2017 },
      { jurisdiction: 'ca', source: expect.stringMatching(/^Ad Standards,/), year: 2025 },
      { jurisdiction: 'in', source: expect.stringMatching(/^ASCI,/), year: null },
    ]);
  });

  it('are the longest match of a list, once', () => {
    expect(finds('Bezahlte Werbepartnerschaft mit @ovens').map(({ text }) => text)).toEqual([
      'Bezahlte Werbepartnerschaft',
    ]);
  });

  it.each(['not sponsored', 'unbezahlte Werbung', 'this is not an #ad', 'pas de publicité', 'no #ad'])(
    'recognises “%s” as a denial',
    (caption) => {
      expect(finds(caption).map(({ denied }) => denied)).toEqual([true]);
    },
  );

  it.each([
    'Werbung unbezahlt',
    'Werbung (unbezahlt)',
    'Werbung | unbeauftragt',
    'Werbung wegen Markennennung',
    'Werbung, da Verlinkung',
  ])('sees that “%s” denies it afterwards', (caption) => {
    expect(finds(caption).map(({ denied }) => denied)).toEqual([true]);
  });

  it('are found in linear time in a hostile caption', () => {
    const hostile = [
      `${' '.repeat(20_000)}ad`,
      '#'.repeat(20_000),
      `thanks ${'a '.repeat(20_000)}`,
      '#aaaa'.repeat(5_000),
      '#ad '.repeat(5_000),
      'ad\n'.repeat(5_000),
    ];
    expect(processorMs(() => hostile.map((caption) => finds(caption)))).toBeLessThan(1_000);
  });
});

describe('the position of a word', () => {
  it('counts the characters of the caption itself, not of its compatibility form', () => {
    expect(finds('……… #ad')[0]).toMatchObject({ at: 4 });
    expect(finds('ﷺ #ad')[0]).toMatchObject({ at: 2 });
    expect(finds(`${'…'.repeat(60)} #ad`)[0]).toMatchObject({ at: 61, fold: 'before' });
    expect(finds('a\r\nb\u200B #ad')[0]).toMatchObject({ at: 4, line: 1 });
    // Laughing and crying: letters that stand alone and would be joined to syllables.
    expect(finds('빵ㅋㅋㅠㅠ ㅋㅠ #ad #빵')[0]).toMatchObject({ text: '#ad', at: 9, tagsAround: 1 });
  });

  it('counts characters as people see them', () => {
    expect(finds('👩🏽‍🍳🇮🇳 #ad')[0]).toMatchObject({ at: 3, text: '#ad', line: 0 });
  });

  it.each([
    [121, 'before'],
    [122, 'before'],
    [123, 'after'],
  ] as const)('after %i characters it stands %s the fold on Instagram', (characters, fold) => {
    expect(finds(`${'x'.repeat(characters - 1)} #ad`)[0]).toMatchObject({ at: characters, fold });
  });

  it.each([
    [2, 'before'],
    [3, 'after'],
  ] as const)('after %i line breaks it stands %s the fold on Instagram', (lines, fold) => {
    expect(finds(`${'x\n'.repeat(lines)}#ad`)[0]).toMatchObject({ line: lines, fold });
  });

  it('has no fold if the platform names none', () => {
    expect(finds('#ad', 'tiktok')[0]?.fold).toBe('unknown');
  });

  it.each([
    ['My oven #ad and bread', 'alone', 0],
    ['My oven #ad', 'alone', 0],
    ['#baking #ad #oven', 'among-tags', 2],
    ['My oven #ad https://ovens.example', 'among-tags', 1],
    ['#bread#ad#oven', 'among-tags', 2],
    ['#bread • #ad • #oven', 'among-tags', 2],
    ['#ad\n.\n.\n#bread #oven', 'alone', 0],
    ['Werbung: my oven', 'in-words', 0],
  ] as const)('“%s”: %s, %i around', (caption, placing, tagsAround) => {
    expect(finds(caption)[0]).toMatchObject({ placing, tagsAround });
  });
});

describe('a post’s disclosure', () => {
  it('says whether label and caption were seen, and only what was found', () => {
    expect(disclosureOf(post('p', { paidPartnership: true }), 'instagram')).toEqual({
      id: 'p',
      platformLabel: true,
      captionSeen: false,
      finds: [],
    });
  });

  it.each([
    ['the label', { paidPartnership: true, caption: null }, 'sponsored'],
    ['an accepted word', { caption: '#ad my oven' }, 'sponsored'],
    ['a word that may mean a friend', { caption: 'in collaboration with my sister' }, 'no-sign'],
    ['a denial', { caption: 'not sponsored' }, 'no-sign'],
    ['a doubtful word alone', { caption: '#collab' }, 'no-sign'],
    ['a label that opens a line', { caption: 'Rye\nWerbung für @ovens' }, 'sponsored'],
    ['a sponsor named', { caption: 'This video is sponsored by @ovens' }, 'sponsored'],
    ['a partnership that is paid', { caption: 'In paid partnership with @ovens' }, 'sponsored'],
    ['a partnership that is not', { caption: 'This is not a paid partnership' }, 'no-sign'],
    ['a walk for charity', { caption: 'Join my sponsored walk' }, 'no-sign'],
    ['a child of one’s own choice', { caption: 'I sponsored a child' }, 'no-sign'],
    ['a new post at work', { caption: 'Promoted! I am head baker now' }, 'no-sign'],
    ['a debt', { caption: 'Paid. In full' }, 'no-sign'],
    ['a word of another language', { caption: 'Reclame menos, agradeça mais' }, 'no-sign'],
    ['talk about advertising', { caption: 'Die Werbung von gestern' }, 'no-sign'],
    ['a brand named for nothing', { caption: 'Werbung unbezahlt' }, 'no-sign'],
    ['a picture retouched', { caption: 'Images retouchées' }, 'no-sign'],
    ['neither', { caption: 'my oven', paidPartnership: false }, 'no-sign'],
    ['nothing seen', { caption: null }, 'unknown'],
  ] as const)('with %s: %s', (_what, given, sponsorship) => {
    expect(sponsorshipOf(post('p', given))).toBe(sponsorship);
  });
});

describe.each(JURISDICTION_IDS)('the lists of %s', (id) => {
  const { lists } = JURISDICTIONS[id];

  it('name a rule, and a source and an address for every word', () => {
    expect(jurisdictionRule(id)).not.toBe('');
    for (const list of lists) {
      expect(list.source).not.toBe('');
      expect(list.sourceUrl).toMatch(/^https:\/\//);
      expect(list.words.length).toBeGreaterThan(0);
    }
  });

  it('have words in lower case whose hashtag is found', () => {
    for (const { words, form, stance } of lists.filter((list) => !list.form.startsWith('before-mention')))
      for (const word of words) {
        expect(word).toBe(word.toLowerCase());
        const tag = `${form === 'tag-ending' ? '#brand' : '#'}${word.replaceAll(' ', '')}`;
        expect({ tag, stance: opinion(tag, id) }).toEqual({ tag, stance });
      }
  });
});
