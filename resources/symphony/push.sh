#!/bin/sh
# Pushes the batches of this folder to the agent, one after the other, and keeps every answer.
#   tools/push.sh SETTINGS RESPONSES
# SETTINGS is a copy of settings.example.txt outside of this folder; RESPONSES a folder for the answers. A batch whose
# answer is there already is not sent again, so that the script can be stopped and started. Needs curl.
set -eu
[ $# -eq 2 ] || { echo "usage: $0 SETTINGS RESPONSES" >&2; exit 2; }
session=; key_manager=; agent=; certificate=; key=
. "$1"
responses=$2
batches=$(dirname "$0")/../3-messages/batches
mkdir -p "$responses"
umask 077
headers=$(mktemp)
trap 'rm -f "$headers"' EXIT

token() { # address
    curl -sS --fail -X POST --cert "$certificate" --key "$key" "$1" |
        sed -n 's/.*"token"[[:space:]]*:[[:space:]]*"\([^"]*\)".*/\1/p'
}
login() {
    session_token=$(token "$session/v1/authenticate")
    key_token=$(token "$key_manager/v1/authenticate")
    printf 'sessionToken: %s\nkeyManagerToken: %s\n' "$session_token" "$key_token" >"$headers"
}
send() { # file, answer
    curl -sS --max-time 900 -X POST "$agent/v4/message/import" -H "@$headers" \
        -H 'Content-Type: application/json; charset=utf-8' --data-binary "@$1" \
        -o "$2.part" -D "$2.headers" -w '%{http_code}'
}

login
for file in "$batches"/batch-*.json; do
    name=$(basename "$file" .json)
    answer=$responses/$name.response.json
    [ -f "$answer" ] && continue
    tries=0
    while :; do
        tries=$((tries + 1))
        code=$(send "$file" "$answer") || code=000
        case $code in
            200) mv "$answer.part" "$answer"; printf '%s' "$code" >"$responses/$name.status.txt"; echo "$name: $code"; break ;;
            401) [ "$tries" -le 3 ] || { echo "$name: the login does not hold" >&2; exit 1; }; login ;;
            429) sleep "$(sed -n 's/^[Rr]etry-[Aa]fter: *\([0-9]*\).*/\1/p' "$answer.headers" | head -1 | grep . || echo 30)" ;;
            *) printf '%s' "$code" >"$responses/$name.status.txt"
               echo "$name: $code. Whether it was imported is unknown: keep $answer.part, and send the same file again later." >&2
               exit 1 ;;
        esac
    done
    rm -f "$answer.headers"
done
