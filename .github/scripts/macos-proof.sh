#!/usr/bin/env bash
# Asks a real Mac for the facts that the documentation calls unproven, with certificates that this
# run makes and throws away, and without an Apple account. Writes what it saw into FOLDER: one text
# file a question, with each command, its output and its exit code. It judges nothing: a keeper
# compares the files with the simulated Mac.
#
#   .github/scripts/macos-proof.sh FOLDER
set -uo pipefail
folder=${1:?usage: macos-proof.sh FOLDER}
mkdir -p "$folder"
work=$(mktemp -d)
keychains=()
cleanup() {
  for keychain in "${keychains[@]:-}"; do
    [ -n "$keychain" ] && security delete-keychain "$keychain" 2>/dev/null
  done
  rm -rf "$work"
}
trap cleanup EXIT

# ask QUESTION COMMAND...: appends the command, what it prints on both channels, and its exit code.
ask() {
  local file="$folder/$1.txt"
  shift
  {
    printf '$ %s\n' "$*"
    "$@" 2>&1
    printf '[exit code %s]\n\n' "$?"
  } >>"$file" </dev/null
}

# A keychain of this run, unlocked for the time that is given in seconds; its path is in $made.
new_keychain() {
  made="$work/$1.keychain-db"
  security create-keychain -p proof "$made"
  security set-keychain-settings -t "$2" "$made"
  security unlock-keychain -p proof "$made"
  keychains+=("$made")
}

# The search list as it is, in $listed. A Mac of today has bash 3.2, for which an empty list is an
# unset variable.
read_search_list() {
  local entry
  listed=()
  while IFS= read -r entry; do
    listed+=("$(printf '%s' "$entry" | sed 's/^ *"//; s/"$//')")
  done < <(security list-keychains -d user)
}

# The search list with these keychains before those in $listed.
set_search_list() {
  security list-keychains -d user -s "$@" ${listed[@]+"${listed[@]}"}
}

# An identity for code signing: NAME, days until its end. The .p12 file is of the older form, which
# every macOS imports, unless further options of `openssl pkcs12` say otherwise.
new_identity() {
  openssl req -x509 -newkey rsa:2048 -nodes -days "$2" -subj "/CN=$1/OU=PROOF00000/O=Slipway proof" \
    -addext 'keyUsage=critical,digitalSignature' -addext 'extendedKeyUsage=critical,codeSigning' \
    -keyout "$work/$1.key" -out "$work/$1.crt" 2>/dev/null
  local older=(-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1)
  [ $# -gt 2 ] && older=("${@:3}")
  openssl pkcs12 -export -inkey "$work/$1.key" -in "$work/$1.crt" -out "$work/$1.p12" \
    -passout pass:proof "${older[@]}" 2>/dev/null
}

machine() {
  ask machine sw_vers
  ask machine uname -m
  ask machine xcodebuild -version
  ask machine openssl version
  ask machine ps -A -o 'pid=,ppid=,lstart=,command='
}

# What `security import` prints, whether -x counts, what a missing -T path does.
importing() {
  local keychain
  new_keychain importing 3600
  keychain=$made
  new_identity Proof-One 30
  new_identity Proof-Modern 30 -keypbe AES-256-CBC -certpbe AES-256-CBC -macalg sha256
  ask import security import "$work/Proof-One.p12" -k "$keychain" -f pkcs12 -P proof -x -T /usr/bin/codesign
  ask import security import "$work/Proof-One.p12" -k "$keychain" -f pkcs12 -P proof
  ask import security import "$work/Proof-Modern.p12" -k "$keychain" -f pkcs12 -P proof
  ask import security import "$work/Proof-One.p12" -k "$keychain" -f pkcs12 -P wrong
  ask import security import "$work/Proof-One.p12" -k "$keychain" -f pkcs12 -P proof -T /no/such/tool
  ask import security import "$work/Proof-One.crt" -k "$keychain"
  ask import security import "$work/Proof-One.crt" -k "$keychain"
  ask import security import --no-such-option
  ask find-identity security find-identity -v -p codesigning "$keychain"
  ask find-identity security find-identity -p codesigning "$keychain"
  ask partition-list security set-key-partition-list -S apple-tool:,apple:,codesign: -s -k proof "$keychain"
  ask partition-list security dump-keychain -a "$keychain"
}

# One SHA-1 in two listed keychains, and two certificates of one name: which does codesign call ambiguous?
ambiguity() {
  local first second
  new_keychain first 3600
  first=$made
  new_keychain second 3600
  second=$made
  new_identity Proof-Twin 30
  local digest
  digest=$(openssl x509 -in "$work/Proof-Twin.crt" -noout -fingerprint -sha1 | tr -d ':' | cut -d= -f2)
  for keychain in "$first" "$second"; do
    security import "$work/Proof-Twin.p12" -k "$keychain" -f pkcs12 -P proof -A >/dev/null 2>&1
    security set-key-partition-list -S apple-tool:,apple:,codesign: -s -k proof "$keychain" >/dev/null 2>&1
  done
  read_search_list
  set_search_list "$first" "$second"
  ask ambiguity security list-keychains -d user
  cp /bin/echo "$work/signed"
  ask ambiguity codesign --force --sign "$digest" "$work/signed"
  ask ambiguity codesign --force --sign Proof-Twin "$work/signed"
  ask ambiguity codesign --force --sign Proof-Twin --keychain "$first" "$work/signed"
  set_search_list
}

# What codesign says when its keychain is locked or locks while it is in use.
locking() {
  local keychain
  new_keychain locking 2
  keychain=$made
  new_identity Proof-Locked 30
  security import "$work/Proof-Locked.p12" -k "$keychain" -f pkcs12 -P proof -A >/dev/null 2>&1
  security set-key-partition-list -S apple-tool:,apple:,codesign: -s -k proof "$keychain" >/dev/null 2>&1
  read_search_list
  set_search_list "$keychain"
  cp /bin/echo "$work/locked"
  ask locking codesign --force --sign Proof-Locked "$work/locked"
  sleep 5
  # A dialog that nobody answers must not hold the job.
  ask locking perl -e 'alarm 30; exec @ARGV' codesign --force --sign Proof-Locked "$work/locked"
  security lock-keychain "$keychain"
  ask locking perl -e 'alarm 30; exec @ARGV' codesign --force --sign Proof-Locked "$work/locked"
  set_search_list
}

# The folders of provisioning profiles and the methods of export that this Xcode names.
xcode() {
  ask export-methods xcodebuild -help
  ask profile-folders ls -la "$HOME/Library/MobileDevice/Provisioning Profiles"
  ask profile-folders ls -la "$HOME/Library/Developer/Xcode/UserData/Provisioning Profiles"
  ask sdk xcrun --sdk iphoneos --show-sdk-version
  ask sdk xcode-select -p
}

# What flet finds, installs and needs on such a Mac; no signing, so no .ipa.
flet() {
  # GitHub's images come without uv.
  python3 -m venv "$work/python"
  ask uv "$work/python/bin/pip" install --quiet uv
  mkdir -p "$work/app/src"
  printf '[project]\nname = "proof"\nversion = "1.0.0"\ndependencies = ["flet"]\n\n[tool.flet.app]\npath = "src"\n' >"$work/app/pyproject.toml"
  printf 'import flet as ft\n\n\ndef main(page: ft.Page):\n    page.add(ft.Text("proof"))\n\n\nft.run(main)\n' >"$work/app/src/main.py"
  for version in 0.86.5 1.0.5; do
    ask "flet-$version" "$work/python/bin/uvx" --from "flet[all]==$version" flet build --help
    ask "flet-$version" /usr/bin/time -l "$work/python/bin/uvx" --from "flet[all]==$version" flet build ipa --yes --no-rich-output "$work/app"
    ask "flet-$version" du -sh "$HOME/.flet" "$HOME/.pub-cache"
    ask "flet-$version" find "$work/app/build" -maxdepth 3
  done
}

for question in machine importing ambiguity locking xcode flet; do
  printf '== %s\n' "$question"
  "$question" || printf '%s ended early\n' "$question" >>"$folder/ended-early.txt"
done
ls -l "$folder"
