import type { Evaluation } from '../../evaluation/evaluation';
import type { TierBound } from '../../metrics/measures/tiers';
import type { Candidate, Snapshot } from '../../model/candidate';
import { contactsIn } from '../../model/contacts';
import { nameText, withoutReordering } from '../../model/outside-text';
import type { Reading } from '../../model/reading';
import { PROFILE_SIGN_NAMES, PROFILE_SIGNS, unknownAmong } from '../../model/unknowns';
import type { ExportRow } from '../columns';
import { tierSchemeInFile, unknownInFile } from '../file-words';
import { decisionCells } from './decision-cells';
import { evaluationCells } from './evaluation-cells';

export interface ExportInput {
  candidate: Candidate;
  /** The latest snapshot; null if none is readable. */
  snapshot: Snapshot | null;
  /** The snapshot evaluated under today's settings. */
  evaluation: Evaluation | null;
  tiers: readonly TierBound[];
  toolVersion: string;
  /** Of the settings of the evaluation: `settingsHash`. */
  settingsHash: string;
  /** What all profiles of its creator have in common; null if there is one alone. */
  creator?: string | null;
}

/**
 * One candidate as a row of the file. Unknown values are null, never 0.
 */
export function exportRow(input: ExportInput): ExportRow {
  const { candidate, snapshot, evaluation, tiers, toolVersion, settingsHash, creator = null } = input;
  return {
    platform: candidate.platform,
    handle: candidate.handle,
    profile_url: candidate.profileUrl || null,
    ...profileCells(candidate, snapshot),
    tier_scheme: tierSchemeInFile(tiers),
    ...evaluationCells(evaluation),
    status: candidate.stageName ?? candidate.stage,
    tags: candidate.tags,
    notes: candidate.notes || null,
    lists: candidate.lists,
    fee: candidate.fee?.amount ?? null,
    currency: candidate.fee?.currency ?? null,
    captured_at: snapshot && new Date(snapshot.takenAtMs).toISOString(),
    page_language: snapshot?.language ?? null,
    tool_version: toolVersion,
    email: candidate.email,
    not_known: snapshot && notKnown(snapshot),
    settings_hash: settingsHash,
    ...decisionCells(candidate),
    // Of the whole file: see `ownFileColumns`.
    field_kinds: null,
    following_is_rounded: isRounded(snapshot?.profile.following),
    posts_is_rounded: isRounded(snapshot?.profile.posts),
    creator,
  };
}

function profileCells(candidate: Candidate, snapshot: Snapshot | null) {
  const profile = snapshot?.profile;
  const followers = profile?.followers.found ? profile.followers : null;
  const bio = withoutReordering(profile?.bio ?? '') || null;
  const contacts = contactsIn(bio ?? '', profile?.links ?? []);
  return {
    display_name: nameText(candidate.displayName),
    verified: profile?.verified ?? null,
    followers: followers?.value ?? null,
    followers_is_rounded: isRounded(profile?.followers),
    following: shownValue(profile?.following),
    posts: shownValue(profile?.posts),
    email_visible: contacts.emails.length > 0 || (bio === null ? null : false),
    external_url: contacts.links[0] ?? null,
    bio,
    captured_from: followers?.reader ?? null,
  };
}

function shownValue(reading: Reading | undefined): number | null {
  return reading?.found ? reading.value : null;
}

function isRounded(reading: Reading | undefined): boolean | null {
  return reading?.found ? reading.precision === 'rounded' : null;
}

/** "none" if everything is known: an empty cell would mean "not known". */
function notKnown({ profile, posts }: Snapshot): string {
  const ofPosts = Object.entries(unknownAmong(posts)).map(([name, count]) =>
    unknownInFile(name, count, posts.length),
  );
  const ofProfile = PROFILE_SIGN_NAMES.filter((name) => PROFILE_SIGNS[name](profile) === null);
  return [...ofPosts, ...ofProfile].join('; ') || 'none';
}
