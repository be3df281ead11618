"""What the rules of advice are tried on, beside the lesson's own snippets."""

import requests
import urllib3


def by_a_variable(url):
    # ruleid: off-by-a-variable
    checked = False
    requests.get(url, verify=checked, timeout=5)


def silenced(url):
    # ruleid: warning-silenced
    urllib3.disable_warnings()
    answer = requests.get(url, verify=False, timeout=5)
    return answer.text
