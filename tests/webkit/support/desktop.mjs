// What WebKit needs around it on a machine without a display: a display of its own, a bus of its own, and folders of its own. All
// of it ends with this process, however that ends: nothing is left behind for the suites beside it.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DISPLAY_LIMIT = 60_000; // in milliseconds, for a display that takes a moment
// So that a process dies with the one that started it, also when that is killed.
const BUS = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`;
const MORTAL = ["--pdeathsig", "KILL", "--"];

/** The number of the display that `server` has taken: it writes it to its fourth stream once it is there. */
const displayOf = (server) =>
  new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error("there is no display: Xvfb does not start")), DISPLAY_LIMIT);
    server.once("error", fail);
    server.once("exit", (status) => fail(new Error(`there is no display: Xvfb ended with ${status}`)));
    server.stdio[3].once("data", (number) => {
      clearTimeout(late);
      done(`:${String(number).trim()}`);
    });
  });

/** Ends `child` and what it started, which is a group of processes of its own. */
function end(child) {
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // it has ended
  }
}

export class Desktop {
  #children = [];

  static async start() {
    const desktop = new Desktop();
    desktop.home = mkdtempSync(join(tmpdir(), "codify-webkit-"));
    process.once("exit", () => desktop.close());
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(130));
    const folder = (name) => {
      mkdirSync(join(desktop.home, name), { mode: 0o700 });
      return join(desktop.home, name);
    };
    const { WAYLAND_DISPLAY, DBUS_SESSION_BUS_ADDRESS, XAUTHORITY, ...outside } = process.env;
    desktop.environment = {
      ...outside,
      HOME: desktop.home,
      TMPDIR: folder("tmp"),
      XDG_RUNTIME_DIR: folder("run"),
      XDG_CONFIG_HOME: folder("config"),
      XDG_CACHE_HOME: folder("cache"),
      XDG_DATA_HOME: folder("data"),
      XDG_STATE_HOME: folder("state"),
      GDK_BACKEND: "x11",
      GTK_USE_PORTAL: "0",
      LIBGL_ALWAYS_SOFTWARE: "1",
      LANG: "C.UTF-8",
    };
    const screen = ["Xvfb", "-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"];
    desktop.environment.DISPLAY = await displayOf(desktop.#spawn(screen, ["ignore", "ignore", "ignore", "pipe"]));
    return desktop;
  }

  #spawn(command, stdio) {
    const child = spawn("setpriv", [...MORTAL, ...command], { detached: true, env: this.environment, stdio });
    this.#children.push(child);
    return child;
  }

  /** Starts a program on the display, with a bus of its own on which there is nothing. */
  run(command, stdio = "ignore") {
    const [bus, daemon] = ["bus.conf", "bus-daemon"].map((name) => join(this.home, name));
    writeFileSync(bus, BUS);
    writeFileSync(daemon, `#!/bin/sh\nexec setpriv ${MORTAL.join(" ")} dbus-daemon "$@"\n`, { mode: 0o755 });
    const session = ["dbus-run-session", `--dbus-daemon=${daemon}`, `--config-file=${bus}`, "--"];
    return this.#spawn([...session, "setpriv", ...MORTAL, ...command], stdio);
  }

  close() {
    for (const child of this.#children.splice(0)) end(child);
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}
