// One page of each type, walked through with the Tab key: every control is reached, and seen when it is.
import { onPages } from "../support/browser.mjs";

const LONGEST_WALK = 400;
const WIDTHS = [320, 1280];

/** What has the focus, and whether a reader can see that it has. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const style = getComputedStyle(element);
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect(); // the first line of a link that is broken
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const onScreen = box.width > 0 && box.height > 0 && inside;
  const x = Math.max(box.left, 0) + Math.min(box.width, innerWidth) / 2;
  const top = onScreen && document.elementFromPoint(x, box.top + Math.min(box.height / 2, 10));
  return {
    name: `<${element.localName}> “${element.textContent.trim().slice(0, 40)}”`,
    marked: style.boxShadow !== "none" || outlined,
    onScreen,
    covered: top && !element.contains(top) && !top.contains(element),
  };
}

/** Radio buttons of one group are one stop. */
const countControls = () =>
  [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter(
    (element) => element.checkVisibility() && (element.type !== "radio" || element.checked),
  ).length;

export async function checkKeyboard(browser, types, origin, report) {
  const walks = types.flatMap((name) => WIDTHS.map((width) => ({ name, width })));
  await onPages(browser, walks, { reducedMotion: "reduce" }, async ({ name, width }, page) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${origin}/${name}`);
    const controls = await page.evaluate(countControls);
    const problems = [];
    for (let step = 1; step <= Math.min(controls, LONGEST_WALK); ++step) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(focused);
      const where = `${name} at ${width} px, step ${step} of ${controls}`;
      if (!at) {
        problems.push(`${where}: the focus left the page`);
        break;
      }
      if (!at.marked) problems.push(`${where}: the focus does not show on ${at.name}`);
      if (!at.onScreen) problems.push(`${where}: ${at.name} has the focus out of sight`);
      if (at.covered) problems.push(`${where}: ${at.name} has the focus under something else`);
    }
    report.checkAll("reached by keyboard, focus seen", problems);
  });
}
