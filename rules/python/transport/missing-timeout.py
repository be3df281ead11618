import ftplib
import http.client
import imaplib
import smtplib
import socket
import ssl
import telnetlib
import urllib.request

import httpx
import requests
from requests import post


def flawed(url, form, sock):
    # ruleid: call-without-timeout
    requests.get(url)
    # ruleid: call-without-timeout
    post(url, data=form)
    # ruleid: timeout-switched-off
    requests.post(url, data=form, timeout=None)
    # ruleid: timeout-switched-off
    httpx.post(url, data=form, timeout=None)
    # ruleid: timeout-switched-off
    client = httpx.AsyncClient(timeout=None)
    # ruleid: urlopen-without-timeout
    urllib.request.urlopen(url)
    # ruleid: urlopen-without-timeout
    http.client.HTTPSConnection("stock.example")
    # ruleid: timeout-switched-off
    sock.settimeout(None)
    return client


def safe(url, form, options, sock, cache):
    # ok: call-without-timeout, timeout-switched-off
    requests.get(url, timeout=5)
    # ok: call-without-timeout
    requests.get(url, **options)
    # ok: call-without-timeout, timeout-switched-off
    httpx.post(url, data=form)
    # ok: timeout-switched-off
    httpx.AsyncClient(timeout=10)
    # ok: urlopen-without-timeout
    urllib.request.urlopen(url, timeout=5)
    # ok: urlopen-without-timeout
    http.client.HTTPSConnection("stock.example", timeout=5)
    # ok: timeout-switched-off
    sock.settimeout(5)
    # ok: timeout-switched-off
    cache.put(None)
    # ok: timeout-switched-off
    cache.get("prices", timeout=None)
    # ok: urlopen-without-timeout, call-without-timeout
    return cache.urlopen(url)


def elsewhere(host):
    # ruleid: urlopen-without-timeout
    files = ftplib.FTP(host)
    # ruleid: urlopen-without-timeout
    box = imaplib.IMAP4_SSL(host)
    # ruleid: urlopen-without-timeout
    shell = telnetlib.Telnet(host, 23)
    # ruleid: urlopen-without-timeout
    certificate = ssl.get_server_certificate((host, 443))
    # ruleid: timeout-switched-off
    post = smtplib.LMTP(host, timeout=None)
    # ruleid: timeout-switched-off
    plug = socket.create_connection((host, 80), timeout=None)
    # ok: urlopen-without-timeout
    files = ftplib.FTP(host, timeout=10)
    # ok: urlopen-without-timeout
    shell = telnetlib.Telnet(host, 23, 10)
    # ok: urlopen-without-timeout
    later = ftplib.FTP()
    return files, box, shell, certificate, post, plug, later


def for_all(host):
    socket.setdefaulttimeout(10)
    # ok: urlopen-without-timeout
    return smtplib.SMTP(host)
