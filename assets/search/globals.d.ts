// What the scripts of the search page see of each other. Only the type checker reads this file.

interface SearchResult {
  /** from the top of the site, with the anchor */
  url: string;
  title: string;
  /** the heading within the page, "" for the page itself */
  section: string;
  /** a level's id, "" for none */
  stage: string;
  /** a framework's id, "" for the site's own pages */
  framework: string;
  /** of the section, in codifySearchTexts */
  entry: number;
  score: number;
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
