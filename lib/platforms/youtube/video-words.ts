/** How the word for videos begins, in the languages that the site can be set to, as of 2026-11. */
const BEGINNINGS = [
  'v[ií]d[eé]|vidiyo|bideo|film|vaizdo|myndsk|myndb',
  'виде|відэ|відео|бейне|βίντεο|տեսանյութ|ვიდეო|ቪዲዮ',
  'فيديو|ویدی|ویڈیو|סרטו',
  'वीडियो|व्हिडिओ|भिडियो|ভিডি|ਵੀਡੀਓ|વીડિયો|વિડિ|ଭିଡି|வீடியோ|వీడియో|ವೀಡಿಯೊ|ವಿಡಿಯೊ|വീഡിയോ|වීඩියෝ',
  'วิดีโอ|ວິດີໂອ|ວີດີໂອ|ဗီဒီယို|វីដេអូ|動画|视频|視頻|影片|동영상',
];
const VIDEO = new RegExp(BEGINNINGS.join('|'), 'iu');

/** Whether a text of a channel's header speaks of videos. False also where nobody knows the word. */
export function speaksOfVideos(text: string): boolean {
  return VIDEO.test(text);
}
