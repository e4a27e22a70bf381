"""Rows S1 to S9 of the fault table, spoken over sockets by hand."""
import contextlib
import os
import re
import resource
import selectors
import socket
import subprocess
import time

from support import Failed, Reply, check, event_stream, preview, until

CANARY = "the canary of this test"

# Ways to spell "a file that is none of the site's".
CLIMBS = ["/../secret.txt", "/../../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/%2e%2e%2fsecret.txt",
          "/.%2e/secret.txt", "/%2E%2E/secret.txt", "/..%5csecret.txt", "/..\\secret.txt", "/%5c..%5csecret.txt",
          "/..;/secret.txt", "/..%00/secret.txt", "/index.html%00.txt", "/%00", "/%c0%ae%c0%ae/secret.txt",
          "/%c0%2e%c0%2e/secret.txt", "/%e0%80%ae%e0%80%ae/secret.txt", "/..%c0%afsecret.txt", "/%252e%252e/secret.txt",
          "/..%252fsecret.txt", "//etc/passwd", "///etc/passwd", "/etc/passwd", "/./../secret.txt", "/code/../../secret.txt",
          "/.../secret.txt", "/....//secret.txt", "/%u002e%u002e/secret.txt", "/..%ff/secret.txt", "/proc/self/environ",
          "/site-config.toml", "/content/secret.md", "file:///etc/passwd", "http://127.0.0.1/../secret.txt", "secret.txt",
          "/%", "/%2", "/%zz", "/secret.txt%", "/assets/../../secret.txt", "/~root/secret.txt", "/\x7f", "/%0d%0aSet-Cookie:x"]


def no_spelling_leads_out(program, work):
    with preview(program, work) as running:
        for place in (running.site / "secret.txt", running.site.parent / "secret.txt"):
            place.write_text(CANARY)
        check(len(CLIMBS) >= 30, "too few spellings")
        for target in CLIMBS:
            reply = running.ask(target)
            check(reply.status in (400, 404), f"{target!r}: {reply}")
            for told in (CANARY, "root:", "[organisation]"):
                check(told.encode() not in reply.data, f"{target!r} gave away {told!r}")
        check(running.ask("/index.html").status == 200, "the home page is gone")


def too_long_requests_are_refused(program, work):
    with preview(program, work, "--poll=60000") as running:  # memory is measured: nothing else may use it
        host = f"Host: 127.0.0.1:{running.port}\r\n"

        def ask(data):
            before = running.memory()
            began = time.monotonic()
            reply = running.raw(data.encode())
            check(time.monotonic() - began < 5, f"took {time.monotonic() - began:.1f} s")
            return reply, running.memory() - before

        ask(f"GET / HTTP/1.1\r\n{host}Connection: close\r\n\r\n")  # the first page is made
        running.rests()
        cases = [
            (200, f"GET /?{'a' * 8190} HTTP/1.1\r\n{host}Connection: close\r\n\r\n"),
            (414, f"GET /?{'a' * 8191} HTTP/1.1\r\n{host}\r\n"),
            (200, f"GET / HTTP/1.1\r\n{host}Connection: close\r\n" + "X-A: b\r\n" * 98 + "\r\n"),
            (431, f"GET / HTTP/1.1\r\n{host}" + "X-A: b\r\n" * 100 + "\r\n"),
            (431, f"GET / HTTP/1.1\r\n{host}X-Long: {'a' * 16384}\r\n\r\n"),
            (431, f"GET / HTTP/1.1\r\n{host}X-Endless: {'a' * 1_000_000}"),
            (414, f"GET /{'a' * 1_000_000}"),
        ]
        for status, data in cases * 2:
            reply, grown = ask(data)
            check(reply.status == status, f"{data[:30]!r}… of {len(data)} bytes: {reply}, expected {status}")
            check(status == 200 or reply.headers.get("connection") == "close", f"{status} keeps the connection: {reply}")
            check(grown < 64 * 1024, f"{data[:30]!r}… of {len(data)} bytes took {grown} bytes of memory")


def honest(running, target="/", seconds=0.1):
    """The quickest of three: the machine may have other work."""
    times = []
    for _ in range(3):
        began = time.monotonic()
        reply = running.ask(target)
        times.append(time.monotonic() - began)
        check(reply.status == 200, str(reply))
    check(min(times) <= seconds, f"an honest request took {min(times) * 1000:.0f} ms")


class Crowd:
    """Many connections of one process."""

    def __init__(self, running):
        self.running, self.links = running, []

    def __enter__(self):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 18_000)), hard))
        return self

    def __exit__(self, *_):
        for link in self.links:
            link.close()

    def join(self, count, data=b""):
        for _ in range(count):
            link = socket.socket()
            link.settimeout(5)
            link.connect(("127.0.0.1", self.running.port))
            link.setblocking(False)
            with contextlib.suppress(OSError):
                if data:
                    link.send(data)
            self.links.append(link)

    def drip(self):
        """One byte more from each that is still there."""
        for link in self.links:
            with contextlib.suppress(OSError):
                link.send(b"a")

    def alive(self):
        """Those that the other side has not closed."""
        count = 0
        for link in self.links:
            try:
                while data := link.recv(4096):
                    pass
                alive = bool(data)
            except BlockingIOError:
                alive = True
            except OSError:
                alive = False
            count += alive
        return count


def slow_clients_get_in_nobodys_way(program, work):
    with preview(program, work) as running, Crowd(running) as crowd:
        honest(running)
        crowd.join(5000, b"GET / HTTP/1.1\r\nX: ")
        last = time.monotonic()
        kept = until(lambda: crowd.alive() <= 256 and crowd.alive(), "256 are kept at most", 5)
        check(kept > 100, f"only {kept} are kept")
        while crowd.alive() > 0:
            crowd.drip()
            honest(running)
            check(time.monotonic() - last < 30, f"{crowd.alive()} slow clients are still there after 30 s")
            time.sleep(0.5)
        check(time.monotonic() - last > 9, f"a slow client had {time.monotonic() - last:.1f} s only")


def idle_connections_are_capped(program, work):
    with preview(program, work) as running, Crowd(running) as crowd:
        honest(running)
        with running.connect() as listening:
            event_stream(listening, running)
            until(lambda: b"data:" in listening.recv(65536), "the first event")
            crowd.join(10_000)
            until(lambda: crowd.alive() <= 256, "256 are kept at most", 5)
            check(running.files() < 256 + 64, f"the preview holds {running.files()} files")
            honest(running, seconds=0.2)
            newest = crowd.links[-100:]
            crowd.links, old = newest, crowd.links[:-100]
            check(crowd.alive() == 100, "the newest were dropped, not the oldest")
            crowd.links += old
            listening.settimeout(0.2)
            with contextlib.suppress(TimeoutError):
                check(listening.recv(1) != b"", "a page that listens was dropped for the idle")


def answers_follow_http(program, work):
    with preview(program, work) as running:
        whole = running.ask("/index.html")
        check(whole.status == 200 and len(whole.body) == int(whole.headers["content-length"]), str(whole))
        head = running.ask("/index.html", "HEAD")
        check(head.status == 200 and head.body == b"", str(head))
        check(head.headers["content-length"] == whole.headers["content-length"], f"HEAD: {head}")
        size = len(whole.body)
        for asked, begin, end in (("0-99", 0, 100), ("100-", 100, size), ("-50", size - 50, size), (f"5-{size * 2}", 5, size)):
            part = running.ask("/index.html", "GET", None, f"Range: bytes={asked}")
            check(part.status == 206 and part.body == whole.body[begin:end], f"{asked}: {part}")
            check(part.headers["content-range"] == f"bytes {begin}-{end - 1}/{size}", f"{asked}: {part}")
        bad = running.ask("/index.html", "GET", None, f"Range: bytes={size}-")
        check(bad.status == 416 and bad.headers["content-range"] == f"bytes */{size}", str(bad))
        for asked in ("bytes=0-1,5-6", "bytes=5-1", "bytes=a-b", "lines=1-2", "bytes=-", "bytes=99999999999999999999-"):
            reply = running.ask("/index.html", "GET", None, f"Range: {asked}")
            check(reply.status == 200 and reply.body == whole.body, f"{asked}: {reply}")
        tag = whole.headers["etag"]
        for known in (tag, f'"other", {tag}', f"W/{tag}", "*"):
            same = running.ask("/index.html", "GET", None, f"If-None-Match: {known}")
            check(same.status == 304 and same.body == b"", f"{known}: {same}")
        check(running.ask("/index.html", "GET", None, 'If-None-Match: "other"').status == 200, "another tag is no match")
        late = running.ask("/index.html", "GET", None, "Range: bytes=0-9", 'If-Range: "other"')
        check(late.status == 200 and late.body == whole.body, f"If-Range: {late}")


def other_methods_and_bodies_are_refused(program, work):
    with preview(program, work, "--poll=60000") as running:
        host = f"Host: 127.0.0.1:{running.port}\r\n"
        body = "a" * 100_000
        cases = [
            ((405,), f"POST / HTTP/1.1\r\n{host}Content-Length: {len(body)}\r\n\r\n{body}"),
            ((405,), f"POST / HTTP/1.1\r\n{host}Content-Length: 100000000000\r\n\r\n{body}"),
            ((405,), f"PUT / HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\n5\r\naaaaa\r\n0\r\n\r\n"),
            ((405, 400), f"CONNECT example.org:443 HTTP/1.1\r\n{host}\r\n"),
            ((405,), f"DELETE / HTTP/1.1\r\n{host}\r\n"),
            ((405,), f"OPTIONS * HTTP/1.1\r\n{host}\r\n"),
            ((405,), f"TRACE / HTTP/1.1\r\n{host}\r\n"),
            ((400,), f"GET / HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\n5\r\naaaaa\r\n0\r\n\r\n"),
            ((400,), f"GET / HTTP/1.1\r\n{host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
            ((400,), f"GET / HTTP/1.1\r\n{host}Content-Length: 5\r\nContent-Length: 6\r\n\r\naaaaaa"),
            ((400,), f"GET / HTTP/1.1\r\n{host}Content-Length: 5\r\n\r\naaaaa"),
            ((400, 413), f"GET / HTTP/1.1\r\n{host}Content-Length: -5\r\n\r\n"),
        ]
        running.rests()
        running.raw(f"DELETE / HTTP/1.1\r\n{host}\r\n".encode())  # code and memory that any first refusal brings in
        for statuses, data in cases:
            before = running.memory()
            reply = running.raw((data + f"GET /smuggled HTTP/1.1\r\n{host}\r\n").encode())
            check(reply.status in statuses, f"{data[:60]!r}: {reply}, expected {statuses}")
            check(reply.headers.get("connection") == "close", f"{data[:60]!r} keeps the connection: {reply}")
            # The library says twice that a length below zero is wrong.
            told = {int(status) for status in re.findall(rb"HTTP/1\.1 (\d+)", reply.data)}
            check(told <= set(statuses), f"{data[:60]!r}: what followed was answered too: {reply}")
            check(running.memory() - before < 64 * 1024, f"{data[:60]!r}: the body was kept")


def only_own_names_are_answered(program, work):
    with preview(program, work) as running:
        port = running.port
        for host in (f"127.0.0.1:{port}", f"localhost:{port}", f"[::1]:{port}", "LOCALHOST", "localhost.", "127.0.0.1"):
            check(running.ask("/", "GET", host).status == 200, f"{host} is refused")
        for host in ("evil.example", "127.0.0.1.evil", "127.0.0.1.evil:1313", "localhost.evil", "evil.localhost", "0.0.0.0",
                     "127.1", "2130706433", "127.0.0.1:80:80", "127.0.0.1@evil", "[::1", "192.0.2.1", "localhost..", socket.gethostname(), ""):
            for target in ("/", "/_codify/events", "/nothing"):
                reply = running.ask(target, "GET", host)
                check(reply.status == 403 and b"<html" not in reply.data, f"{host!r}, {target}: {reply}")
        check(running.raw(b"GET / HTTP/1.1\r\n\r\n").status == 400, "no Host is answered")
        check(running.raw(b"GET / HTTP/1.0\r\n\r\n").status == 400, "no Host is answered in HTTP/1.0")
        two = f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: evil.example\r\n\r\n".encode()
        check(running.raw(two).status == 400, "two Hosts are answered")


def listening_addresses(pid):
    """Local addresses of the sockets that a process listens on, as the kernel writes them."""
    found = []
    for table in ("tcp", "tcp6"):
        for line in open(f"/proc/{pid}/net/{table}", encoding="ascii").read().splitlines()[1:]:
            parts = line.split()
            if parts[3] == "0A":
                found.append((parts[9], parts[1]))
    return dict(found)


def own_listeners(running):
    inodes = {found.group(1) for name in os.listdir(f"/proc/{running.process.pid}/fd")
              if (found := re.match(r"socket:\[(\d+)\]", os.readlink(f"/proc/{running.process.pid}/fd/{name}")))}
    return [address for inode, address in listening_addresses(running.process.pid).items() if inode in inodes]


def only_this_machine_is_answered(program, work):
    with preview(program, work) as running:
        check(own_listeners(running) == [f"0100007F:{running.port:04X}"], f"listens on {own_listeners(running)}")
        check("warning: everybody" not in running.out, running.out)
        for target in ("/", "/index.html", "/assets/icons/icon.svg", "/nothing", "/_codify/preview.js"):
            reply = running.ask(target, "GET", None, "Origin: http://evil.example")
            cross = [name for name in reply.headers if name.startswith("access-control")]
            check(not cross, f"{target} answers {cross}")
            check("frame-ancestors 'none'" in reply.headers.get("content-security-policy", ""), f"{target}: {reply}")
            check(reply.headers.get("x-content-type-options") == "nosniff", f"{target}: {reply}")
            check(reply.headers.get("referrer-policy") == "no-referrer", f"{target}: {reply}")
        for header in ("Origin: http://evil.example", "Origin: null", f"Origin: http://127.0.0.1:{running.port + 1}",
                       "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"):
            reply = running.ask("/_codify/events", "GET", None, header)
            check(reply.status == 403, f"{header}: {reply}")
        with running.connect() as link:
            event_stream(link, running, f"Origin: http://127.0.0.1:{running.port}", "Sec-Fetch-Site: same-origin")
            check(b" 200 " in link.recv(4096), "its own pages may not listen")


def own_numbers():
    """The addresses of version 4 of this machine, as the system's own tool lists them; none where it is missing."""
    with contextlib.suppress(OSError):
        said = subprocess.run(["hostname", "-I"], capture_output=True, text=True, timeout=10).stdout.split()
        return [number for number in said if "." in number]
    return []


def the_network_is_answered_by_the_names_of_this_machine(program, work):
    name = socket.gethostname()
    for address in ("0.0.0.0", "::"):
        with preview(program, work, "--host", address) as running:
            check("warning: everybody on your network can read this preview" in running.out, running.out)
            port = running.port
            short = name.split(".")[0]
            good = [name, name.upper(), f"{name}:{port}", f"{name}.", f"{name}.:{port}", short, f"{short}.local", "localhost",
                    "127.0.0.1", f"[::1]:{port}", *own_numbers(), *(f"{number}:{port}" for number in own_numbers())]
            for host in good:
                check(running.ask("/", "GET", host).status == 200, f"{address}: {host} is refused")
            for host in ("evil.example", "192.0.2.1", "[2001:db8::1]", f"{short}.evil.example", f"evil.{name}", f"{name}..",
                         "0.0.0.0", "[::]", f"0.0.0.0:{port}", f"{name}:x", ""):
                for target in ("/", "/_codify/events"):
                    check(running.ask(target, "GET", host).status == 403, f"{address}: {host!r}, {target} is answered")
            line = next(line for line in running.out.splitlines() if line.startswith("Preview: "))
            check("://0.0.0.0" not in line and "://[::]" not in line, line)
            for number in own_numbers():
                check(number.startswith("169.254.") or f"http://{number}:{port}/" in line, f"{number} is not in {line}")
            with contextlib.suppress(StopIteration):
                number = next(iter(own_numbers()))
                with socket.create_connection((number, port), 10) as link:
                    link.sendall(f"GET / HTTP/1.1\r\nHost: {number}:{port}\r\nConnection: close\r\n\r\n".encode())
                    check(b" 200 " in link.recv(4096), f"{address}: http://{number}:{port}/ is not answered")


def an_address_without_its_end_leads_on(program, work):
    with preview(program, work) as running:
        for target, leads in (("/cooking", "/cooking/"), ("/cooking?a=b%20c&d", "/cooking/?a=b%20c&d"),
                              ("/self-check", "/self-check.html"), ("/self-check?x=1", "/self-check.html?x=1")):
            for method in ("GET", "HEAD"):
                reply = running.ask(target, method)
                check(reply.status == 301 and reply.headers["location"] == leads, f"{method} {target}: {reply}")
            check(running.ask(leads).status == 200, f"{leads} is nowhere")
        for target in ("//cooking", "/nowhere", "/cooking/index.html/", "/%2fcooking", "//evil.example/cooking", "/cooking%0d%0ax"):
            check(running.ask(target).status in (400, 404), f"{target}: {running.ask(target)}")


def an_answer_is_of_one_generation(program, work):
    with preview(program, work) as running:
        page = running.site / "content/pages/long.md"
        texts = {letter: f'+++\ntitle = "Long {letter}"\n+++\n\n' + f"{letter * 3000}\n\n" * 80 for letter in "ab"}
        page.write_text(texts["a"])
        running.shows("aaaaaa", "/long.html")
        expected = len(running.ask("/long.html").body)
        check(expected > 200_000, f"the page has {expected} bytes only")
        slow = []
        for _ in range(20):  # small buffers, so that most of the answer waits in the preview
            link = socket.socket()
            link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
            link.settimeout(10)
            link.connect(("127.0.0.1", running.port))
            link.sendall(f"GET /long.html HTTP/1.1\r\nHost: 127.0.0.1:{running.port}\r\nConnection: close\r\n\r\n".encode())
            slow.append([link, link.recv(500)])
        for number in range(3):
            page.write_text(texts["b"] + f"Version {number}.\n")
            running.shows(f"Version {number}.", "/long.html")
        for link, got in slow:
            while more := link.recv(65536):
                got += more
            link.close()
            reply = Reply(got)
            check(reply.status == 200 and len(reply.body) == expected, f"{len(reply.body)} bytes of {expected}")
            check(b"bbbbbb" not in reply.body, "two generations are mixed")


def many_tabs_may_listen(program, work):
    with preview(program, work) as running, contextlib.ExitStack() as stack, selectors.DefaultSelector() as watched:
        links = [stack.enter_context(running.connect()) for _ in range(50)]
        for link in links:
            event_stream(link, running)
            watched.register(link, selectors.EVENT_READ)

        def events():
            """How many told of each generation."""
            found = {}
            for link in links:
                link.settimeout(5)
                text = b""
                while not re.search(rb'"count": 0\}', text):
                    more = link.recv(65536)
                    if not more:
                        raise Failed("a stream ended")
                    text += more
                name = re.search(rb'"generation": "([^"]+)"', text).group(1)
                found[name] = found.get(name, 0) + 1
            return found

        first = events()
        check(list(first.values()) == [50], str(first))
        (running.site / "content/pages/index.md").write_text('+++\ntitle = "Home"\nlayout = "home"\n+++\nChanged.\n')
        second = events()
        check(list(second.values()) == [50] and second.keys() != first.keys(), f"{first}, then {second}")


TESTS = [slow_clients_get_in_nobodys_way, no_spelling_leads_out, too_long_requests_are_refused,
         idle_connections_are_capped, answers_follow_http, other_methods_and_bodies_are_refused,
         only_own_names_are_answered, only_this_machine_is_answered,
         the_network_is_answered_by_the_names_of_this_machine, an_address_without_its_end_leads_on, an_answer_is_of_one_generation, many_tabs_may_listen]
