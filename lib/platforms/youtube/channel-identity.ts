import { sameHandle } from '../../model/place';
import { attribute, elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { visibleText } from '../../page/texts';
import { channelNameIn } from './address';
import { initialData, listOf, type Renderer, textOf, under } from './renderers';

/*
 * Which channel a page shows. A handle, an old `/c/` and an old `/user/` name that read alike can be three channels (2026), so
 * only what the page itself ties together belongs together.
 */

/** A channel's header as it is drawn: since 2024, and before. A hidden one belongs to an earlier page. */
const HEADERS = 'yt-page-header-renderer, ytd-c4-tabbed-header-renderer';
export const METADATA = 'yt-content-metadata-view-model, #metadata-line';

export const drawnHeaders = memoize(({ document }: Look) =>
  elementsIn(document, HEADERS).filter((header) => !header.closest('[hidden]')),
);

interface Channel {
  /** Every name and id of the channel: `@maya.bakes`, `UC…`, `c/maya`, `user/maya`. */
  names: string[];
  /** The data in the document, where it is this channel's. */
  data: Renderer | null;
}

const channelHere = memoize((look: Look): Channel => {
  const addressed = look.place.kind === 'profile' ? channelNameIn(look.url.pathname) : null;
  if (!addressed) return { names: [], data: null };
  const data = initialData(look);
  const told = data ? namesIn(data) : [];
  const tell = (name: string) => told.some((one) => sameHandle(one, name));
  const nothing = { names: [addressed], data: null };
  const drawn = handleDrawn(look);
  if (tell(addressed)) {
    // Who is drawn under an old name must be who the data speaks of; else one of them is of another page.
    const differ = drawn && !tell(drawn) && /^(c|user)\//.test(addressed);
    return differ ? nothing : { names: [addressed, ...told], data };
  }
  if (addressed.startsWith('@') || !drawn) return nothing;
  // The drawn page decides under an old name or an id that the data does not know, unless something contradicts it.
  const knownIds = tell(drawn) ? told.filter(isId) : [];
  const canonical = channelNameIn(attribute(look.document.querySelector('link[rel="canonical"]'), 'href'));
  const contradicts = [...knownIds, canonical ?? addressed].some(
    (name) =>
      (isId(name) && isId(addressed) && name !== addressed) ||
      (name.startsWith('@') && !sameHandle(name, drawn)) ||
      (isId(name) && told.includes(name) && !tell(drawn)),
  );
  if (contradicts) return nothing;
  return { names: [addressed, drawn, ...(tell(drawn) ? told : [])], data: tell(drawn) ? data : null };
});

export const namesOf = (look: Look): string[] => channelHere(look).names;
export const channelData = (look: Look): Renderer | null => channelHere(look).data;

/** The handle of the addressed channel as its page spells it, or null where nothing tells. */
export function handleShown(look: Look): string | null {
  const handle = namesOf(look).find((name) => name.startsWith('@'));
  return handle?.slice(1) ?? null;
}

/** `@maya.bakes` of the header that is drawn; null where none is, or more than one. */
function handleDrawn(look: Look): string | null {
  const parts = drawnHeaders(look).flatMap((header) => elementsIn(header, `${METADATA}, #channel-handle`));
  const texts = parts.flatMap((part) => elementsIn(part, '*').map(visibleText));
  const [handle = null, another] = new Set(texts.filter((text) => text && /^@\S+$/.test(text)));
  return another ? null : handle;
}

function isId(name: string): boolean {
  return name.startsWith('UC');
}

/** All that data calls the channel it speaks of, by the addresses of its tabs too: they are those it was asked for. */
export function namesIn({ metadata, header, contents }: Renderer): string[] {
  const about = under(metadata, 'channelMetadataRenderer');
  // On the pages of channels that are gone, the id alone.
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
