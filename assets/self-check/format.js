// The answers file: what a reader downloads, and what is saved on the device. It is read with suspicion: it may come
// from anywhere, and from any edition.

const SCHEMA = "codify-selfcheck/1";
const LARGEST_FILE = 1024 * 1024;
const LONGEST_TEXT = 4000;
const MOST_VALUES = 10000;
const DEEPEST = 4;

/** @param {string} text */
const spaced = (text) => text.replace(/\s+/g, " ").trim();

/** Eight hexadecimal digits that change with the words (FNV-1a). @param {string} text */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (const letter of spaced(text)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/**
 * @param {Answers} answers
 * @param {Catalogue} catalogue
 * @param {string} day  today, 2026-11-22
 */
function toFile(answers, catalogue, day) {
  /** @type {[string, string][]} */
  const texts = [...answers.given].map(([code, { old }]) => [code, old ?? catalogue.statements.get(code)?.text ?? ""]);
  const file = {
    schema: SCHEMA,
    edition: Object.fromEntries(catalogue.frameworks.map(({ id, edition }) => [id, edition])),
    saved_on: day,
    framework: answers.framework,
    stage: Object.fromEntries(answers.stages),
    first_stage: answers.first,
    answers: Object.fromEntries(
      [...answers.given].map(([code, { value, note, date, starred }]) => [code, { value, note, date, starred }]),
    ),
    priorities: [...answers.priorities],
    goals: [0, 1, 2].map((at) => answers.goals[at] ?? null),
    appraisal: Object.fromEntries(answers.appraisal),
    text_hash: Object.fromEntries(texts.map(([code, text]) => [code, answers.given.get(code)?.hash ?? hashOf(text)])),
    text: Object.fromEntries(texts),
  };
  return JSON.stringify(file, null, 1);
}

/** Fails with the name of a message: "damaged" and the like. @param {boolean} holds @param {string} message */
function must(holds, message) {
  if (!holds) throw new Error(message);
}

/** Refuses what no file of ours holds, before anything is taken from it. @param {unknown} value @param {number} depth @param {{ count: number }} seen */
function survey(value, depth, seen) {
  must(depth <= DEEPEST && ++seen.count <= MOST_VALUES, "damaged");
  must(typeof value !== "string" || value.length <= LONGEST_TEXT, "damaged");
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    must(!["__proto__", "constructor", "prototype"].includes(key) && key.length <= LONGEST_TEXT, "damaged");
    survey(/** @type {any} */ (value)[key], depth + 1, seen);
  }
}

/** @param {unknown} value */
function textIn(value) {
  must(value === undefined || typeof value === "string", "damaged");
  return /** @type {string} */ (value ?? "");
}

/** The members of an object, none where it is left out. @param {unknown} value @returns {[string, any][]} */
function membersOf(value) {
  must(value === undefined || (typeof value === "object" && value !== null && !Array.isArray(value)), "damaged");
  return Object.entries(value ?? {});
}

/** @param {unknown} value @returns {any[]} */
function listIn(value) {
  must(value === undefined || Array.isArray(value), "damaged");
  return /** @type {any[]} */ (value ?? []);
}

/** A day as a date field takes it, or nothing. @param {unknown} value */
const dayIn = (value) => (/^\d{4}-\d\d-\d\d$/.test(textIn(value)) ? textIn(value) : "");

/** @param {string} text @returns {any} */
function parsed(text) {
  must(text.length <= LARGEST_FILE, "too-large");
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    throw new Error("not-json");
  }
  const schema = file?.schema;
  must(typeof schema === "string" && schema.startsWith("codify-selfcheck/"), "not-ours");
  must(schema === SCHEMA, "other-version");
  survey(file, 0, { count: 0 });
  return file;
}

/**
 * The answers in a file. An answer to words that have changed keeps them in `old`; one to a statement that this edition
 * does not have is kept as it is. Throws an Error whose message is not-json, not-ours, other-version, too-large or
 * damaged; nothing has happened then.
 * @param {string} text
 * @param {Catalogue} catalogue
 */
function fromFile(text, catalogue) {
  const file = parsed(text);
  const answers = newAnswers();
  answers.framework = textIn(file.framework);
  answers.stages = new Map(membersOf(file.stage).map(([id, level]) => [id, textIn(level)]));
  answers.first = file.first_stage === true;
  const texts = new Map(membersOf(file.text));
  const hashes = new Map(membersOf(file.text_hash));
  for (const [code, given] of membersOf(file.answers)) {
    membersOf(given);
    /** @type {Answer} */
    const answer = { value: textIn(given.value), note: textIn(given.note), date: dayIn(given.date), starred: given.starred === true };
    const now = catalogue.statements.get(code)?.text;
    const hash = textIn(hashes.get(code));
    if (now === undefined || (hash && hash !== hashOf(now))) {
      answer.old = textIn(texts.get(code));
      answer.hash = hash || hashOf(answer.old);
    }
    answers.given.set(code, answer);
  }
  answers.priorities = new Set(listIn(file.priorities).map(textIn));
  answers.goals = listIn(file.goals)
    .slice(0, 3)
    .map((goal) => (goal === null ? undefined : (membersOf(goal), { text: textIn(goal.text), date: dayIn(goal.date) })));
  answers.appraisal = new Map(membersOf(file.appraisal).map(([name, words]) => [name, textIn(words)]));
  return answers;
}

/** Codes of answers to words that have changed since. @param {Answers} answers @param {Catalogue} catalogue */
const changedIn = (answers, catalogue) =>
  [...answers.given].filter(([code, { old }]) => old !== undefined && catalogue.statements.has(code)).map(([code]) => code);

/** Codes of answers to statements that this edition does not have. @param {Answers} answers @param {Catalogue} catalogue */
const unknownIn = (answers, catalogue) => [...answers.given.keys()].filter((code) => !catalogue.statements.has(code));
