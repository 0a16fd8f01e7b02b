# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Exports whose manifest somebody signs: checked by OpenSSL, and by `verify`."""

import os
import shutil
import subprocess

from foureyes import FourEyesTest
from support import INPUT, INTEGRITY, SAMPLE, files_of, main


class Signed(FourEyesTest):
    def setUp(self):
        super().setUp()
        self.case, _ = self.make_case(SAMPLE)
        self.out = self.folder / "out"

    def export(self, *more, out=None):
        return self.ok("--json", "export", "eml", self.case, "--out", out or self.out, *more).json()

    def openssl(self, out, pem):
        """Whether OpenSSL finds that the holder of the certificate signed exactly this manifest."""
        done = subprocess.run(["openssl", "cms", "-verify", "-inform", "DER", "-binary", "-in", out / "manifest.p7s",
                               "-content", out / "manifest.json", "-CAfile", pem, "-purpose", "any", "-out",
                               os.devnull], capture_output=True)
        return done.returncode == 0

    def verdict(self, code=0, *more):
        return self.expect(code, "--json", "verify", self.out, *more).json()

    def test_openssl_finds_who_signed(self):
        self.export(*self.key(self.ann))
        self.assertTrue(self.openssl(self.out, self.ann.with_suffix(".pem")))
        self.assertFalse(self.openssl(self.out, self.bob.with_suffix(".pem")))

    def test_all_else_is_as_without_a_signature(self):
        self.export(*self.key(self.ann))
        self.export(out=self.folder / "plain")
        signed = files_of(self.out)
        del signed["manifest.p7s"]
        self.assertEqual(signed, files_of(self.folder / "plain"))

    def test_the_log_tells_who_signed(self):
        self.export(*self.key(self.ann))
        (entry,) = [e for e in self.log(self.case) if e["act"] == "export"]
        self.assertIn("CN=Ann", entry["details"]["signed_by"])

    def test_verify_trusts_people_who_are_known_here(self):
        self.export(*self.key(self.ann))
        self.assertIs(self.verdict()["trusted"], True)
        shutil.rmtree(os.environ["CASEBOOK_IDENTITIES"])
        self.assertIs(self.verdict()["trusted"], False)
        self.assertIs(self.verdict(INTEGRITY, "--require-trusted")["trusted"], False)

    def test_without_a_signature_trust_cannot_be_told(self):
        self.export()
        self.assertIsNone(self.verdict()["trusted"])

    def test_a_changed_manifest_or_signature_is_found(self):
        self.export(*self.key(self.ann))
        for name in ("manifest.json", "manifest.p7s"):
            whole = (self.out / name).read_bytes()
            middle = len(whole) // 2
            (self.out / name).write_bytes(whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1:])
            verdict = self.verdict(INTEGRITY)
            self.assertIs(verdict["intact"], False, name)
            self.assertIsNot(verdict["trusted"], True, name)
            (self.out / name).write_bytes(whole)
        self.assertIs(self.verdict()["intact"], True)

    def test_the_signature_of_another_export_is_found(self):
        self.export(*self.key(self.ann))
        other = self.folder / "other"
        self.export("--per", "message", *self.key(self.ann), out=other)
        shutil.copy(other / "manifest.p7s", self.out / "manifest.p7s")
        self.assertIs(self.verdict(INTEGRITY)["intact"], False)

    def test_a_key_that_does_not_open_stops_it(self):
        self.password.write_text("another passphrase\n", encoding="utf-8")
        self.fails(INPUT, "export", "eml", self.case, "--out", self.out, *self.key(self.ann))
        self.assertFalse(self.out.exists())

    def test_a_pack_is_signed_inside_and_beside(self):
        program = shutil.which("7z") or self.skipTest("needs 7z")
        secret = self.folder / "pack password"
        secret.write_text("tide table 77\n")
        self.ok("export", "csv", self.case, "--out", self.out, "--password-file", secret, *self.key(self.ann))
        self.assertTrue(self.openssl(self.out, self.ann.with_suffix(".pem")))
        self.ok("verify", self.out)
        inside = self.folder / "inside"
        subprocess.run([program, "x", "-y", "-ptide table 77", f"-o{inside}", self.out / "delivery.zip"], check=True,
                       capture_output=True)
        self.assertTrue(self.openssl(inside, self.ann.with_suffix(".pem")))


if __name__ == "__main__":
    main()
