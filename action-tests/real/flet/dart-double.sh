#!/bin/sh
# The `dart` that the real flet starts: serious_python leaves what a build goes on with. Some of its
# errors are only printed: it ends with 0 all the same, with or without having left the app.
set -eu

leave_packaged_app() {
  # Until 0.85 the app is an archive inside the project.
  folder=${SERIOUS_PYTHON_APP:-app}
  mkdir -p "$folder"
  if [ -n "${SERIOUS_PYTHON_APP:-}" ]; then file=main.pyc; else file=app.zip; fi
  echo simulated >"$folder/$file"
  if [ -n "${SERIOUS_PYTHON_SITE_PACKAGES:-}" ]; then
    mkdir -p "$SERIOUS_PYTHON_SITE_PACKAGES/iphoneos.arm64"
  fi
  if [ -n "${SERIOUS_PYTHON_SPM_KEY_FILE:-}" ]; then echo key >"$SERIOUS_PYTHON_SPM_KEY_FILE"; fi
}

fail_late() { echo 'Error: ProcessException: prepare_spm.sh exited with code 1'; }

case "$*" in
  *serious_python:main*) ;;
  *) exit 0 ;;
esac
for word in "$@"; do printf '%s\n' "$word"; done >"$DOUBLE_RECORD.packaging"
case "${SLIPWAY_FLET_MODE:-}" in
  pip-missing-wheel)
    echo 'ERROR: No matching distribution found for ruamel-yaml-clib' >&2
    exit 1
    ;;
  serious-error-exit0)
    leave_packaged_app
    fail_late
    ;;
  serious-error-no-app) fail_late ;;
  *) leave_packaged_app ;;
esac
