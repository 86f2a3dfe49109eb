import type { Candidate } from './candidate';

/** How lists of different languages call a stage in which the creator, or the user, has said no. */
const DECLINED =
  /declin|reject|said no|abgesagt|absage|abgelehnt|refus|declinad|rechazad|recusad|rifiutat|afgewezen|odrzucon|odmów|redded|отказ|辞退|거절|拒绝|مرفوض|ditolak|अस्वीकार/iu;

/** Whether a stage says that nothing will come of it, by its built-in id or by the name that a user or an imported list gave it. */
export const isDeclined = ({ stage, stageName }: Pick<Candidate, 'stage' | 'stageName'>): boolean =>
  stageName === null ? stage === 'declined' : DECLINED.test(stageName);
