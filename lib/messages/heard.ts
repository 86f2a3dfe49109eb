import { POST_COUNTS, type PostReadings } from '../model/post';
import { PROFILE_COUNTS, type ProfileReadings } from '../model/profile';
import { absent, type Reading } from '../model/reading';
import * as limits from '../model/text-limits';
import { DAY_MS } from '../model/time';
import { postFields, profileFields, readingSchema, timeMsSchema } from '../schemas/readings';
import { z } from '../schemas/zod';

/*
 * What a tab says of a profile and its posts, field by field: one value that cannot be is taken for "not seen", and
 * everything beside it stands. What is missing altogether was not sent by a reader of this version.
 */

/** More than any count on any platform; beyond it every number is a mistake or a lie. */
const MAX_COUNT = 1e13;
/** No supported platform is older than YouTube (February 2005). */
const EARLIEST_MS = Date.UTC(2005, 0, 1);
/** Looks are dated by this computer's own clock, which may be set back while a page is open. */
const CLOCK_STEP_MS = 5 * 60_000;
/** Posts can be dated by another time zone's midnight. */
const MAX_OTHERS = 10;

export const wordSchema = z.string().max(limits.MAX_WORD);
export const handleSchema = z.string().min(1).max(limits.MAX_HANDLE);
/** When something was looked at: neither before there were platforms nor in the future. */
export const lookedAtSchema = timeMsSchema.refine(
  (atMs) => atMs >= EARLIEST_MS && atMs <= Date.now() + CLOCK_STEP_MS,
);

const text = (max: number) => z.string().max(max).nullable();
const texts = (max: number, each: number) => z.array(z.string().max(each)).max(max);

const isPlausible = (reading: Reading): boolean => {
  if (!lookedAtSchema.safeParse(reading.takenAtMs).success) return false;
  if (!reading.found) return true;
  const others = reading.others ?? [];
  return (
    others.length <= MAX_OTHERS &&
    [reading, ...others].every(
      ({ low, value, high, raw, reader }) =>
        low <= value &&
        value <= high &&
        high <= MAX_COUNT &&
        raw.length <= limits.MAX_WORD &&
        reader.length <= limits.MAX_WORD,
    )
  );
};
const heardReading = readingSchema.refine(isPlausible);

type Schemas<Fields> = { readonly [Name in keyof Fields]: z.ZodType<Fields[Name]> };

const POST: Schemas<PostReadings> = {
  ...postFields,
  ...(Object.fromEntries(POST_COUNTS.map((name) => [name, heardReading])) as Schemas<
    Record<(typeof POST_COUNTS)[number], Reading>
  >),
  id: wordSchema.min(1),
  author: text(limits.MAX_HANDLE),
  postedAtMs: timeMsSchema.refine((atMs) => atMs >= EARLIEST_MS && atMs <= Date.now() + DAY_MS).nullable(),
  postedAtReader: text(limits.MAX_WORD),
  caption: text(limits.MAX_CAPTION),
  visibleComments: texts(limits.MAX_COMMENTS, limits.MAX_COMMENT),
  takenAtMs: lookedAtSchema,
};

const PROFILE: Schemas<ProfileReadings> = {
  ...profileFields,
  ...(Object.fromEntries(PROFILE_COUNTS.map((name) => [name, heardReading])) as Schemas<
    Record<(typeof PROFILE_COUNTS)[number], Reading>
  >),
  displayName: text(limits.MAX_NAME),
  bio: text(limits.MAX_BIO),
  category: text(limits.MAX_NAME),
  links: texts(limits.MAX_LINKS, limits.MAX_LINK),
  takenAtMs: lookedAtSchema,
};

/** What stands in the place of a value that cannot be; of the others null. */
const INSTEAD: { [name: string]: () => unknown } = {
  // No post is known under it, so it is left out.
  id: () => '',
  kind: () => 'unknown',
  visibleComments: () => [],
  links: () => [],
  takenAtMs: () => Date.now(),
  ...Object.fromEntries(
    [...POST_COUNTS, ...PROFILE_COUNTS].map((name) => [name, () => absent('unreadable', Date.now())]),
  ),
};

export const heardPost = (heard: unknown) => whole(POST, heard);
export const heardProfile = (heard: unknown) => whole(PROFILE, heard);
export const heardPostFields = (heard: unknown) => fieldsOf(POST, heard);
export const heardProfileFields = (heard: unknown) => fieldsOf(PROFILE, heard);

/** All fields; null where one is missing that has no default. */
function whole<Fields extends object>(schemas: Schemas<Fields>, heard: unknown): Fields | null {
  const fields = fieldsOf(schemas, heard);
  if (fields === null) return null;
  for (const name of Object.keys(schemas) as (keyof Fields & string)[]) {
    if (Object.hasOwn(fields, name)) continue;
    const checked = schemas[name].safeParse(undefined);
    if (!checked.success) return null;
    fields[name] = checked.data;
  }
  return fields as Fields;
}

/** The fields that are there; null where it is no object. */
function fieldsOf<Fields extends object>(schemas: Schemas<Fields>, heard: unknown): Partial<Fields> | null {
  if (typeof heard !== 'object' || heard === null) return null;
  const fields: Partial<Fields> = {};
  for (const name of Object.keys(schemas) as (keyof Fields & string)[]) {
    if (!Object.hasOwn(heard, name)) continue;
    const checked = schemas[name].safeParse((heard as Record<string, unknown>)[name]);
    fields[name] = checked.success ? checked.data : ((INSTEAD[name]?.() ?? null) as Fields[typeof name]);
  }
  return fields;
}
