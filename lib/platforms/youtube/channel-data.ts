import { at, type JsonObject } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { remembered } from '../../page/remembered';
import { withoutMarks } from '../../page/texts';
import { channelNameIn, handleOf } from './address';
import type { Facts } from './facts';
import { countsAmong, type HeaderPart } from './header-counts';
import { initialData } from './initial-data';
import { listOf, textOf, under } from './renderers';
import { type TileData, tilesBelow } from './tile-data';

/** The data of the channel that the address names, or null. */
const channelData = remembered((look: Look): JsonObject | null => {
  const addressed = look.place.kind === 'profile' && channelNameIn(look.url.pathname)?.toLowerCase();
  const data = initialData(look);
  if (!data || !addressed) return null;
  // An old name and a handle that read alike belong together: YouTube made the handles from the names.
  const names = [addressed, addressed.replace(/^(?:c|user)\//, '@')];
  return namesIn(data).some((name) => names.includes(name.toLowerCase())) ? data : null;
});

/** Every name and id of the addressed channel that its address and its data give. */
export function namesOf(look: Look): string[] {
  const data = channelData(look);
  return [channelNameIn(look.url.pathname) ?? [], data ? namesIn(data) : []].flat();
}

/** The handle of the addressed channel as its page spells it, or null where nothing tells. */
export function handleShown(look: Look): string | null {
  const handle = namesOf(look).find((name) => name.startsWith('@'));
  return handle ? handleOf(handle) : null;
}

export const embeddedChannel = remembered((look: Look): Facts | null => {
  const data = channelData(look);
  if (!data) return null;
  const about = aboutIn(data);
  const header = data.header;
  const title = textOf(at(about, 'title'));
  // The heading is labelled with the name, and with a word more where there is a mark.
  const heading = textOf(under(under(header, 'dynamicTextViewModel'), 'label'));
  const isMarked = title !== null && heading?.startsWith(title) && heading !== title;
  const badge = String(under(at(olderHeader(data), 'badges'), 'style'));
  return {
    ...countsAmong(partsIn(data), look),
    displayName: title,
    bio: textOf(at(about, 'description')) || null,
    verified: isMarked || badge.includes('VERIFIED') || null,
    link: textOf(under(under(header, 'attributionViewModel'), 'text')),
  };
});

const tilesByData = remembered((data: JsonObject): Map<string, TileData> => {
  const own = namesIn(data);
  return tilesBelow(data.contents, (channelId) => own.includes(channelId));
});

export function embeddedTiles(look: Look): Map<string, TileData> | undefined {
  const data = channelData(look);
  return data ? tilesByData(data) : undefined;
}

const aboutIn = (data: JsonObject): unknown => under(data.metadata, 'channelMetadataRenderer');
/** Until 2024; today on the pages of channels that are gone. */
const olderHeader = (data: JsonObject): unknown => at(data, 'header', 'c4TabbedHeaderRenderer');

function namesIn(data: JsonObject): string[] {
  const about = aboutIn(data);
  const header = olderHeader(data);
  const addresses = [
    at(about, 'vanityChannelUrl'),
    at(about, 'channelUrl'),
    at(about, 'ownerUrls'),
    `/channel/${at(header, 'channelId')}`,
    at(header, 'navigationEndpoint', 'browseEndpoint', 'canonicalBaseUrl'),
    `/${textOf(at(header, 'channelHandleText'))}`,
  ];
  return addresses.flat().flatMap((address) => channelNameIn(String(address)) ?? []);
}

function partsIn(data: JsonObject): HeaderPart[] {
  const older = olderHeader(data);
  if (older) {
    const [subscribers, videos] = [at(older, 'subscriberCountText'), at(older, 'videosCountText')].map(
      textOf,
    );
    return headerOfTwo(subscribers, videos);
  }
  const rows = listOf(under(data.header, 'metadataRows')).flatMap((row) => listOf(at(row, 'metadataParts')));
  return rows.map((part) => ({
    text: withoutMarks(textOf(at(part, 'text')) ?? ''),
    label: textOf(at(part, 'accessibilityLabel')),
  }));
}

/** The older header has a place for each, so that the subscribers need no label. */
export function headerOfTwo(
  subscribers: string | null | undefined,
  videos: string | null | undefined,
): HeaderPart[] {
  return [
    { text: subscribers ?? '', label: subscribers ?? null },
    { text: videos ?? '', label: null },
  ];
}
