import ftplib
import nntplib
import os
import poplib
import smtplib
import ssl

import aiohttp
import elasticsearch
import httpx
import ldap
import pycurl
import pymongo
import redis
import requests
import urllib3
from OpenSSL import SSL


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


async def flawed_elsewhere(url, settings):
    # ruleid: certificate-not-checked
    urllib3.PoolManager(cert_reqs="CERT_NONE")
    # ruleid: certificate-not-checked
    urllib3.HTTPSConnectionPool("pay.example", assert_hostname=False)
    # ruleid: certificate-not-checked
    elasticsearch.Elasticsearch(url, verify_certs=False)
    # ruleid: certificate-not-checked
    redis.Redis(host=url, ssl=True, ssl_cert_reqs=None)
    # ruleid: certificate-not-checked
    pymongo.MongoClient(url, tlsAllowInvalidCertificates=True)
    # ruleid: certificate-not-checked
    connector = aiohttp.TCPConnector(ssl=False)
    async with aiohttp.ClientSession(connector=connector) as session:
        # ruleid: certificate-not-checked
        await session.get(url, ssl=False)
    curl = pycurl.Curl()
    # ruleid: certificate-not-checked
    curl.setopt(pycurl.SSL_VERIFYPEER, 0)
    # ruleid: certificate-not-checked
    ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)
    # ruleid: tls-versions-left-open
    context = SSL.Context(SSL.TLS_METHOD)
    # ruleid: certificate-not-checked
    context.set_verify(SSL.VERIFY_NONE, None)
    # ruleid: certificate-check-replaced
    ssl._create_default_https_context = ssl._create_unverified_context
    # ruleid: certificate-check-off-among-options
    options = {"timeout": 5, "verify": False}
    # ruleid: certificate-check-off-among-options
    settings["validate_certs"] = False
    # ruleid: certificate-not-checked
    os.environ["PYTHONHTTPSVERIFY"] = "0"
    return requests.get(url, **options)


def safe(url, token, context, settings, session):
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
    # ok: certificate-not-checked
    jwt_client.decode(token, verify=False)
    # ok: certificate-not-checked
    urllib3.PoolManager(cert_reqs="CERT_REQUIRED")
    # ok: certificate-not-checked
    elasticsearch.Elasticsearch(url, verify_certs=True)
    # ok: certificate-not-checked
    aiohttp.TCPConnector(ssl=context)
    # ok: certificate-check-off-among-options
    options = {"timeout": 5, "verify": True}
    # ok: certificate-check-off-among-options
    settings["strict"] = False
    # ok: certificate-check-replaced
    unchanged = ssl._create_default_https_context
    return options, unchanged


def decode(token, verify):
    return token, verify


def mail(host, context):
    # ruleid: mail-server-not-checked
    smtp = smtplib.SMTP_SSL(host)
    server = smtplib.SMTP(host)
    # ruleid: mail-server-not-checked
    server.starttls()
    # ruleid: mail-server-not-checked
    ftp = ftplib.FTP_TLS(host)
    # ok: mail-server-not-checked
    smtp = smtplib.SMTP_SSL(host, context=ssl.create_default_context())
    # ok: mail-server-not-checked
    server.starttls(context=context)
    # ok: mail-server-not-checked
    ftp = ftplib.FTP_TLS(host, context=context)
    return smtp, server, ftp


def wrapped(sock):
    # ruleid: tls-context-checks-nothing, tls-versions-left-open
    one = ssl.wrap_socket(sock)
    # ruleid: tls-context-checks-nothing, tls-versions-left-open
    two = ssl.SSLContext(ssl.PROTOCOL_TLS)
    # ruleid: tls-context-checks-nothing
    three = ssl.SSLContext()
    # ok: tls-context-checks-nothing
    four = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # ok: tls-context-checks-nothing
    five = ssl.create_default_context()
    # ok: tls-context-checks-nothing
    # ruleid: tls-versions-left-open
    six = ssl.SSLContext(ssl.PROTOCOL_TLS)
    six.verify_mode = ssl.CERT_REQUIRED
    # ok: tls-context-checks-nothing
    # ruleid: tls-versions-left-open
    seven = ssl.wrap_socket(sock, cert_reqs=ssl.CERT_REQUIRED, ca_certs="ca.pem")
    return one, two, three, four, five, six, seven


def versions(sock):
    # ok: tls-versions-left-open
    # ruleid: tls-context-checks-nothing
    one = ssl.SSLContext(ssl.PROTOCOL_TLS)
    one.minimum_version = ssl.TLSVersion.TLSv1_2
    # ok: tls-versions-left-open
    # ruleid: tls-context-checks-nothing
    two = ssl.SSLContext(ssl.PROTOCOL_TLS)
    two.options |= ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1
    # ok: tls-versions-left-open
    three = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # ruleid: tls-versions-left-open
    four = SSL.Context(SSL.TLS_METHOD)
    # ok: tls-versions-left-open
    five = SSL.Context(SSL.TLS_METHOD)
    five.set_min_proto_version(SSL.TLS1_2_VERSION)
    # ok: tls-versions-left-open
    six = SSL.Context(SSL.TLSv1_2_METHOD)
    return one, two, three, four, five, six


def letters(host, context):
    # ruleid: mail-server-not-checked
    news = nntplib.NNTP_SSL(host)
    # ruleid: mail-server-not-checked
    post = smtplib.SMTP_SSL(host, context=None)
    mailbox = poplib.POP3(host)
    # ruleid: mail-server-not-checked
    mailbox.stls()
    # ok: mail-server-not-checked
    news = nntplib.NNTP_SSL(host, ssl_context=context)
    # ok: certificate-not-checked
    made = ssl._create_stdlib_context(certfile="own.pem")
    # ruleid: certificate-not-checked
    return news, post, mailbox, made, ssl._create_stdlib_context()
