import { isStageWord } from './known-stages';

/**
 * Words for how far the work with somebody has come. A column called "status" often holds something else, such as what a
 * tool knows of the account, so its values decide.
 */
const STAGE =
  /found|shortlist|long.?list|target|prospect|lead|research|to contact|not contacted|contact|outreach|reached|sent|pitch|emailed|follow.?up|repl(?:y|ied)|respon|answer|interest|negotiat|discuss|talk|offer|brief|contract|agree|accept|confirm|sign|approv|book|onboard|ship|live|post(?:ed|ing)|publish|paid|invoice|complete|done|declin|reject|pass(?:ed)?|ghost|no response|lost|won|waiting|pending|hold|paused|gefunden|kontakt|angeschrieben|angefragt|geantwortet|antwort|verhandl|zugesagt|abgesagt|abgelehnt|vereinbart|gebucht|offen|répondu|négoci|accepté|en attente|confirmé|contactad|respondi|negocia|aceptad|rechazad|acordad|pendiente|enviad|aceit|aguardando|contattat|rispost|trattativ|accettat|rifiutat|inviat|gereageerd|onderhandel|akkoord|afgewezen|wysłan|odpowied|negocjac|zaakceptowan|odrzucon|iletişim|görüş|yanıt|anlaş|redded|beklem|связал|написал|ответил|перегов|соглас|отказ|договор|ожида|連絡済|未連絡|交渉|返信|承諾|辞退|確定|検討|依頼|候補|연락|답변|협의|협상|확정|거절|섭외|후보|계약|已联系|未联系|沟通|洽谈|合作|签约|拒绝|待联系|回复|确认|تم التواصل|التفاوض|متفق|مرفوض|رد|تواصل|संपर्क|बातचीत|स्वीकार|अस्वीकार|dihubungi|negosiasi|setuju|ditolak|menunggu|relanc|en cours|refus|livr[ée]|validé|publié|à contacter|perdu|signé|terminé|läuft|laufend|in arbeit|abgeschlossen|absage|zusage|nachfassen|geliefert|veröffentlicht|bestätigt|erledigt|en curso|por contactar|publicad|cerrad|confirmad|entregad|perdid|em andamento|fechad|a contatar|contatad|recus|entregue|in corso|confermat|da contattare|pubblicat|consegnat|chius|loopt|lopend|bevestigd|geplaatst|benader|geleverd|wacht op|w trakcie|potwierdz|opublikow|do kontaktu|czeka|onaylan|yayınlan|devam edi|bekliyor|teslim edil|geçildi|contacté/iu;

/** Whether most of the values are such words. */
export function areStages(values: readonly string[]): boolean {
  const distinct = [...new Set(values)];
  const isStage = (value: string) => STAGE.test(value) || isStageWord(value);
  return distinct.length > 0 && distinct.filter(isStage).length >= distinct.length / 2;
}

/** Sizes of an account, which are no topics. */
const TIER =
  /^(?:nano|micro|mid(?:[- ]?tier)?|middle|macro|mega|celebrity|vip|kol|koc|all[- ]?star|micro[- ]influen\w*|macro[- ]influen\w*|头部|腰部|尾部|素人|클래스)$/i;

export const areTiers = (values: readonly string[]): boolean =>
  values.length > 0 && values.filter((value) => TIER.test(value)).length >= values.length * 0.8;
