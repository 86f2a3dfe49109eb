import type { PlatformId } from '../model/platform';
import { moveId as bluesky } from './bluesky/move-id';
import { moveId as instagram } from './instagram/move-id';
import { moveId as linkedin } from './linkedin/move-id';
import type { MoveId } from './moved-number';
import { moveId as tiktok } from './tiktok/move-id';
import { moveId as x } from './x/move-id';

/** The platforms whose ids say when they were made. Page files move that time as they move every other one. */
export const MOVE_ID: Partial<Record<PlatformId, MoveId>> = { bluesky, instagram, linkedin, tiktok, x };
