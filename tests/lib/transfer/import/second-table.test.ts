import { expect, it } from 'vitest';
import { followersIn, planOf, profilesIn } from './plan-of';

it('a second table with its headings in another order is read by them, and titles give the platforms', () => {
  const plan = planOf(
    [
      'Instagram creators,,,',
      'Handle,Followers,Fee (EUR),Email',
      '@maya_q,12400,500,maya@x.example',
      'TikTok creators,,,',
      'Handle,Email,Followers,Fee (EUR)',
      '@tom_q,tom@x.example,9812,90',
    ].join('\n'),
  );
  expect(profilesIn(plan)).toEqual(['instagram:maya_q', 'tiktok:tom_q']);
  expect(followersIn(plan)).toEqual({ maya_q: [12_400], tom_q: [9_812] });
  expect(plan.creators.map(({ email }) => email[0]?.value)).toEqual(['maya@x.example', 'tom@x.example']);
  expect(plan.leftRows).toEqual([
    { line: 1, why: 'title' },
    { line: 4, why: 'section' },
    { line: 5, why: 'repeated-heading' },
  ]);
});

it('an address that repeats is not taken beside one that does not, without headings', () => {
  const plan = planOf(
    ['maya', 'tom', 'lea']
      .map((name) => `https://www.tiktok.com/@${name}_q,mia@agency.example,${name}@x.example`)
      .join('\n'),
  );
  expect(plan.creators.map(({ email }) => email[0]?.value)).toEqual([
    'maya@x.example',
    'tom@x.example',
    'lea@x.example',
  ]);
});
