/**
 * Where on the page a reader looks, in words that follow "from". The readers' own names are for developers, and several
 * look at the same place. `tests/lib/words/reader-words.test.ts` requires an entry for every reader.
 */
const READER_WORDS: Record<string, string> = {
  header: 'the header',
  'header-title': 'the header',
  'header-link': 'a link in the header',
  'header-order': 'the header',
  'header-data': 'the header’s data',
  title: 'the number’s tooltip',
  text: 'the text',
  label: 'a label',
  row: 'the row under the post',
  bar: 'a bar of the page',
  'action-bar': 'the bar under the post',
  'liked-by-link': 'the line of who liked it',
  'comments-link': 'the link to the comments',
  'embed-link': 'a link of the embedded post',
  heading: 'the line beside the heading',
  article: 'the line under the post',
  viewer: 'the buttons beside the reel',
  'own-post': 'the line under the name in a post',
  card: 'the card beside the posts',
  description: 'the description for search engines',
  tile: 'the preview',
  'tile-overlay': 'the hovered preview',
  'tile-views': 'the preview',
  'tile-label': 'the preview’s label',
  'tile-data': 'the preview’s data',
  'video-page': 'the video’s page',
  'video-data': 'the video’s data',
  data: 'the page’s data',
  'embedded-data': 'the page’s data',
  stats: 'the page’s data',
  statsV2: 'the page’s data',
  itemStruct: 'the page’s data',
  createTime: 'the page’s data',
  schema: 'the data for search engines',
  'linked-data': 'the data for search engines',
  microdata: 'the data for search engines',
  time: 'the time beside it',
  id: 'the number in its address',
  shortcode: 'the letters in its address',
};

/** Saved numbers may name a reader that no longer exists. */
export const readerWords = (reader: string): string => READER_WORDS[reader] ?? reader.replaceAll('-', ' ');
