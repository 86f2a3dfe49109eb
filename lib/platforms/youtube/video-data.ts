import { at, type JsonObject, objectsWhere } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { remembered } from '../../page/remembered';
import { channelNameIn, handleOf } from './address';
import { countIn } from './counts';
import type { Facts } from './facts';
import { initialData } from './initial-data';
import { likesOn } from './likes';
import { listOf, textOf, under } from './renderers';

export interface VideoFacts extends Facts {
  isGone: boolean;
  /** Then those who watch or wait are counted, and there are no views. */
  isLive: boolean;
  areCommentsOff: boolean;
}

/** What the data tells of the video that the address names, or null. */
export const embeddedVideo = remembered((look: Look): VideoFacts | null => {
  const data = initialData(look);
  if (!data || !namesVideo(data, look)) return null;
  const results = under(data.contents, 'results');
  const info = under(results, 'videoPrimaryInfoRenderer');
  const owner = under(results, 'videoOwnerRenderer');
  const count = under(info, 'videoViewCountRenderer');
  const isLive = at(count, 'isLive') === true || at(count, 'viewCount', 'runs') !== undefined;
  const panels = listOf(data.engagementPanels).map((panel) =>
    at(panel, 'engagementPanelSectionListRenderer'),
  );
  const comments = panels.find((panel) => String(at(panel, 'targetId')).includes('comments'));
  const commentsSection = objectsWhere(results, (node) => node.sectionIdentifier === 'comment-item-section');
  // The only place of a short's views and owner.
  const description = under(panels, 'videoDescriptionHeaderRenderer');
  const descriptionViews = under(under(description, 'viewCountFactoidRenderer'), 'value');
  const link = owner ? at(owner, 'navigationEndpoint') : at(description, 'channelNavigationEndpoint');
  // Several channels that made a video together have no link and no subscribers.
  const author = channelNameIn(String(at(link, 'browseEndpoint', 'canonicalBaseUrl')));
  const caption = [textOf(at(info ?? description, 'title')), textOf(under(results, 'attributedDescription'))];
  return {
    isGone: !info && under(data.contents, 'backgroundPromoRenderer') !== undefined,
    isLive,
    areCommentsOff: under(commentsSection, 'messageRenderer') !== undefined,
    views: isLive
      ? { absent: 'not-shown' }
      : countIn(textOf(info ? at(count, 'viewCount') : descriptionViews), look),
    likes: likesIn(at(info, 'videoActions') ?? data.overlay ?? results, look),
    comments: countIn(textOf(under(comments, 'contextualInfo')), look),
    followers: countIn(textOf(at(owner, 'subscriberCountText')), look),
    displayName: textOf(at(owner, 'title')),
    author: author && handleOf(author),
    caption: caption.filter((text) => text).join('\n') || null,
  };
});

function namesVideo(data: JsonObject, { place }: Look): boolean {
  const shown = [data.currentVideoEndpoint, data.replacementEndpoint];
  const ids = shown.flatMap((endpoint) => [
    at(endpoint, 'watchEndpoint', 'videoId'),
    at(endpoint, 'reelWatchEndpoint', 'videoId'),
  ]);
  return place.kind === 'post' && ids.includes(place.postId);
}

/** A button of today (`iconName`, `title`, `accessibilityText`), or one of 2021 to 2023. */
function likesIn(buttons: unknown, look: Look) {
  const isLike = (node: JsonObject) => [node.iconName, at(node, 'defaultIcon', 'iconType')].includes('LIKE');
  const [button] = objectsWhere(buttons, isLike);
  const text = textOf(button?.title ?? button?.defaultText);
  const label = textOf(button?.accessibilityText ?? under(button?.accessibilityData, 'label'));
  return text === null ? null : likesOn([text], label, false, look);
}
