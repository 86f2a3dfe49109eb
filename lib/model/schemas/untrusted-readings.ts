import * as limits from '../limits';
import { nameText } from '../outside-text';
import { POST_COUNTS, type PostReadings } from '../post';
import { PROFILE_COUNTS, PROFILE_WORDS, type ProfileReadings } from '../profile';
import { absent, type Reading } from '../reading';
import { DAY_MS } from '../time';
import { idSchema } from './page';
import { postFields, profileFields, readingSchema, timeMsSchema } from './readings';
import { z } from './zod';

/* Checks field by field what a tab says of a profile and its posts. An impossible value counts as not seen, and the
   other fields are used. A missing field means that the message did not come from a reader of this version. */

/** More than any count on any platform; a larger number is a mistake or a forgery. */
const MAX_COUNT = 1e13;
/** No supported platform is older than YouTube (February 2005). */
const EARLIEST_MS = Date.UTC(2005, 0, 1);
/** Looks are dated by this computer's clock, which may be set back while a page is open. */
const CLOCK_STEP_MS = 5 * 60_000;
/** Posts can be dated by another time zone's midnight. */
const MAX_OTHERS = 10;

/** The time of a look: not before the first platform existed, and not in the future. */
export const lookedAtSchema = timeMsSchema.refine(
  (atMs) => atMs >= EARLIEST_MS && atMs <= Date.now() + CLOCK_STEP_MS,
);

const text = (max: number) => z.string().max(max).nullable();
const texts = (max: number, each: number) => z.array(z.string().max(each)).max(max);

const isPlausible = (reading: Reading): boolean => {
  if (!lookedAtSchema.safeParse(reading.takenAtMs).success) return false;
  if (!reading.found) return true;
  const { others = [], beside, endedAtMs = reading.takenAtMs } = reading;
  if ((beside && !isPlausible(beside)) || endedAtMs > reading.takenAtMs) return false;
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
/** A look dated minutes ahead would win over every correct one until then. */
const notLater = <Look extends { takenAtMs: number }>(look: Look): Look => ({
  ...look,
  takenAtMs: Math.min(look.takenAtMs, Date.now()),
});
const plausibleReading: z.ZodType<Reading> = readingSchema
  .refine(isPlausible)
  .transform((reading): Reading => {
    const dated = notLater(reading);
    if (!dated.found) return dated;
    const { beside, endedAtMs } = dated;
    return {
      ...dated,
      ...(beside && { beside: notLater(beside) }),
      ...(endedAtMs !== undefined && { endedAtMs: Math.min(endedAtMs, dated.takenAtMs) }),
    };
  });

type Schemas<Fields> = { readonly [Name in keyof Fields]: z.ZodType<Fields[Name]> };

const POST: Schemas<PostReadings> = {
  ...postFields,
  ...(Object.fromEntries(POST_COUNTS.map((name) => [name, plausibleReading])) as Schemas<
    Record<(typeof POST_COUNTS)[number], Reading>
  >),
  id: idSchema.min(1),
  author: text(limits.MAX_HANDLE),
  postedAtMs: timeMsSchema.refine((atMs) => atMs >= EARLIEST_MS && atMs <= Date.now() + DAY_MS).nullable(),
  postedAtReader: text(limits.MAX_WORD),
  caption: text(limits.MAX_CAPTION),
  visibleComments: texts(limits.MAX_COMMENTS, limits.MAX_COMMENT),
  takenAtMs: lookedAtSchema,
};

const PROFILE: Schemas<ProfileReadings> = {
  ...profileFields,
  ...(Object.fromEntries(PROFILE_COUNTS.map((name) => [name, plausibleReading])) as Schemas<
    Record<(typeof PROFILE_COUNTS)[number], Reading>
  >),
  displayName: text(limits.MAX_NAME).transform(nameText),
  bio: text(limits.MAX_BIO),
  category: text(limits.MAX_NAME).transform(nameText),
  links: texts(limits.MAX_LINKS, limits.MAX_LINK),
  accountId: text(limits.MAX_WORD),
  foundAtMs: z.partialRecord(z.enum(PROFILE_WORDS), lookedAtSchema).optional(),
  takenAtMs: lookedAtSchema,
};

/** Replacements for invalid values; all other fields become null. */
const INSTEAD: { [name: string]: () => unknown } = {
  // No post has an empty id, so the post is dropped.
  id: () => '',
  kind: () => 'unknown',
  visibleComments: () => [],
  links: () => [],
  foundAtMs: () => undefined,
  takenAtMs: () => Date.now(),
  ...Object.fromEntries(
    [...POST_COUNTS, ...PROFILE_COUNTS].map((name) => [name, () => absent('unreadable', Date.now())]),
  ),
};

export const checkPost = (input: unknown) => completeRecord(POST, input);
export const checkProfile = (input: unknown) => completeRecord(PROFILE, input);
export const checkPostFields = (input: unknown) => presentFields(POST, input);
export const checkProfileFields = (input: unknown) => presentFields(PROFILE, input);

/** All fields; null if one without a default is missing. */
function completeRecord<Fields extends object>(schemas: Schemas<Fields>, input: unknown): Fields | null {
  const fields = presentFields(schemas, input);
  if (fields === null) return null;
  for (const name of Object.keys(schemas) as (keyof Fields & string)[]) {
    if (Object.hasOwn(fields, name)) continue;
    const checked = schemas[name].safeParse(undefined);
    if (!checked.success) return null;
    fields[name] = checked.data;
  }
  return fields as Fields;
}

/** The fields that are present; null if the value is not an object. */
function presentFields<Fields extends object>(
  schemas: Schemas<Fields>,
  input: unknown,
): Partial<Fields> | null {
  if (typeof input !== 'object' || input === null) return null;
  const fields: Partial<Fields> = {};
  for (const name of Object.keys(schemas) as (keyof Fields & string)[]) {
    if (!Object.hasOwn(input, name)) continue;
    const checked = schemas[name].safeParse((input as Record<string, unknown>)[name]);
    fields[name] = checked.success ? checked.data : ((INSTEAD[name]?.() ?? null) as Fields[typeof name]);
  }
  return fields;
}
