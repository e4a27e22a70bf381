"""--publish with an address, against a host of our own that does everything right, or one thing wrong."""
import gzip
import hashlib
import http.server
import json
import re
import socket
import threading
import time

from going_live import ready
from program import check
from small_site import SmallSite

BASE = "/code/"  # a sub-folder of the host
TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml", "xml": "application/xml"}
POLICY = "script-src 'self'; style-src 'self'; frame-ancestors 'none'"
SAFETY = {"Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
PRINT = re.compile(r"\.[0-9a-f]{16}\.(css|js)$")


class Host(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, top=BASE):
        super().__init__(("127.0.0.1", 0), Handler)
        self.top = top
        self.begin(None)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, *args):
        pass  # the program hung up

    def begin(self, folder, **faults):
        """As a new host of `folder`, at the same address."""
        self.folder, self.faults, self.asked = folder, faults, []
        return self

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}{self.top}"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        headers = {**SAFETY, **headers, "Content-Length": str(len(body)), **self.server.faults.get("headers", {})}
        for name, value in headers.items():
            if value is not None:
                self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        if status != 304:
            self.wfile.write(body)

    def do_GET(self):
        server, faults = self.server, self.server.faults
        path, _, query = self.path.partition("?")
        query = query and "?" + query
        server.asked.append(self.path)
        for pattern, done in faults.get("at", {}).items():
            if re.fullmatch(pattern, path):
                return done(self, path, query)
        path = re.sub("/+", "/", path)
        file = server.folder / path.removeprefix(self.server.top)
        if path.startswith(server.top) and file.is_dir():
            if not path.endswith("/"):
                return self.answer(301, Location=f"{path}/{query}")
            file /= "index.html"
        found = path.startswith(server.top) and file.is_file()
        self.send(200 if found else 404, file if found else server.folder / "404.html", PRINT.search(path))

    def send(self, status, file, printed):
        faults, body, more = self.server.faults, file.read_bytes(), {}
        ending = file.suffix[1:]
        if ending in faults.get("altered", ""):
            body += b"<!-- counted -->"
        keep = printed and (status == 200 or "keeps_missing" in faults) and "prints" not in faults
        more["Cache-Control"] = "max-age=31536000, immutable" if keep else faults.get("pages", "no-cache")
        more["Content-Type"] = {**TYPES, **faults.get("types", {})}.get(ending, "text/html") + faults.get("charset", "; charset=utf-8")
        if "gzip" in self.headers.get("Accept-Encoding", "") and ending == "html":
            body = gzip.compress(body, mtime=0)
            more.update({"Content-Encoding": "gzip", "Vary": None if "vary" in faults else "Accept-Encoding"})
        more["ETag"] = '"%s"' % hashlib.sha256(body).hexdigest()[:16]
        if more["ETag"] == self.headers.get("If-None-Match") and not faults.get("forgets", lambda _: False)(more):
            return self.answer(304, **more)
        self.answer(status, body, **more)

    def log_message(self, *args):
        pass


def refuse(status, body=b"No."):
    return lambda handler, path, query: handler.answer(status, body)


def lead(to):
    return lambda handler, path, query: handler.answer(302, Location=to(path, query))


def show(name):
    return lambda handler, path, query: handler.send(200, handler.server.folder / name, False)


def hide_endings(handler, path, query):
    if path.endswith(".html"):
        return handler.answer(301, Location=path[:-5])
    handler.send(200, handler.server.folder / (path.removeprefix(handler.server.top) + ".html"), False)


def endless(handler, path, query):
    handler.send_response(200)
    handler.end_headers()
    while True:
        handler.wfile.write(b"x" * 65536)


def slow(handler, path, query):
    time.sleep(20)


# What is wrong with a host, and what is said of it: all rules, and words of one message.
CASES = {
    "a folder that is forbidden": ({"at": {"/code/code/": refuse(403)}}, {"host-folder", "host-slash"}, "the folder answers 403"),
    "a list in place of a folder's page": ({"at": {"/code/code/": refuse(200, b"<title>Index of /</title>")}},
                                           {"host-folder", "host-slash"}, "the folder answers 200, and not with its index.html"),
    "a folder's page without a slash": ({"at": {"/code/code": show("code/index.html")}}, {"host-slash"},
                                        "its styles and each of its links are broken"),
    "nothing at a folder without its slash": ({"at": {"/code/code": refuse(404)}}, {"host-slash"}, "without its slash answers 404"),
    "a slash at another port": ({"at": {"/code/code": lead(lambda path, _: f"http://127.0.0.1:9{path}/")}}, {"host-slash"},
                                "leads to http://127.0.0.1:9/code/code/, which was not asked"),
    "a slash that costs the query": ({"at": {"/code/code": lead(lambda path, _: f"{path}/")}}, {"host-query"}, "and loses the query"),
    "a page's name that is a forbidden folder": ({"at": {"/code/help/?": refuse(403)}}, {"host-name"},
                                                 "the page's address without .html answers 403"),
    "a folder that comes before the page of its name": ({"at": {"/code/help.html": lead(lambda path, _: "/code/help/")}},
                                                        {"host-page"}, "answers 200, and not as it was made"),
    "hidden endings that cost the query": ({"at": {r"/code/search(\.html)?": hide_endings}}, {"host-query"},
                                           "searches find nothing, and choices are forgotten"),
    "no query at all": ({"at": {r"/code/search\.html": refuse(400)}}, {"host-query"}, "an address with a query answers 400"),
    "circles": ({"at": {r"/code/search\.html": lead(lambda path, query: path + query)}}, {"host-query"},
                "leads from page to page more than 5 times"),
    "200 for what is missing": ({"at": {".*(asks-for-no|0000).*": show("index.html")}}, {"host-missing"}, "answers 200, not 404"),
    "a page of its own for what is missing": ({"at": {".*asks-for-no.*": refuse(404)}}, {"host-missing"}, "shows another page than 404.html"),
    "an error for what is missing": ({"at": {".*asks-for-no.*": refuse(500)}}, {"host-missing"}, "answers 500, not 404"),
    "styles of no type": ({"types": {"css": "application/octet-stream"}}, {"host-type"}, "sent as application/octet-stream, and not as text/css"),
    "drawings as text": ({"types": {"svg": "text/xml"}}, {"host-type"}, "sent as text/xml, and not as image/svg+xml"),
    "letters of another set": ({"charset": "; charset=ISO-8859-1"}, {"host-type"}, "sent in iso-8859-1"),
    "no headers for safety": ({"headers": dict.fromkeys(SAFETY)}, {"host-headers"},
                              "without Content-Security-Policy with frame-ancestors, X-Content-Type-Options: nosniff and Referrer-Policy"),
    "a policy that forbids the search": ({"headers": {"Content-Security-Policy": POLICY + "; form-action 'none'"}}, {"host-headers"},
                                         "forbids the search form of the site"),
    "a policy that forbids everything": ({"headers": {"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'"}},
                                         {"host-headers"}, "forbids scripts, styles and pictures of the site"),
    "pages that are kept": ({"pages": "max-age=600"}, {"host-caching"}, "a page for 600 seconds without asking"),
    "pages of which nothing is said": ({"pages": None}, {"host-caching"}, "and they guess days or weeks"),
    "fingerprints that are not kept": ({"prints": 1}, {"host-caching"}, "ask for this file again and again"),
    "missing files that are kept": ({"keeps_missing": 1}, {"host-caching"}, "keep the answer that a file is missing"),
    "pages that are never unchanged": ({"forgets": lambda sent: "Content-Encoding" not in sent}, {"host-caching"},
                                       "an unchanged page is sent again, although"),
    "compressed pages that are never unchanged": ({"forgets": lambda sent: "Content-Encoding" in sent}, {"host-caching"},
                                                  "sent again when it is compressed"),
    "compressed pages without a word": ({"vary": 1}, {"host-caching"}, "compressed without Vary"),
    "altered pages": ({"altered": ["html"]}, {"host-bytes", "host-missing"}, "the page is not the one that the site makes now"),
    "altered styles": ({"altered": ["css"]}, {"host-bytes"}, "the file is not the one that the site makes now"),
    "an error for a slash too many": ({"at": {"/code//.*": refuse(500)}}, {"host-slashes"}, "a slash too many answers 500"),
    "a missing file": ({"at": {r".*\.svg": refuse(404)}}, {"host-page"}, "a file of the site answers 404"),
    "no start page": ({"at": {"/code/": refuse(404)}}, {"host-page"}, "the site answers 404, and not with its start page"),
    "another host": ({"at": {"/code/": lead(lambda *_: "http://elsewhere.invalid/")}}, {"host-silent"},
                     "leads to http://elsewhere.invalid/, which was not asked"),
    "a page without end": ({"at": {"/code/": endless}}, {"host-silent"}, "sends more than any file of the site has"),
    "no answer in time": ({"at": {"/code/": slow}}, {"host-silent"}, "does not answer within 1 second"),
}


def published(program, folder):
    """A site that may go live, with all that is asked for, and where it is published."""
    site = ready(SmallSite(program, folder))
    page = '+++\ntitle = "{}"\nlayout = "{}"\norder = 5\n+++\n{}\n'
    site.write("content/pages/404.md", page.format("Not found", "not-found", "Nothing is here."))
    site.write("content/pages/search.md", page.format("Search", "search", "Look for words."))
    site.write("content/pages/help.md", page.format("Help", "page", "Ask."))
    return site.write("content/pages/help/post.md", page.format("Post", "page", "Write."))


def build(site, name, *base):
    """Publishes `site` beside its folder."""
    folder = site.folder.parent / name
    done = site.program.run("build", "--quiet", "-o", str(folder), *base, folder=site.folder)
    check(done.code == 0, f"{done}")
    return folder


def ask(site, host, url=None):
    done, problems = site.problems("--publish", url or host.url, "--seconds", "1")
    return done, [p for p in problems if p["rule"].startswith("host-")]


def check_right(site, host):
    done, problems = ask(site, host)
    check(not problems and done.code == 0, f"a host that does everything right: {problems}")
    times = len(host.asked)
    check(f"{host.url} was asked {times} times\n" in done.err and 15 < times < 40, f"{times}: {done.err}")
    check("/code/help" in host.asked and "/code//" in " ".join(host.asked), f"{host.asked}")


def check_wrong(site, host, rules, words):
    done, problems = ask(site, host)
    check({p["rule"] for p in problems} == rules, f"expected {rules}: {json.dumps(problems, indent=1)}")
    named = [p for p in problems if words in p["message"]]
    check(named, f"nobody says {words!r}: {[p['message'] for p in problems]}")
    check(all(p["hint"] and p["file"].startswith(host.url.removesuffix("/")) for p in problems), f"{problems}")
    errors = any(p["severity"] == "error" for p in problems)
    code = 3 if "host-silent" in rules else 1 if errors else 0
    check(done.code == code, f"{done}")


def check_addresses(site, host, spelling):
    done, problems = ask(site, host, url=spelling(host.url))
    check(not problems and done.code == 0, f"{done}")


def check_refused(site, address):
    done = site.check("--publish", address)
    check(done.code == 2 and "write where the site is, such as https://example.org/code/" in done.err, f"{done}")


def check_nobody(site):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        done, problems = site.problems("--publish", f"http://127.0.0.1:{taken.getsockname()[1]}/")
    check(done.code == 3 and [p["message"] for p in problems] == ["the site does not answer: nobody takes the call"], f"{done}")


def check_at_the_top(site):
    """At the top of a host, styles and scripts are found without the slash, and the scripts put it back."""
    host = Host(top="/")
    host.begin(build(site, "at-the-top", "-u", host.url), at={"/code": show("code/index.html")})
    done, problems = ask(site, host)
    check([(p["rule"], p["severity"]) for p in problems] == [("host-slash", "warning")], f"{problems}")
    check("without scripts each of its links is broken" in problems[0]["message"], f"{problems}")
    check(done.code == 0, f"{done}")


def check_other_base(site, host, base, words):
    host.begin(build(site, "of-another-address", *base))
    done, problems = ask(site, host)
    check([p["rule"] for p in problems] == ["host-base-url"] and words in problems[0]["message"], f"{problems}")
    check(done.code == 0, f"{done}")


def check_not_asked(site, host):
    done = site.check("--publish")
    check(done.code == 0 and not host.asked and "was asked" not in done.err + done.out, f"{done}")


def run(program, work, count):
    known = []

    def laid_out(**faults):
        if not known:
            site, host = published(program, work / "published"), Host()
            known.extend((site, host, build(site, "right", "-u", host.url)))
        site, host, folder = known
        return site, host.begin(folder, **faults)

    count.test("a host that does everything right is told nothing", lambda: check_right(*laid_out()))
    for name, (faults, rules, words) in CASES.items():
        count.test(f"a host with {name} is told", lambda: check_wrong(*laid_out(**faults), rules, words))
    for name, spelling in (("without its slash", lambda url: url[:-1]), ("of its start page", lambda url: url + "index.html")):
        count.test(f"the address {name} will do", lambda: check_addresses(*laid_out(), spelling))
    for address in ("example.org", "ftp://example.org/", "https://me:secret@example.org/", "https://example.org/?a", "https://example.org/#a"):
        count.test(f"{address} is refused", lambda: check_refused(laid_out()[0], address))
    count.test("a host that nobody answers for is told", lambda: check_nobody(laid_out()[0]))
    count.test("a folder without its slash is a warning at the top of a host", lambda: check_at_the_top(laid_out()[0]))
    count.test("pages of another address are told", lambda: check_other_base(
        *laid_out(), ["-u", "https://example.org/x/"], "say that they are at https://example.org/x/index.html"))
    count.test("pages that know no address are told", lambda: check_other_base(*laid_out(), [], "do not know their address"))
    count.test("no host is asked without an address", lambda: check_not_asked(*laid_out()))
