import { type MessageKey, say } from './catalogue/say';

type PlaceKey = Extract<MessageKey, `reader.${string}`>;
type PlaceCode = PlaceKey extends `reader.${infer Code}` ? Code : never;

/**
 * Where on the page a reader looks. The readers' own names are for developers, and several look at the same place.
 * `tests/lib/words/reader-words.test.ts` requires an entry for every reader.
 */
const PLACES: Record<string, PlaceCode> = {
  header: 'header',
  'header-title': 'header',
  'header-link': 'header-link',
  'header-order': 'header',
  'header-data': 'header-data',
  title: 'title',
  text: 'text',
  label: 'label',
  row: 'row',
  bar: 'bar',
  'action-bar': 'action-bar',
  'liked-by-link': 'liked-by-link',
  'comments-link': 'comments-link',
  'embed-link': 'embed-link',
  heading: 'heading',
  article: 'article',
  viewer: 'viewer',
  'own-post': 'own-post',
  card: 'card',
  description: 'description',
  tile: 'tile',
  'tile-overlay': 'tile-overlay',
  'tile-views': 'tile',
  'tile-label': 'tile-label',
  'tile-data': 'tile-data',
  'video-page': 'video-page',
  'video-data': 'video-data',
  data: 'data',
  'embedded-data': 'data',
  stats: 'data',
  statsV2: 'data',
  itemStruct: 'data',
  createTime: 'data',
  schema: 'schema',
  'linked-data': 'schema',
  microdata: 'schema',
  time: 'time',
  id: 'id',
  shortcode: 'shortcode',
};

/** In words that follow "from". Saved numbers may name a reader that no longer exists. */
export function readerWords(reader: string): string {
  const place = PLACES[reader];
  return place ? say(`reader.${place}`) : reader.replaceAll('-', ' ');
}
