import requests


def preview(url: str) -> str:
    # region: call
    page = requests.get(url)
    # endregion
    return page.text[:200]
