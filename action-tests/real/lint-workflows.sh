#!/usr/bin/env bash
# Other people's eyes on our workflow files and action metadata: actionlint (from the Go module
# proxy) and zizmor (from PyPI). Both are installed into a folder of their own.
set -euo pipefail
cd "$(dirname "$0")/../.."

tools=$(mktemp -d)
trap 'chmod -R u+w "$tools"; rm -rf "$tools"' EXIT
GOBIN="$tools/bin" GOPATH="$tools/go" GOFLAGS=-modcacherw go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
python3 -m venv "$tools/python"
"$tools/python/bin/pip" install --quiet --disable-pip-version-check zizmor==1.29.0

workflows=(.github/workflows/*.yml action-tests/rehearsal/*.yml)
"$tools/bin/actionlint" -color -shellcheck= -pyflakes= "${workflows[@]}"
"$tools/python/bin/zizmor" --offline --no-progress --config .github/zizmor.yml .github/workflows actions
