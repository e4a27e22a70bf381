// Hands the engine to the scripts of pages, which are files of their own.
import { codifySearch } from "./search.js";

Object.assign(globalThis, { codifySearch });
