# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""The archive of "Prepare the move to Symphony" (task 9 of the reviewers' list): 12 345 messages that can go, and what
cannot. As a program, writes it into FOLDER, for tests of the window."""

import sys
from pathlib import Path

from talks import Talk, archive

MESSAGES = 12_345
KNOWN = [f"person{i:02}@pluvius.example" for i in range(48)]
STRANGERS = [f"stranger{i:02}@pluvius.example" for i in range(12)]
TIME_FAULTS = 5  # of either kind


def talks():
    made = []
    for i in range(MESSAGES):
        if i % 250 == 0:
            made.append(Talk(len(made), KNOWN + STRANGERS, room=f"room{i % 7}@rooms.example"))
        made[-1].say(KNOWN[i % 48], i // 250 % 60, f"message {i} ${{x}} <&>")
    for i, stranger in enumerate(STRANGERS):
        made[i].say(stranger, 61, f"stranger {i}")
    for i in range(TIME_FAULTS):
        made[i].say(KNOWN[i], "2099-01-01T00:00:00Z", "from the future")
        made[i].say(KNOWN[i], "no time", "without a time")
    return made


if __name__ == "__main__":
    archive(Path(sys.argv[1]), talks())
