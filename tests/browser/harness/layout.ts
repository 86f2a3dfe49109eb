import type { ElementHandle, Page } from 'puppeteer-core';

/** Elements beyond the right edge of the screen, except inside scrolling frames. */
export async function tooWide(screen: Page): Promise<string[]> {
  return screen.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const framed = (element: Element) => {
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (around !== document.body && /auto|scroll/.test(getComputedStyle(around).overflowX)) return true;
      }
      return false;
    };
    const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, width, height } = element.getBoundingClientRect();
      return (
        width > 1 && height > 1 && right > clientWidth + 0.5 && element.checkVisibility() && !framed(element)
      );
    });
    const named = beyond.map(({ tagName, textContent }) => `${tagName}: ${textContent?.slice(0, 60)}`);
    return scrollWidth > clientWidth ? [`${scrollWidth} px of ${clientWidth}`, ...named] : named;
  });
}

/** Frames that scroll sideways and contain no table. */
export async function framesWithoutTable(screen: Page): Promise<string[]> {
  return screen.$$eval('body *', (elements) =>
    elements
      .filter(
        (one) => one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX),
      )
      .filter((one) => one.querySelector('table') === null && !one.matches('input, select'))
      .map((one) => `${one.tagName}: ${one.textContent?.slice(0, 60)}`),
  );
}

/** Emulates forced colours (Windows contrast themes) while `look` runs. */
export async function inForcedColours<Found>(screen: Page, look: () => Promise<Found>): Promise<Found> {
  const session = await screen.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  const found = await look();
  await session.send('Emulation.setEmulatedMedia', { features: [] });
  await session.detach();
  return found;
}

/** Adjacent buttons with a border and less than 4 px between them. Those behind something else do not count. */
export async function touchingButtons(screen: Page): Promise<string[]> {
  return screen.$$eval('button', (buttons) => {
    const isCovered = (one: Element) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return seen !== null && !one.contains(seen);
    };
    const edged = buttons.filter(
      (one) =>
        one.checkVisibility() &&
        one.closest('[inert], [aria-hidden="true"]') === null &&
        getComputedStyle(one).borderStyle !== 'none' &&
        !isCovered(one),
    );
    return edged.flatMap((one, at) => {
      const a = one.getBoundingClientRect();
      return edged.slice(at + 1).flatMap((other) => {
        const b = other.getBoundingClientRect();
        const besides = a.top < b.bottom && b.top < a.bottom;
        const gap = Math.max(b.left - a.right, a.left - b.right);
        return besides && gap < 4 ? [`${one.innerText} | ${other.innerText}: ${gap} px`] : [];
      });
    });
  });
}

/** Waits until an element keeps its place over two frames, so that a pointer meets it where it was seen. */
export async function atRest(element: ElementHandle<Node>): Promise<void> {
  await element.evaluate(async (one) => {
    if (!(one instanceof Element)) return;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const place = () => JSON.stringify(one.getBoundingClientRect());
    for (let before = ''; before !== place(); await frame().then(frame)) before = place();
  });
}
