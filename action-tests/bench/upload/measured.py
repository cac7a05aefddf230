"""Runs a program and prints, as JSON, what it cost: seconds, CPU seconds, peak memory in bytes.

Usage: python3 measured.py LOG program [argument ...]

Only a parent that waits with wait4 learns these figures, which Node cannot do.
"""

import json
import os
import sys
import time

log = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
null = os.open(os.devnull, os.O_RDONLY)
started = time.perf_counter()
pid = os.posix_spawnp(
    sys.argv[2],
    sys.argv[2:],
    os.environ,
    file_actions=[
        (os.POSIX_SPAWN_DUP2, null, 0),
        (os.POSIX_SPAWN_DUP2, log, 1),
        (os.POSIX_SPAWN_DUP2, log, 2),
    ],
)
_, status, usage = os.wait4(pid, 0)
seconds = time.perf_counter() - started
print(
    json.dumps(
        {
            "exitCode": os.waitstatus_to_exitcode(status),
            "seconds": seconds,
            "cpuSeconds": usage.ru_utime + usage.ru_stime,
            "peakBytes": usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
        }
    )
)
