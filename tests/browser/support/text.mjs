// Text against its own box, as it is laid out: what sticks out, what is broken within a word, what lies on other text.

/** Every width from a small phone to a desk, in pixels: the smallest, and of all others every so many-th; `ways` turns have all. */
export const widthsInTurn = (turn, ways) => Array.from({ length: 61 }, (_, at) => 320 + 16 * at).filter((_, at) => at === 0 || at % ways === turn % ways);

// Breaks that a dictionary of the browser makes are good ones; not every browser has a dictionary.
export const WITHOUT_DICTIONARY = "* { hyphens: manual !important }";

/**
 * Runs in the page: a line for each fault, with where it is. A line of text must lie within the content of its block, and that
 * block within the blocks around it. A word may be broken only if it is wider than a line of its block; in a table, than the whole
 * table, for a column that is narrower than its words is the fault. Lines may touch other text, or a picture or field, by the little that
 * the boxes of letters overlap when lines are tight.
 */
export function textFaults() {
  const faults = [];
  const [styles, blocks, clips, strays] = [new Map(), new Map(), new Map(), new Map()];
  const kept = (map, key, make) => {
    if (!map.has(key)) map.set(key, make(key));
    return map.get(key);
  };
  const styleOf = (element) => kept(styles, element, (one) => getComputedStyle(one));
  const blockOf = (element) => (/^(inline|contents)$/.test(styleOf(element).display) ? blockOf(element.parentElement) : element);
  const px = (text) => parseFloat(text) || 0;
  /** For screen readers alone, or cut after some lines. */
  const clipped = (element) =>
    kept(clips, element, (one) => {
      const style = styleOf(one);
      return style.clipPath !== "none" || style.webkitLineClamp !== "none" || (one !== document.body && clipped(one.parentElement));
    });
  const unseen = (element) => !element.checkVisibility() || clipped(element);
  const contentOf = (element) =>
    kept(blocks, element, (one) => {
      const [box, style] = [one.getBoundingClientRect(), styleOf(one)];
      const share = style.display === "table-cell" && style.borderCollapse === "collapse" ? 0.5 : 1; // of a border with the next cell
      return {
        left: box.left + share * px(style.borderLeftWidth) + px(style.paddingLeft),
        right: box.right - share * px(style.borderRightWidth) - px(style.paddingRight),
        top: box.top,
        bottom: box.bottom,
      };
    });
  /** The first box around `element` that it sticks out of; what scrolls or is placed by hand has room of its own. */
  const strayOf = (element) =>
    kept(strays, element, (one) => {
      const around = one.parentElement && blockOf(one.parentElement);
      if (!around || /absolute|fixed/.test(styleOf(one).position) || styleOf(around).overflowX !== "visible") return undefined;
      const [inner, outer] = [one.getBoundingClientRect(), around.getBoundingClientRect()];
      return inner.left < outer.left - 1 || inner.right > outer.right + 1 ? around : strayOf(around);
    });
  const nameOf = (element) => `<${element.localName}${element.hasAttribute("class") ? ` class="${element.getAttribute("class")}"` : ""}>`;
  const within = (element) => (element ? [...element.classList, ...within(element.parentElement)] : []);
  const tell = (kind, element, text) => faults.push({ kind, text: text.trim().replace(/\s+/g, " ").slice(0, 50), at: nameOf(element), within: within(element) });

  const lines = [];
  const range = document.createRange();
  const rectsOf = (node, from, to) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const LONGEST_WORD = 60; // what is longer is an address, or a key in one
  const broken = (node, block, size) => {
    const { left, right } = contentOf(block);
    const table = block.closest("table");
    const most = table ? table.getBoundingClientRect().width : right - left;
    for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{M}]+/gu)) {
      if (word.length > LONGEST_WORD || word.length * size * 0.9 < right - left) continue;
      const rects = rectsOf(node, index, index + word.length);
      const parts = new Set(rects.map(({ top }) => Math.round(top))).size;
      if (parts > 1 && rects.reduce((sum, { width }) => sum + width, 0) < most) return word;
    }
    return "";
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || /^(script|style|template|option|textarea|title|desc)$/.test(parent.localName) || unseen(parent)) continue;
    const rects = rectsOf(node, 0, node.length);
    if (rects.length === 0) continue;
    const size = px(styleOf(parent).fontSize);
    const picture = parent.closest("svg");
    const block = picture ?? blockOf(parent);
    const { left, right, top, bottom } = contentOf(block);
    const room = size * 0.3;
    const space = styleOf(parent).whiteSpace === "pre-wrap" ? size / 2 : 0; // at the end of a line, which has no mark
    if (rects.some((one) => one.left < left - 1 || one.right > right + 1 + space || one.top < top - room || one.bottom > bottom + room)) tell("sticks out", block, node.data);
    const stray = strayOf(block);
    if (stray) tell("in a box that sticks out", stray, node.data);
    if (picture && px(styleOf(parent).fontSize) * (picture.getBoundingClientRect().width / picture.viewBox.baseVal.width) < 12) tell("is smaller than 12 px", picture, node.data);
    const word = picture ? "" : broken(node, block, size);
    if (word) tell("is broken within a word", block, word);
    for (const { left: x, right: end, top: y, bottom: foot, height } of rects) lines.push({ node, element: parent, x: x + 1, end: end - 1, y: y + height * 0.2, foot: foot - height * 0.2 });
  }
  for (const element of document.querySelectorAll("img, svg, input, select, textarea")) {
    if (unseen(element)) continue;
    const { left: x, right: end, top: y, bottom: foot, width } = element.getBoundingClientRect();
    if (width > 0) lines.push({ node: element, element, x: x + 1, end: end - 1, y: y + 1, foot: foot - 1 });
    if (element.localName !== "select") continue;
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = styleOf(element).font;
    const label = element.selectedOptions[0]?.label ?? "";
    if (pen.measureText(label).width > element.clientWidth - px(styleOf(element).paddingLeft) - px(styleOf(element).paddingRight)) tell("is cut", element, label);
  }
  lines.sort((a, b) => a.y - b.y);
  for (let at = 0; at < lines.length; ++at) {
    const one = lines[at];
    for (let next = at + 1; next < lines.length && lines[next].y < one.foot; ++next) {
      const other = lines[next];
      if (one.x >= other.end || other.x >= one.end || one.node === other.node) continue;
      if (one.node.contains(other.node) || other.node.contains(one.node)) continue;
      tell("lies on other text", other.element, `${one.node.data ?? nameOf(one.element)} | ${other.node.data ?? nameOf(other.element)}`);
    }
  }
  return faults;
}
