// One spelling for British and American words, rule for rule as generator/outputs/search/spelling.cc has it.

/** @type {[RegExp, string][]} */
const SPELLINGS = [
  [/^(.{3,}?)iz(?!en|on)/, "$1is"],
  [/^(anal|catal|paral)yz/, "$1ys"],
  [/^(arm|behavi|cand|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|sav)or(?!ous|at|ary|if)/, "$1our"],
  [/^(cent|fib|lit|theat)er(s?)$/, "$1re$2"],
  [/^centered$/, "centred"],
  [/^(cance|channe|counse|labe|marsha|mode|signa|trave)le(d|rs?)?$/, "$1lle$2"],
  [/^(cance|channe|counse|labe|marsha|mode|signa|trave)li(?![zst])/, "$1lli"],
  [/^counselo/, "counsello"],
  [/^(enro|fulfi|insti)ll(?![ei])/, "$1l"],
  [/^(ski|wi)llful/, "$1lful"],
  [/^(acknowledg|judg)m/, "$1em"],
  [/^(anal|catal|dial)og(s?)$/, "$1ogue$2"],
  [/^(defen|offen)se(?!n)/, "$1ce"],
  [/^practis/, "practic"],
  [/^program(s?)$/, "programme$1"],
  [/^learnt$/, "learned"],
  [/^focuss/, "focus"],
  [/^enq/, "inq"],
];

/**
 * @param {string} word a folded word
 * @returns {string}
 */
function british(word) {
  for (const [from, to] of SPELLINGS) word = word.replace(from, to);
  return word;
}
