/** The guide that both a tier scheme and a fee are cited from; dated 25 July 2017. */
export const BSTRO = {
  source: 'BSTRO, “Your Complete Guide to Getting Started With Micro-Influencer Marketing”, 25 July 2017',
  sourceUrl: 'https://bstro.com/micro-influencer-marketing-guide/',
  year: 2017,
} as const;
