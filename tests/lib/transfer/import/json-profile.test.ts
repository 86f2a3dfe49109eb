import { describe, expect, it } from 'vitest';
import { planOf, profilesIn } from './plan-of';

describe('one JSON object', () => {
  it.each([
    '{"platform":"instagram","username":"maya.bakes","tags":["cake","@bread"]}',
    '{"platform":"instagram","username":"maya.bakes","posts":[{"id":"p1","likes":3},{"id":"p2","likes":4}]}',
  ])('is a profile with lists of its own: %s', (text) =>
    expect(profilesIn(planOf(text))).toEqual(['instagram:maya.bakes']),
  );

  it.each([
    '{"platform":"instagram","handles":["https://instagram.com/maya.bakes","https://instagram.com/tom.rides"]}',
    '{"user":"me","profiles":[{"profile_url":"https://instagram.com/maya.bakes"},{"profile_url":"https://instagram.com/tom.rides"}]}',
  ])('may hold the list: %s', (text) =>
    expect(profilesIn(planOf(text))).toEqual(['instagram:maya.bakes', 'instagram:tom.rides']),
  );
});
