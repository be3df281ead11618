"""What the rules of advice are tried on, beside the lesson's own snippets."""

import ipaddress
import socket
from urllib.parse import urlsplit

import requests


def looked_up(url):
    # ruleid: address-checked-first
    address = socket.gethostbyname(urlsplit(url).hostname)
    if ipaddress.ip_address(address).is_private:
        raise ValueError
    page = requests.get(url, timeout=5)
    return page.text
