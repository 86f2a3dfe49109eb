import { POST_COUNTS } from '../../../lib/model/post';
import { PROFILE_COUNTS } from '../../../lib/model/profile';
import type { Look } from '../../../lib/page/look';
import type { CountField, Field, Platform } from '../../../lib/platforms/contract';
import { readCount, readField } from '../../../lib/platforms/read-field';

const PROFILE_FIELDS = ['displayName', 'bio', 'verified', 'private', 'category'] as const;
const POST_FIELDS = ['author', 'pinned', 'paidPartnership', 'postedAtMs', 'caption'] as const;

/**
 * The readers and wall signs that decide nothing on any of these pages, as `views: tile`. A reader that wins nowhere is
 * either dead or untested; the test pages must show what each is for.
 */
export function idleReaders(platform: Platform, looks: readonly Look[]): string[] {
  const { profile, posts, walls } = platform;
  const idle = new Set<string>();
  const working = new Set<string>();

  const check = <Scope>(
    name: string,
    fields: CountField<Scope> | Field<Scope, unknown>,
    scopes: [Scope, Look][],
  ) => {
    const readers = 'readers' in fields ? fields.readers : fields;
    for (const reader of readers) idle.add(`${name}: ${reader.name}`);
    for (const [scope, look] of scopes) {
      const winner =
        'readers' in fields ? found(readCount(fields, scope, look)) : readField(fields, scope, look)?.reader;
      working.add(`${name}: ${winner}`);
    }
  };

  const settled = looks.filter((look) => look.place.kind !== 'other' && platform.settled(look));
  const pages = settled.map((look): [null, Look] => [null, look]);
  const scopes = settled.flatMap((look) =>
    posts.find(look, look.document).map((scope): [typeof scope, Look] => [scope, look]),
  );
  for (const name of PROFILE_COUNTS) check(name, profile.counts[name], pages);
  for (const name of PROFILE_FIELDS) check(name, profile[name], pages);
  for (const name of POST_COUNTS) check(name, posts.counts[name], scopes);
  for (const name of POST_FIELDS) check(name, posts[name], scopes);
  for (const sign of walls) {
    const name = `${sign.wall}: ${sign.name}`;
    idle.add(name);
    if (looks.some((look) => walls.find(({ isShown }) => isShown(look)) === sign)) working.add(name);
  }
  return [...idle].filter((name) => !working.has(name));
}

function found(reading: ReturnType<typeof readCount>): string | null {
  return reading.found ? reading.reader : null;
}
