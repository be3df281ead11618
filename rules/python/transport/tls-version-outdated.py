import ssl

import urllib3
from OpenSSL import SSL


# ruleid: tls-version-outdated
def opened(sock, version=ssl.PROTOCOL_TLSv1):
    # ruleid: tls-version-outdated
    one = ssl.SSLContext(ssl.PROTOCOL_SSLv3)
    # ruleid: tls-version-outdated
    one.minimum_version = ssl.TLSVersion.TLSv1_1
    # ruleid: tls-version-outdated
    two = SSL.Context(SSL.TLSv1_METHOD)
    # ruleid: tls-version-outdated
    three = urllib3.PoolManager(ssl_version=ssl.PROTOCOL_TLSv1_1)
    # ruleid: tls-version-outdated
    one.options &= ~ssl.OP_NO_SSLv3
    return one, two, three, sock, version


def safe(sock):
    # ok: tls-version-outdated
    one = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # ok: tls-version-outdated
    one.minimum_version = ssl.TLSVersion.TLSv1_2
    # ok: tls-version-outdated
    two = SSL.Context(SSL.TLS_METHOD)
    # ok: tls-version-outdated
    one.options |= ssl.OP_NO_SSLv3
    # ok: tls-version-outdated
    three = urllib3.PoolManager(ssl_version=ssl.PROTOCOL_TLSv1_2)
    return one, two, three, sock


def ciphers(context):
    # ruleid: tls-ciphers-weakened
    context.set_ciphers("DEFAULT@SECLEVEL=0")
    # ruleid: tls-ciphers-weakened
    context.set_ciphers("AES128-SHA:RC4-SHA")
    # ruleid: tls-ciphers-weakened
    context.set_ciphers("ALL")
    # ok: tls-ciphers-weakened
    context.set_ciphers("ECDHE+AESGCM:!aNULL:!MD5:!RC4")
    # ok: tls-ciphers-weakened
    context.set_ciphers("HIGH:!aNULL:!eNULL:!MD5:!DES")
    # ok: tls-ciphers-weakened
    context.set_ciphers("ECDHE-RSA-AES128-GCM-SHA256")
