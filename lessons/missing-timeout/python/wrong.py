import requests


def preview(url: str) -> str:
    # region: call
    # ruleid: only-the-connection-limited
    page = requests.get(url, timeout=(1, None))
    # endregion
    return page.text[:200]
