#!/usr/bin/python3
"""Prints pages in WebKit, which its WebDriver cannot. Each line that comes in is a JSON object: `address`, `pdf` (the path of a new
file), and with `ready`, a selector, the page is printed once something matches it. Says a line for each: "printed", or what went wrong."""

import json
import sys
from pathlib import Path

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

LOOK = 50  # milliseconds between two looks whether a page is ready
# The margins that the styles ask for: WebKit takes them from the reader's own choice.
MARGINS = {"top": 11, "bottom": 12, "left": 14, "right": 14}


def a4():
    setup = Gtk.PageSetup()
    setup.set_paper_size(Gtk.PaperSize.new(Gtk.PAPER_NAME_A4))
    for side, millimetres in MARGINS.items():
        getattr(setup, f"set_{side}_margin")(millimetres, Gtk.Unit.MM)
    return setup


def to_file(path):
    settings = Gtk.PrintSettings.new()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, Path(path).as_uri())
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    return settings


class Printer:
    """One page after another, in one window."""

    def __init__(self, jobs):
        self.jobs, self.job, self.operation = jobs, None, None
        self.view = WebKit2.WebView.new_with_context(WebKit2.WebContext.new_ephemeral())
        self.view.connect("load-changed", self.loaded)
        self.view.connect("load-failed", lambda *rest: self.say(f"not loaded: {rest[3].message}"))
        self.view.connect("web-process-terminated", lambda _, reason: sys.exit(f"its process ended: {reason.value_nick}"))
        window = Gtk.Window()
        window.set_default_size(1280, 900)
        window.add(self.view)
        window.show_all()

    def next(self):
        self.job = next(self.jobs, None)
        if self.job is None:
            Gtk.main_quit()
        else:
            self.view.load_uri(self.job["address"])

    def say(self, words):
        print(words, flush=True)
        self.next()

    def loaded(self, _, event):
        if event == WebKit2.LoadEvent.FINISHED:
            self.look()

    def look(self):
        script = f"document.querySelector({json.dumps(self.job.get('ready', 'body'))}) !== null"
        self.view.evaluate_javascript(script, -1, None, None, None, self.looked)
        return False

    def looked(self, view, result):
        if view.evaluate_javascript_finish(result).to_boolean():
            self.print()
        else:
            GLib.timeout_add(LOOK, self.look)

    def print(self):
        self.operation = WebKit2.PrintOperation.new(self.view)
        self.operation.set_print_settings(to_file(self.job["pdf"]))
        self.operation.set_page_setup(a4())
        failed = []
        self.operation.connect("failed", lambda _, error: failed.append(error.message))
        self.operation.connect("finished", lambda _: self.say(f"not printed: {failed[0]}" if failed else "printed"))
        self.operation.print_()


printer = Printer(json.loads(line) for line in sys.stdin)
printer.next()
Gtk.main()
