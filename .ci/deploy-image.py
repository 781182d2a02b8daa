"""Carries out the last stage of a Dockerfile without a container engine, and uses what comes out.

    deploy-image.py DOCKERFILE BINARY        root; DEBOOTSTRAP=folder: a minbase folder made before, which is copied

The base is debootstrap's minbase. RUN is run in it with chroot, COPY --from takes BINARY, COPY takes files of the
repository. Then, in namespaces of its own (mounts, processes, network), with a read-only root, no capabilities and the
recipe's user: preview, serve, the recipe's health check, what must not be writable, and the stop.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SUITES = {"12": "bookworm", "13": "trixie"}


def instructions(text):
    """The instructions as (word, rest), continuation lines joined, comments gone."""
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    for line in re.sub(r"\\\n\s*", "", "\n".join(lines)).splitlines():
        if line.strip():
            word, rest = line.split(None, 1)
            yield word, rest


def parse(text):
    """What the last stage does and says."""
    arguments, stage = {}, None
    for word, rest in instructions(text):
        if word == "ARG":
            name, value = rest.split("=", 1)
            arguments[name] = value
        elif word == "FROM":
            image = re.sub(r"\$\{(\w+)\}", lambda match: arguments[match[1]], rest).split()[0]
            stage = {"base": image, "steps": [], "env": {}, "directory": "/", "user": "0:0"}
        elif word in ("RUN", "COPY"):
            stage["steps"].append((word, rest))
        elif word == "ENV":
            stage["env"].update(pair.split("=", 1) for pair in shlex.split(rest))
        elif word in ("ENTRYPOINT", "CMD"):
            stage[word] = json.loads(rest)
        elif word == "HEALTHCHECK":
            stage[word] = json.loads(rest[rest.index("CMD") + 3 :])
        elif word == "WORKDIR":
            stage["directory"] = rest
        elif word == "USER":
            stage["user"] = rest
        elif word not in ("VOLUME", "EXPOSE"):
            sys.exit(f"{word}: not understood")
    return stage


def run(*command, **options):
    try:
        return subprocess.run(command, check=True, **options)
    except subprocess.CalledProcessError as error:
        # The scripts are long, and what went wrong has been said by them.
        sys.exit(f"{command[0]} ended with status {error.returncode}")


def size(folder):
    return int(run("du", "-sxB1", folder, capture_output=True, text=True).stdout.split()[0])


def slim(root):
    """Takes out what the slim images of Debian leave out, and keeps packages from bringing it back."""
    folders = [f"/usr/share/{name}" for name in ("doc", "groff", "info", "linda", "lintian", "locale", "man")]
    exclusions = [f"path-exclude {folder}/*\n" for folder in folders] + ["path-include /usr/share/doc/*/copyright\n"]
    (root / "etc/dpkg/dpkg.cfg.d/slim").write_text("".join(exclusions))
    for folder in folders:
        for path in (root / folder.lstrip("/")).rglob("*"):
            if not path.is_dir() and path.name != "copyright":
                path.unlink()
    for path in (root / "var/lib/apt/lists").glob("*_*"):
        path.unlink()


def build(stage, root, binary):
    name, _, tag = stage["base"].partition(":")
    if name != "debian":
        sys.exit(f"{stage['base']}: only debian is understood")
    made = os.environ.get("DEBOOTSTRAP")
    if made:
        run("cp", "-a", f"{made}/.", root)
    else:
        run("debootstrap", "--variant=minbase", SUITES[tag.split(".")[0]], root, stdout=subprocess.DEVNULL)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    run("chroot", root, "apt-get", "clean")
    if tag.endswith("-slim"):
        slim(root)
    base = size(root)
    for word, rest in stage["steps"]:
        print(f"{word} {rest}", flush=True)
        if word == "RUN":
            environment = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"}
            environment["DEBIAN_FRONTEND"] = "noninteractive"
            run("chroot", root, "/bin/sh", "-c", rest, env=environment, stdout=subprocess.DEVNULL)
            continue
        *sources, target = [part for part in rest.split() if not part.startswith("--")]
        for source in sources:
            destination = root / target.lstrip("/")
            destination.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(binary if "--from=" in rest else source, destination)
    run("chroot", root, "apt-get", "clean")
    return base


# As root in namespaces of its own; $1 is the folder, $2 a script for the recipe's user.
OUTSIDE = r"""
set -eu
root="$1"
mount --make-rprivate /
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs -o size=1m,mode=0755 dev "$root/dev"
for node in null:1:3 zero:1:5 random:1:8 urandom:1:9; do
    IFS=: read -r name major minor <<<"$node"; mknod -m 0666 "$root/dev/$name" c "$major" "$minor"
done
ln -s /proc/self/fd "$root/dev/fd"
mount -t tmpfs -o nosuid,nodev,mode=1777,size=256m tmp "$root/tmp"
# The volume keeps the owner and mode that the recipe gave the folder.
mount -t tmpfs -o nosuid,nodev,mode="$(stat -c %a "$root/data")",uid="$(stat -c %u "$root/data")",gid="$(stat -c %g "$root/data")" data "$root/data"
mount -o remount,bind,ro "$root"
python3 - <<'PYTHON'
import fcntl, socket, struct
# Brings the loopback of this network namespace up: SIOCSIFFLAGS with IFF_UP.
fcntl.ioctl(socket.socket(), 0x8914, struct.pack("16sh14x", b"lo", 1))
PYTHON
exec chroot "$root" setpriv --reuid="$3" --regid="$4" --clear-groups --inh-caps=-all --bounding-set=-all --no-new-privs \
    -- env -i bash -c "$2"
"""

INSIDE = r"""
set -u
fail() { echo "FAILED: $*"; [ -e /tmp/log ] && tail -20 /tmp/log; exit 1; }
%(environment)s
cd %(directory)s
[ "$(id -u):$(id -g)" = %(user)s ] || fail "user $(id)"
grep -q '^CapEff:\s*0*$' /proc/self/status || fail "capabilities"
for place in / /etc /usr/local/bin /var/lib /root; do
    if touch "$place/probe" 2>/dev/null; then fail "$place can be written"; fi
done
find / -xdev -perm /6000 -type f 2>/dev/null | head -3 | sed 's/^/note: setuid, without effect under no-new-privileges: /'
%(entrypoint)s --version || fail "version"
%(entrypoint)s preview >/tmp/preview 2>/tmp/log || fail "preview: $?"
grep -q GHSA-35jh-r3h4-6jhm /tmp/preview || fail "preview: $(cat /tmp/preview)"
echo "preview: ok"
%(entrypoint)s %(cmd)s >/tmp/log 2>&1 &
server=$!
for try in $(seq 100); do
    if %(healthcheck)s 2>/dev/null; then break; fi
    kill -0 "$server" 2>/dev/null || fail "serve ended"
    sleep 0.1
done
%(healthcheck)s || fail "health check"
echo "health check: ok"
exec 3<>/dev/tcp/127.0.0.1/8080
printf 'GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
grep -q '"not ready"' <&3 || fail "readiness without advisories"
check="$(%(entrypoint)s check --config /etc/gatehouse/gatehouse.yaml 2>&1)"
for line in 'ok *settings' 'ok *database' 'ok *git: .*2\.'; do
    grep -q "^$line" <<<"$check" || fail "check: $check"
done
[ -s /data/gatehouse.sqlite ] || fail "the store is not below /data"
kill -TERM "$server"
wait "$server" || fail "SIGTERM: $?"
grep -q stopped /tmp/log || fail "SIGTERM: not by itself"
if %(healthcheck)s 2>/dev/null; then fail "the health check passes without a server"; fi
echo "stop: ok"
"""


def use(stage, root):
    user, group = stage["user"].split(":")
    environment = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", **stage["env"]}
    inside = INSIDE % {
        "environment": "\n".join(f"export {name}={shlex.quote(value)}" for name, value in environment.items()),
        "directory": stage["directory"],
        "user": stage["user"],
        "entrypoint": shlex.join(stage["ENTRYPOINT"]),
        "cmd": shlex.join(stage["CMD"]),
        "healthcheck": shlex.join(stage["HEALTHCHECK"]),
    }
    run(
        "unshare", "--mount", "--pid", "--fork", "--kill-child", "--net", "--ipc", "--uts",
        "bash", "-c", OUTSIDE, "outside", root, inside, user, group,
        timeout=120,
    )


def main():
    dockerfile, binary = Path(sys.argv[1]), Path(sys.argv[2])
    stage = parse(dockerfile.read_text())
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        root.mkdir(mode=0o755)
        Path(folder).chmod(0o755)
        base = build(stage, root, binary)
        missing = run("chroot", root, "ldd", "/usr/local/bin/gatehouse", capture_output=True, text=True).stdout
        if "not found" in missing:
            sys.exit(missing)
        use(stage, root)
        print(
            f"measured: binary {binary.stat().st_size / 1e6:.1f} MB, base {base / 1e6:.0f} MB, "
            f"image {size(root) / 1e6:.0f} MB unpacked"
        )


main()
