import type { FieldValue } from './label';
import { nameText } from './outside-text';
import { handleKey, handleText } from './place';
import type { PlatformId } from './platform';
import type {
  audienceSchema,
  feeSchema,
  nextActionSchema,
  snapshotSchema,
  textFactsSchema,
  typedFiguresSchema,
} from './schemas/candidate';
import type { z } from './schemas/zod';

/** The built-in stages in their default order. The user may rename, reorder and delete them and add others. */
export const STAGES = ['found', 'shortlisted', 'contacted', 'agreed', 'declined'] as const;
export type BuiltInStage = (typeof STAGES)[number];
/** The id of a stage, which tells how far the work with a candidate has come. */
export type Stage = string;

export type Fee = z.infer<typeof feeSchema>;

/** What the user wants to do next about a candidate. */
export type NextAction = z.infer<typeof nextActionSchema>;

/** What the creator says about the audience. Nothing in it was read from a page. */
export type AudienceReport = z.infer<typeof audienceSchema>;

/** The best rating; the worst is 1. */
export const MAX_RATING = 5;

/** What the user decided about a candidate, and what the creator said. What is not decided is absent. */
export interface Decisions {
  /** From 1 to `MAX_RATING`. */
  rating?: number;
  /** The creator must not be contacted; for all profiles of the creator. */
  doNotContact?: true;
  nextAction?: NextAction;
  /** What the user offered for a post. */
  offered?: Fee;
  /** What both agreed on. */
  agreed?: Fee;
  phone?: string;
  audience?: AudienceReport;
}

/** One dated entry of the notes on a candidate. */
export interface NoteEntry {
  id: string;
  /** When the entry was first written. */
  atMs: number;
  body: string;
  /** Identifies this version of the text, so that an edit based on another version does not replace it. */
  stamp: string;
  /** Versions that lost because two screens saved at once; kept until the user has seen them. */
  other: string[];
}

/** A saved profile. */
export interface Candidate extends Decisions {
  /** Random and permanent; handles change. */
  id: string;
  platform: PlatformId;
  /** The handle as the platform's address spelled it at the last save. */
  handle: string;
  /** The platform's id of the account; null until a page has shown it. */
  accountId: string | null;
  /** Earlier handles of the same account, oldest first. */
  earlierHandles: string[];
  profileUrl: string;
  displayName: string | null;
  stage: Stage;
  /** The stage's own name; null if it has its built-in one. */
  stageName: string | null;
  /** The rank of the stage in the user's order, from 0. */
  stageRank: number;
  lists: string[];
  tags: string[];
  /** The text of all entries, oldest first, joined by line breaks, with the versions that lost. */
  notes: string;
  /** Oldest first. */
  entries: NoteEntry[];
  /** What the account asks for a post. */
  fee: Fee | null;
  /** Values of the user's custom fields by the id of the field. A field without a value is absent. */
  fields: Record<string, FieldValue>;
  /** What lost in custom fields because two screens saved at once, by the id of the field; absent without any. */
  otherFields?: Record<string, string[]>;
  email: string | null;
  /** Further addresses and telephone numbers of the creator, from profiles joined by hand; absent without any. */
  otherContacts?: string[];
  /** Figures that were typed or imported, newest first; absent without any. */
  typed?: TypedFigures[];
  savedAtMs: number;
  updatedAtMs: number;
  /** The number of the last commit that changed the candidate. Grows with every commit, independent of the clock. */
  seq: number;
}

export type TypedFigures = z.infer<typeof typedFiguresSchema>;

/** What was found in captions and comments when a profile was saved. */
export type TextFacts = z.infer<typeof textFactsSchema>;

/** A profile's readings and sample on one date. */
export type Snapshot = z.infer<typeof snapshotSchema>;

/**
 * The newest figures of a candidate. Each reading in `profile` comes from the newest snapshot that has it, with that
 * snapshot's time. `posts` come from the newest snapshot that has any.
 */
export interface NewestNumbers extends Snapshot {
  /**
   * The newest snapshot, and older ones with figures that newer ones lack. A rate is calculated from one of them alone.
   */
  parts: readonly [Snapshot, ...Snapshot[]];
}

/** Identifies an account: `instagram:maya.bakes`, `youtube:UC…`. The same for every spelling of a handle. */
export function accountKey(platform: PlatformId, handle: string): string {
  return `${platform}:${handleKey(handle)}`;
}

/** The display name, or the handle if the display name is empty or invisible. */
export function nameOf({ displayName, handle }: Pick<Candidate, 'displayName' | 'handle'>): string {
  return nameText(displayName) ?? handleText(handle);
}
