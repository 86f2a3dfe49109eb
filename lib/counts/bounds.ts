/** Words right before a number that make it a bound, an estimate or negative, as the signs in "~5" and "-5" do. */
const boundBefore =
  /(?:^|[^\p{L}])(?:(?:less|fewer|more|greater|lower|higher) than|up to|at (?:least|most)|under|below|over|above|about|around|approx(?:imately)?\.?|roughly|nearly|almost|minus|negative|weniger als|mehr als|bis zu|unter|über|mindestens|höchstens|etwa|rund|fast|menos(?: de)?|más de|hasta|al menos|casi|moins(?: de)?|plus de|jusqu['’]à|environ|près de|mais de|até|pelo menos|cerca de|meno(?: di)?|più di|fino a|almeno|circa|минус|до|более|менее|больше|меньше)\s*$/iu;

/** Words right after a number that make it a share or a bound: "12 percent", "5 or more". */
const boundAfter =
  /(?:^|[^\p{L}])(?:per ?cent|pct|percentage points?|prozent|por ?ciento|por ?cento|pour ?cent|per ?cento|procent|процент\p{L}*|or (?:more|less|fewer)|and (?:a half|a quarter))(?!\p{L})/iu;

/** Whether the words around a number say that the count is another: "less than 1K", "12 percent". */
export function isBound(before: string, after: string): boolean {
  return boundBefore.test(before.slice(-20)) || boundAfter.test(after);
}
