"""Web servers with the recipes in docs/hosting/, each started as a user without rights, on a port of its own choice."""
import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
RECIPES = ROOT / "docs/hosting"
NODE = pathlib.Path(__file__).resolve().parent / "node_modules/.bin"
LIMIT = 60  # seconds until a server must answer, however busy the machine is

APACHE_MODULES = "mpm_event authz_core alias dir mime headers filter deflate"
APACHE = """ServerRoot {work}
PidFile {work}/apache.pid
Listen 127.0.0.1:{port}
ServerName www.example.org
DocumentRoot {www}
ErrorLog {work}/log
TypesConfig /etc/mime.types
{modules}
"""
NGINX = """daemon off; pid {work}/pid; error_log stderr; events {{}}
http {{ access_log off; default_type application/octet-stream; {paths}
{recipe} }}
"""
LIGHTTPD = """server.document-root = "{www}"
server.bind = "127.0.0.1"
server.port = {port}
server.errorlog = "{work}/log"
server.tag = ""
"""


def recipe(name, **changes):
    """The recipe with the names of the test in place of its own; each of them must be there."""
    text = (RECIPES / name).read_text()
    for old, new in changes.items():
        assert old in text, f"docs/hosting/{name} no longer says {old}"
        text = text.replace(old, new)
    return text


def nginx(work, www, port):
    paths = "".join(f"{name}_temp_path {work}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    text = recipe("nginx.conf", **{"listen 80": f"listen 127.0.0.1:{port}", "/srv/www": str(www), "include mime.types": "include /etc/nginx/mime.types"})
    (work / "conf").write_text(NGINX.format(work=work, paths=paths, recipe=text))
    return ["/usr/sbin/nginx", "-e", "stderr", "-c", str(work / "conf")]


def caddy(work, www, port):
    text = recipe("Caddyfile", **{"www.example.org": f"http://127.0.0.1:{port}", "/srv/www": str(www)})
    (work / "Caddyfile").write_text("{\n\tadmin off\n}\n" + text)
    return ["caddy", "run", "--config", str(work / "Caddyfile"), "--adapter", "caddyfile"]


def apache(work, www, port):
    modules = "".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n" for name in APACHE_MODULES.split())
    text = APACHE.format(work=work, www=www, port=port, modules=modules) + recipe("apache.conf", **{"/srv/www": str(www)})
    (work / "conf").write_text(text)
    return ["/usr/sbin/apache2", "-DFOREGROUND", "-f", str(work / "conf")]


def lighttpd(work, www, port):
    text = LIGHTTPD.format(work=work, www=www, port=port) + recipe("lighttpd.conf", **{"/srv/www": str(www)})
    (work / "conf").write_text(text)
    return ["/usr/sbin/lighttpd", "-D", "-f", str(work / "conf")]


def serve(work, www, port):
    shutil.copy(RECIPES / "serve.json", work / "serve.json")
    return [str(NODE / "serve"), "--listen", f"tcp://127.0.0.1:{port}", "--no-clipboard", "--config", str(work / "serve.json"), str(www / "code")]


def http_server(work, www, port):
    return [str(NODE / "http-server"), str(www / "code"), "-a", "127.0.0.1", "-p", str(port), "-d", "false", "-c-1", "-g", "-s"]


@contextlib.contextmanager
def running(server, www, port):
    """Starts `server` over the folder `www`, and ends it."""
    with tempfile.TemporaryDirectory(prefix="codify-hosting-") as name:
        work = pathlib.Path(name)
        command = server(work, www, port)
        who = {}
        if os.geteuid() == 0:
            subprocess.run(["chown", "-R", "nobody:nogroup", name], check=True)
            who = {"user": "nobody", "group": "nogroup", "extra_groups": []}
        environment = {**os.environ, "HOME": name, "NO_UPDATE_CHECK": "1"}
        with open(work / "said", "wb") as said:
            process = subprocess.Popen(command, cwd=name, env=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=said, **who)
        try:
            wait(process, port, work / "said")
            yield
        finally:
            process.terminate()
            process.wait(LIMIT)


def wait(process, port, said):
    for _ in range(LIMIT * 20):
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        if process.poll() is not None:
            break
        time.sleep(0.05)
    raise AssertionError(f"the server does not start: {said.read_text(errors='replace')}")
