import os
import shutil
import tempfile
import uuid
from pathlib import Path


def flawed(text, run):
    # ruleid: name-of-temp-file-guessed
    name = tempfile.mktemp(suffix=".csv")
    # ruleid: name-of-temp-file-guessed
    other = os.tempnam("reports")
    # ruleid: fixed-path-in-tmp
    with open("/tmp/report.csv", "w") as report:
        report.write(text)
    # ruleid: fixed-path-in-tmp
    with open(f"/tmp/report-{run}.csv", "w") as report:
        report.write(text)
    # ruleid: fixed-path-in-tmp
    cache = "/var/tmp/cache"
    # ruleid: fixed-path-in-tmp
    lock = Path("/tmp/our.lock")
    # ruleid: fixed-path-in-tmp
    shared = os.path.join("/dev/shm", "queue")
    # ruleid: fixed-path-in-tmp
    os.makedirs("/tmp/ours", exist_ok=True)
    # ruleid: fixed-name-in-temp-folder
    log = os.path.join(tempfile.gettempdir(), "ours.log")
    # ruleid: fixed-name-in-temp-folder
    pid = Path(tempfile.gettempdir()) / "ours.pid"
    folder = os.environ.get("TMPDIR")
    # ruleid: file-from-temp-environment
    with open(folder + "/state", "w") as state:
        state.write(text)
    return name, other, cache, lock, shared, log, pid


def safe(text, mktemp):
    # ok: name-of-temp-file-guessed
    handle, name = tempfile.mkstemp(suffix=".csv")
    # ok: name-of-temp-file-guessed
    mktemp(text)
    # ok: fixed-path-in-tmp
    with open("/srv/tmp/report.csv", "w") as report:
        report.write(text)
    # ok: fixed-path-in-tmp
    with tempfile.NamedTemporaryFile("w", dir="/tmp/", delete=False) as report:
        report.write(text)
    # ok: fixed-path-in-tmp
    folder = tempfile.mkdtemp(prefix="/tmp/ours-")
    # ok: fixed-name-in-temp-folder
    inner = os.path.join(folder, "report.csv")
    # ok: fixed-name-in-temp-folder
    unique = os.path.join(tempfile.gettempdir(), str(uuid.uuid4()))
    # ok: fixed-path-in-tmp
    shutil.rmtree(folder)
    # ok: file-from-temp-environment
    with open(os.path.join(tempfile.mkdtemp(dir=tempfile.gettempdir()), "state"), "w") as state:
        state.write(text)
    # ok: file-from-temp-environment
    with open(inner, "w") as report:
        report.write(text)
    return handle, name, unique


TEMP = tempfile.gettempdir()
# ok: fixed-name-in-temp-folder
print(f"temporary files go to {TEMP}")
