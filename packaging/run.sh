#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Gongkai authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens Gongkai on a sample store.
#   packaging/run.sh               the sample of an invented agency
#   packaging/run.sh FILE          a report somebody else wrote (.txt as copied from a web page, or .json)
#   packaging/run.sh --build-only  only build; the executables are in build/release/bin
# Without a display the main job is done headless: data file, PDF, DOCX, signature, verdict in build/run.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

file=
build_only=false
for argument in "$@"; do
  case $argument in
    --build-only) build_only=true ;;
    -h | --help) sed -n '4,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
    -*) die "There is no option $argument; see packaging/run.sh --help." ;;
    *) [ -z "$file" ] || die "One report at a time."; file=$(realpath -- "$argument") ;;
  esac
done
[ -z "$file" ] || [ -f "$file" ] || die "There is no file $file."

mkdir -p "$root/build"
ensure_packages "${build_packages[@]}"
ensure_fonts
build_project -DGONGKAI_TESTS=OFF
$build_only && { say "Built: $build/bin/gongkai and $build/bin/gongkai-cli"; exit 0; }

cli=$build/bin/gongkai-cli
out=$root/build/run
mkdir -p "$out"
name=sample-2018
[ -n "$file" ] && name=$(basename "$file" | sed 's/\.report\.json$//; s/\.[^.]*$//')
data=$out/$name.report.json
"$cli" convert "${file:-$root/resources/samples/sample-2018.report.json}" -o "$data" --force >"$out/$name.recognised.txt"
store=$out/$name.gk
if [ ! -f "$store" ]; then
  "$cli" report import "$data" --store "$store" >/dev/null
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$build/bin/gongkai" --store "$store"
fi

say "No display: doing the main job headless."
if ! "$cli" export "$data" --pdf "$out/$name.pdf" --docx "$out/$name.docx" --force >/dev/null; then
  say "The report cannot be released as it is; a marked draft is made, which is not signed."
  "$cli" export "$data" --pdf "$out/$name.pdf" --docx "$out/$name.docx" --draft --force >/dev/null
  printf '\nData file:   %s\nDraft DOCX:  %s\nDraft PDF:   %s\n' "$data" "$out/$name.docx" "$out/$name.pdf"
  exit 0
fi
# a key for trying out, made here and worth nothing elsewhere
keys=$out/try-keys
if [ ! -f "$keys/clerk.p12" ]; then
  mkdir -p "$keys"; chmod 700 "$keys"
  head -c 18 /dev/urandom | base64 >"$keys/password"
  openssl req -x509 -newkey rsa:3072 -nodes -utf8 -days 3650 -subj "/CN=试用根证书" -keyout "$keys/root.key" -out "$keys/root.pem" \
    -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign 2>/dev/null
  openssl req -newkey rsa:3072 -nodes -utf8 -subj "/CN=经办人（试用）" -keyout "$keys/clerk.key" -out "$keys/clerk.csr" 2>/dev/null
  printf 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\n' >"$keys/ext"
  openssl x509 -req -in "$keys/clerk.csr" -CA "$keys/root.pem" -CAkey "$keys/root.key" -CAcreateserial -days 1825 \
    -extfile "$keys/ext" -out "$keys/clerk.pem" 2>/dev/null
  openssl pkcs12 -export -inkey "$keys/clerk.key" -in "$keys/clerk.pem" -passout "file:$keys/password" -out "$keys/clerk.p12"
fi
"$cli" sign "$out/$name.pdf" "$out/$name-signed.pdf" --p12 "$keys/clerk.p12" --password-file "$keys/password" --role clerk --force >/dev/null
"$cli" verify "$out/$name-signed.pdf" --trust "$keys/root.pem" --expect clerk
echo
echo "Data file:   $data"
echo "Figures:     $out/$name.recognised.txt"
echo "DOCX:        $out/$name.docx"
echo "PDF:         $out/$name.pdf"
echo "Signed PDF:  $out/$name-signed.pdf"
echo "Store:       $store"
