import { elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { remembered } from '../../page/remembered';
import { leafTexts, textBelow, visibleText } from '../../page/texts';
import { handleShown, headerOfTwo } from './channel-data';
import type { Facts } from './facts';
import { countsAmong } from './header-counts';

/*
 * The head of a channel's page as it is drawn: `yt-page-header-renderer` since 2024, with a handle and `#ids`
 * in `ytd-c4-tabbed-header-renderer` before (seen 2022 to 2026-07).
 */
const HEADERS = 'yt-page-header-renderer, ytd-c4-tabbed-header-renderer';
const PARTS = 'yt-content-metadata-view-model';

/** The drawn header, where it shows the handle that the address names. A hidden one belongs to an earlier page. */
export const channelHeader = remembered((look: Look): Element | null => {
  const handle = look.place.kind === 'profile' && `@${handleShown(look)}`.toLowerCase();
  const isOwn = (header: Element) =>
    !header.closest('[hidden]') &&
    elementsIn(header, `${PARTS} *, #channel-handle, #channel-handle *`)
      .flatMap((part) => visibleText(part) ?? [])
      .some((text) => text.toLowerCase() === handle);
  return [...look.document.querySelectorAll(HEADERS)].find(isOwn) ?? null;
});

export const drawnChannel = remembered((look: Look): Facts | null => {
  const header = channelHeader(look);
  const parts = header?.querySelector(PARTS);
  const older = () => headerOfTwo(textBelow(header, '#subscriber-count'), textBelow(header, '#videos-count'));
  return (
    header && {
      ...countsAmong(parts ? leafTexts(parts) : older(), look),
      displayName: textBelow(header, 'h1, ytd-channel-name #text'),
      bio: textBelow(header, 'yt-description-preview-view-model'),
      link: textBelow(header, 'yt-attribution-view-model a'),
    }
  );
});
