# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""A mail server on loopback that does what a test tells it: refuse, defer, stall, hang up, want TLS and a password."""

import base64
import socket
import ssl
import subprocess
import threading


class HangUp(Exception):
    pass


class SmtpServer:
    """Takes mails into `mails` as (sender, [recipients], bytes). The scripts are lists: each entry serves once.

    rcpt: {address: [reply, …]}; mail, data, dot: [reply, …] (None: as usual). `drop_in_data`: that many mails are cut off
    after 100 bytes; `drop_after_dot`: that many are taken, and the line is cut in place of the answer; `stall_after_dot`:
    likewise, without an answer and with the line open.
    """

    def __init__(self, extensions=("PIPELINING", "8BITMIME"), size=None, tls=None, implicit=False, users=None,
                 client_ca=None):
        self.extensions, self.size, self.tls, self.implicit, self.users = extensions, size, tls, implicit, users or {}
        self.mails, self.commands, self.connections = [], [], 0
        self.rcpt, self.mail, self.data, self.dot, self.greeting = {}, [], [], [], []
        self.drop_in_data = self.drop_after_dot = self.stall_after_dot = 0
        self.mechanisms = "PLAIN LOGIN XOAUTH2"
        self.lock, self.threads = threading.Lock(), []
        self.peer = None
        self.on_mail = lambda: None
        if client_ca:
            tls.load_verify_locations(client_ca)
            tls.verify_mode = ssl.CERT_REQUIRED

    def __enter__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.thread = threading.Thread(target=self.accept, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_):
        try:
            self.socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.socket.close()
        self.thread.join(10)

    def accept(self):
        while True:
            try:
                line, _ = self.socket.accept()
            except OSError:
                return
            with self.lock:
                self.connections += 1
            threading.Thread(target=self.serve, args=(line,), daemon=True).start()

    def serve(self, line):
        try:
            if self.implicit:
                line = self.tls.wrap_socket(line, server_side=True)
            Session(self, line).run()
        except (HangUp, OSError, ssl.SSLError):
            pass
        finally:
            line.close()

    def next(self, script):
        with self.lock:
            return script.pop(0) if script else None

    def count_down(self, name):
        with self.lock:
            left = getattr(self, name)
            setattr(self, name, max(0, left - 1))
            return left > 0

    def recipients(self):
        """[(Message-ID, recipient)] of everything that was taken."""
        found = []
        for _, recipients, content in self.mails:
            head = content.split(b"\r\n\r\n", 1)[0].decode("ascii")
            (ident,) = [l[12:] for l in head.split("\r\n") if l.startswith("Message-ID: ")]
            found += [(ident, r) for r in recipients]
        return found


class Session:
    def __init__(self, server, line):
        self.server, self.line, self.buffer = server, line, b""
        self.secure, self.known = server.implicit, False
        self.sender, self.recipients = None, []

    def say(self, text):
        self.line.sendall(text.encode() + b"\r\n")

    def more(self):
        data = self.line.recv(65536)
        if not data:
            raise HangUp
        self.buffer += data

    def read(self):
        while b"\r\n" not in self.buffer:
            self.more()
        line, self.buffer = self.buffer.split(b"\r\n", 1)
        return line.decode("utf-8", "replace")

    def run(self):
        self.say(self.server.next(self.server.greeting) or "220 test ready")
        while True:
            line = self.read()
            verb = line.split(" ")[0].upper()
            with self.server.lock:
                self.server.commands.append(line if verb != "AUTH" else "AUTH")
            handler = getattr(self, "do_" + verb.lower(), None)
            if handler is None:
                self.say("502 what?")
            else:
                handler(line[len(verb):].strip())

    def do_ehlo(self, _):
        words = list(self.server.extensions)
        if self.server.size is not None:
            words.append(f"SIZE {self.server.size}")
        if self.server.tls and not self.secure:
            words.append("STARTTLS")
        if self.server.users and (self.secure or not self.server.tls):
            words.append("AUTH " + self.server.mechanisms)
        for word in ["test", *words[:-1]] if words else []:
            self.say(f"250-{word}")
        self.say(f"250 {words[-1]}" if words else "250 test")

    def do_starttls(self, _):
        self.say("220 go ahead")
        self.line = self.server.tls.wrap_socket(self.line, server_side=True)
        self.server.peer = self.line.getpeercert()
        self.secure, self.buffer = True, b""

    def do_auth(self, rest):
        mechanism, _, first = rest.partition(" ")
        decode = lambda text: base64.b64decode(text).decode()
        if mechanism == "PLAIN":
            _, user, password = decode(first).split("\0")
        elif mechanism == "LOGIN":
            self.say("334 VXNlcm5hbWU6")
            user = decode(self.read())
            self.say("334 UGFzc3dvcmQ6")
            password = decode(self.read())
        else:
            fields = dict(f.split("=", 1) for f in decode(first).split("\1") if f)
            user, password = fields["user"], fields["auth"].removeprefix("Bearer ")
        self.known = self.server.users.get(user) == password
        if not self.known and mechanism == "XOAUTH2":
            self.say("334 " + base64.b64encode(b'{"status":"401"}').decode())
            self.read()
        self.say("235 welcome" if self.known else "535 5.7.8 no")

    def do_mail(self, rest):
        if self.server.users and not self.known:
            self.say("530 5.7.0 log in first")
            return
        reply = self.server.next(self.server.mail)
        if reply is None:
            self.sender, self.recipients = rest, []
        self.say(reply or "250 ok")
        if reply and reply.startswith("421"):
            raise HangUp

    def do_rcpt(self, rest):
        if self.sender is None:
            self.say("503 no sender")
            return
        address = rest[rest.index("<") + 1:rest.index(">")]
        reply = self.server.next(self.server.rcpt.get(address, [])) or "250 ok"
        if reply.startswith("2"):
            self.recipients.append(address)
        self.say(reply)

    def do_data(self, _):
        reply = self.server.next(self.server.data)
        if reply or not self.recipients:
            self.say(reply or "503 nobody")
            return
        self.say("354 go on")
        if self.server.count_down("drop_in_data"):
            while len(self.buffer) < 100:
                self.more()
            raise HangUp
        while b"\r\n.\r\n" not in b"\r\n" + self.buffer:
            self.more()
        content, self.buffer = (b"\r\n" + self.buffer).split(b"\r\n.\r\n", 1)
        content = (content[2:] + b"\r\n").replace(b"\r\n..", b"\r\n.")
        reply = self.server.next(self.server.dot) or "250 2.0.0 queued"
        if reply.startswith("2"):
            with self.server.lock:
                self.server.mails.append((self.sender, self.recipients, content))
        self.sender = None
        self.server.on_mail()
        if self.server.count_down("drop_after_dot"):
            raise HangUp
        if self.server.count_down("stall_after_dot"):
            self.more()
        self.say(reply)

    def do_rset(self, _):
        self.sender = None
        self.say("250 ok")

    def do_quit(self, _):
        self.say("221 bye")
        raise HangUp


def make_certificates(folder):
    """An authority, and certificates that it signed: of 127.0.0.1, of another host, and of a client."""
    run = lambda *args: subprocess.run(["openssl", *args], cwd=folder, check=True, capture_output=True)
    run("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "30",
        "-subj", "/CN=Pluvius test authority", "-addext", "basicConstraints=critical,CA:TRUE")
    for name, alternative in (("server", "DNS:localhost,IP:127.0.0.1"), ("wrong", "DNS:mail.elsewhere.example"),
                              ("client", "DNS:client.pluvius.example")):
        run("req", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.csr",
            "-subj", f"/CN={name}")
        (folder / f"{name}.ext").write_text(f"subjectAltName={alternative}\n")
        run("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
            "-out", f"{name}.crt", "-days", "30", "-extfile", f"{name}.ext")
        (folder / f"{name}.pem").write_text((folder / f"{name}.crt").read_text() + (folder / f"{name}.key").read_text())


def server_context(folder, name="server"):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / f"{name}.crt", folder / f"{name}.key")
    return context
