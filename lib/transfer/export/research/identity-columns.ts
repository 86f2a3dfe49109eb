import { PLATFORM_NAMES } from '../../../model/platform';
import { isoTime, type ResearchColumn } from './research-column';

const PAGE = 'the page';

/** Whose post it is, in which snapshot, and what the page said of it besides counts. */
export const identityColumns: readonly ResearchColumn[] = [
  {
    heading: 'platform',
    type: 'text',
    meaning: `The network: ${Object.values(PLATFORM_NAMES).join(', ')}, in lower case.`,
    unit: 'name',
    source: 'the address of the page',
    value: ({ candidate }) => candidate.platform,
  },
  {
    heading: 'handle',
    type: 'text',
    meaning: 'The account, without @. Pseudonym: creator-1, creator-2, the same as in the column author.',
    unit: 'text',
    source: 'the address of the page',
    value: ({ candidate: { platform, handle }, file: { pseudonyms } }) =>
      pseudonyms ? pseudonyms.account(platform, handle) : handle,
  },
  {
    heading: 'account_id',
    type: 'text',
    meaning: 'The network’s own id of the account, which a new handle does not change. Pseudonym: account-1.',
    unit: 'text',
    source: PAGE,
    value: ({ candidate: { platform, accountId }, file: { pseudonyms } }) =>
      // Two networks may give the same number to two people.
      pseudonyms && accountId ? pseudonyms.of('account', `${platform} ${accountId}`) : accountId,
  },
  {
    heading: 'display_name',
    type: 'text',
    meaning: 'The name that the profile showed. Pseudonym: name-1.',
    unit: 'text',
    source: PAGE,
    value: ({ snapshot: { profile }, file: { pseudonyms } }) =>
      pseudonyms ? pseudonyms.of('name', profile.displayName) : profile.displayName,
  },
  {
    heading: 'profile_url',
    type: 'text',
    meaning: 'The address of the profile. Pseudonym: link-1.',
    unit: 'address',
    source: 'the address of the page',
    value: ({ candidate: { profileUrl }, file: { pseudonyms } }) =>
      pseudonyms ? pseudonyms.of('link', profileUrl) : profileUrl || null,
  },
  {
    heading: 'snapshot_at',
    type: 'moment',
    meaning: 'When the snapshot was taken. Numbers seen on one day make one snapshot.',
    unit: 'ISO 8601, UTC',
    source: 'clock of the device',
    value: ({ snapshot }) => isoTime(snapshot.takenAtMs),
  },
  {
    heading: 'page_language',
    type: 'text',
    meaning: 'The language of the page, by which its numbers are read.',
    unit: 'BCP 47',
    source: PAGE,
    value: ({ snapshot }) => snapshot.language,
  },
  {
    heading: 'post_id',
    type: 'text',
    meaning: 'The network’s own id of the post. Pseudonym: post-1.',
    unit: 'text',
    source: PAGE,
    value: ({ candidate, post, file: { pseudonyms } }) =>
      pseudonyms ? pseudonyms.of('post', `${candidate.platform} ${post.id}`) : post.id,
  },
  {
    heading: 'kind',
    type: 'text',
    meaning: 'What the post is: photo, carousel, reel, video, short, live, text, or unknown.',
    unit: 'name',
    source: PAGE,
    value: ({ post }) => post.kind,
  },
  {
    heading: 'author',
    type: 'text',
    meaning: 'The account that published the post, if the page says so. Pseudonym as in handle.',
    unit: 'text',
    source: PAGE,
    value: ({ candidate, post: { author }, file: { pseudonyms } }) =>
      pseudonyms && author ? pseudonyms.account(candidate.platform, author) : author,
  },
  {
    heading: 'posted_at',
    type: 'moment',
    meaning: 'When the post was published. A date from an id is the earliest possible one.',
    unit: 'ISO 8601, UTC',
    source: 'see posted_at_reader',
    value: ({ post }) => isoTime(post.postedAtMs),
  },
  {
    heading: 'posted_at_reader',
    type: 'text',
    meaning: 'The part of Yardstick that found the date.',
    unit: 'name',
    source: 'Yardstick',
    value: ({ post }) => post.postedAtReader,
  },
  {
    heading: 'pinned',
    type: 'flag',
    meaning: 'Whether the post is pinned. Empty if the page does not say.',
    unit: 'true, false',
    source: PAGE,
    value: ({ post }) => post.pinned,
  },
  {
    heading: 'above_newer',
    type: 'flag',
    meaning: 'Whether the post stood above a newer one in a list that is sorted newest first.',
    unit: 'true, false',
    source: PAGE,
    value: ({ post }) => post.aboveNewer,
  },
  {
    heading: 'paid_partnership',
    type: 'flag',
    meaning: 'Whether the network labels the post as paid. Empty if the page does not say.',
    unit: 'true, false',
    source: PAGE,
    value: ({ post }) => post.paidPartnership,
  },
  {
    heading: 'caption',
    type: 'text',
    meaning: 'The text of the post. Pseudonym: caption-1.',
    unit: 'text',
    source: PAGE,
    value: ({ post: { caption }, file: { pseudonyms } }) =>
      pseudonyms ? pseudonyms.of('caption', caption) : caption,
  },
  {
    heading: 'caption_length',
    type: 'whole',
    meaning: 'The length of the text of the post, also if it is replaced.',
    unit: 'UTF-16 code units',
    source: 'caption',
    value: ({ post }) => post.caption?.length ?? null,
  },
];
