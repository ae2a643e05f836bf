#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gongkai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the window takes to stand on the screen, beside a bare Qt window, and how much memory is the program's own.

    start_bench.py BIN_DIR STORE

Starts its own Xvfb. A window stands when it is mapped and something other than one colour is in its middle.
"""
import json
import os
import statistics
import subprocess
import sys
import time

DISPLAY = ":97"
ENV = dict(os.environ, DISPLAY=DISPLAY, QT_QPA_PLATFORM="xcb", LANG="zh_CN.UTF-8")


def window_of(pid):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)], env=ENV, capture_output=True,
                           text=True).stdout.split()
    return found[-1] if found else None


def start(command):
    began = time.monotonic()
    process = subprocess.Popen(command, env=ENV, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        window = None
        while not window:
            if process.poll() is not None or time.monotonic() - began > 30:
                sys.exit(f"{command[0]} shows no window; ended with {process.poll()} after {time.monotonic() - began:.1f} s")
            window = window_of(process.pid)
        while True:
            picture = subprocess.run(["import", "-window", window, "-resize", "64x40", "gray:-"], env=ENV,
                                     capture_output=True).stdout
            if len(set(picture)) > 1 or time.monotonic() - began > 30:
                break
        seconds = time.monotonic() - began
        time.sleep(2)
        with open(f"/proc/{process.pid}/smaps_rollup", encoding="ascii") as rollup:
            pss = next(int(line.split()[1]) for line in rollup if line.startswith("Pss:")) / 1024
        return seconds, pss
    finally:
        process.kill()
        process.wait()


def main():
    bin_dir, store = sys.argv[1:3]
    server = subprocess.Popen(["Xvfb", DISPLAY, "-noreset", "-screen", "0", "1280x800x24"], stderr=subprocess.DEVNULL)
    time.sleep(1)
    try:
        ours = [start([f"{bin_dir}/gongkai", "--store", store]) for _ in range(7)]
        bare = [start([f"{bin_dir}/gongkai_desk_bench", "--bare"]) for _ in range(7)]
    finally:
        server.terminate()  # killed it would leave its lock behind
        server.wait()
    ours_s = statistics.median(seconds for seconds, _ in ours)
    bare_s = statistics.median(seconds for seconds, _ in bare)
    print(json.dumps({"window_s": round(ours_s, 3), "bare_window_s": round(bare_s, 3),
                      "ratio": round(ours_s / bare_s, 2),
                      "pss_mb": round(statistics.median(pss for _, pss in ours), 1),
                      "bare_pss_mb": round(statistics.median(pss for _, pss in bare), 1)}, indent=1))


if __name__ == "__main__":
    main()
