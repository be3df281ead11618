import zipfile
from pathlib import Path

PHOTOS = Path("photos").resolve()


def import_photos(album):
    saved = []
    with zipfile.ZipFile(album) as photos:
        for name in photos.namelist():
            if name.lower().endswith((".jpg", ".png")):
                photo = PHOTOS / Path(name).name
                photo.write_bytes(photos.read(name))
                saved.append(photo.name)
    return saved
