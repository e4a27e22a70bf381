// The answers as a picture: a line for each statement, a column for each answer. The table after it says the same.

import { linesOf } from "./words.js";

/** @import { Catalogue } from "./types.d.ts" */

const WIDTH = 360;
const LINE = 14;

/** @param {string} name @param {Record<string, string | number>} attributes @param {string} [text] */
function drawn(name, attributes, text = "") {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/**
 * @param {Catalogue} catalogue
 * @param {{ name: string, value: string }[]} rows
 * @param {string} id
 * @param {string} title
 * @param {string} description
 */
export function dotPlot({ scale, optOut }, rows, id, title, description) {
  const columns = [...scale, optOut];
  const step = WIDTH / columns.length;
  const x = (/** @type {number} */ at) => Math.round(step * (at + 0.5));
  const heads = columns.map((label) => linesOf(label, step / 6));
  const svg = drawn("svg", { role: "img", "aria-labelledby": `${id}-title ${id}-description`, class: "dot-plot" });
  svg.append(drawn("title", { id: `${id}-title` }, title), drawn("desc", { id: `${id}-description` }, description));
  let y = 0;
  heads.forEach((lines, at) =>
    lines.forEach((line, number) => {
      y = Math.max(y, (number + 1) * LINE);
      svg.append(drawn("text", { x: x(at), y: (number + 1) * LINE - 2, class: "dot-plot__head" }, line));
    }),
  );
  for (const { name, value } of rows) {
    y += 10;
    for (const line of linesOf(name, 56)) svg.append(drawn("text", { x: 0, y: (y += LINE), class: "dot-plot__name" }, line));
    y += LINE;
    svg.append(drawn("line", { x1: 0, x2: WIDTH, y1: y, y2: y }));
    columns.forEach((label, at) => {
      const chosen = label === value;
      const kind = chosen ? (label === optOut ? "aside" : "chosen") : "free";
      svg.append(drawn("circle", { cx: x(at), cy: y, r: chosen ? 6 : 2, class: `dot-plot__${kind}` }));
    });
  }
  svg.setAttribute("viewBox", `0 0 ${WIDTH} ${y + 10}`);
  return svg;
}
