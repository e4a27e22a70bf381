// What every page loads. Its parts run in this order.
import "./folder.js";
import "./ready.js";
import "./late.js";
import "../choices/start.js";
import "./started.js";
