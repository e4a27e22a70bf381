import { startSearch } from "./page.js";

startSearch();
