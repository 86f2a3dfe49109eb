/*
 * The longest texts that are taken from outside, in UTF-16 code units. What a page shows of an honest account stays below:
 * names up to 150 letters (Facebook), handles up to 253 (Bluesky's are host names), bios up to 1,000 (YouTube's search
 * results; its channels' descriptions are cut by the page), captions up to 5,000 (YouTube's descriptions), comments up to
 * 2,200 (Instagram); the platforms' help pages, 2026-11. X lets subscribers write 25,000; of those the beginning is read.
 */
export const MAX_HANDLE = 253;
export const MAX_NAME = 200;
export const MAX_BIO = 5_000;
export const MAX_CAPTION = 5_000;
export const MAX_COMMENT = 2_200;
export const MAX_COMMENTS = 100;
export const MAX_LINK = 2_000;
export const MAX_LINKS = 20;
/** A post's id. Bluesky's are chosen by the author's app (AT Protocol, record keys: 1 to 512 characters). */
export const MAX_ID = 512;
/** A language tag, a section of a profile, a reader's name, a count as the page writes it. */
export const MAX_WORD = 200;

/** More posts than this are not kept of one profile: the session's storage is small (10 MB in Chromium). */
export const MAX_SAMPLE_POSTS = 240;
