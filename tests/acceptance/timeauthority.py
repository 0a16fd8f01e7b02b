# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""An authority for time stamps (RFC 3161) of one's own."""

import subprocess


class TimeAuthority:
    """A CA and a signer of time stamps, of openssl alone."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir()
        (folder / "tsa.cnf").write_text(
            "[tsa]\ndefault_tsa = it\n[it]\nserial = serial\nsigner_digest = sha256\ndefault_policy = 1.2.3.4.1\n"
            "digests = sha256\nsigner_cert = tsa.pem\nsigner_key = tsa.key\ness_cert_id_alg = sha256\n")
        (folder / "tsa.ext").write_text("extendedKeyUsage = critical,timeStamping\nkeyUsage = critical,digitalSignature\n")
        (folder / "serial").write_text("01\n")
        curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
        self.openssl("req", "-x509", *curve, "-subj", "/CN=Pluvius CA", "-days", "30", "-keyout", "ca.key", "-out", "ca.pem")
        self.openssl("req", "-new", *curve, "-subj", "/CN=Pluvius Clock", "-keyout", "tsa.key", "-out", "tsa.csr")
        self.openssl("x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-days", "30", "-extfile",
                     "tsa.ext", "-out", "tsa.pem")
        self.ca = folder / "ca.pem"

    def openssl(self, *args, check=True):
        return subprocess.run(["openssl", *map(str, args)], cwd=self.folder, check=check, capture_output=True)

    def answer(self, query, out):
        self.openssl("ts", "-reply", "-config", "tsa.cnf", "-queryfile", query, "-out", out)
        return out
