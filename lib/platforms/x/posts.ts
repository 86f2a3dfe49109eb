import { parentOf } from '../../page/elements';
import { memoize } from '../../page/memoize';
import type { CountField, CountReader, PostTable } from '../contract';
import { answersBelow } from '../conversation';
import { isBelowTop } from '../list-order';
import { partsNamed } from '../own-parts';
import { testId, writtenText } from './anchors';
import { type Bar, fullInRow, labelled, restOfRow } from './bar';
import { countBelow } from './counts';
import { ARTICLE, type Article, articlesIn, find, type OwnArticle, timeInId } from './find-posts';

type PartOf = (article: OwnArticle) => Element | null;

const label = (partOf: PartOf): CountReader<OwnArticle> => ({
  name: 'label',
  read: (article, look) => labelled(partOf(article), look),
});

const row = (name: 'saves' | 'views'): CountReader<OwnArticle> => ({
  name: 'row',
  read: (article, look) => restOfRow(article.bar, look)[name],
});

const text = (partOf: PartOf): CountReader<OwnArticle> => ({
  name: 'text',
  read: (article, look) => countBelow(partOf(article), look),
});

const fullOf = (partOf: PartOf): CountReader<OwnArticle> => ({
  name: 'row',
  read: (article, look) => fullInRow(article.bar, countBelow(partOf(article), look), look),
});

const onButton = (name: keyof Bar): CountField<OwnArticle> => {
  const button: PartOf = ({ bar }) => bar[name];
  return {
    readers: [label(button), fullOf(button), text(button)],
    otherwise: (article) => (button(article) ? 'unreadable' : 'not-shown'),
  };
};

const views: PartOf = ({ bar }) => bar.views;

const NAME = testId('User-Name');
const COUNTER = testId('app-text-transition-container');

/** On a post's own page, the views are in the same row as its time. In a list, the time is beside the author's name. */
const besideTime: PartOf = memoize(({ element, time }: OwnArticle) => {
  let row: Element | null = time.closest(NAME) ? null : time.closest('div');
  if (!row || !element.contains(row)) return null;
  while (row && row !== element && !row.querySelector(COUNTER)) row = parentOf(row);
  const [only = null, another] = row?.querySelectorAll(COUNTER) ?? [];
  return row?.querySelector('[role="group"]') || another ? null : only;
});

export const posts: PostTable<OwnArticle> = {
  item: ARTICLE,
  find,
  counts: {
    likes: onButton('likes'),
    comments: onButton('comments'),
    views: {
      readers: [label(views), row('views'), fullOf(views), fullOf(besideTime), text(views), text(besideTime)],
      // Posts from before 2022-12 do not show views.
      otherwise: () => 'not-shown',
    },
    shares: onButton('shares'),
    saves: {
      readers: [label(({ bar }) => bar.saves), row('saves')],
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
