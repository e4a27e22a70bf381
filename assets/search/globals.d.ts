// What the scripts of the search set for the page. Only the type checker reads this file.

declare const codifySearch: typeof import("../search-engine/search.js").codifySearch;
declare const codifySearchIndex: Record<string, string>;
declare const codifySearchTexts: string[];
