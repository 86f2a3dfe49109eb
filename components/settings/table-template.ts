/** Files to begin an own table with. The numbers are examples, easy to tell from a real table. */
export const BANDS_TEMPLATE = [
  'from_followers,to_followers,below_from_percent,average_from_percent,above_from_percent,high_from_percent',
  '1000,10000,1,2,3,4',
  '10000,50000,0.5,1,1.5,2',
  '50000,,0.25,0.5,0.75,1',
  '',
].join('\r\n');

export const AVERAGES_TEMPLATE = [
  'from_followers,to_followers,average_percent',
  '1000,10000,2',
  '10000,50000,1',
  '50000,,0.5',
  '',
].join('\r\n');
