"""Distributes a build with asconnect, in as few calls as its functions make.

Usage: python3 with-asconnect.py KEY.json PLAN.json

KEY holds key_id, issuer_id and key; PLAN holds app_id, build_id, groups and notes (by locale).
"""

import json
import sys

import asconnect

with open(sys.argv[1], encoding="utf-8") as file:
    key = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    plan = json.load(file)

client = asconnect.Client(
    key_id=key["key_id"], issuer_id=key["issuer_id"], key_contents=key["key"]
)
review = client.beta_review
review.set_whats_new_for_build(plan["build_id"], plan["notes"])
groups = [
    group
    for group in review.get_beta_groups(plan["app_id"])
    if group.attributes.name in plan["groups"]
]
review.set_beta_groups_on_build(plan["build_id"], groups)
review.submit_for_beta_review(plan["build_id"])
