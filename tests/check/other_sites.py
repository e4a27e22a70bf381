"""--external against a server of our own: pages that are there, gone, slow, that lead in circles or refuse programs."""
import http.server
import threading
import time

from program import check
from small_site import SmallSite

SECONDS = 1  # that one link may take


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked, self.now, self.most, self.lock = [], 0, 0, threading.Lock()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, *args):
        pass  # the program hung up

    def url(self, path):
        return f"http://127.0.0.1:{self.server_port}/{path}"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def handle_any(self):
        server, name = self.server, self.path.split("/")[1].split("?")[0]
        with server.lock:
            server.asked.append(f"{self.command} {self.path}")
            server.now += 1
            server.most = max(server.most, server.now)
        try:
            if name == "slow":
                time.sleep(20)
            elif name == "wait":
                time.sleep(0.15)
                self.answer(200)
            elif name == "circle":
                self.answer(302, Location="/circle")
            elif name == "moved":
                self.answer(301, Location="/there")
            elif name == "away":
                self.answer(302, Location="file:///etc/passwd")
            elif name == "get-only":
                self.answer(200 if self.command == "GET" else 405, b"x" * 100_000)
            elif name == "wrong-head":
                self.answer(200 if self.command == "GET" else 404, b"x")
            else:
                self.answer({"there": 200, "gone": 404, "broken": 500, "private": 403}[name], b"Hello")
        except OSError:
            pass  # the program hung up
        finally:
            with server.lock:
                server.now -= 1

    do_GET = do_HEAD = handle_any

    def log_message(self, *args):
        pass


def linked(site, urls):
    text = "".join(f"- [Link {i}]({url})\n" for i, url in enumerate(urls))
    return site.write("content/pages/about.md", f'+++\ntitle = "About"\norder = 1\n+++\n{text}')


def ask(site, urls, *args):
    return linked(site, urls).problems("--external", "--seconds", str(SECONDS), *args)


def check_verdict(site, server, name, words):
    done, problems = ask(site, [server.url("there"), server.url(name)])
    if words is None:
        return check(done.code == 0 and not problems, f"{done}")
    check([p["rule"] for p in problems] == ["external-link"] and done.code == 0, f"{done}")
    problem = problems[0]
    check((problem["file"], problem["line"], problem["severity"]) == ("content/pages/about.md", 6, "warning"), f"{problem}")
    check(f"{server.url(name)} {words}" in problem["message"], problem["message"])


def check_off(site, server):
    before = len(server.asked)
    done = linked(site, [server.url("gone")]).check()
    check(done.code == 0 and not done.err, f"{done}")
    check(len(server.asked) == before, "a server was asked without --external")
    check("1 link to other sites (not tried)" in done.out, done.out)


def check_unsure(site, server):
    done, problems = ask(site, [server.url("private")])
    check(not problems and done.code == 0, f"{done}")
    check(f"note: {server.url('private')} answers 403" in done.err, done.err)


def check_strict(site, server):
    done, problems = ask(site, [server.url("gone")], "--strict")
    check(done.code == 1 and problems[0]["severity"] == "error", f"{done}")


def check_once(site, server):
    """An address is asked for once, whatever its anchors and however many pages name it."""
    name = server.url("there?once")
    ask(site, [name, name + "#a", name + "#b"])
    check(sum("once" in request for request in server.asked) == 1, f"{server.asked}")


def check_bounds(site, server):
    """Forty links wait 0.15 s each: never more than eight at a time, and all of them in parallel."""
    begin = time.monotonic()
    done, problems = ask(site, [server.url(f"wait?{i}") for i in range(40)])
    check(not problems, f"{done}")
    check(1 < server.most <= 8, f"{server.most} at a time")
    check(time.monotonic() - begin < 5, "not in parallel")


def check_total(site, server):
    """All links together may take six times as long as one: the rest is not asked."""
    urls = [server.url(f"slow?{i}") for i in range(60)]
    begin = time.monotonic()
    done, problems = linked(site, urls).problems("--external", "--seconds", "1")
    took = time.monotonic() - begin
    check(took < 8, f"took {took:.1f} s")
    check(len(problems) + done.err.count("was not asked: time was up") == 60 and problems, f"{done}")
    check("was not asked" in done.err, "every link was asked")


def check_refused(site):
    done, problems = ask(site, ["http://127.0.0.1:1/"])
    check(len(problems) == 1 and "nobody takes the call" in problems[0]["message"], f"{done}")


def run(program, work, count):
    number = iter(range(1000))
    server = Server()

    def fresh():
        return SmallSite(program, work / f"web{next(number)}")

    for name, words in (("there", None), ("moved", None), ("get-only", None), ("wrong-head", None),
                        ("gone", "answers 404 Not Found"), ("broken", "answers 500 Internal Server Error"),
                        ("slow", f"does not answer within {SECONDS} second"),
                        ("circle", "leads from page to page more than 5 times"), ("away", "leads away from the web")):
        count.test(f"a link to {name} {words or 'is let pass'}", lambda: check_verdict(fresh(), server, name, words))
    count.test("a server that refuses programs is noted and no more", lambda: check_unsure(fresh(), server))
    count.test("nothing is asked without --external", lambda: check_off(fresh(), server))
    count.test("a dead link is an error with --strict", lambda: check_strict(fresh(), server))
    count.test("each address is asked for once", lambda: check_once(fresh(), server))
    count.test("no more than eight are asked at a time", lambda: check_bounds(fresh(), Server()))
    count.test("all links together have a limit of their own", lambda: check_total(fresh(), server))
    count.test("a server that is not there is named", lambda: check_refused(fresh()))
