import { startSelfCheck } from "./page.js";

startSelfCheck();
