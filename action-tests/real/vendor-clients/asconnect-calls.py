"""Calls of asconnect, unchanged from PyPI, one line of JSON for each call.

Usage: python asconnect-calls.py KEY_ID ISSUER_ID KEY_FILE APP_ID BUNDLE_ID BUILD_ID
"""

import sys

import asconnect
from calls import expect, player

key_id, issuer_id, key_file, app_id, bundle_id, build_id = sys.argv[1:]
play = player("asconnect")


def play_asconnect():
    with open(key_file, encoding="utf-8") as file:
        client = asconnect.Client(key_id=key_id, issuer_id=issuer_id, key_contents=file.read())
    review = client.beta_review

    def app():
        return expect(client.app.get_from_bundle_id(bundle_id), "the app is missing")

    def builds():
        return expect(list(client.build.get_builds(app_id=app_id)), "the builds are missing")

    def give_to_group():
        group = next(group for group in review.get_beta_groups(app_id))
        review.set_beta_groups_on_build(build_id, [group])

    def set_app_information():
        information = {"en-US": {"description": "Try the new quay.", "feedbackEmail": "a@example.com"}}
        review.set_beta_app_localizations(app_id, information)

    def set_review_details():
        contact = {"contact_email": "a@example.com", "contact_phone": "+15550100"}
        names = {"contact_first_name": "Ada", "contact_last_name": "Harbour"}
        review.set_beta_app_review_details(app_id=app_id, **contact, **names)

    calls = {
        "app": app,
        "builds": builds,
        "build": lambda: client.build.get_build_from_identifier(build_id),
        "build by number": lambda: expect(
            client.build.get_from_build_number(bundle_id, "8"), "build 8 is missing"
        ),
        "processed build": lambda: client.build.wait_for_build_to_process(bundle_id, "8", 0),
        "build's TestFlight details": lambda: expect(
            client.build.get_beta_detail(builds()[0]), "the details are missing"
        ),
        "versions": lambda: expect(
            list(client.version.get_all(app_id=app_id)), "the versions are missing"
        ),
        "groups": lambda: list(review.get_beta_groups(app_id)),
        "set TestFlight information": lambda: set_app_information(),
        "TestFlight information": lambda: list(review.get_beta_app_localizations(app_id)),
        "set review details": set_review_details,
        "set What to Test": lambda: review.set_whats_new_for_build(build_id, {"en-US": "The quay."}),
        "What to Test": lambda: list(review.get_beta_build_localizations(build_id)),
        "give build to group": give_to_group,
        "submit for beta review": lambda: review.submit_for_beta_review(build_id),
        "users": lambda: list(client.users.get_users()),
    }
    for name, call in calls.items():
        play(name, call)


play_asconnect()
