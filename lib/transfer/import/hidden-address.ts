const AT = /\s*[([{<]\s*(?:at|ät|a|@|arroba)\s*[)\]}>]\s*/gi;
const DOT = /\s*[([{<]\s*(?:dot|punkt|point|punto|ponto|\.)\s*[)\]}>]\s*/gi;
const HIDDEN = new RegExp(AT.source, 'i');

/** The address in "kontakt (at) web.de" and "cy[at]thorn[dot]com", which people hide from programs. */
export const withSigns = (text: string): string =>
  HIDDEN.test(text) ? text.replace(AT, '@').replace(DOT, '.') : text;
