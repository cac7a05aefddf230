"""Calls of appstoreconnect, unchanged from PyPI, one line of JSON for each call.

Usage: python appstoreconnect-calls.py KEY_ID ISSUER_ID KEY_FILE APP_ID BUILD_ID

It reads every answer into objects of its own, follows their links, and takes an answer for JSON only
where the content type is exactly `application/json`. Its register_new_device is left out: it sends empty relationships, which Apple's
specification does not have for a device.
"""

import sys

import appstoreconnect
from calls import expect, player

key_id, issuer_id, key_file, app_id, build_id = sys.argv[1:]
play = player("appstoreconnect")

LISTS = [
    "list_apps",
    "list_builds",
    "list_prerelease_versions",
    "list_beta_groups",
    "list_beta_testers",
    "list_beta_app_localizations",
    "list_beta_build_localizations",
    "list_beta_app_review_details",
    "list_beta_app_review_submissions",
    "list_build_beta_details",
    "list_beta_license_agreements",
    "list_app_encryption_declarations",
    "list_bundle_ids",
    "list_certificates",
    "list_devices",
    "list_profiles",
    "list_users",
]
# Apple, too, refuses these without a filter, which the client gives on request.
FILTERED = {
    "list_beta_app_review_details": {"app": app_id},
    "list_beta_app_review_submissions": {"build": build_id},
}

# Its author collects figures on use; nothing but the service is asked here.
client = appstoreconnect.Api(key_id, key_file, issuer_id, submit_stats=False)


def lists(name):
    filters = FILTERED.get(name)
    arguments = {} if filters is None else {"filters": filters}
    return list(getattr(client, name)(**arguments))


def group_with_tester():
    app = client.read_app_information(app_id)
    group = client.create_beta_group(app, "Harbour crew")
    tester = client.create_beta_tester("b@example.com", "Ben", "Quay", [group])
    client.delete_beta_tester(tester)
    client.delete_beta_group(group)


def paged():
    found = client.list_builds(filters={"app": app_id})
    expect(len(list(found)) == len(found), "not every page was read")


for name in LISTS:
    play(name, lambda name=name: lists(name))
play("group and tester, made and deleted", group_with_tester)
play("list_builds of an app", paged)
