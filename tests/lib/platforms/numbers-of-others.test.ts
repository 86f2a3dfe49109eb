import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../../lib/model/page-report';
import { POST_COUNTS } from '../../../lib/model/post';
import { PROFILE_COUNTS } from '../../../lib/model/profile';
import type { Reading } from '../../../lib/model/reading';
import { readPage } from '../../../lib/platforms/read-page';
import { PLATFORMS } from '../../../lib/platforms/registry';
import { loadPage, pageNames } from './load-page';

const LONGEST = 80;

/** The parts of a page that show a number, where another extension sets its own beside it. */
function numbersIn(document: Document): Element[] {
  return [...document.body.querySelectorAll('*')].filter((element) => {
    const text = element.textContent ?? '';
    const isShort = element.childElementCount <= 2 && text.length < LONGEST && /\d/.test(text);
    return isShort && !element.closest('script, style, svg');
  });
}

/** Every number that a page gives, by its name and that of its post. */
function found(report: PageReport): Map<string, Extract<Reading, { found: true }>> {
  const all: [string, Reading][] = [
    ...PROFILE_COUNTS.map((name): [string, Reading] => [name, report.profile[name]]),
    ...report.posts.flatMap((post) =>
      POST_COUNTS.map((name): [string, Reading] => [`${post.id} ${name}`, post[name]]),
    ),
  ];
  return new Map(all.flatMap(([name, reading]) => (reading.found ? [[name, reading] as const] : [])));
}

/** Statistics of other extensions stand all over these sites; none of theirs may become one of the page's. */
describe.each(PLATFORMS)('$id, with a number of another extension beside each of its own', (platform) => {
  it.each(pageNames(platform.id))('%s gives the same numbers or none', (name) => {
    const own = found(readPage(platform, loadPage(platform, platform.id, name)));
    for (const place of ['afterbegin', 'beforeend', 'beforebegin', 'afterend'] as const) {
      const look = loadPage(platform, platform.id, name);
      for (const element of numbersIn(look.document))
        element.insertAdjacentHTML(place, '<span class="ext">99</span>');
      for (const [field, { low, high, raw }] of found(readPage(platform, look))) {
        const before = own.get(field);
        const isSame = before !== undefined && low <= before.high && before.low <= high;
        expect(isSame, `${place}: ${field} is ${raw}, not ${before?.raw ?? 'nothing'}`).toBe(true);
      }
    }
  });
});
