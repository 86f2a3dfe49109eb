/**
 * Names that Instagram translates, used only beside a sign that is the same in every language. The lists hold
 * the languages whose wording was seen or is published (2025-02 to 2026-07); others give no answer.
 */

/** The label of a paid partnership, alone or followed by "with NAME". */
export const PAID_PARTNERSHIP = [
  'Paid partnership',
  'Bezahlte Werbepartnerschaft',
  'Partenariat rémunéré',
  'Colaboración pagada',
  'Parceria paga',
  'Partnership pubblicizzata',
  'Betaald partnerschap',
  'Post sponsorowany',
  'Placené partnerství',
  'Apmaksāta sadarbība',
  'Maksettu kumppanuus',
  'Πληρωμένη συνεργασία',
  'ücretli ortaklık',
  'Kemitraan berbayar',
  'Mối quan hệ tài trợ',
  'شراكة مدفوعة',
  'שותפות בתשלום',
  '有償パートナーシップ',
  '付费合伙',
  '付費合作',
];

/** The icon beside a verified name. */
export const VERIFIED =
  /^(verifi|vérifi|geverifieerd|zweryfikowan|ověřen|doğrulanmış|terverifikasi|disahkan|đã xác minh|подтвержд|підтвердж|επαληθ|موثّ?ق|מאומת|सत्यापित|ยืนยัน|認証|인증|已验证|已驗證)/iu;

/** The icon of a pinned post. */
export const PINNED =
  /pin|fijad|fixad|ancla|épingl|anheft|fissat|закреп|прикреп|sabitlen|고정|固定|置頂|置顶|مثب/iu;

/** The icons that tell the kinds of post apart. */
export const CAROUSEL =
  /^(carou?[sz]el|carrusel|carrossel|karuz?s?s?ell?|карусел|カルーセル|슬라이드|轮播|輪播)/iu;
export const CLIP = /^(clip|reel|video|vídeo|клип|видео|클립|クリップ|リール)/iu;

/** What the page says in place of a profile or post that is gone. */
export const NOT_FOUND =
  /(isn['’]t available|no está disponible|não está disponível|n['’]est pas disponible|nicht verfügbar|non è disponibile)/iu;
