// What the self-check's scripts hand to each other. Only the type checker reads this file.

/** One text that a reader answers, at one level of one item, or one entry of a list. */
interface Statement {
  /** path and anchor of its place in the site: "folder/item#level"; the same in every edition */
  code: string;
  text: string;
  /** "" where the text serves every level */
  level: string;
  label: string;
  item: CheckItem;
  /** its markup in the page, to be copied */
  node?: Element;
}

interface CheckItem {
  path: string;
  title: string;
  /** whether each statement is a question by itself, with no name of its own */
  list: boolean;
  group: CheckGroup;
  statements: Statement[];
  learning: { level: string; title: string; url: string }[];
}

interface CheckGroup {
  id: string;
  title: string;
  above: string;
  framework: CheckFramework;
  items: CheckItem[];
  /** the practice pairs that belong to it, to be copied */
  pairs?: Element | null;
}

interface CheckFramework {
  id: string;
  title: string;
  edition: string;
  levelName: string;
  levels: { id: string; title: string }[];
  groups: CheckGroup[];
}

interface Catalogue {
  frameworks: CheckFramework[];
  /** from the most to the least often */
  scale: string[];
  optOut: string;
  statements: Map<string, Statement>;
}

interface Answer {
  value: string;
  note: string;
  /** of the note, 2026-11-22 */
  date: string;
  starred: boolean;
  /** the words it was given to, where they are not today's */
  old?: string;
  /** of those words, where only it is known */
  hash?: string;
}

interface Goal {
  text: string;
  date: string;
}

interface Answers {
  framework: string;
  /** the level chosen, by framework */
  stages: Map<string, string>;
  /** whether the first level is asked as well */
  first: boolean;
  given: Map<string, Answer>;
  /** ids of groups */
  priorities: Set<string>;
  /** nothing where the reader has not touched it */
  goals: (Goal | undefined)[];
  appraisal: Map<string, string>;
}

/** A list of groups at one level. */
interface CheckSet {
  framework: CheckFramework;
  /** nothing for a framework without levels */
  level?: { id: string; title: string };
  sections: CheckSection[];
}

/** What is asked in one go. */
interface CheckSection {
  set: CheckSet;
  /** from 1, within its set */
  number: number;
  group: CheckGroup;
  statements: Statement[];
}

interface Entry {
  label: string;
  text: string;
}
