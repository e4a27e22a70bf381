// The engine as its authors write it, with what pages cannot reach: its words and its passages.
import { entries, nameOf, pages, spots } from "../../../assets/search-engine/shelf.js";

export { codifySearch } from "../../../assets/search-engine/search.js";
export { wordsIn } from "../../../assets/search-engine/words.js";

export const passages = () =>
  entries.map(({ page_, spot_ }) => {
    const [heading, anchor] = spots[spot_];
    const { title, url } = pages[page_];
    return { title, heading, url: url + (anchor && `#${anchor.replace("*", nameOf(heading))}`) };
  });
