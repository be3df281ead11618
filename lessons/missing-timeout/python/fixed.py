import requests


def preview(url: str) -> str:
    # region: call
    # ruleid: call-limited
    page = requests.get(url, timeout=1)
    # endregion
    return page.text[:200]
