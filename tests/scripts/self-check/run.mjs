// Tests the self-check's logic without a browser: node tests/scripts/self-check/run.mjs
import "./cases/answers.mjs";
import "./cases/days.mjs";
import "./cases/exports.mjs";
import "./cases/format.mjs";
import "./cases/property.mjs";
import "./cases/results.mjs";
import "./cases/saved.mjs";
import "./cases/sets.mjs";
import "./cases/store.mjs";
import "./cases/words.mjs";
