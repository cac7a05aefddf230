"""What the loader of the installed flet makes of contents of pyproject.toml.

Reads a JSON list of base64 texts on stdin, writes each as pyproject.toml into a folder, and prints
a JSON list with, for each, {"value": ...} with the types of Python, or {"error": "..."}.
"""

import base64
import datetime
import json
import pathlib
import sys
import tempfile

from flet_cli.utils.project_dependencies import (
    get_poetry_dependencies,
    get_project_dependencies,
)
from flet_cli.utils.pyproject_toml import load_pyproject_toml


def typed(value):
    if isinstance(value, dict):
        return {"dict": [[key, typed(value[key])] for key in sorted(value)]}
    if isinstance(value, list):
        return {"list": [typed(each) for each in value]}
    if isinstance(value, (datetime.date, datetime.time)):
        return {"date": str(value)}
    return {type(value).__name__: str(value)}


def requirements(get):
    return sorted(
        (get_poetry_dependencies(get("tool.poetry.dependencies")) or [])
        or (get_project_dependencies(get("project.dependencies")) or [])
    )


def load(contents):
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "pyproject.toml").write_bytes(contents)
        try:
            get = load_pyproject_toml(pathlib.Path(folder))
        except Exception as error:
            return {"error": f"{type(error).__name__}: {error}"}
    try:
        return {"value": typed(get()), "requirements": requirements(get)}
    except Exception as error:
        return {"value": typed(get()), "died": f"{type(error).__name__}: {error}"}


projects = [base64.b64decode(text) for text in json.load(sys.stdin)]
version = list(sys.version_info[:2])
print(json.dumps({"python": version, "loaded": [load(each) for each in projects]}))
