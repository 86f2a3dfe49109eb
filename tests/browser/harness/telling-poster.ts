/** Six posts with equal numbers, some with disclosure words and hashtags. */
export const POSTER = {
  handle: 'maya.bakes',
  followers: 10_000,
  likes: [500, 500, 500, 500, 500, 500],
  paid: [1],
  captions: [
    '#ad My new oven bakes evenly, and the bread gets the crust that I always wanted it to have',
    'Werbung: the oven again, this time with rye that stood in a cool place over the whole night',
    '#baking #ad #oven',
    'This is not sponsored, I simply like this tin and use it nearly every day of the week',
    'A day with @coca_cola, and nothing but bread on the table from the morning to the evening',
    'Sourdough wants time more than anything else, so start it on the evening before you bake',
  ],
};
