/** The attributes whose values stay, because they say how a page is built, except names and long numbers in them. */
export const FIXED =
  /^(?:role|type|rel|dir|lang|hreflang|xml:lang|charset|itemprop|itemtype|itemscope|property|name|http-equiv|hidden|tabindex|width|height|slot|is|media|sizes|as|scope|colspan|rowspan|aria-(?:hidden|pressed|selected|expanded|checked|current|haspopup|live|modal|disabled|busy|level|orientation)|data-(?:testid|test-id|e2e|pagelet|view-name|sjs|a-target|visualcompletion|nimg|tracking-control-name))$/i;
