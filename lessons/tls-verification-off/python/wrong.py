import os

import requests


def charge(token: str, amount: int) -> bool:
    # region: call
    # ruleid: off-by-a-setting
    answer = requests.post(
        "https://pay.internal/charge",
        json={"amount": amount},
        headers={"Authorization": f"Bearer {token}"},
        timeout=10,
        verify=os.environ.get("CHECK_CERTIFICATES") == "yes",
    )
    # endregion
    return answer.ok
