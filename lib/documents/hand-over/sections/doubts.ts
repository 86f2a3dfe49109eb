import type { OddSignal, UnseenSignal } from '../../../evaluation/signals/signal';
import { say } from '../../../words/catalogue/say';
import { listOf, smallNumber } from '../../../words/lists';
import { signalName, signalQuestion } from '../../../words/signal-questions';
import {
  commentsLeftOutSentence,
  measureWords,
  signalFacts,
  unknowableWords,
  unseenWords,
} from '../../../words/signal-words';
import { html, type Markup } from '../../markup';
import type { Rated } from '../judged-profile';
import { part } from '../parts';

/** What is worth a question, what is uncertain, what was usual, what could not be checked, and what no page shows. */
export function doubtsPart({ evaluation: { signals } }: Rated): Markup {
  const { odd, unseen, commentsSeen, commentsLeftOut, unknowable } = signals;
  const those = (result: OddSignal['result']) => odd.filter((signal) => signal.result === result);
  const asks = those('ask');
  const unchecked = unseen.filter(({ because }) => because !== 'not-on-this-platform');
  return part(
    say('hand-over.doubts.title'),
    html`${
      asks.length === 0
        ? html`<p>${say('hand-over.doubts.none')}</p>`
        : html`<ul class="asks">
${asks.map((signal) => html`<li>${signalQuestion(signal)}<br><small>${measured(signal)}</small></li>\n`)}</ul>`
    }
${list(say('profile.signals.uncertain'), those('uncertain').map(measured))}
${list(say('profile.signals.usual'), those('usual').map(measured))}
${list(
  say('hand-over.doubts.unchecked'),
  unchecked.map((signal) =>
    say('number.named', { name: signalName(signal.id), value: whyUnchecked(signal) }),
  ),
)}
${commentsLeftOut > 0 && html`<p class="small">${commentsLeftOutSentence(commentsLeftOut, commentsSeen)}</p>`}
<p class="small">${say('profile.signals.unknowable', { unknown: listOf(unknowable.map(unknowableWords)) })}</p>`,
  );
}

/** The screens add how to see more comments, which a reader of the page cannot do. */
const whyUnchecked = (signal: UnseenSignal): string =>
  signal.because === 'too-few-comments'
    ? say('hand-over.doubts.too-few-comments', { comments: smallNumber(signal.neededComments) })
    : unseenWords(signal);

/** The value and its usual range, whose threshold that is, and what the value is based on. */
function measured(signal: OddSignal): string {
  const facts = signalFacts(signal);
  const source = facts[0]?.text ?? '';
  const basis = facts.at(-1)?.text ?? '';
  const sentence = say('fact.sentence', { text: measureWords(signal) });
  return `${sentence} ${say('hand-over.doubts.source', { source, basis })}`;
}

const list = (title: string, items: readonly string[]): Markup | null =>
  items.length === 0
    ? null
    : html`<h4>${title}</h4>
<ul class="small">
${items.map((item) => html`<li>${item}</li>\n`)}</ul>`;
