import { sameHandle } from '../../model/place';
import { attribute, elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { visibleText } from '../../page/texts';
import { channelNameIn } from './address';
import { initialData, listOf, type Renderer, textOf, under } from './renderers';

/*
 * Finds out which channel a page shows. A handle, a `/c/` name and a `/user/` name with the same spelling can be three
 * channels (2026). So two names belong to one channel only if the page connects them.
 */

/** The channel header elements since 2024 and before. Hidden headers belong to a previous page. */
const HEADERS = 'yt-page-header-renderer, ytd-c4-tabbed-header-renderer';
export const METADATA = 'yt-content-metadata-view-model, #metadata-line';

export const drawnHeaders = memoize(({ document }: Look) =>
  elementsIn(document, HEADERS).filter((header) => !header.closest('[hidden]')),
);

interface Channel {
  /** Every name and id of the channel: `@maya.bakes`, `UC…`, `c/maya`, `user/maya`. */
  names: string[];
  /** The document's embedded data, or null if it describes another channel. */
  data: Renderer | null;
}

const channelHere = memoize((look: Look): Channel => {
  const addressed = look.place.kind === 'profile' ? channelNameIn(look.url.pathname) : null;
  if (!addressed) return { names: [], data: null };
  const data = initialData(look);
  const dataNames = data ? namesIn(data) : [];
  const isInData = (name: string) => dataNames.some((one) => sameHandle(one, name));
  const nothing = { names: [addressed], data: null };
  const drawn = handleDrawn(look);
  if (isInData(addressed)) {
    // Under an old name, the drawn header and the data must name the same channel. If they differ, one of them belongs
    // to another page.
    const differ = drawn && !isInData(drawn) && /^(c|user)\//.test(addressed);
    return differ ? nothing : { names: [addressed, ...dataNames], data };
  }
  if (addressed.startsWith('@') || !drawn) return nothing;
  // The data does not have the old name or id in the address. Trust the drawn header unless something contradicts it.
  const knownIds = isInData(drawn) ? dataNames.filter(isId) : [];
  const canonical = channelNameIn(attribute(look.document.querySelector('link[rel="canonical"]'), 'href'));
  const contradicts = [...knownIds, canonical ?? addressed].some(
    (name) =>
      (isId(name) && isId(addressed) && name !== addressed) ||
      (name.startsWith('@') && !sameHandle(name, drawn)) ||
      (isId(name) && dataNames.includes(name) && !isInData(drawn)),
  );
  if (contradicts) return nothing;
  return {
    names: [addressed, drawn, ...(isInData(drawn) ? dataNames : [])],
    data: isInData(drawn) ? data : null,
  };
});

export const namesOf = (look: Look): string[] => channelHere(look).names;
export const channelData = (look: Look): Renderer | null => channelHere(look).data;

/** Returns the handle of the addressed channel as its page spells it, or null if it is unknown. */
export function handleShown(look: Look): string | null {
  const handle = namesOf(look).find((name) => name.startsWith('@'));
  return handle?.slice(1) ?? null;
}

/** Returns the handle in the drawn header, such as `@maya.bakes`. Returns null if there is none or more than one. */
function handleDrawn(look: Look): string | null {
  const parts = drawnHeaders(look).flatMap((header) => elementsIn(header, `${METADATA}, #channel-handle`));
  const texts = parts.flatMap((part) => elementsIn(part, '*').map(visibleText));
  const [handle = null, another] = new Set(texts.filter((text) => text && /^@\S+$/.test(text)));
  return another ? null : handle;
}

export function isId(name: string): boolean {
  return name.startsWith('UC');
}

/**
 * Returns every name and id that the data gives the channel. Includes the addresses of its tabs, because they use the
 * name that was requested.
 */
export function namesIn({ metadata, header, contents }: Renderer): string[] {
  const about = under(metadata, 'channelMetadataRenderer');
  // For deleted channels this header contains only the id.
  const older = header?.c4TabbedHeaderRenderer;
  const tabs = listOf(contents?.twoColumnBrowseResultsRenderer?.tabs).map(
    (tab) => tab.tabRenderer?.endpoint?.browseEndpoint,
  );
  const ownTabs = tabs.filter((tab) => tab && textOf(tab.browseId) === textOf(about?.externalId));
  const addresses = [
    about?.vanityChannelUrl,
    about?.channelUrl,
    ...listOf(about?.ownerUrls),
    ...ownTabs.map((tab) => tab?.canonicalBaseUrl),
    `/channel/${about?.externalId}`,
    `/channel/${older?.channelId}`,
    older?.navigationEndpoint?.browseEndpoint?.canonicalBaseUrl,
    `/${textOf(older?.channelHandleText)}`,
  ];
  return [...new Set(addresses.flatMap((address) => channelNameIn(String(address)) ?? []))];
}
