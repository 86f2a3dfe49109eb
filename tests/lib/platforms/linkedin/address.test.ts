import { describe, expect, it } from 'vitest';
import { isId, locate, profileUrl } from '../../../../lib/platforms/linkedin/address';

const at = (address: string) => {
  const { kind, handle, postId, tab } = locate(new URL(address, 'https://www.linkedin.com'));
  return [kind, handle, postId, tab];
};
const ID = '7493229792460800000';

describe('a LinkedIn address', () => {
  it.each([
    ['/in/maya-bakes/', 'maya-bakes', null],
    ['https://br.linkedin.com/in/maya-bakes', 'maya-bakes', null],
    ['/in/maya-bakes/pt-br', 'maya-bakes', null],
    ['/in/maya-bakes/overlay/contact-info/', 'maya-bakes', null],
    ['/in/maya-bakes/recent-activity/all/', 'maya-bakes', 'recent-activity'],
    ['/in/jos%C3%A9-p%C3%A3o/', 'josé-pão', null],
    ['/company/mill-and-oven/posts/?feedView=all', 'company:mill-and-oven', 'posts'],
    ['https://at.linkedin.com/company/1337', 'company:1337', null],
    ['/school/padaria/people/', 'school:padaria', 'people'],
    ['/showcase/mill-labs', 'showcase:mill-labs', null],
  ])('%s names the profile %s', (address, handle, tab) => {
    expect(at(address)).toEqual(['profile', handle, null, tab]);
  });

  it('never confuses profiles of the same name', () => {
    const handles = ['in', 'company', 'school', 'showcase'].map((kind) => at(`/${kind}/acme/`)[1]);
    expect(new Set(handles).size).toBe(4);
  });

  it.each(['maya-bakes', 'josé-pão', 'company:mill-and-oven', 'school:at&t', 'showcase:mill-labs'])(
    'leads from the handle %s back to the same profile',
    (handle) => {
      expect(at(profileUrl(handle)).slice(0, 2)).toEqual(['profile', handle]);
    },
  );

  it.each([
    `/posts/maya-bakes_rolls-and-7-cakes-activity-${ID}-jasP`,
    `/posts/mill-and-oven_rolls-activity-${ID}-a_-1?utm_source=share`,
    `/posts/mill_pao-ugcPost-${ID}-Rm9x/`,
    `/feed/update/urn:li:activity:${ID}/`,
    `/feed/update/urn%3Ali%3Ashare%3A${ID}`,
  ])('names a post, but not which kind of profile wrote it: %s', (address) => {
    expect(at(address)).toEqual(['post', null, ID, null]);
  });

  it.each([
    '/',
    '/feed/',
    '/search/results/people/?keywords=in',
    '/jobs/view/7/',
    '/pulse/slug',
    '/authwall?trk=x&sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fmaya-bakes',
    '/in/',
    '/in/me/',
    '/in/maya-bakes/details/skills/',
    '/company/unavailable/',
    '/company/mill-and-oven/admin/dashboard/',
    '/mwlite/profile/in/maya-bakes',
    '/in/%E0%A4%A',
    'https://learning.linkedin.com/in/maya-bakes',
    'https://business.linkedin.com/company/mill-and-oven',
  ])('%s is other', (address) => {
    expect(at(address)).toEqual(['other', null, null, null]);
  });

  it('can have a member’s id instead of a name', () => {
    expect(isId('ACoAABexampleMember000000')).toBe(true);
    expect(isId('acoustics')).toBe(false);
  });
});
