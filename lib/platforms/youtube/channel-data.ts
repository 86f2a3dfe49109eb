import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { withoutMarks } from '../../page/texts';
import { channelData, namesIn } from './channel-identity';
import { countIn } from './counts';
import { countsAmong } from './header-counts';
import { having, listOf, type Renderer, textOf, under } from './renderers';
import type { SourceFacts } from './source-facts';
import { isOwn, listsOwn, type Tile } from './tile';
import { tilesIn } from './tiles-in-data';

export const embeddedChannel = memoize((look: Look): SourceFacts | null => {
  const data = channelData(look);
  if (!data) return null;
  const about = under(data.metadata, 'channelMetadataRenderer');
  // YouTube used this header until 2024.
  const older = data.header?.c4TabbedHeaderRenderer;
  const parts = having(data.header, 'metadataParts').flatMap((row) => listOf(row.metadataParts));
  const name = textOf(about?.title);
  // The label of the heading is the name. If the channel has a verification badge, another word follows.
  const heading = textOf(under(under(data.header, 'dynamicTextViewModel'), 'label'));
  const isMarked = heading.startsWith(name) && heading !== name;
  return {
    ...(older
      ? {
          followers: countIn(textOf(older.subscriberCountText), look),
          posts: countIn(textOf(older.videosCountText), look),
        }
      : countsAmong(
          parts.map((part) => ({
            text: withoutMarks(textOf(part.text)),
            label: textOf(part.accessibilityLabel),
          })),
          look,
        )),
    displayName: name || null,
    bio: textOf(about?.description) || null,
    verified: (name && isMarked) || textOf(under(older?.badges, 'style')).includes('VERIFIED') || null,
    link: textOf(under(under(data.header, 'attributionViewModel'), 'text')) || null,
  };
});

export const embeddedTiles = (look: Look) => {
  const data = channelData(look);
  return data && tilesOf(data)(look);
};
/**
 * Keeps tiles per title and language. The data is the same for every look, but the page's language can change, and with
 * it the words that join several channel names.
 */
const tilesOf = memoize((data: Renderer) => {
  const known = new Map<string, Map<string, Tile>>();
  const title = textOf(under(data.metadata, 'channelMetadataRenderer')?.title) || null;
  return (look: Look) => {
    const owner = { names: namesIn(data), title: listsOwn(look) ? title : null, language: look.language };
    const key = `${owner.title} ${owner.language}`;
    const tiles = known.get(key) ?? tilesIn(data.contents, (tile) => isOwn(tile, owner));
    known.set(key, tiles);
    return tiles;
  };
});
