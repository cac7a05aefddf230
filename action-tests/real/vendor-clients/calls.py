"""Calls of a client, each of which is reported as one line of JSON."""

import json
from importlib.metadata import version


def expect(condition, about):
    if not condition:
        raise AssertionError(about)
    return condition


def player(package):
    """Returns a function that makes a call of the package and prints how it ended."""

    def play(name, call):
        line = {"call": f"{package} {version(package)}: {name}"}
        try:
            call()
        except Exception as error:  # Whatever ends the client is what the report is about.
            line["error"] = f"{type(error).__name__}: {error}"
        print(json.dumps(line))

    return play
