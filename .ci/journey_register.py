# SPDX-FileCopyrightText: 2026 The Gongkai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A clerk's morning, from outside: register an application, correct it, extend it, answer it, see it in the table.

gui_drive.py run journey_register.py GONGKAI STORE OUTPUT_FOLDER
"""
import json
import os
import subprocess
import sys
from datetime import date, timedelta

from gui_drive import App

program, store, out = sys.argv[1:4]
cli = os.path.join(os.path.dirname(program), "gongkai-cli")


def last(n):
    """The n-th weekday before today; holidays do not matter for what is tried here."""
    day = date.today()
    while n > 0:
        day -= timedelta(days=1)
        n -= day.weekday() < 5
    return day.isoformat()


def type_into(app, label, text):
    app.type_text(app.field(label), text)


def record(app, step, **fields):
    """Takes a step by its button, or from the menu of further steps."""
    app.click(app.find("push button", step + "…"))
    for label, text in fields.items():
        type_into(app, label, text)
    app.click(app.find("push button", "登记(R)"))
    app.gone("push button", "登记(R)")


app = App.launch([program, "--store", store])
try:
    app.key("ctrl+2")
    app.find("page tab", "申请")
    app.key("ctrl+shift+n")
    type_into(app, "申请人", "刘一二")
    type_into(app, "提交日", last(6))
    type_into(app, "法定收到日", last(6))
    type_into(app, "事项", "河湾片区规划环评文件")
    app.screenshot(os.path.join(out, "register-1.png"))
    app.click(app.find("push button", "登记(R)"))
    app.gone("push button", "登记(R)")

    record(app, "补正告知", **{"日期": last(5)})
    record(app, "补正到", **{"日期": last(3)})
    record(app, "延期告知", **{"日期": last(1), "文号": "示公开〔2026〕1号"})
    app.screenshot(os.path.join(out, "register-2.png"))

    app.click(app.find("push button", "答复…"))
    app.choose(app.field("答复结果"), "予以公开：予以公开")
    app.click(app.find("push button", "登记(R)"))
    app.gone("push button", "登记(R)")
    app.screenshot(os.path.join(out, "register-3.png"))

    app.tab("统计")
    app.screenshot(os.path.join(out, "register-4.png"))
finally:
    app.close()

shown = json.loads(subprocess.run([cli, "applications", "list", "--json", "--store", store], check=True,
                                  capture_output=True, text=True).stdout)
assert len(shown) == 1, shown
one = json.loads(subprocess.run([cli, "applications", "show", str(shown[0]["id"]), "--json", "--store", store],
                                check=True, capture_output=True, text=True).stdout)
steps = [e["data"]["step"] for e in one["history"]]
assert steps == ["correction_asked", "correction_received", "extended", "decided"], steps
assert one["state"]["on_time"] is True, one["state"]
assert shown[0]["applicant"] == "刘某", shown  # masked in lists
year = date.fromisoformat(one["received"]).year
table = json.loads(subprocess.run([cli, "applications", "statistics", "--year", str(date.today().year), "--json",
                                   "--store", store], check=True, capture_output=True, text=True).stdout)["cells"]
assert table["t3.granted.natural"] == 1, table
assert year != date.today().year or table["t3.new.natural"] == 1, table
print("the register's journey: done")
