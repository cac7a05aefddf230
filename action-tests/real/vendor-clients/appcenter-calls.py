"""Calls of Microsoft's package appcenter, unchanged from PyPI, one line of JSON for each call.

Usage: python appcenter-calls.py TOKEN GROUP_ID IPA SYMBOLS

Each answer is read by the model that the package has for it, which refuses what lacks a member.
"""

import sys

import appcenter
from appcenter.models import SymbolType
from calls import expect, player

token, group_id, ipa, symbols = sys.argv[1:]
client = appcenter.AppCenterClient(access_token=token)
play = player("appcenter")
app = {"org_name": "fabrikam", "app_name": "shop"}


def release():
    commit = {"branch_name": "main", "commit_hash": "c0ffee", "commit_message": "Brew"}
    details = client.versions.upload_and_release(
        **app, binary_path=ipa, group_id=group_id, release_notes="By Python.", **commit
    )
    expect(details.release_notes == "By Python.", "the notes are missing")


def token_of_user():
    made = client.tokens.create_user_token("Python", client.tokens.TokenScope.READER)
    expect(made.api_token, "the token is missing")
    known = [each.identifier for each in client.tokens.get_user_tokens()]
    expect(made.identifier in known, "the token is not listed")
    client.tokens.delete_user_token(made)


def latest_release():
    found = client.versions.release_id_for_version(**app, version="27")
    expect(client.versions.release_details(**app, release_id=found).size, "the size is missing")


calls = {
    "upload and release": release,
    "releases": lambda: expect(client.versions.all(**app), "there are none"),
    "published releases": lambda: client.versions.all(**app, published_only=True),
    "recent releases": lambda: expect(client.versions.recent(**app), "there are none"),
    "release of a version": latest_release,
    "latest commit": lambda: expect(client.versions.latest_commit(**app) == "c0ffee", "it differs"),
    "give to group": lambda: client.versions.release(**app, release_id=1, group_id=group_id),
    "apps of an organization": lambda: expect(client.orgs.apps(org_name="fabrikam"), "no apps"),
    "tokens": token_of_user,
    "upload symbols": lambda: client.crashes.upload_symbols(
        **app, symbols_path=symbols, symbol_type=SymbolType.BREAKPAD
    ),
}
for name, call in calls.items():
    play(name, call)
