"""Stands in the server's place with a certificate of one's own, and is sent the token."""

import http.server
import ssl
import threading
import warnings
from pathlib import Path

import requests
import urllib3.util.connection

# Both are for pay.internal, of this proof alone, and good until 2051.
COMPANY = """\
-----BEGIN CERTIFICATE-----
MIIBnTCCAUSgAwIBAgIUbVmneyaSw5CcETM92ENaReI5WYswCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMcGF5LmludGVybmFsMCAXDTI2MTEyMzE2MTA1MVoYDzIwNTEw
NzE1MTYxMDUxWjAXMRUwEwYDVQQDDAxwYXkuaW50ZXJuYWwwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAARAo9O4PNN/PWlFwD8ww79JAAwpmBzz8tEdkQ0In8oSa/Qo
VsHcm9gpQCOEhOJK4xvXmdazr2RO1kPT2tpBiMX5o2wwajAdBgNVHQ4EFgQUSPqM
Y+Ah688elPnLCwsJhy4nVwYwHwYDVR0jBBgwFoAUSPqMY+Ah688elPnLCwsJhy4n
VwYwDwYDVR0TAQH/BAUwAwEB/zAXBgNVHREEEDAOggxwYXkuaW50ZXJuYWwwCgYI
KoZIzj0EAwIDRwAwRAIgMguArI6ZzM1U2S3HlioK27iwUYQ6rit1FcYeRys5X6cC
IDSyHMZOEHXxy48PhFgaKGLkJWdK7LM1/7XhHPDgO1Mx
-----END CERTIFICATE-----
"""
COMPANY_KEY = """\
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgyz8yce3ksrNbjNH5
hVKMefwi3RrsVCnHs6TG3a3lNgOhRANCAARAo9O4PNN/PWlFwD8ww79JAAwpmBzz
8tEdkQ0In8oSa/QoVsHcm9gpQCOEhOJK4xvXmdazr2RO1kPT2tpBiMX5
-----END PRIVATE KEY-----
"""
ATTACKER = """\
-----BEGIN CERTIFICATE-----
MIIBnjCCAUSgAwIBAgIUcGf6ICoewIzxYwhvBJ6LUcuIQuUwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMcGF5LmludGVybmFsMCAXDTI2MTEyMzE2MTA1MVoYDzIwNTEw
NzE1MTYxMDUxWjAXMRUwEwYDVQQDDAxwYXkuaW50ZXJuYWwwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAASZTLjSDy0Us6OeInXGDvDUkS3BTRRvhmQ8EwKe196MYaTF
ougERT3qkRjqpijglq10kNrptENxKZmBiYIulN1Qo2wwajAdBgNVHQ4EFgQU+xSp
eW0AUsnYSiE8zb0B9Jwjbq4wHwYDVR0jBBgwFoAU+xSpeW0AUsnYSiE8zb0B9Jwj
bq4wDwYDVR0TAQH/BAUwAwEB/zAXBgNVHREEEDAOggxwYXkuaW50ZXJuYWwwCgYI
KoZIzj0EAwIDSAAwRQIhALbvYhEhSUULKib7Z/b1W1frIkuOypynrGMf+NWHL9m9
AiA5kg/8iI0a5tZ0oxGTF4BXvClrHlgmGsVlM7TmZrD8Ew==
-----END CERTIFICATE-----
"""
ATTACKER_KEY = """\
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQghKZgYrkY+57osL6H
UV+AsV8P+jQHjmFYn0VFw1v1J4ahRANCAASZTLjSDy0Us6OeInXGDvDUkS3BTRRv
hmQ8EwKe196MYaTFougERT3qkRjqpijglq10kNrptENxKZmBiYIulN1Q
-----END PRIVATE KEY-----
"""


def prepare():
    Path("company-ca.pem").write_text(COMPANY, encoding="utf-8")
    warnings.simplefilter("ignore", urllib3.exceptions.InsecureRequestWarning)


def attack(code):
    heard = answering(ATTACKER, ATTACKER_KEY)
    try:
        code.charge("live-token-7", 20)
    except requests.exceptions.SSLError:
        return None
    return f"Authorization: {heard[0]}"


def use(code):
    heard = answering(COMPANY, COMPANY_KEY)
    assert code.charge("live-token-7", 20)
    assert heard == ["Bearer live-token-7"]


def answering(certificate, key):
    """What a server with this certificate hears, now that the name pay.internal leads to it."""
    heard = []

    class Server(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            heard.append(self.headers["Authorization"])
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            pass

    Path("server.pem").write_text(certificate + key, encoding="utf-8")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain("server.pem")
    server = http.server.HTTPServer(("127.0.0.1", 0), Server)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    connect = urllib3.util.connection.socket.create_connection
    place = ("127.0.0.1", server.server_port)
    urllib3.util.connection.create_connection = lambda _, *rest, **more: connect(place)
    return heard
