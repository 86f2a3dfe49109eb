import { nameText } from '../../../lib/model/outside-text';
import { handleText } from '../../../lib/model/place';
import { PLATFORM_NAMES } from '../../../lib/model/platform';
import { say } from '../../../lib/words/catalogue/say';
import { absenceWords, countText } from '../../../lib/words/reading-facts';
import type { KnownProfile } from '../../data/session-profile';
import header from '../../profile/Header.module.css';
import line from '../../ui/NumberLine.module.css';
import popup from './Popup.module.css';

type Attributes = Record<string, string>;

function element(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * What `FirstFigures` renders, without React, which takes longer to load than everything before it. A test compares the two.
 */
export function firstFiguresOf({ place, handle, profile }: KnownProfile): HTMLElement {
  const { followers, verified, category, displayName } = profile;
  const named = (name: string | undefined): Attributes => ({ class: name ?? '' });
  const outside = (text: string) => element('bdi', {}, text);
  const who = element(
    'header',
    named(header.header),
    element(
      'div',
      named(header.who),
      element('h1', { ...named(header.name), dir: 'auto' }, nameText(displayName) ?? handleText(handle)),
      ...(verified === true ? [element('span', named(header.sign), say('header.verified'))] : []),
    ),
    element('p', named(header.platform), PLATFORM_NAMES[place.platform]),
    element(
      'p',
      named(header.handle),
      outside(handleText(handle)),
      ...(category === null ? [] : [outside(category)]),
    ),
  );
  const figure = element(
    'dl',
    named(line.columns),
    element(
      'div',
      named(`${line.line} `),
      element('dt', named(line.label), say('header.followers')),
      element('dd', named(line.figure), followers.found ? countText(followers) : absenceWords(followers.why)),
    ),
  );
  return element(
    'main',
    { 'aria-busy': 'true', class: `${popup.popup} ${popup.filling}` },
    element('div', named(popup.who), who),
    element('div', named(popup.numbers), figure),
  );
}
