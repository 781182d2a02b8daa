#!/usr/bin/env bash
# Has Gatehouse judge what a CI job builds, waits for the verdict and ends with 1 where it must not pass. Needs curl and jq.
#
#   GATEHOUSE_URL=https://gatehouse.example.com GATEHOUSE_KEY=gatehouse_… GATEHOUSE_PROJECT=UUID \
#       gatehouse-scan.sh REF [REPOSITORY PULL_REQUEST]
#
# REF is a branch (main, refs/heads/main), a tag (refs/tags/v1) or a pull request (refs/pull/12/merge, refs/merge-requests/12/head,
# pr-12). With REPOSITORY (owner/name) and the number of a pull request the result is told there too. GATEHOUSE_WAIT: seconds to
# wait (1800); GATEHOUSE_INTERVAL: seconds between two looks (5).
# GATEHOUSE_COMMIT: what is built here; another commit at the end of REF by now is an error, not a verdict.
set -euo pipefail
: "${GATEHOUSE_URL:?}" "${GATEHOUSE_KEY:?}" "${GATEHOUSE_PROJECT:?}"
reference="${1:?which reference?}"
wait_until=$(($(date +%s) + ${GATEHOUSE_WAIT:-1800}))
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
# The key is not on the command line, which others on the machine can read.
(umask 077 && printf 'header = "Authorization: Bearer %s"\n' "$GATEHOUSE_KEY" >"$folder/key")

# call METHOD PATH [BODY]: prints the status; the body is in $folder/body, the headers in $folder/head.
call() {
    local data=()
    if [ $# -gt 2 ]; then data=(--header 'Content-Type: application/json' --data-binary "$3"); fi
    curl --silent --show-error --config "$folder/key" --request "$1" --max-time 60 --output "$folder/body" \
        --dump-header "$folder/head" --write-out '%{http_code}' ${data[@]+"${data[@]}"} "$GATEHOUSE_URL$2" || true
}
said() { jq --raw-output "$1 // empty" "$folder/body"; }
fail() {
    echo "gatehouse: $1" >&2
    if [ -s "$folder/body" ]; then jq --raw-output '"\(.title // ""): \(.detail // "")"' "$folder/body" >&2 || true; fi
    exit 1
}

body="$(jq --null-input --compact-output --arg ref "$reference" '{kind: "source", metadata: {source: "ci", ref: $ref}}')"
for attempt in 1 2 3 4; do
    status="$(call POST "/v1/projects/$GATEHOUSE_PROJECT/scans" "$body")"
    if [ "$status" != 429 ] || [ "$attempt" = 4 ]; then break; fi
    seconds="$(tr -d '\r' <"$folder/head" | sed -n 's/^[Rr]etry-[Aa]fter: *\([0-9][0-9]*\)$/\1/p')"
    sleep "${seconds:-60}"
done
case "$status" in
202) scan="$(said .id)" ;;
409) scan="$(said .active_scan_id)" ;; # Somebody else asked for the same: theirs will do.
*) fail "no scan was begun ($status)" ;;
esac
[ -n "$scan" ] || fail "no scan was begun ($status)"
echo "gatehouse: scan $scan"

lost=0
while :; do
    status="$(call GET "/v1/scans/$scan")"
    if [ "$status" = 200 ]; then
        lost=0
        if [ -n "${GATEHOUSE_COMMIT:-}" ] && [ "$(said .commit)" != "$GATEHOUSE_COMMIT" ]; then
            fail "$reference is $(said .commit) by now, not $GATEHOUSE_COMMIT"
        fi
        case "$(said .status)" in
        succeeded) break ;;
        failed | cancelled) fail "the scan $(said .status): $(said .error_message)" ;;
        esac
    else
        lost=$((lost + 1))
        [ "$lost" -lt 4 ] || fail "the scan cannot be read ($status)"
    fi
    [ "$(date +%s)" -lt "$wait_until" ] || fail "there is no verdict yet"
    sleep "${GATEHOUSE_INTERVAL:-5}"
done

# By the scan: whatever was scanned meanwhile is another question.
status="$(call GET "/v1/projects/$GATEHOUSE_PROJECT/gate-result?scan_id=$scan")"
[ "$status" = 200 ] || fail "the gate does not answer ($status)"
gate="$(said .gate)"
reason="$(said .reason)"
if [ $# -gt 2 ]; then
    body="$(jq --null-input --compact-output --arg name "$2" --argjson number "$3" '{repo_full_name: $name, pr_number: $number}')"
    status="$(call POST "/v1/scans/$scan/post-pr-comment" "$body")"
    if [ "$status" = 200 ]; then echo "gatehouse: comment $(said .status)"; else echo "gatehouse: no comment ($status)" >&2; fi
fi
echo "gatehouse: $gate${reason:+: $reason}"
[ "$gate" = pass ]
