"""What the parser of the installed flet makes of command lines, without building anything.

Reads a JSON list of argument lists on stdin and prints a JSON list with, for each, either
{"values": {...}} or {"exitCode": n, "stderr": "..."}. The very `main` of flet runs; only the
build that would follow is replaced.
"""

import contextlib
import io
import json
import sys

import flet_cli.cli
from flet_cli.commands import build

captured = []


def keep(self, options):
    captured.append({k: v for k, v in vars(options).items() if k not in ("handler", "command")})


build.Command.handle = keep


def parse(argv):
    captured.clear()
    sys.argv = ["flet", *argv]
    stderr = io.StringIO()
    try:
        with contextlib.redirect_stderr(stderr):
            flet_cli.cli.main()
    except SystemExit as stop:
        return {"exitCode": stop.code, "stderr": stderr.getvalue()}
    return {"values": captured[-1]}


lines = json.load(sys.stdin)
print(json.dumps([parse(argv) for argv in lines]))
