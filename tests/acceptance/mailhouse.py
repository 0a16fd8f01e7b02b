# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""A real mail house on loopback: Postfix takes mails (STARTTLS, AUTH) and hands them over LMTP to Dovecot, which keeps
them in mailboxes and gives them out over IMAP. Everything lies in one folder and ends with the test."""

import imaplib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import threading
from pathlib import Path

SBIN = "/usr/sbin:/usr/bin:/sbin:/bin"
DOMAIN = "pluvius.example"

POSTFIX = """compatibility_level = 3.6
queue_directory = {root}/queue
command_directory = /usr/sbin
daemon_directory = {daemons}
data_directory = {root}/data
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.{domain}
mydestination =
alias_maps =
local_recipient_maps =
virtual_mailbox_domains = {domain}
virtual_mailbox_maps = regexp:{root}/mailboxes
virtual_transport = lmtp:unix:{root}/dovecot/lmtp
maillog_file = {root}/log/postfix.log
maillog_file_prefixes = {root}
multi_instance_name = postfix-{port}
smtpd_tls_cert_file = {keys}/server.pem
smtpd_tls_key_file = {keys}/server.key
smtpd_tls_security_level = encrypt
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {root}/dovecot/auth-client
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_peername_lookup = no
message_size_limit = {size}
queue_minfree = {free}
notify_classes =
virtual_mailbox_limit = 0
lmtp_destination_concurrency_limit = 4
smtp_dns_support_level = disabled
"""

MASTER = """127.0.0.1:{port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""

DOVECOT = """dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
base_dir = {root}/dovecot
state_dir = {root}/dovecot-state
log_path = {root}/log/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
auth_allow_cleartext = yes
auth_mechanisms = plain login
mail_driver = maildir
mail_path = {root}/mail/%{{user}}
mail_uid = {owner}
mail_gid = {owner}
first_valid_uid = 1
last_valid_uid = 0
passdb static {{
  password = {password}
}}
userdb static {{
  fields {{
    uid = {owner}
    gid = {owner}
    home = {root}/mail/%{{user}}
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service lmtp {{
  unix_listener lmtp {{
    mode = 0666
  }}
}}
service auth {{
  unix_listener auth-client {{
    mode = 0666
  }}
}}
"""


def missing():
    """Why there can be no such house here; None where there can."""
    for program in ("postfix", "dovecot"):
        if not shutil.which(program, path=SBIN):
            return f"needs {program} (postfix, dovecot-core, dovecot-imapd, dovecot-lmtpd)"
    if not Path("/usr/lib/dovecot/lmtp").exists():
        return "needs dovecot-lmtpd"
    if os.geteuid() != 0:
        return "Postfix starts as root only"
    try:
        for account in ("postfix", "dovecot"):
            pwd.getpwnam(account)
    except KeyError as account:
        return f"needs the account {account}"
    return None


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


class MailHouse:
    """`keys` has server.pem and server.key. Everybody of the domain has a mailbox, with one password."""

    password = "tide 7 table"

    def __init__(self, keys, size=50_000_000, free=0):
        """`free`: bytes that the disk of the queue must have, or nothing is taken; 0: Postfix decides."""
        self.root, self.keys, self.size, self.free = Path(tempfile.mkdtemp(prefix="cb")), keys, size, free
        self.port, self.imap = free_port(), free_port()
        self.started = []

    def __enter__(self):
        owner = pwd.getpwnam("dovecot")
        for name in ("log", "queue", "data", "mail", "dovecot-state", "postfix"):
            (self.root / name).mkdir(parents=True)
        os.chown(self.root / "data", pwd.getpwnam("postfix").pw_uid, 0)
        os.chown(self.root / "mail", owner.pw_uid, owner.pw_gid)
        self.root.chmod(0o755) # for the accounts of the servers
        values = {"root": self.root, "keys": self.keys, "port": self.port, "imap": self.imap, "domain": DOMAIN,
                  "size": self.size, "free": self.free, "password": self.password, "owner": "dovecot",
                  "daemons": "/usr/lib/postfix/sbin"}
        self.write("mailboxes", f"/@{DOMAIN.replace('.', '[.]')}$/ here\n")
        self.write("postfix/main.cf", POSTFIX.format(**values))
        self.write("postfix/master.cf", MASTER.format(**values))
        self.write("dovecot.conf", DOVECOT.format(**values))
        try:
            self.start("dovecot", "-F", "-c", self.root / "dovecot.conf")
            self.postfix("start")
            for port in (self.port, self.imap):
                self.wait_for(port)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if (self.root / "queue" / "pid" / "master.pid").exists():
            self.postfix("stop")
        for process in self.started:
            process.terminate()
            process.wait(timeout=60)
        self.started.clear()
        shutil.rmtree(self.root)

    def write(self, name, text):
        (self.root / name).write_text(text)

    def start(self, program, *args):
        with (self.root / "log" / f"{program}.out").open("wb") as out:
            self.started.append(subprocess.Popen([shutil.which(program, path=SBIN), *map(str, args)],
                                                 stdin=subprocess.DEVNULL, stdout=out, stderr=out))

    def postfix(self, verb):
        with (self.root / "log" / f"postfix-{verb}.out").open("wb") as out:
            subprocess.run([shutil.which("postfix", path=SBIN), "-c", str(self.root / "postfix"), verb],
                           stdin=subprocess.DEVNULL, stdout=out, stderr=out, timeout=60, check=False)

    def log(self):
        return "".join(p.read_text(errors="replace")[-3000:] for p in sorted((self.root / "log").iterdir()))

    def wait_for(self, port):
        for _ in range(1000):
            try:
                return socket.create_connection(("127.0.0.1", port), 10).close()
            except ConnectionRefusedError:
                threading.Event().wait(0.02)
        raise AssertionError("a server does not come up: " + self.log())

    def queued(self):
        """Mails that Postfix has not handed over yet."""
        return sum(1 for name in ("incoming", "active", "deferred", "maildrop") if (self.root / "queue" / name).exists()
                   for p in (self.root / "queue" / name).rglob("*") if p.is_file())

    def wait_until_delivered(self):
        for _ in range(3000):
            if self.queued() == 0:
                return
            threading.Event().wait(0.02)
        raise AssertionError("mails stay in the queue: " + self.log())

    def mailbox(self, address):
        """The mails of somebody, as IMAP gives them."""
        with imaplib.IMAP4("127.0.0.1", self.imap, timeout=60) as line:
            line.login(address, self.password)
            line.select("INBOX", readonly=True)
            _, (numbers,) = line.search(None, "ALL")
            return [line.fetch(n, "(BODY.PEEK[])")[1][0][1] for n in numbers.split()]
