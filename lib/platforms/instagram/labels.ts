/**
 * Labels that Instagram translates. Readers combine them with a sign that is the same in every language. The lists
 * cover the languages whose wording was seen or is published (2025-02 to 2026-07). Other languages do not match.
 */

/** The paid partnership label, alone or followed by "with NAME". */
export const PAID_PARTNERSHIP =
  /^(paid partnership|bezahlte werbepartnerschaft|partenariat rémunéré|colaboración pagada|parceria paga|partnership pubblicizzata|betaald partnerschap|post sponsorowany|placené partnerství|apmaksāta sadarbība|maksettu kumppanuus|πληρωμένη συνεργασία|ücretli ortaklık|kemitraan berbayar|mối quan hệ tài trợ|شراكة مدفوعة|שותפות בתשלום|有償パートナーシップ|付费合伙|付費合作)/iu;

/** The icon beside a verified name. */
export const VERIFIED = /v[eé]rif|geverif|zweryf|doğrul|xác minh|подтвержд|認証|인증|验证|驗證/iu;

/** The icon of a pinned post. */
export const PINNED = /pin|fijad|fixad|fissat|épingl|anheft|закреп|прикреп|고정|固定/iu;

/** `KIND` matches the icons of clips and carousels. `CAROUSEL` matches only those of carousels. */
export const KIND = /^(clip|[ck]ar|клип|кар|클립|슬라이드)/iu;
export const CAROUSEL = /^([ck]ar|кар|슬라이드)/iu;

/** The Comment icon and the icons after it. If one of them comes too early, the row is not a known action bar. */
export const COMMENT = /comment|coment|komm?ent|reage|yorum|коммент|комент|コメント|댓글|评论|評論|留言/iu;
export const AFTER_COMMENT =
  /share|save|repost|compart|enviar|salv|guard|partag|enregistr|teilen|speicher|condivid|udostęp|zapisz|paylaş|kaydet|поделит|сохран|シェア|保存|공유|저장|分享|收藏|儲存/iu;
