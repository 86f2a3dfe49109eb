import { parentOf } from '../../page/elements';
import type { CountField, CountReader, PostTable } from '../contract';
import { answersBelow } from '../conversation';
import { isBelowTop } from '../list-order';
import { partsNamed } from '../own-parts';
import { testId, writtenText } from './anchors';
import { BUTTONS, fullInRow, labelled, restOfRow, viewsLinkOf } from './bar';
import { countBelow } from './counts';
import { ARTICLE, type Article, articlesIn, find, timeInId } from './find-posts';

type PartOf = (article: Article) => Element | null;

const label = (partOf: PartOf): CountReader<Article> => ({
  name: 'label',
  read: (article, look) => labelled(partOf(article), look),
});

const row = (name: 'saves' | 'views'): CountReader<Article> => ({
  name: 'row',
  read: (article, look) => restOfRow(article, look)[name],
});

const text = (partOf: PartOf): CountReader<Article> => ({
  name: 'text',
  read: (article, look) => countBelow(partOf(article), look),
});

const fullOf = (partOf: PartOf): CountReader<Article> => ({
  name: 'row',
  read: (article, look) => fullInRow(article, countBelow(partOf(article), look), look),
});

const onButton = (buttonOf: PartOf): CountField<Article> => ({
  readers: [label(buttonOf), fullOf(buttonOf), text(buttonOf)],
  otherwise: (article) => (buttonOf(article) ? 'unreadable' : 'not-shown'),
});

/** On a post's own page, the views are in the same row as its time. In a list, the time is beside the author's name. */
const besideTime: PartOf = ({ element, time }) => {
  const counter = testId('app-text-transition-container');
  let row: Element | null = time.closest(testId('User-Name')) ? null : time.closest('div');
  if (!element.contains(row)) return null;
  while (row && row !== element && !row.querySelector(counter)) row = parentOf(row);
  const [only = null, another] = row?.querySelectorAll(counter) ?? [];
  return row?.querySelector('[role="group"]') || another ? null : only;
};

export const posts: PostTable<Article> = {
  item: ARTICLE,
  find,
  counts: {
    likes: onButton(BUTTONS.likes),
    comments: onButton(BUTTONS.comments),
    views: {
      readers: [
        label(viewsLinkOf),
        row('views'),
        fullOf(viewsLinkOf),
        fullOf(besideTime),
        text(viewsLinkOf),
        text(besideTime),
      ],
      // Posts from before 2022-12 do not show views.
      otherwise: () => 'not-shown',
    },
    shares: onButton(BUTTONS.shares),
    saves: {
      readers: [label(BUTTONS.saves), row('saves')],
      otherwise: () => 'not-shown',
    },
  },
  kind: (article) =>
    partsNamed(article, 'videoPlayer', 'videoComponent').length > 0
      ? 'video'
      : partsNamed(article, 'tweetPhoto').length > 0
        ? 'photo'
        : 'text',
  author: [{ name: 'permalink', read: ({ author }) => author }],
  pinned: [
    {
      name: 'context',
      read: (article, look) => {
        if (look.place.kind === 'post') return null;
        const [context] = partsNamed(article, 'socialContext');
        if (!context) return isBelowTop(article.position);
        // In languages other than English, a label counts only if a newer post follows in the list.
        return article.position?.aboveNewer || writtenText(context) === 'Pinned' || null;
      },
    },
  ],
  paidPartnership: [],
  postedAtMs: [
    { name: 'time', read: ({ time }) => Date.parse(time.getAttribute('datetime') ?? '') || null },
    { name: 'id', read: ({ id }) => timeInId(id) },
  ],
  caption: [
    {
      name: 'text',
      read: (article) => textOf(article) || null,
    },
  ],
  visibleComments: (article, look) => answersBelow(article, look, articlesIn, textOf),
};

function textOf(article: Article): string {
  return writtenText(partsNamed(article, 'tweetText')[0]);
}
