import ssl

import httpx
import requests


def flawed(url):
    # ruleid: certificate-not-checked
    requests.get(url, timeout=5, verify=False)
    # ruleid: certificate-not-checked
    httpx.Client(verify=False)
    session = requests.Session()
    # ruleid: certificate-not-checked
    session.verify = False
    context = ssl.create_default_context()
    # ruleid: certificate-not-checked
    context.check_hostname = False
    # ruleid: certificate-not-checked
    context.verify_mode = ssl.CERT_NONE
    # ruleid: certificate-not-checked
    return ssl._create_unverified_context()


def safe(url, token, context):
    # ok: certificate-not-checked
    requests.get(url, timeout=5)
    # ok: certificate-not-checked
    requests.get(url, timeout=5, verify="/etc/ssl/company-ca.pem")
    # ok: certificate-not-checked
    context.verify_mode = ssl.CERT_REQUIRED
    # ok: certificate-not-checked
    context.check_hostname = True
    # ok: certificate-not-checked
    decode(token, verify=False)


def decode(token, verify):
    return token, verify
