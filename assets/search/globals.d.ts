// What the scripts of the search page see of each other. Only the type checker reads this file.

interface SearchSpot {
  /** from the top of the site, with the anchor */
  url: string;
  /** the heading within the page, "" for the page itself */
  section: string;
  /** a level's id, "" for none */
  stage: string;
  /** of the section, in codifySearchTexts */
  entry: number;
}

interface SearchResult extends SearchSpot {
  title: string;
  /** a framework's id, "" for the site's own pages */
  framework: string;
  score: number;
  /** the best section of each level that fits, in the levels' order */
  levels: SearchSpot[];
}

interface SearchChoice {
  stage?: string;
  framework?: string;
  limit?: number;
}

declare const codifySearch: {
  load(index: unknown): void;
  read(texts: string[]): void;
  query(text: string, choice?: SearchChoice): SearchResult[];
  counts(text: string, choice?: SearchChoice): { total: number; stages: Record<string, number>; frameworks: Record<string, number> };
  suggest(text: string): string;
  marks(text: string, passage: string): { text: string; mark: boolean }[];
};
declare const codifySearchIndex: unknown;
declare const codifySearchTexts: string[];
