import http.client
import nntplib
import poplib
import smtplib
import ssl
# ruleid: telnet-in-cleartext
import telnetlib
import urllib.request
from ftplib import FTP, FTP_TLS

import boto3
import grpc
import ldap
import psycopg2
import requests
import urllib3
import websockets
from pysnmp.hlapi import CommunityData, UsmUserData

# ruleid: redirects-to-plain-http
SECURE_SSL_REDIRECT = False
# ok: redirects-to-plain-http
SECURE_HSTS_PRELOAD = False
# ruleid: encryption-switched-off
DATABASE = "postgresql://app@db.example/shop?sslmode=disable"
# ok: encryption-switched-off
OTHER = "postgresql://app@db.example/shop?sslmode=verify-full"


def flawed(password, name, host):
    # ruleid: sent-in-cleartext
    requests.post("http://shop.example/login", data={"password": password}, timeout=5)
    # ruleid: sent-in-cleartext
    urllib.request.urlopen("http://shop.example/prices", timeout=5)
    url = "http://shop.example/prices"
    # ruleid: sent-in-cleartext
    requests.request("GET", url, timeout=5)
    session = requests.Session()
    # ruleid: sent-in-cleartext
    session.get("http://shop.example/prices", timeout=5)
    # ruleid: sent-in-cleartext
    websockets.connect("ws://shop.example/events")
    # ruleid: ftp-in-cleartext
    ftp = FTP("files.example")
    # ruleid: telnet-in-cleartext
    shell = telnetlib.Telnet("router.example")
    # ruleid: ldap-in-cleartext
    directory = ldap.initialize("ldap://directory.example")
    # ruleid: encryption-switched-off
    queue = boto3.client("sqs", use_ssl=False)
    # ruleid: encryption-switched-off
    database = psycopg2.connect(host="db.example", sslmode="disable")
    # ruleid: encryption-switched-off
    channel = grpc.insecure_channel("stock.example:50051")
    server = smtplib.SMTP("mail.example")
    # ruleid: mail-in-cleartext
    server.login(name, password)
    return ftp, shell, directory, queue, database, channel, server


def safe(password, name, host, url, server):
    # ok: sent-in-cleartext
    requests.post("https://shop.example/login", data={"password": password}, timeout=5)
    # ok: sent-in-cleartext
    requests.get("http://localhost:8000/health", timeout=5)
    # ok: sent-in-cleartext
    requests.get("http://stock:8000/health", timeout=5)
    # ok: sent-in-cleartext
    requests.get(url, timeout=5)
    # ok: sent-in-cleartext
    urllib.request.urlopen("http://127.0.0.1:9000/metrics", timeout=5)
    # ok: ftp-in-cleartext
    ftp = FTP_TLS("files.example", context=ssl.create_default_context())
    # ok: ldap-in-cleartext
    directory = ldap.initialize("ldaps://directory.example")
    # ok: encryption-switched-off
    queue = boto3.client("sqs")
    # ok: encryption-switched-off
    database = psycopg2.connect(host="db.example", sslmode="verify-full")
    # ok: encryption-switched-off
    channel = grpc.insecure_channel("localhost:50051")
    server = smtplib.SMTP("mail.example")
    server.starttls(context=ssl.create_default_context())
    # ok: mail-in-cleartext
    server.login(name, password)
    # ok: telnet-in-cleartext
    server.open_connection(host)
    # ok: telnet-in-cleartext
    telephone = server.telnet(host)
    return ftp, directory, queue, database, channel, telephone


def mailboxes(host, name, password, answer):
    box = poplib.POP3(host)
    # ruleid: mail-in-cleartext
    box.user(name)
    news = nntplib.NNTP(host)
    # ruleid: mail-in-cleartext
    news.login(name, password)
    post = smtplib.SMTP(host)
    # ruleid: mail-in-cleartext
    post.auth("LOGIN", answer)
    sure = poplib.POP3_SSL(host, context=ssl.create_default_context())
    # ok: mail-in-cleartext
    sure.user(name)


def pools(host):
    # ruleid: pool-in-cleartext
    shop = urllib3.HTTPConnectionPool("shop.example", 80)
    # ok: pool-in-cleartext
    sure = urllib3.HTTPSConnectionPool("shop.example", 443)
    # ok: pool-in-cleartext
    own = urllib3.HTTPConnectionPool("localhost", 8080)
    # ruleid: pool-in-cleartext
    old = http.client.HTTPConnection("shop.example")
    # ok: pool-in-cleartext
    return shop, sure, own, old, http.client.HTTPSConnection("shop.example"), http.client.HTTPConnection(host)


def devices():
    # ruleid: snmp-in-cleartext
    one = CommunityData("public", mpModel=0)
    # ruleid: snmp-in-cleartext
    two = UsmUserData("reader", "authentication-key")
    # ok: snmp-in-cleartext
    return one, two, UsmUserData("reader", "authentication-key", "privacy-key")
