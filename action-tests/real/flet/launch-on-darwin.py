"""Runs the real `flet` in the belief that it is on a Mac."""

import platform
import sys

platform.system = lambda: "Darwin"

from flet_cli.cli import main  # noqa: E402, it looks at the platform when it is loaded

sys.argv[0] = "flet"
main()
