import requests


def charge(token: str, amount: int) -> bool:
    # region: call
    # ruleid: check-stays-on
    answer = requests.post(
        "https://pay.internal/charge",
        json={"amount": amount},
        headers={"Authorization": f"Bearer {token}"},
        timeout=10,
        verify="company-ca.pem",
    )
    # endregion
    return answer.ok
