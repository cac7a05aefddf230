"""Writes property lists into a folder, and beside each the value that plistlib reads from it.

    python3 property-lists.py FOLDER SEED COUNT

NAME.plist is a list, NAME.json the value in a form that says its type: ["integer", "3000"].
"""

import datetime
import json
import math
import pathlib
import plistlib
import random
import sys

folder = pathlib.Path(sys.argv[1])
rng = random.Random(int(sys.argv[2]))

TEXTS = ["", "com.example.tea", "Ünïcode 茶 \U0001f375", "a < b & 'c'", "line\nbreak", " blank "]
INTEGERS = [0, 1, 3000, 255, 256, 65535, 65536, -1, -128, 2**31, 2**53 + 1, 2**63 - 1, -(2**63)]
INTEGERS += [2**63, 2**64 - 1]
REALS = [0.0, 1.5, -2.25, 1e3, 1e-9, math.inf, -math.inf, math.pi]


def value(depth):
    kinds = ["text", "integer", "real", "flag", "date", "data"] + ["array", "dict"] * (depth < 4)
    kind = rng.choice(kinds)
    if kind == "text":
        return rng.choice(TEXTS)
    if kind == "integer":
        return rng.choice(INTEGERS + [rng.randint(-(2**40), 2**40)])
    if kind == "real":
        return rng.choice(REALS)
    if kind == "flag":
        return rng.random() < 0.5
    if kind == "date":
        return datetime.datetime(2001 + rng.randint(0, 60), 1, 1) + datetime.timedelta(
            seconds=rng.randint(0, 30_000_000)
        )
    if kind == "data":
        return rng.randbytes(rng.randint(0, 40))
    if kind == "array":
        return [value(depth + 1) for _ in range(rng.choice([0, 1, 3, 20]))]
    return {key: value(depth + 1) for key in keys(rng.choice([0, 1, 3, 20]))}


def keys(count):
    names = ["CFBundleVersion", "__proto__", "constructor", "", "schlüssel", "a & b"]
    return [rng.choice(names) if rng.random() < 0.3 else f"key {index}" for index in range(count)]


def typed(read):
    if isinstance(read, bool):
        return ["flag", read]
    if isinstance(read, str):
        return ["text", read]
    if isinstance(read, int):
        return ["integer", str(read)]
    if isinstance(read, float):
        return ["real", "NaN" if math.isnan(read) else str(read) if math.isinf(read) else read]
    if isinstance(read, bytes):
        return ["data", read.hex()]
    if isinstance(read, datetime.datetime):
        return ["date", read.strftime("%Y-%m-%dT%H:%M:%SZ")]
    if isinstance(read, plistlib.UID):
        return ["uid", str(read.data)]
    if isinstance(read, list):
        return ["array", [typed(item) for item in read]]
    return ["dict", [[key, typed(inner)] for key, inner in sorted(read.items())]]


def write(name, contents):
    (folder / f"{name}.plist").write_bytes(contents)
    try:
        read = plistlib.loads(contents)
        said = typed(read) if isinstance(read, dict) else "refused"
    except Exception:  # plistlib lets through whatever its parsers raise
        said = "refused"
    (folder / f"{name}.json").write_text(json.dumps(said))


for number in range(int(sys.argv[3])):
    top = {key: value(1) for key in keys(6)} or {"a": 1}
    for form in (plistlib.FMT_XML, plistlib.FMT_BINARY):
        write(f"made-{number}-{form.name}", plistlib.dumps(top, fmt=form))

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
TYPE = '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n'
VALUES = [
    "<integer>0x1F</integer>",
    "<integer>-12</integer>",
    "<integer>+7</integer>",
    "<integer> 3000\n</integer>",
    "<integer>9007199254740993</integer>",
    "<integer>1.5</integer>",
    "<integer></integer>",
    "<real>1e3</real>",
    "<real>+infinity</real>",
    "<real>-inf</real>",
    "<real>nan</real>",
    "<real>.5</real>",
    "<real>one</real>",
    "<date>2026-01-02T03:04:05Z</date>",
    "<date>yesterday</date>",
    "<data>\n\tdGVh\n</data>",
    "<string a='b'>x</string>",
    "<string>a<![CDATA[<b>]]><!-- c -->d</string>",
    "<string>&#x8336;&amp;&lt;</string>",
    "<string>a\r\nb</string>",
    "<dict><key>a</key></dict>",
    "<dict><key>__proto__</key><true/></dict>",
    "<dict><true/></dict>",
    "<array><true/><false></false><string/></array>",
    "<tea/>",
]
for number, inside in enumerate(VALUES):
    body = f'<plist version="1.0"><dict><key>v</key>{inside}</dict></plist>'
    write(f"value-{number}", (HEAD + TYPE + body).encode())

BODY = '<plist version="1.0"><dict><key>é</key><string>茶</string></dict></plist>'
DOCUMENTS = {
    "bare": BODY.encode(),
    "mark": b"\xef\xbb\xbf" + BODY.encode(),
    "utf16le": ("\ufeff" + BODY).encode("utf-16-le"),
    "utf16be": ("\ufeff" + HEAD.replace("UTF-8", "UTF-16") + BODY).encode("utf-16-be"),
    "latin1": (HEAD.replace("UTF-8", "ISO-8859-1") + BODY.replace("茶", "tè")).encode("latin-1"),
    "single-quotes": (HEAD + "<!DOCTYPE plist SYSTEM 'list.dtd'>" + BODY).encode(),
    "instruction": (HEAD + "<?tea pot?>" + BODY + "<!-- end -->").encode(),
    "entity": (HEAD + '<!DOCTYPE plist [<!ENTITY a "b">]>' + BODY.replace("茶", "&a;")).encode(),
    "undeclared-entity": (HEAD + TYPE + BODY.replace("茶", "&tea;")).encode(),
    "wrong-encoding": BODY.encode("utf-16-le")[1:],
    "two": (BODY + BODY).encode(),
    "cut": BODY[:-3].encode(),
}
for name, contents in DOCUMENTS.items():
    write(f"document-{name}", contents)
