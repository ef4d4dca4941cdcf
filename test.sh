#!/usr/bin/env bash
# Runs all tests. Installs what they need from Debian's packages where that is missing and allowed; else says what is skipped.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

summary=""
[ "${1:-}" = "--summary" ] && summary="${2:?--summary takes a file}"

# install COMMAND PACKAGE REASON: the tests that need a missing command skip themselves and say so.
install() {
  command -v "$1" >/dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "installing $2 ($3)"
    [ -n "${updated:-}" ] || apt-get update -qq || true
    updated=yes
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2" >/dev/null || true
  fi
  command -v "$1" >/dev/null || echo "skipped: no $1, so $3"
}
install chromium chromium "the tests in a real browser"

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
dotnet build -c Release --nologo -v quiet || { [ -n "$summary" ] && echo "0 passed, 1 failed" >"$summary"; exit 1; }
dotnet test -c Release --no-build --nologo --results-directory "$results" --logger "trx" --logger "console;verbosity=minimal" --blame-hang-timeout 25m
status=$?

# Each project leaves one result file; its counters are added up.
count() { cat "$results"/*.trx 2>/dev/null | grep -o "<Counters [^>]*" | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ n += $1 } END { print n + 0 }'; }
total=$(count total) executed=$(count executed) passed=$(count passed)
failed=$((executed - passed)) skipped=$((total - executed))
[ "$executed" -gt 0 ] || { echo "no test ran"; status=1; failed=$((failed > 0 ? failed : 1)); }
line="$passed passed, $failed failed"
[ "$skipped" -gt 0 ] && line="$line, $skipped skipped"
if [ -n "$summary" ]; then echo "$line" >"$summary"; else echo "$line"; fi
exit "$status"
