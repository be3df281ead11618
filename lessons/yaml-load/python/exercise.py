import sys

import yaml


def playlists(stream):
    """A file holds a playlist a document."""
    for playlist in yaml.load_all(stream, Loader=yaml.FullLoader):
        yield playlist["name"], [song["title"] for song in playlist["songs"]]


def main():
    for name, songs in playlists(sys.stdin):
        print(f"{name}: {', '.join(songs)}")


if __name__ == "__main__":
    main()
