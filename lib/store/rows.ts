import { MAX_RATING } from '../model/candidate';
import { FIELD_KINDS, LABEL_COLOURS } from '../model/label';
import {
  audienceSchema,
  feeSchema,
  nextActionSchema,
  snapshotSchema,
  typedFiguresSchema,
} from '../model/schemas/candidate';
import { platformSchema, postKindSchema, timeMsSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import type { SnapshotSummary } from './numbers';
import type { PostRow, StoredNumbers } from './schema';

const texts = z.array(z.string()).catch([]);
const trashedAtMs = timeMsSchema.nullable().catch(null);
const seq = z.number().catch(0);
const stamps = z.record(z.string(), z.string());

/** Identity fields are required; any other invalid field gets its default, so that no note is lost to it. */
const candidateSchema = z.object({
  id: z.string().min(1),
  platform: platformSchema,
  handle: z.string().min(1),
  accountId: z.string().nullable().catch(null),
  /** Earlier handles of the account, each with the time it was last seen. */
  handles: z.array(z.object({ handle: z.string(), toMs: timeMsSchema })).catch([]),
  /** Ids of accounts and candidates that the user said belong to someone else. */
  notSame: texts,
  /** The candidate that took over everything of this one, which is in the trash since. */
  mergedInto: z.string().nullable().catch(null),
  profileUrl: z.string().catch(''),
  displayName: z.string().nullable().catch(null),
  creatorId: z.string().min(1),
  stageId: z.string().catch('found'),
  tagIds: texts,
  listIds: texts,
  /** By the id of the field. A removed value leaves its key behind. */
  fields: z.record(z.string(), z.unknown()).catch({}),
  /** By the id of the field: what another window entered at the same time, until the user has decided. */
  otherFields: z.record(z.string(), texts).catch({}),
  price: z
    .object({
      asked: feeSchema.nullable().catch(null),
      offered: feeSchema.nullable().catch(null),
      agreed: feeSchema.nullable().catch(null),
    })
    .catch({ asked: null, offered: null, agreed: null }),
  rating: z.number().int().min(1).max(MAX_RATING).nullable().catch(null),
  nextAction: nextActionSchema.nullable().catch(null),
  audience: audienceSchema.nullable().catch(null),
  /** Figures that were typed or imported, by random ids. */
  typed: z.record(z.string(), z.unknown()).catch({}),
  /** By import: hashes of the cells that it brought. Absent without one; an undone import leaves its key behind. */
  imported: z.record(z.string(), z.string().catch('')).optional().catch(undefined),
  savedAtMs: timeMsSchema.catch(0),
  updatedAtMs: timeMsSchema.catch(0),
  seq,
  stamps: stamps.catch({}),
  trashedAtMs,
});
export type CandidateRow = z.infer<typeof candidateSchema>;

const noteSchema = z.object({
  id: z.string().min(1),
  candidateId: z.string().min(1),
  atMs: timeMsSchema.catch(0),
  body: z.string(),
  other: texts,
  stamps: stamps.catch({}),
  trashedAtMs,
});
export type NoteRow = z.infer<typeof noteSchema>;

/** A tag, list, stage or custom field. */
const labelSchema = z.object({
  id: z.string().min(1),
  /** Null for a stage that the product names. */
  name: z.string().nullable(),
  order: z.number().catch(0),
  colour: z.enum(LABEL_COLOURS).nullable().catch(null),
  /** The label that a deleted one was merged into. */
  mergedInto: z.string().nullable().optional().catch(null),
  trashedAtMs,
});
export type LabelRow = z.infer<typeof labelSchema>;

const fieldSchema = labelSchema.extend({
  name: z.string().min(1),
  kind: z.enum(FIELD_KINDS),
  options: texts,
});

/** A brief or a table of the user's own. Its other fields are checked where they are used. */
const definitionSchema = z.looseObject({
  id: z.string().min(1),
  order: z.number().catch(0),
  stamps,
  trashedAtMs,
});
export type DefinitionRow = z.infer<typeof definitionSchema>;

const contactSchema = z.object({
  id: z.string().min(1),
  emails: z.array(z.object({ value: z.string().min(1) })).min(1),
  trashedAtMs,
});

const phoneSchema = z.object({
  phones: z.array(z.object({ value: z.string().min(1) })).min(1),
  trashedAtMs,
});
const forbiddenSchema = z.object({ doNotContact: z.literal(true) });

export interface NumbersRow extends StoredNumbers {
  /** Null if the row does not say. */
  seen: SnapshotSummary | null;
  device: string;
  seq: number;
  trashedAtMs: number | null;
}

const numbersSchema: z.ZodType<NumbersRow> = z
  .object({
    id: z.string().min(1),
    candidateId: z.string().min(1),
    takenAtMs: timeMsSchema,
    device: z.string().catch(''),
    packed: z.instanceof(Uint8Array<ArrayBuffer>),
    seen: z
      .object({ profile: z.array(z.string()), posts: z.record(z.string(), z.number()) })
      .nullable()
      .catch(null),
    stamps: stamps.catch({}),
    seq,
    /** The number that orders a snapshot taken over from another candidate: when it was saved, not when it moved. */
    order: z.number().nullable().catch(null),
    trashedAtMs,
  })
  .transform(({ stamps: all, order, ...row }) => ({
    ...row,
    seq: order ?? row.seq,
    stamp: all.packed ?? '',
  }));

const postSchema: z.ZodType<PostRow> = z.object({
  candidateId: z.string(),
  postId: z.string(),
  kind: postKindSchema.catch('unknown'),
  author: z.string().nullable().catch(null),
  postedAtMs: timeMsSchema.nullable().catch(null),
  postedAtReader: z.string().nullable().catch(null),
  paidPartnership: z.boolean().nullable().catch(null),
  captions: z
    .array(z.object({ text: z.string().nullable(), firstMs: timeMsSchema, lastMs: timeMsSchema }))
    .catch([]),
});

/** Each of these returns null for an unreadable row, which stays in the database unchanged. */
const readerOf =
  <Value>(schema: z.ZodType<Value>) =>
  (row: unknown): Value | null =>
    schema.safeParse(row).data ?? null;

export const readCandidateRow = readerOf(candidateSchema);
export const readNoteRow = readerOf(noteSchema);
export const readLabelRow = readerOf(labelSchema);
export const readDefinitionRow = readerOf(definitionSchema);
export const readFieldRow = readerOf(fieldSchema);
export const readNumbersRow = readerOf(numbersSchema);
export const readPostRow = readerOf(postSchema);
export const readSnapshot = readerOf(snapshotSchema);
export const readTypedFigures = readerOf(typedFiguresSchema);

/** The first email address of a creator, or null. */
export function readEmail(row: unknown): string | null {
  const contact = contactSchema.safeParse(row).data;
  return contact?.trashedAtMs === null ? (contact.emails[0]?.value ?? null) : null;
}

/** The first telephone number of a creator, or null. */
export function readPhone(row: unknown): string | null {
  const contact = phoneSchema.safeParse(row).data;
  return contact?.trashedAtMs === null ? (contact.phones[0]?.value ?? null) : null;
}

/** Whether the row of a creator says that nobody may contact them. */
export const forbidsContact = (row: unknown): boolean => forbiddenSchema.safeParse(row).success;

/** The addresses and numbers of a creator behind the first ones, which profiles had that were joined by hand. */
export function readOtherContacts(row: unknown): string[] | null {
  const lists = [contactSchema.safeParse(row).data, phoneSchema.safeParse(row).data];
  const others = lists.flatMap((one) => {
    if (one?.trashedAtMs !== null) return [];
    const all = 'emails' in one ? one.emails : one.phones;
    return all.slice(1).map(({ value }) => value);
  });
  return others.length === 0 ? null : others;
}
