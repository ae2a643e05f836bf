#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Gongkai authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A throw-away PostgreSQL for tests; never the machine's own cluster.
#   packaging/postgres-up.sh start DIR    makes a cluster in DIR on a free port and prints the URL of an empty database
#   packaging/postgres-up.sh stop DIR     stops it and removes DIR
set -euo pipefail
action=${1:-}
dir=${2:-}
[ -n "$dir" ] || { sed -n '4,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2; }

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -x "${bin:-}/initdb" ] || { echo "PostgreSQL is missing: apt install postgresql" >&2; exit 1; }

# the server refuses to run as root: then as the user postgres of its package
as_server() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- env LC_ALL=C.UTF-8 "$@"; else "$@"; fi; }

case $action in
  start)
    mkdir -p "$dir"
    dir=$(cd "$dir" && pwd)
    [ -z "$(ls -A "$dir")" ] || { echo "$dir is not empty" >&2; exit 1; }
    # the server's user must come through to it
    if [ "$(id -u)" = 0 ]; then
      chown postgres "$dir"
      runuser -u postgres -- test -x "$dir" || { echo "the user postgres cannot reach $dir; choose a folder below /tmp" >&2; exit 1; }
    fi
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2>/dev/null ||
      shuf -i 20000-40000 -n 1)
    as_server sh -c "head -c 12 /dev/urandom | od -An -tx1 | tr -d ' \n' >'$dir/password'; chmod 600 '$dir/password'"
    as_server "$bin/initdb" -D "$dir/data" -U owner --pwfile="$dir/password" --auth=scram-sha-256 --data-checksums \
      --encoding=UTF8 --locale=C.UTF-8 >"$dir.log" 2>&1 || { cat "$dir.log" >&2; exit 1; }
    as_server "$bin/pg_ctl" -D "$dir/data" -w -l "$dir/server.log" \
      -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories='' -c fsync=on" start >>"$dir.log" 2>&1 ||
      { cat "$dir.log" >&2; exit 1; }
    password=$(cat "$dir/password")
    PGPASSWORD=$password "$bin/psql" -q -h 127.0.0.1 -p "$port" -U owner -d postgres -c 'CREATE DATABASE gongkai' >>"$dir.log" 2>&1
    rm -f "$dir.log"
    echo "postgresql://owner:$password@127.0.0.1:$port/gongkai"
    ;;
  stop)
    [ -d "$dir/data" ] || exit 0
    as_server "$bin/pg_ctl" -D "$dir/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$dir"
    ;;
  *) echo "start or stop" >&2; exit 2 ;;
esac
