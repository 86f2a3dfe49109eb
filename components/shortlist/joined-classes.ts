/** Several classes of an element as its attribute. */
export const joined = (...classes: (string | false | undefined)[]): string =>
  classes.filter(Boolean).join(' ');
