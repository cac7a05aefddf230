"""A storage that is never what is measured: it throws parts away inside the kernel.

Usage: python3 storage.py API_PORT CERTIFICATE_AND_KEY

It prints its port and that of the same service over TLS, takes PUT /storage/..., and hands every other request on to the API, so that
both have one origin. POST /pace sets how it answers from then on and forgets what it has counted:
{"bytesPerSecond": of each connection or null, "answerMs": before each answer}. GET /received tells
what came since: {"parts", "bytes", "seconds" from the first byte to the last answer, and "questions",
the requests that were handed on}.
"""

import http.client
import json
import socket
import ssl
import sys
import threading
import time

API_PORT = int(sys.argv[1])
SCRATCH_BYTES = 1 << 20
# Linux drops what it was asked to truncate, so that no byte is copied for the receiver.
DISCARD = getattr(socket, "MSG_TRUNC", 0) if sys.platform == "linux" else 0

lock = threading.Lock()
pace = {"bytesPerSecond": None, "answerMs": 0}
received = {"parts": 0, "bytes": 0, "questions": 0, "first": None, "last": None}


def head_of(connection, rest):
    while b"\r\n\r\n" not in rest:
        piece = connection.recv(65536)
        if not piece:
            return None, b""
        rest += piece
    head, rest = rest.split(b"\r\n\r\n", 1)
    return head.decode("latin-1"), rest


def discard(connection, length, rest):
    started = time.perf_counter()
    taken = min(length, len(rest))
    scratch = bytearray(SCRATCH_BYTES)
    rate = pace["bytesPerSecond"]
    piece = min(SCRATCH_BYTES, rate // 50) if rate else SCRATCH_BYTES
    while taken < length:
        wanted = min(piece, length - taken)
        secure = isinstance(connection, ssl.SSLSocket)
        count = connection.recv_into(scratch, wanted, 0 if secure else DISCARD)
        if count == 0:
            raise ConnectionError
        taken += count
        if rate:
            time.sleep(max(0, taken / rate - (time.perf_counter() - started)))
    if rate:
        time.sleep(max(0, length / rate - (time.perf_counter() - started)))
    return rest[min(length, len(rest)) :]


def body_of(connection, length, rest):
    while len(rest) < length:
        piece = connection.recv(65536)
        if not piece:
            raise ConnectionError
        rest += piece
    return rest[:length], rest[length:]


def answer(connection, status, body=b"", kind="application/json"):
    time.sleep(pace["answerMs"] / 1000)
    head = f"HTTP/1.1 {status} x\r\ncontent-length: {len(body)}\r\n"
    head += f"content-type: {kind}\r\n\r\n" if body else "\r\n"
    connection.sendall(head.encode() + body)


def handed_on(method, path, headers, body):
    api = http.client.HTTPConnection("127.0.0.1", API_PORT)
    api.request(method, path, body or None, headers)
    answered = api.getresponse()
    return answered.status, answered.read(), answered.getheader("content-type", "")


def control(method, path, body):
    if method == "POST":
        pace.update(json.loads(body))
        received.update(parts=0, bytes=0, questions=0, first=None, last=None)
        return b"{}"
    seconds = (received["last"] or 0) - (received["first"] or 0)
    told = {name: received[name] for name in ("parts", "bytes", "questions")}
    told["seconds"] = seconds
    return json.dumps(told).encode()


def serve(connection):
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    rest = b""
    while True:
        head, rest = head_of(connection, rest)
        if head is None:
            return
        began = time.perf_counter()
        lines = head.split("\r\n")
        method, path, _ = lines[0].split(" ")
        fields = (line.split(":", 1) for line in lines[1:])
        headers = {name.lower(): value.strip() for name, value in fields}
        length = int(headers.get("content-length", 0))
        if method == "PUT" and path.startswith("/storage/"):
            rest = discard(connection, length, rest)
            answer(connection, 200)
            with lock:
                received["parts"] += 1
                received["bytes"] += length
                received["first"] = min(received["first"] or began, began)
                received["last"] = time.perf_counter()
            continue
        body, rest = body_of(connection, length, rest)
        if path in ("/pace", "/received"):
            told = control(method, path, body)
            connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(told) + told)
            continue
        with lock:
            received["questions"] += 1
        kept = {n: v for n, v in headers.items() if n not in ("connection", "host")}
        answer(connection, *handed_on(method, path, kept, body))


def attend(connection, tls):
    try:
        if tls:
            connection = tls.wrap_socket(connection, server_side=True)
        serve(connection)
    except (ConnectionError, BrokenPipeError, ssl.SSLError):
        pass
    finally:
        connection.close()


def listen(listener, tls):
    while True:
        client, _ = listener.accept()
        threading.Thread(target=attend, args=(client, tls), daemon=True).start()


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[2])
plain, secure = (socket.create_server(("127.0.0.1", 0), backlog=1024) for _ in range(2))
threading.Thread(target=listen, args=(secure, context), daemon=True).start()
print(plain.getsockname()[1], secure.getsockname()[1], flush=True)
listen(plain, None)
