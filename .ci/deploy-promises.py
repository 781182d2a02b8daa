"""What the Compose file and the manifests promise beyond their schemas, and that the files agree with each other."""

import re
import sys
from pathlib import Path

import yaml

deploy = Path(sys.argv[1])
broken = []


def expect(what, condition):
    if not condition:
        broken.append(what)


def one(path):
    return yaml.safe_load((deploy / path).read_text())


dockerfile = (deploy / "Dockerfile").read_text()
expect("Dockerfile: USER is a number", "\nUSER 10001:10001\n" in dockerfile)
expect("Dockerfile: the second stage takes one file of the first", dockerfile.count("--from=") == 1)

service = one("compose.yaml")["services"]["gatehouse"]
expect("compose: read-only root", service["read_only"] is True)
expect("compose: no capabilities", service["cap_drop"] == ["ALL"] and "cap_add" not in service)
expect("compose: no new privileges", "no-new-privileges:true" in service["security_opt"])
expect("compose: loopback alone", all(port.startswith("127.0.0.1:") for port in service["ports"]))
expect("compose: no privileges", not service.get("privileged"))
expect("compose: no environment, where a secret could be", "environment" not in service)
expect("compose: /tmp lets git run its script", any("/tmp:" in t and "exec" in t.split(":")[1].split(",") for t in service["tmpfs"]))
expect("compose: stops like the unit", service["stop_grace_period"] == "45s")

documents = {}
for path in sorted((deploy / "kubernetes").glob("*.yaml")):
    for document in yaml.safe_load_all(path.read_text()):
        documents[document["kind"]] = document
        expect(f"{path.name}: no namespace", "namespace" not in document.get("metadata", {}))
listed = set(one("kubernetes/kustomization.yaml")["resources"])
files = {path.name for path in (deploy / "kubernetes").glob("*.yaml")}
expect("kustomization lists every manifest", listed == files - {"kustomization.yaml", "secret.example.yaml"})

stateful = documents["StatefulSet"]["spec"]
pod = stateful["template"]["spec"]
container = pod["containers"][0]
expect("StatefulSet: one replica, one container", stateful["replicas"] == 1 and len(pod["containers"]) == 1)
# The restricted profile of the Pod Security Standards.
expect("restricted: not root", pod["securityContext"]["runAsNonRoot"] is True and pod["securityContext"]["runAsUser"] == 10001)
expect("restricted: seccomp", pod["securityContext"]["seccompProfile"]["type"] == "RuntimeDefault")
expect("restricted: no escalation", container["securityContext"]["allowPrivilegeEscalation"] is False)
expect("restricted: no capabilities", container["securityContext"]["capabilities"] == {"drop": ["ALL"]})
expect("restricted: no host namespaces", not any(pod.get(key) for key in ("hostNetwork", "hostPID", "hostIPC")))
kinds = {kind for volume in pod["volumes"] for kind in volume if kind != "name"}
expect("restricted: kinds of volumes", kinds <= {"configMap", "emptyDir", "secret"})
expect("StatefulSet: read-only root", container["securityContext"]["readOnlyRootFilesystem"] is True)
expect("StatefulSet: no token of the cluster", pod["automountServiceAccountToken"] is False)
expect("StatefulSet: no variables of services", pod["enableServiceLinks"] is False)
expect("StatefulSet: stops like the unit", pod["terminationGracePeriodSeconds"] == 45)
expect("StatefulSet: no environment, where a secret could be", "env" not in container and "envFrom" not in container)
probes = {name: container[name]["httpGet"]["path"] for name in ("startupProbe", "livenessProbe", "readinessProbe")}
expect("StatefulSet: liveness does not depend on data", probes["livenessProbe"] == probes["startupProbe"] == "/health")
expect("StatefulSet: readiness", probes["readinessProbe"] == "/health/ready")
mounts = {mount["name"] for mount in container["volumeMounts"]}
volumes = {volume["name"] for volume in pod["volumes"]} | {claim["metadata"]["name"] for claim in stateful["volumeClaimTemplates"]}
expect("StatefulSet: every mount has its volume", mounts == volumes)
labels = stateful["template"]["metadata"]["labels"]
for kind, selector in {
    "StatefulSet": stateful["selector"]["matchLabels"],
    "Service": documents["Service"]["spec"]["selector"],
    "NetworkPolicy": documents["NetworkPolicy"]["spec"]["podSelector"]["matchLabels"],
}.items():
    expect(f"{kind} selects the pod", selector.items() <= labels.items())
expect("Service: the StatefulSet's", stateful["serviceName"] == documents["Service"]["metadata"]["name"])
expect("Service: deliveries get through", documents["Service"]["spec"]["publishNotReadyAddresses"] is True)

# Every secret that settings name as a file is there under that name, and nothing is there for nothing.
unit = (deploy / "systemd/gatehouse.service").read_text()
loaded = {line.split("=", 1)[1].split(":")[0] for line in unit.splitlines() if line.startswith("LoadCredential=")}
for what, settings, folder, there in (
    ("systemd", (deploy / "systemd/gatehouse.yaml").read_text(), "/run/credentials/gatehouse.service/", loaded),
    ("compose", (deploy / "gatehouse.yaml").read_text(), "/run/secrets/", set(service["secrets"])),
    ("kubernetes", documents["ConfigMap"]["data"]["gatehouse.yaml"], "/run/secrets/gatehouse/", set(documents["Secret"]["stringData"])),
):
    named = {part.split('"')[0] for part in settings.split(f'"file:{folder}')[1:]}
    expect(f"{what}: secrets {sorted(named)} of the settings are {sorted(there)}", named == there and named)
expect("compose: secrets", set(one("compose.yaml")["secrets"]) == set(service["secrets"]))

# What the proxies would let out beside deliveries: every operation of REST, and nothing else. The table is the tests'.
operations = Path("Sources/HTTPAPI/README.md").read_text().split("<!-- permissions -->")[1]
paths = set(re.findall(r"^\| [A-Z]+ \| `(/[^`]*)` ", operations, re.M)) | {"/docs", "/openapi.json"}
expect("REST: the table of operations", len(paths) > 40)
for proxy, path, word in (("nginx", "nginx/gatehouse.conf", "location ~ "), ("Caddy", "caddy/Caddyfile", "path_regexp ")):
    text = (deploy / path).read_text()
    patterns = [line.split(word, 1)[1].split(" {")[0] for line in text.splitlines() if word in line]
    expect(f"{proxy}: a pattern for deliveries and one for REST", len(patterns) == 2)
    hooks, rest = (re.compile(pattern) for pattern in patterns)
    for operation in sorted(paths):
        asked = operation.replace("{", "").replace("}", "")
        expect(f"{proxy}: {operation} is let out with REST, not with deliveries", rest.search(asked) and not hooks.search(asked))
    for inside in ("/metrics", "/health/ready", "/v1/webhooks/github", "/v1/projectsx", "/authx", "/x/auth/login"):
        expect(f"{proxy}: {inside} is not let out with REST", not rest.search(inside))
    for hook in ("github", "git.hub-2_x", "0", "github/0190d3a0-0000-7000-8000-000000000001"):
        expect(f"{proxy}: deliveries to {hook}", hooks.search(f"/v1/webhooks/{hook}"))
    for hook in ("", ".github", "-x", "GitHub", "github/more", "github/", "a%2fb"):
        expect(f"{proxy}: no deliveries to '{hook}'", not hooks.search(f"/v1/webhooks/{hook}"))
    # Of prefixes without an operation nobody would know that they are let out.
    for prefix in re.search(r"v1/\(([^)]*)\)", rest.pattern).group(1).split("|"):
        expect(f"{proxy}: /v1/{prefix} is there", any(path.startswith(f"/v1/{prefix}") for path in paths))

print("\n".join(broken))
sys.exit(1 if broken else 0)
