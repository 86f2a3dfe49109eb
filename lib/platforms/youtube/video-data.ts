import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { handleIn } from './address';
import { countIn, likesOn } from './counts';
import { having, initialData, type Renderer, textOf, under } from './renderers';
import type { SourceFacts } from './source-facts';

/** Facts from the data about the video in the address. Null if the data describes another page. */
export const embeddedVideo = memoize((look: Look): SourceFacts | null => {
  const data = initialData(look);
  const shown = data?.currentVideoEndpoint ?? data?.replacementEndpoint;
  const id = textOf((shown?.watchEndpoint ?? shown?.reelWatchEndpoint)?.videoId);
  if (!data || look.place.kind !== 'post' || id !== look.place.postId) return null;
  const results = under(data.contents, 'results');
  const info = under(results, 'videoPrimaryInfoRenderer');
  const owner = under(results, 'videoOwnerRenderer');
  const count = under(info, 'videoViewCountRenderer');
  const isLive = Boolean(count?.isLive || count?.viewCount?.runs);
  const panels = having(data.engagementPanels, 'targetId');
  const comments = panels.find(({ targetId, header }) => header && textOf(targetId).includes('comments'));
  const sections = having(results, 'sectionIdentifier');
  const commentsSection = sections.filter(
    (section) => textOf(section.sectionIdentifier) === 'comment-item-section',
  );
  // A short has its views and owner only here.
  const description = under(data.engagementPanels, 'videoDescriptionHeaderRenderer');
  const views = info ? count?.viewCount : under(under(description, 'viewCountFactoidRenderer'), 'value');
  // The owner of a collaboration has no link and no subscriber count.
  const link = (
    owner ? owner.navigationEndpoint : under([description, data.overlay], 'channelNavigationEndpoint')
  )?.browseEndpoint;
  const buttons = info?.videoActions ?? data.overlay ?? results;
  const caption = [textOf((info ?? description)?.title), textOf(under(results, 'attributedDescription'))];
  return {
    isGone: !info && under(data.contents, 'backgroundPromoRenderer') !== undefined,
    isLive,
    areCommentsOff: under(commentsSection, 'messageRenderer') !== undefined,
    views: isLive ? { absent: 'not-shown' } : countIn(textOf(views), look),
    likes: likesIn(buttons, look),
    comments: countIn(textOf(under(comments, 'contextualInfo') ?? under(results, 'commentCount')), look),
    followers: countIn(textOf(owner?.subscriberCountText), look),
    displayName: textOf(owner?.title) || null,
    author: handleIn(textOf(link?.canonicalBaseUrl)),
    channelId: textOf(link?.browseId),
    caption: caption.join('\n').trim() || null,
  };
});

/** Reads the current like button (`iconName`, `title`, `accessibilityText`) and the older ones of 2021 to 2023. */
function likesIn(buttons: Renderer | undefined, look: Look) {
  const all = ['iconName', 'defaultIcon', 'likeCountText'].flatMap((key) => having(buttons, key));
  const isLike = (one: Renderer) =>
    one.likeCountText || textOf(one.iconName ?? one.defaultIcon?.iconType) === 'LIKE';
  const button = all.find(isLike) ?? having(under(buttons, 'likeButtonViewModel'), 'accessibilityText')[0];
  const text = button?.title ?? button?.defaultText ?? button?.likeCountText;
  const label = button?.accessibilityText ?? under([button?.accessibilityData, text], 'label');
  return likesOn([textOf(text)], textOf(label), false, look);
}
