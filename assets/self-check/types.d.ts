// What the self-check's scripts hand to each other. Only the type checker reads this file.

/** A text, or an element: its name, its attributes, and what it holds. */
export type Markup = string | [string, Record<string, string>, ...Markup[]];
export type Words = string | Markup[];

/** What the script of a set holds, as generator/pages/self_check/sets.cc writes it. */
export interface GroupData {
  id: string;
  title: string;
  above: string;
  items: {
    slug: string;
    title: string;
    list?: boolean;
    /** at its level's id, but for a text that serves every level, which has a label of its own */
    statements: { at: string; label?: string; words: Words }[];
    learning?: { level: string; title: string; url: string }[];
  }[];
  pairs_title?: string;
  pairs?: [string, Words, string, Words][];
}

/** By the names of the sets whose scripts have run. */
declare global {
  const codifySelfCheck: Record<string, GroupData[]>;
}

/** One text that a reader answers, at one level of one item, or one entry of a list. */
export interface Statement {
  /** path and anchor of its place in the site: "folder/item#level"; the same in every edition */
  code: string;
  text: string;
  /** "" where the text serves every level */
  level: string;
  label: string;
  item: CheckItem;
  words: Words;
}

export interface CheckItem {
  path: string;
  title: string;
  /** whether each statement is a question by itself, with no name of its own */
  list: boolean;
  group: CheckGroup;
  statements: Statement[];
  learning: { level: string; title: string; url: string }[];
}

export interface CheckGroup {
  id: string;
  title: string;
  above: string;
  framework: CheckFramework;
  items: CheckItem[];
  pairsTitle: string;
  /** the practice pairs that belong to it: a title and its words, twice */
  pairs: [string, Words, string, Words][];
}

/** A set that the page can bring in. */
export interface CheckSource {
  name: string;
  framework: CheckFramework;
  effort: Effort;
  /** of it, what the texts that serve every level ask */
  shared: Effort;
  /** nothing until its script has run */
  groups?: CheckGroup[];
}

export interface Effort {
  statements: number;
  seconds: number;
}

export interface CheckFramework {
  id: string;
  title: string;
  edition: string;
  levelName: string;
  levels: { id: string; title: string }[];
  /** by level; under "" for a framework without levels */
  sources: Map<string, CheckSource>;
}

export interface Catalogue {
  frameworks: CheckFramework[];
  /** from the most to the least often */
  scale: string[];
  optOut: string;
  /** of the sets that are there, by code */
  statements: Map<string, Statement>;
}

export interface Answer {
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

export interface Goal {
  text: string;
  date: string;
}

export interface Answers {
  framework: string;
  /** the level chosen, by framework */
  levels: Map<string, string>;
  /** whether the first level is asked as well */
  first: boolean;
  /** ids of the frameworks without levels that are asked as well */
  besides: Set<string>;
  given: Map<string, Answer>;
  /** ids of groups */
  priorities: Set<string>;
  /** codes of those that the reader chose among equals */
  chosen: { strengths: Set<string>; starts: Set<string> };
  /** nothing where the reader has not touched it */
  goals: (Goal | undefined)[];
  appraisal: Map<string, string>;
}

/** A list of groups at one level. */
export interface CheckSet {
  framework: CheckFramework;
  /** nothing for a framework without levels */
  level?: { id: string; title: string };
  sections: CheckSection[];
}

/** What is asked in one go. */
export interface CheckSection {
  set: CheckSet;
  group: CheckGroup;
  statements: Statement[];
}

/** A part of a file that cannot be read: what it is, and which one of its kind. */
export interface Cut {
  name: string;
  of: string;
}

export interface Entry {
  label: string;
  text: string;
}

/** A field with what is wrong with it; the field may be anything that takes the focus. */
export type Problem = [string, { focus(): void }];

/** What the views share: the state of the page, and what any of them can ask of it. */
export interface App {
  catalogue: Catalogue;
  answers: Answers;
  /** names of what could not be read of them */
  cut: string[];
  /** resolves once the statements are there that the answers need */
  need(answers: Answers): Promise<unknown>;
  /** what the reader is asked */
  sets(): CheckSet[];
  titleOf(set: CheckSet): string;
  fileName(ending: string): string;
  /** says it where screen readers hear it, and in `beside` too if that is given */
  say(text: string, beside?: HTMLElement): void;
  /** shows problems at the top, each beside its field as well, or takes all away */
  problems(found: Problem[]): void;
  /** the same for the one problem `name` with `field`; none for "" */
  problem(name: string, field?: { focus(): void }, values?: Record<string, string>): void;
  /** goes to a view, where `message` is said */
  go(view: string, message?: string): void;
  /** draws the view anew that is shown */
  draw(): void;
  /** called after each change of the answers */
  changed(): void;
}
