"""The recipes of docs/hosting.md: each server shows the real site in a sub-folder, and is asked what readers ask. Those that take
longest to install are left to scripts/test-long (CODIFY_THOROUGH)."""
import gzip
import http.client
import json
import os
import pathlib
import re
import socket
import subprocess
import tempfile

import pytest

import servers

PROGRAM = os.environ.get("CODIFY", servers.ROOT / "build/codify")
TYPES = {"csv": "text/csv; charset=utf-8", "ics": "text/calendar; charset=utf-8", "webmanifest": "application/manifest+json",
         "mjs": "text/javascript; charset=utf-8", "jsonld": "application/ld+json", "epub": "application/epub+zip"}
THOROUGH = bool(os.environ.get("CODIFY_THOROUGH"))
slow = pytest.mark.skipif(not THOROUGH, reason="scripts/test-long")


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def publish(folder, *more):
    folder.parent.mkdir(exist_ok=True)
    subprocess.run([PROGRAM, "build", "--quiet", "-s", servers.ROOT, "-o", folder, *more], check=True, stderr=subprocess.DEVNULL)
    for ending in TYPES:
        (folder / f"sample.{ending}").write_text("é\n")
    for above in folder.parents:  # a server without rights reads it
        if pathlib.Path(tempfile.gettempdir()) in above.parents:
            above.chmod(above.stat().st_mode | 0o055)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The folder of a host with the site at /code/, and the port for which it was built."""
    www, port = tmp_path_factory.mktemp("www"), free_port()
    publish(www / "code", "-u", f"http://127.0.0.1:{port}/code/")
    return www, port


class Answer:
    def __init__(self, port, path, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=servers.LIMIT)
        connection.putrequest("GET", path, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        self.status, self.body, self.headers = answer.status, answer.read(), answer.headers
        connection.close()

    def __getitem__(self, name):
        return ", ".join(self.headers.get_all(name, []))


def ask_addresses(ask, page, top):
    assert ask("standards/").status == 200 and ask("standards/").body == page("standards/index.html")
    bare = ask("standards?stage=stage-2")
    assert bare.status in (301, 302, 307, 308)
    assert bare["Location"].removeprefix("http://127.0.0.1").split("/", 1)[1] == f"{top}standards/?stage=stage-2".lstrip("/")
    assert ask("search.html?q=a%20b").body == page("search.html")
    assert ask("self-check").status in (200, 301, 302, 307, 308)
    assert ask("self-check/").body == page("self-check/index.html")
    assert ask("/code/accountability.html").status in (200, 301, 302, 307, 308), "a slash too many"


def ask_missing(ask, page):
    for path in ("nothing.html", "standards/nothing.html", "standards/nothing/"):
        answer = ask(path)
        assert answer.status == 404 and answer.body == page("404.html"), f"{path}: {answer.status}"
        assert answer["Content-Type"].startswith("text/html") and answer["Cache-Control"] == "no-cache", answer.headers


def ask_types(ask):
    for ending, kind in TYPES.items():
        found = ask(f"sample.{ending}")["Content-Type"]
        assert found.lower().replace("utf8", "utf-8") in (kind, kind.replace("text/javascript", "application/javascript")), f"{ending}: {found}"
    assert ask("index.html")["Content-Type"].lower() == "text/html; charset=utf-8"


def ask_safety(ask):
    for path in ("", "code/accountability.html", "nothing.html"):
        answer = ask(path)
        assert "frame-ancestors 'none'" in answer["Content-Security-Policy"] and "form-action 'self'" in answer["Content-Security-Policy"]
        assert (answer["X-Content-Type-Options"], answer["Referrer-Policy"]) == ("nosniff", "no-referrer"), answer.headers


def ask_caching(ask, public):
    printed = next(public.glob("assets/site.*.css")).name
    found = ask(f"assets/{printed}")
    assert found.status == 200 and "no-cache" not in found["Cache-Control"]
    assert int(re.search("max-age=([0-9]+)", found["Cache-Control"])[1]) > 30_000_000
    gone = ask("assets/" + re.sub(r"\.[0-9a-f]{16}\.", ".0000000000000000.", printed))
    assert gone.status == 404 and "max-age" not in gone["Cache-Control"], gone.headers
    plain = ask("index.html")
    assert plain["Cache-Control"] == "no-cache"
    assert ask("index.html", If_None_Match=plain["ETag"]).status == 304
    packed = ask("index.html", Accept_Encoding="gzip")
    assert packed["Content-Encoding"] == "gzip" and "accept-encoding" in packed["Vary"].lower(), packed.headers
    assert gzip.decompress(packed.body) == plain.body
    assert ask("index.html", Accept_Encoding="gzip", If_None_Match=packed["ETag"]).status == 304


def findings(url):
    """What `codify check` says of the host at `url`."""
    done = subprocess.run([PROGRAM, "check", "-s", servers.ROOT, "--publish", url, "--format", "json", "--seconds", "60"], capture_output=True, text=True)
    problems = json.loads(done.stdout)["problems"]
    assert f"{url} was asked" in done.stderr, done
    return sorted((p["rule"], p["message"]) for p in problems if p["rule"].startswith("host-"))


@pytest.mark.parametrize("server", [servers.nginx, servers.caddy, pytest.param(servers.apache, marks=slow), pytest.param(servers.lighttpd, marks=slow)])
def test_recipe(server, site):
    www, port = site
    public = www / "code"

    def ask(path, **headers):
        return Answer(port, "/code/" + path, **headers)

    with servers.running(server, www, port):
        ask_addresses(ask, lambda name: (public / name).read_bytes(), "code/")
        ask_missing(ask, lambda name: (public / name).read_bytes())
        ask_types(ask)
        ask_safety(ask)
        ask_caching(ask, public)
        assert findings(f"http://127.0.0.1:{port}/code/") == []


@slow
def test_serve(tmp_path):
    """It loses the query where it adds a slash, which no setting changes, and compresses nothing without Vary."""
    port = free_port()
    publish(tmp_path / "www/code", "-u", f"http://127.0.0.1:{port}/")
    with servers.running(servers.serve, tmp_path / "www", port):
        found = findings(f"http://127.0.0.1:{port}/")
        assert [rule for rule, _ in found] == ["host-query"] and "/code/ and loses the query: choices" in found[0][1], found


@slow
def test_http_server(tmp_path):
    """For a look only: it sends no headers. Pages and folders are right."""
    port = free_port()
    publish(tmp_path / "www/code", "-u", f"http://127.0.0.1:{port}/")
    with servers.running(servers.http_server, tmp_path / "www", port):
        found = findings(f"http://127.0.0.1:{port}/")
        assert {rule for rule, _ in found} <= {"host-headers", "host-caching", "host-query"}, found
