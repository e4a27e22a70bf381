// WebKit, driven as a reader would: a page with what the checks do on it. WebKitWebDriver is spoken to by HTTP (W3C WebDriver), for
// which Node has all that is needed.
import { createServer } from "node:net";
import { step } from "../../browser/support/progress.mjs";

const CALL_LIMIT = 60_000; // in milliseconds: a page process that died never answers
const WAIT_LIMIT = 60_000; // for something to appear
const PAUSE = 20; // between two looks
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf"; // the name of an element's number in the protocol
export const KEYS = { Enter: "\uE007", Tab: "\uE004", Backspace: "\uE003" };

const pause = (time) => new Promise((done) => setTimeout(done, time));

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

export class WebKit {
  static async start(desktop) {
    const webkit = new WebKit();
    const port = await freePort();
    webkit.base = `http://127.0.0.1:${port}`;
    desktop.run(["WebKitWebDriver", `--port=${port}`]);
    const begun = Date.now();
    while (!(await fetch(`${webkit.base}/status`).catch(() => undefined))) {
      if (Date.now() - begun > CALL_LIMIT) throw new Error("WebKitWebDriver does not start");
      await pause(PAUSE);
    }
    return webkit;
  }

  async call(method, path, body) {
    step(`${method} ${path}`);
    const answer = await fetch(this.base + path, {
      method,
      body: method === "POST" ? JSON.stringify(body ?? {}) : undefined,
      signal: AbortSignal.timeout(CALL_LIMIT),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message || `${method} ${path.replace(/^.session.[^/]*/, "")} ${JSON.stringify(body ?? "").slice(0, 200)}`}`);
    return value;
  }

  /** A window of its own with nothing kept from others. */
  async open() {
    const { sessionId } = await this.call("POST", "/session", { capabilities: { alwaysMatch: {} } });
    const page = new Page(this, `/session/${sessionId}`);
    await page.post("/window/rect", { width: 1280, height: 900 });
    return page;
  }
}

export class Page {
  constructor(webkit, path) {
    this.webkit = webkit;
    this.path = path;
  }

  get = (path) => this.webkit.call("GET", this.path + path);
  post = (path, body) => this.webkit.call("POST", this.path + path, body);
  close = () => this.webkit.call("DELETE", this.path);

  goto = (url) => this.post("/url", { url });
  address = () => this.get("/url");
  back = () => this.post("/back");
  reload = () => this.post("/refresh");

  /** What `work(...args)` gives in the page. It must stand alone. */
  evaluate = (work, ...args) => this.post("/execute/sync", { script: `return (${work})(...arguments)`, args });

  /** Looks until `work(...args)` holds in the page. */
  async until(what, work, ...args) {
    const begun = Date.now();
    for (;;) {
      const found = await this.evaluate(work, ...args).catch(() => undefined); // a page that is being left has nothing to say
      if (found) return found;
      if (Date.now() - begun > WAIT_LIMIT) throw new Error(`${what}: waited in vain at ${await this.address()}`);
      await pause(PAUSE);
    }
  }

  async element(selector) {
    const found = await this.post("/element", { using: "css selector", value: selector });
    return found[ELEMENT];
  }

  async elements(selector) {
    const found = await this.post("/elements", { using: "css selector", value: selector });
    return found.map((one) => one[ELEMENT]);
  }

  /** An element as an argument of `evaluate`. */
  argument = (element) => ({ [ELEMENT]: element });

  click = async (selector) => this.post(`/element/${await this.element(selector)}/click`);
  type = async (selector, text) => this.post(`/element/${await this.element(selector)}/value`, { text });
  /** "" for what a screen reader is not told of: to that question the driver has no answer. */
  role = (element) => this.get(`/element/${element}/computedrole`).catch(() => "");
  label = (element) => this.get(`/element/${element}/computedlabel`).catch(() => "");

  /** Presses keys where the focus is. */
  press = (...keys) =>
    this.post("/actions", {
      actions: [{ type: "key", id: "keys", actions: keys.flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]) }],
    });

  /** Sees to what stands in a frame: `null` is the page again. */
  async frame(selector) {
    const id = selector && this.argument(await this.element(selector));
    await this.post("/frame", { id });
  }
}
