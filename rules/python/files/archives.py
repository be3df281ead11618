import gzip
import os
import shutil
import tarfile
import zipfile
import zlib
from pathlib import Path

from fastapi import FastAPI, UploadFile
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()


def restore(name):
    with tarfile.open(name) as tar:
        # ruleid: tar-extracted-unfiltered
        tar.extractall("restored")


def restore_old(name):
    backup = tarfile.open(name, "r:gz")
    # ruleid: tar-extracted-unfiltered
    backup.extractall(path="restored", filter="fully_trusted")
    backup.close()


def restore_each(name):
    with tarfile.open(name) as bundle:
        for entry in bundle:
            # ruleid: tar-extracted-unfiltered
            bundle.extract(entry, "restored")
    # ruleid: tar-extracted-unfiltered
    tarfile.open(name).extractall("again")


def members(tar):
    # ruleid: tar-extracted-unfiltered
    tar.extractall(members=tar.getmembers())


def restore_well(name, archive):
    with tarfile.open(name) as tar:
        # ok: tar-extracted-unfiltered
        tar.extractall("restored", filter="data")
    with tarfile.open(name) as tar:
        # ok: tar-extracted-unfiltered
        tar.extractall("restored", members=harmless(tar))
    with tarfile.open(name) as tar:
        for entry in tar:
            if entry.name.startswith("/") or ".." in entry.name:
                raise ValueError(entry.name)
            # ok: tar-extracted-unfiltered
            tar.extract(entry, "restored")
    with zipfile.ZipFile(name) as zipped:
        # ok: tar-extracted-unfiltered
        zipped.extractall("restored")
    # ok: tar-extracted-unfiltered
    archive.extractall("restored")


def harmless(tar):
    return [entry for entry in tar if entry.isfile()]


def checked_first(name):
    with tarfile.open(name) as tar:
        for entry in tar.getmembers():
            target = os.path.realpath(os.path.join("restored", entry.name))
            if not target.startswith(os.path.realpath("restored") + os.sep):
                raise ValueError(entry.name)
        # ok: tar-extracted-unfiltered
        tar.extractall("restored")


def unpack(upload):
    # ruleid: archive-unpacked-unchecked
    shutil.unpack_archive(upload, "themes")
    # ok: archive-unpacked-unchecked
    shutil.unpack_archive(upload, "themes", filter="data")
    # ok: archive-unpacked-unchecked
    shutil.unpack_archive("themes.tar.gz", "themes")
    # ok: archive-unpacked-unchecked
    shutil.unpack_archive(upload, "themes", "zip")


def unzip(name, folder):
    with zipfile.ZipFile(name) as zipped:
        for info in zipped.infolist():
            # ruleid: entry-name-as-path
            with open(os.path.join(folder, info.filename), "wb") as target:
                target.write(zipped.read(info))
        for each in zipped.namelist():
            # ruleid: entry-name-as-path
            (Path(folder) / each).write_bytes(zipped.read(each))
        for each in zipped.namelist():
            # ok: entry-name-as-path
            with open(os.path.join(folder, os.path.basename(each)), "wb") as target:
                target.write(zipped.read(each))
        for each in zipped.namelist():
            place = (Path(folder) / each).resolve()
            if not place.is_relative_to(folder):
                raise ValueError(each)
            # ok: entry-name-as-path
            place.write_bytes(zipped.read(each))
        for each in zipped.namelist():
            # ok: entry-name-as-path
            zipped.extract(each, folder)


@app.post("/events")
def events():
    # ruleid: decompressed-without-limit
    lines = zlib.decompress(request.data).splitlines()
    # ruleid: decompressed-without-limit
    more = gzip.decompress(request.get_data())
    # ok: decompressed-without-limit
    some = zlib.decompressobj().decompress(request.data, 1_000_000)
    return f"{len(lines)} {len(more)} {len(some)}"


@api.post("/theme")
async def theme(file: UploadFile):
    with zipfile.ZipFile(file.file) as zipped:
        # ruleid: decompressed-without-limit
        zipped.extractall("themes")


@api.post("/skin")
async def skin(file: UploadFile):
    with zipfile.ZipFile(file.file) as zipped:
        if sum(entry.file_size for entry in zipped.infolist()) > 10_000_000:
            raise ValueError("too big")
        # ok: decompressed-without-limit
        zipped.extractall("skins")


def packed(name):
    # ok: decompressed-without-limit
    return gzip.open(name).read()
