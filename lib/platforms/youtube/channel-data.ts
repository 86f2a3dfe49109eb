import type { Look } from '../../page/look';
import { remembered } from '../../page/remembered';
import { withoutMarks } from '../../page/texts';
import { channelNameIn } from './address';
import { countIn } from './counts';
import type { Facts } from './facts';
import { countsAmong } from './header-counts';
import { initialData } from './initial-data';
import { having, listOf, type Renderer, textOf, under } from './renderers';
import { tilesIn } from './tiles-in-data';

/** The data of the channel that the address names, or null. */
const channelData = remembered((look: Look): Renderer | null => {
  const data = look.place.kind === 'profile' ? initialData(look) : null;
  const addressed = channelNameIn(look.url.pathname)?.toLowerCase();
  const names = data ? namesIn(data).map((name) => name.toLowerCase()) : [];
  // An old name and a handle that read alike belong together: YouTube made the handles from the names.
  return addressed && (names.includes(addressed) || names.includes(addressed.replace(/^(c|user)\//, '@')))
    ? data
    : null;
});

/** Every name and id of the addressed channel that its address and its data give. */
export const namesOf = remembered((look: Look): string[] => {
  const data = channelData(look);
  return [channelNameIn(look.url.pathname) ?? [], data ? namesIn(data) : []].flat();
});

/** The handle of the addressed channel as its page spells it, or null where nothing tells. */
export function handleShown(look: Look): string | null {
  return (
    namesOf(look)
      .find((name) => name.startsWith('@'))
      ?.slice(1) ?? null
  );
}

export const embeddedChannel = remembered((look: Look): Facts | null => {
  const data = channelData(look);
  if (!data) return null;
  const about = under(data.metadata, 'channelMetadataRenderer');
  // Until 2024.
  const older = data.header?.c4TabbedHeaderRenderer;
  const parts = having(data.header, 'metadataParts').flatMap((row) => listOf(row.metadataParts));
  const name = textOf(about?.title);
  // The heading is labelled with the name, and with a word more where there is a mark.
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
  return data && tilesOf(data);
};
const tilesOf = remembered((data: Renderer) => tilesIn(data.contents, namesIn(data)));

function namesIn({ metadata, header }: Renderer): string[] {
  const about = under(metadata, 'channelMetadataRenderer');
  // On the pages of channels that are gone, the id alone.
  const older = header?.c4TabbedHeaderRenderer;
  const addresses = [
    about?.vanityChannelUrl,
    about?.channelUrl,
    ...listOf(about?.ownerUrls),
    `/channel/${about?.externalId}`,
    `/channel/${older?.channelId}`,
    older?.navigationEndpoint?.browseEndpoint?.canonicalBaseUrl,
    `/${textOf(older?.channelHandleText)}`,
  ];
  return addresses.flatMap((address) => channelNameIn(String(address)) ?? []);
}
