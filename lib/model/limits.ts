/* The longest accepted texts from outside, in UTF-16 code units. Texts of real accounts are shorter: names up to 150
   letters (Facebook), handles up to 253 (Bluesky's are host names), bios up to 1,000 (YouTube's search results; the
   page cuts channel descriptions), captions up to 5,000 (YouTube's descriptions), comments up to 2,200 (Instagram).
   Source: the platforms' help pages, 2026-11. X lets subscribers write 25,000; only the beginning of those is read. */
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
/** A language tag, a profile tab, a reader's name, or a count as the page writes it. */
export const MAX_WORD = 200;

/** The most posts kept for one profile: session storage is small (10 MB in Chromium). */
export const MAX_SAMPLE_POSTS = 240;
