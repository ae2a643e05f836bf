# SPDX-FileCopyrightText: 2026 The Gongkai authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by run.sh and test.sh: installs what is missing, builds, unpacks the fonts.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release

build_packages=(g++ cmake ninja-build pkg-config qt6-base-dev libqt6sql6-sqlite qt6-svg-dev qt6-charts-dev qt6-tools-dev
  qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libquazip1-qt6-dev libqpdf-dev libssl-dev libxml2-dev rapidjson-dev
  zlib1g-dev libgl-dev libxkbcommon-dev fonts-noto-cjk openssl)
test_packages=(poppler-utils qpdf mupdf-tools openssl softhsm2 libxml2-utils xvfb xauth unzip)

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else die "This needs root once, to install packages: $*. Run it as root, or install sudo."
  fi
}

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Installs the named Debian packages that are missing, and says which; nothing when all are there.
ensure_packages() {
  command -v apt-get >/dev/null || die "These scripts know Debian and its family (apt-get). Elsewhere see README.md, 'Building by hand'."
  local missing=() p
  for p in "$@"; do installed "$p" || missing+=("$p"); done
  [ ${#missing[@]} -eq 0 ] && return 0
  say "Installing: ${missing[*]}"
  as_root apt-get update -qq || die "The package lists could not be fetched."
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 ||
    die "The packages could not be installed."
}

# The Fandol fonts (the only free simplified 仿宋 in Debian), unpacked into the build; the TeX they come with stays out.
ensure_fonts() {
  local fonts=$build/fonts tmp
  [ -f "$fonts/FandolFang-Regular.otf" ] && return 0
  mkdir -p "$fonts"
  tmp=$(mktemp -d)
  # apt drops its rights while downloading
  chmod 755 "$tmp"
  say "Fetching the Fandol fonts (package texlive-lang-chinese, unpacked only)"
  (cd "$tmp" && { apt-get download -qq texlive-lang-chinese 2>/dev/null ||
    { as_root apt-get update -qq && apt-get download -qq texlive-lang-chinese; }; }) || { rm -rf "$tmp"; die "The fonts could not be fetched."; }
  dpkg -x "$tmp"/texlive-lang-chinese_*.deb "$tmp/unpacked"
  local source=$tmp/unpacked/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol
  cp "$source"/FandolFang-Regular.otf "$source"/FandolKai-Regular.otf "$source"/FandolHei-Regular.otf \
    "$source"/FandolSong-Regular.otf "$source"/FandolSong-Bold.otf "$fonts/"
  cp "$tmp"/unpacked/usr/share/doc/texlive-doc/fonts/fandol/COPYING* "$fonts/" 2>/dev/null || true
  rm -rf "$tmp"
}

# Configures once (again when the options change) and builds what changed.
build_project() { # extra cmake options
  cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release "$@" >"$root/build/configure.log" 2>&1 ||
    { cat "$root/build/configure.log" >&2; die "Configuring failed."; }
  cmake --build "$build" >&2 || die "The build failed."
}
