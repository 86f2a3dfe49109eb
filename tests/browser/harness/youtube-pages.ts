import { type Site, site } from '../../../scripts/browser/site';

/** What every upload of one kind has. */
interface Uploads {
  ids: readonly string[];
  views: number;
  likes: number;
  comments: number;
}

export interface Channel {
  handle: string;
  subscribers: number;
  videos: Uploads;
  shorts: Uploads;
}

const HOST = 'https://www.youtube.com';

export const channelAt = ({ handle }: Channel) => `${HOST}/@${handle}/videos`;
export const videoAt = (id: string) => `${HOST}/watch?v=${id}`;
export const shortAt = (id: string) => `${HOST}/shorts/${id}`;

/** An invented channel with the data that the site's documents hold; its videos share one path, told apart by the query. */
export function youtubePages(channel: Channel): Site {
  const { answer, unanswered } = site({
    [channelAt(channel)]: channelDocument(channel),
    ...Object.fromEntries(channel.shorts.ids.map((id) => [shortAt(id), shortDocument(channel, id)])),
  });
  return {
    unanswered,
    answer: (request) => {
      const { pathname, searchParams } = new URL(request.url());
      const id = searchParams.get('v');
      return pathname === '/watch' && id ? { body: videoDocument(channel, id) } : answer(request);
    },
  };
}

const full = (count: number) => count.toLocaleString('en');
const idOf = ({ handle }: Channel) => `UC${handle.replace(/\W/g, '').padEnd(22, '0')}`;
const text = (content: string) => ({ text: { content } });

const documentWith = (data: unknown) =>
  `<!doctype html><html lang="en"><head><title>YouTube</title></head><body><ytd-app></ytd-app>
  <script>var ytInitialData = ${JSON.stringify(data)};</script></body></html>`;

function channelDocument(channel: Channel): string {
  const { handle, subscribers, videos } = channel;
  const id = idOf(channel);
  const metadataRows = [
    { metadataParts: [text(`@${handle}`)] },
    { metadataParts: [text(`${full(subscribers)} subscribers`), text('60 videos')] },
  ];
  const tiles = videos.ids.map((contentId, at) => ({
    richItemRenderer: { content: { lockupViewModel: tile(contentId, videos.views, at) } },
  }));
  return documentWith({
    header: {
      pageHeaderRenderer: {
        pageTitle: handle,
        content: {
          pageHeaderViewModel: {
            title: { dynamicTextViewModel: text(handle) },
            metadata: { contentMetadataViewModel: { metadataRows } },
          },
        },
      },
    },
    metadata: {
      channelMetadataRenderer: {
        title: handle,
        externalId: id,
        channelUrl: `${HOST}/channel/${id}`,
        vanityChannelUrl: `http://www.youtube.com/@${handle}`,
      },
    },
    contents: {
      twoColumnBrowseResultsRenderer: {
        tabs: [{ tabRenderer: { selected: true, content: { richGridRenderer: { contents: tiles } } } }],
      },
    },
  });
}

function tile(contentId: string, views: number, at: number) {
  const badge = { text: '13:56', badgeStyle: 'THUMBNAIL_OVERLAY_BADGE_STYLE_DEFAULT' };
  const overlays = [{ thumbnailBottomOverlayViewModel: { badges: [{ thumbnailBadgeViewModel: badge }] } }];
  const metadataRows = [{ metadataParts: [text(`${full(views)} views`), text(`${at + 1} weeks ago`)] }];
  return {
    contentId,
    contentType: 'LOCKUP_CONTENT_TYPE_VIDEO',
    contentImage: { thumbnailViewModel: { overlays } },
    metadata: {
      lockupMetadataViewModel: {
        title: { content: `Loaf ${at}` },
        metadata: { contentMetadataViewModel: { metadataRows } },
      },
    },
  };
}

const toggle = (button: object) => ({
  toggleButtonViewModel: { toggleButtonViewModel: { defaultButtonViewModel: { buttonViewModel: button } } },
});

const commentsPanel = (comments: number) => ({
  engagementPanelSectionListRenderer: {
    panelIdentifier: 'engagement-panel-comments-section',
    targetId: 'engagement-panel-comments-section',
    header: {
      engagementPanelTitleHeaderRenderer: { contextualInfo: { runs: [{ text: full(comments) }] } },
    },
  },
});

function videoDocument(channel: Channel, videoId: string): string {
  const { views, likes, comments } = channel.videos;
  const like = {
    iconName: 'LIKE',
    title: full(likes),
    accessibilityText: `like this video along with ${full(likes)} other people`,
  };
  const buttons = [
    { segmentedLikeDislikeButtonViewModel: { likeButtonViewModel: { likeButtonViewModel: toggle(like) } } },
  ];
  const owner = {
    title: { runs: [{ text: channel.handle }] },
    navigationEndpoint: {
      browseEndpoint: { browseId: idOf(channel), canonicalBaseUrl: `/@${channel.handle}` },
    },
  };
  const contents = [
    {
      videoPrimaryInfoRenderer: {
        title: { runs: [{ text: 'Loaf' }] },
        viewCount: { videoViewCountRenderer: { viewCount: { simpleText: `${full(views)} views` } } },
        videoActions: { menuRenderer: { topLevelButtons: buttons } },
      },
    },
    { videoSecondaryInfoRenderer: { owner: { videoOwnerRenderer: owner } } },
  ];
  return documentWith({
    contents: { twoColumnWatchNextResults: { results: { results: { contents } } } },
    currentVideoEndpoint: { watchEndpoint: { videoId } },
    engagementPanels: [commentsPanel(comments)],
  });
}

function shortDocument({ handle, shorts }: Channel, videoId: string): string {
  const { views, likes, comments } = shorts;
  const like = { iconName: 'LIKE', title: full(likes), accessibilityText: `${full(likes)} likes` };
  const comment = {
    iconName: 'COMMENT',
    title: full(comments),
    accessibilityText: `View ${full(comments)} comments`,
  };
  const fact = (value: string, label: string) => ({
    factoidRenderer: { value: { simpleText: value }, label: { simpleText: label } },
  });
  const header = {
    title: { runs: [{ text: 'One roll' }] },
    channel: { simpleText: handle },
    channelNavigationEndpoint: { browseEndpoint: { canonicalBaseUrl: `/@${handle}` } },
    factoid: [{ viewCountFactoidRenderer: { factoid: fact(full(views), 'Views') } }],
  };
  return documentWith({
    overlay: {
      reelPlayerOverlayRenderer: {
        buttonBar: {
          reelActionBarViewModel: {
            buttonViewModels: [{ likeButtonViewModel: toggle(like) }, { buttonViewModel: comment }],
          },
        },
      },
    },
    replacementEndpoint: { reelWatchEndpoint: { videoId } },
    engagementPanels: [
      commentsPanel(comments),
      {
        engagementPanelSectionListRenderer: {
          targetId: 'engagement-panel-structured-description',
          content: {
            structuredDescriptionContentRenderer: { items: [{ videoDescriptionHeaderRenderer: header }] },
          },
        },
      },
    ],
  });
}
