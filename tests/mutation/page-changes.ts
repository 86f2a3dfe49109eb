import type { Mutant } from './mutators';

/** What browsers, saved copies and other extensions do to a whole page; none of it changes what a person reads there. */
export function pageChanges(address: string): Mutant[] {
  return [saveWithFullAddresses(address), translateByMachine, isolateNumbers, tearUnitsOff, printPretty];
}

function saveWithFullAddresses(address: string): Mutant {
  return {
    name: 'save with full addresses',
    change: (document) => {
      for (const link of document.querySelectorAll('a[href^="/"]'))
        link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
    },
  };
}

/** The browser's own translation puts each text into two elements, also where nothing is left to translate. */
const translateByMachine: Mutant = {
  name: 'translate by machine',
  change: (document) => {
    for (const text of textsOf(document)) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
  },
};

/** As pages do in languages that are written from right to left. */
const isolateNumbers: Mutant = {
  name: 'isolate numbers',
  change: (document) => {
    for (const text of textsOf(document)) text.data = text.data.replace(/\d[\d.,]*/g, '\u2068$&\u2069');
  },
};

/** A number and what stands behind it, a unit or a label, each in an element of its own. */
const tearUnitsOff: Mutant = {
  name: 'tear units off',
  change: (document) => {
    for (const text of textsOf(document)) {
      const [, number, rest] = /^([^\p{L}]*\p{Nd})(\s?\p{L}.*)$/su.exec(text.data) ?? [];
      if (!number || !rest) continue;
      const [first, second] = [document.createElement('span'), document.createElement('span')];
      [first.textContent, second.textContent] = [number, rest];
      text.replaceWith(first, second);
    }
  },
};

const printPretty: Mutant = {
  name: 'print pretty',
  change: (_document, elements) => {
    for (const element of elements) if (element.closest('body *')) element.before('\n  ');
  },
};

function textsOf({ body }: Document): Text[] {
  const walk = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const isShown = !node.parentElement?.closest('svg, script, style');
    if (isShown && node.nodeValue?.trim()) texts.push(node as Text);
  }
  return texts;
}
