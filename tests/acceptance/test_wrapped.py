# SPDX-FileCopyrightText: the Casebook authors
# SPDX-License-Identifier: Apache-2.0
"""Archives in packs and behind encryption, made by other programs: 7-Zip, Info-ZIP, Python, OpenSSL, GnuPG.

The measure is always the same archive as plain files: but for the paths, the case must say the same.
"""

import gzip
import io
import json
import os
import shutil
import subprocess
import tarfile
import unittest
import zipfile
import zlib
from pathlib import Path

from support import CHECKOUT, DONE, INPUT, LEFT_OUT, SAMPLE, TRUTH, CaseTest, cli, main

PASSWORD = "correct horse"
DAILY = next(SAMPLE.rglob("ucb-quay_20240927.IMArchive"))


def tool(*args, **kw):
    subprocess.run([str(a) for a in args], check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, **kw)


def needs(*names):
    return unittest.skipUnless(all(map(shutil.which, names)), f"{names} not installed")


class WrappedTest(CaseTest):
    def secret(self, text=PASSWORD, name="password.txt"):
        file = self.folder / name
        file.write_text(text + "\n", encoding="utf-8")
        return file

    @staticmethod
    def inside(path):
        """The part of a source's path that does not depend on where the archive lies."""
        path = path.removesuffix(".gz")
        return path[path.rindex("IMArchives"):] if "IMArchives" in path else Path(path).name

    def content(self, case):
        def same(value):
            if isinstance(value, dict):
                return {k: self.inside(v) if k == "source" else same(v) for k, v in value.items()}
            if isinstance(value, list):
                return [same(v) for v in value]
            return value
        conversations = self.conversations(case)
        for c in conversations:
            c["sources"] = sorted(map(self.inside, c["sources"]))
        info = self.info(case)
        sources = sorted((self.inside(s["path"]), s["sha256"], s["bytes"], s["dialect"], s["issues"])
                         for s in info["sources"])
        return {"events": sorted(map(json.dumps, map(same, self.events(case)))),
                "conversations": sorted(map(json.dumps, conversations)), "sources": sources,
                "totals": [info[k] for k in ("conversations", "events", "participants", "first", "last", "issues",
                                             "balanced")]}

    def assertLikePlain(self, case, plain=SAMPLE):
        expected, _ = self.make_case(plain, name="plain.casebook")
        self.maxDiff = 1500
        a, b = self.content(case), self.content(expected)
        for key in a:
            self.assertEqual(a[key], b[key])
        self.ok("verify", case)

    def pack(self, name, *options, what=SAMPLE, program="7z"):
        file = self.folder / name
        if program == "7z":
            tool("7z", "a", "-bd", *options, file, what.name, cwd=what.parent)
        else:
            tool("zip", "-q", "-r", *options, file, what.name, cwd=what.parent)
        return file


class Packs(WrappedTest):
    @needs("7z")
    def test_a_zip_of_the_folder_is_the_folder(self):
        case, report = self.make_case(self.pack("handed over.zip", "-tzip"))
        self.assertLikePlain(case)
        self.assertEqual(report["sources"], TRUTH["sources"])

    @needs("7z", "zip")
    def test_the_order_in_the_pack_does_not_matter(self):
        file = self.folder / "backwards.zip"
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as z:
            for p in sorted((p for p in SAMPLE.rglob("*") if p.is_file()), reverse=True):
                z.write(p, Path("IMArchives") / p.relative_to(SAMPLE))
        case, _ = self.make_case(file)
        self.assertLikePlain(case)

    @needs("7z")
    def test_seven_zip_and_tar_are_packs_too(self):
        for name, make in (("a.7z", lambda: self.pack("a.7z", "-t7z")), ("a.tar", self.tar), ("a.tar.gz", self.tar)):
            with self.subTest(name):
                file = make() if name != "a.tar.gz" else self.tar("w:gz", name)
                case, _ = self.make_case(file, name=name + ".casebook")
                self.assertLikePlain(case)
                (self.folder / "plain.casebook").unlink()

    @needs("7z")
    def test_a_way_of_packing_that_is_not_known_is_no_damage(self):
        run = self.expect(INPUT, "import", self.folder / "a.casebook", "--policy", "single",
                          self.pack("a.zip", "-tzip", "-mm=Deflate64"))
        self.assertIn("Unpack it with the program that made it", run.err)

    def tar(self, mode="w", name="a.tar"):
        with tarfile.open(self.folder / name, mode) as t:
            t.add(SAMPLE, "IMArchives")
        return self.folder / name

    def test_gzip_files_are_read_beside_plain_ones(self):
        tree = self.folder / "IMArchives"
        shutil.copytree(SAMPLE, tree)
        for p in list(tree.rglob("*.IMArchive")):
            data = p.read_bytes()  # two members one after the other are one file
            p.with_name(p.name + ".gz").write_bytes(gzip.compress(data[:1000]) + gzip.compress(data[1000:]))
            p.unlink()
        case, _ = self.make_case(tree)
        self.assertLikePlain(case)
        (source,) = [s for s in self.info(case)["sources"] if s["path"].endswith("ucb-quay_20240927.IMArchive.gz")]
        self.assertEqual(source["bytes"], DAILY.stat().st_size)

    def test_packs_in_packs_down_to_a_depth(self):
        data = DAILY.read_bytes()
        name = "T/a.IMArchive"
        for depth in range(1, 8):
            buffer = io.BytesIO()
            with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as z:
                z.writestr(name, data)
            data, name = buffer.getvalue(), f"inner{depth}.zip"
            (self.folder / "deep.zip").write_bytes(data)
            run = cli("--json", "import", self.folder / f"{depth}.casebook", "--policy", "single",
                      self.folder / "deep.zip")
            self.assertEqual(run.code, DONE if depth <= 5 else INPUT, run)
        self.assertIn("inside of each other", run.err)

    def test_the_pack_names_tenants_as_the_folder_does(self):
        file = self.folder / "Pluvius Retail.zip"
        with zipfile.ZipFile(file, "w") as z:
            z.write(DAILY, "ucb-quay_20240927.IMArchive")
        case, _ = self.make_case(file)
        self.assertEqual({c["tenant"] for c in self.conversations(case)}, {"Pluvius Retail"})

    @needs("7z")
    def test_a_second_import_changes_nothing(self):
        file = self.pack("a.zip", "-tzip")
        case, _ = self.make_case(file)
        before = self.picture(case)
        report = self.ok("--json", "import", case, file).json()
        self.assertEqual((report["sources"], report["new_sources"]), (TRUTH["sources"], 0))
        self.assertSamePicture(self.picture(case), before)

    @needs("7z")
    def test_a_pack_that_changed_is_told_and_the_case_stands(self):
        file = self.pack("a.zip", "-tzip")
        case, _ = self.make_case(file)
        with zipfile.ZipFile(file, "a") as z:
            z.writestr("readme.txt", "new")
        run = self.ok("--json", "verify", case)
        self.assertIn(str(file), json.dumps(run.json(), ensure_ascii=False))

    def test_names_that_lead_elsewhere_write_nothing(self):
        file = self.folder / "x" / "y" / "hostile.zip"
        file.parent.mkdir(parents=True)
        names = ("../../evil.IMArchive", "/etc/evil.IMArchive", "C:\\evil.IMArchive", "T/../../x/evil.IMArchive")
        with zipfile.ZipFile(file, "w") as z:
            for name in names:
                z.writestr(name, DAILY.read_bytes())
        case, report = self.make_case(file)
        self.assertEqual(report["sources"], len(names))
        paths = [s["path"] for s in self.info(case)["sources"]]
        self.assertEqual(len(set(paths)), len(names))
        for path in paths:
            self.assertNotIn("..", path.split("!/")[1].split("/"))
        self.assertFalse(Path("/etc/evil.IMArchive").exists())
        self.assertEqual({p.name for p in self.folder.rglob("*")}, {"a.casebook", "x", "y", "hostile.zip"})

    @needs("zip")
    def test_links_in_packs_are_left_out_by_name(self):
        tree = self.folder / "IMArchives" / "T"
        tree.mkdir(parents=True)
        shutil.copy(DAILY, tree)
        (tree / "link.IMArchive").symlink_to("/etc/passwd")
        with tarfile.open(self.folder / "a.tar", "w") as t:
            t.add(tree.parent, "IMArchives")
        for file in (self.pack("a.zip", "-y", what=tree.parent, program="zip"), self.folder / "a.tar"):
            run = self.expect(LEFT_OUT, "--json", "import", self.folder / (file.name + ".casebook"), "--policy",
                              "single", file)
            self.assertIn("link.IMArchive", run.err)
            self.assertEqual(run.json()["sources"], 1)

    def test_two_members_of_one_name_are_two_sources(self):
        file = self.folder / "twice.zip"
        other = next(SAMPLE.rglob("ucb-mill_20240930.IMArchive"))
        with zipfile.ZipFile(file, "w") as z:
            z.writestr("T/a.IMArchive", DAILY.read_bytes())
            import warnings
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                z.writestr("T/a.IMArchive", other.read_bytes())
        case, report = self.make_case(file)
        self.assertEqual(report["sources"], 2)
        self.assertEqual({s["bytes"] for s in self.info(case)["sources"]},
                         {DAILY.stat().st_size, other.stat().st_size})

    def test_names_of_old_packers_are_read(self):
        file = self.folder / "dos.zip"
        with zipfile.ZipFile(file, "w") as z:
            z.writestr("IMArchives/B?ro/a.IMArchive", DAILY.read_bytes())
        file.write_bytes(file.read_bytes().replace(b"B?ro", b"B\x81ro"))
        case, _ = self.make_case(file)
        self.assertEqual({c["tenant"] for c in self.conversations(case)}, {"Büro"})

    def cut_wrappings(self, case):
        """What the issues say about the ends of cut sources: their paths, and where they end."""
        issues = self.expect((DONE, LEFT_OUT), "--json", "issues", case).json()
        return {Path(i["source"]).name: i["offset"] for i in issues if i["code"] == "cut-wrapping"}

    def test_a_damaged_member_is_read_and_named(self):
        file = self.folder / "damaged.zip"
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as z:
            for name in "abc":
                z.writestr(f"T/{name}.IMArchive", DAILY.read_bytes())
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 1
        file.write_bytes(data)
        run = self.expect(LEFT_OUT, "--json", "import", self.folder / "a.casebook", "--policy", "single", file)
        self.assertIn("T/b.IMArchive", run.err)
        self.assertIn("cut or damaged", run.err)
        self.assertEqual(run.json()["sources"], 3)
        self.assertEqual(self.cut_wrappings(self.folder / "a.casebook"), {"b.IMArchive": DAILY.stat().st_size})
        self.ok("verify", self.folder / "a.casebook")

    def test_a_cut_pack_is_named_and_what_is_whole_is_read(self):
        file = self.folder / "cut.zip"
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as z:
            for name in "abc":
                z.writestr(f"T/{name}.IMArchive", DAILY.read_bytes())
        file.write_bytes(file.read_bytes()[:file.stat().st_size // 2])
        run = self.expect(LEFT_OUT, "--json", "import", self.folder / "a.casebook", "--policy", "single", file)
        self.assertIn("cut.zip", run.err)
        self.assertEqual(run.json()["sources"], 2)
        self.assertEqual(list(self.cut_wrappings(self.folder / "a.casebook")), ["b.IMArchive"])
        self.ok("verify", self.folder / "a.casebook")

    def test_of_a_damaged_or_cut_gzip_file_the_readable_part_is_kept(self):
        whole = DAILY.read_bytes()
        data = gzip.compress(whole)
        wrong_crc = data[:-8] + bytes([data[-8] ^ 1]) + data[-7:]
        half = data[:len(data) // 2]
        readable = len(zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(half))
        plain, _ = self.make_case(DAILY, name="plain.casebook")
        texts = [event.get("text") for event in self.events(plain)]
        for name, content, bytes_read in (("crc", wrong_crc, len(whole)), ("cut", half, readable),
                                          ("tail", data[:-3], len(whole))):
            with self.subTest(name):
                file = self.folder / f"{name}.IMArchive.gz"
                file.write_bytes(content)
                case = self.folder / f"{name}.casebook"
                run = self.expect(LEFT_OUT, "--json", "import", case, "--policy", "single", file)
                self.assertIn(file.name, run.err)
                self.assertIs(run.json()["balanced"], True)
                self.assertEqual(run.json()["bytes"], bytes_read)
                self.assertEqual(self.cut_wrappings(case), {file.name: bytes_read})
                self.assertEqual(self.info(case)["sources"][0]["wrapping"], "gzip, cut")
                found = [event.get("text") for event in self.events(case)]
                self.assertTrue(found)
                self.assertEqual(found[:-1], texts[:len(found) - 1])
                self.ok("verify", case)

    def test_nothing_is_taken_from_a_cut_encrypted_file(self):
        """What was decrypted before the end is not known to be what was encrypted."""
        pack = self.pack("a.zip", "-tzip", "-mem=AES256", f"-p{PASSWORD}")
        data = bytearray(pack.read_bytes())
        data[len(data) // 3] ^= 1
        pack.write_bytes(data)
        run = self.expect(LEFT_OUT, "--json", "import", self.folder / "a.casebook", "--policy", "single",
                          "--password-file", self.secret(), pack)
        self.assertEqual(self.cut_wrappings(self.folder / "a.casebook"), {})
        self.assertIn("a.zip!/", run.err)

    def test_an_empty_pack_holds_nothing(self):
        file = self.folder / "empty.zip"
        zipfile.ZipFile(file, "w").close()
        self.fails(INPUT, "import", self.folder / "a.casebook", "--policy", "single", file)


class Requested(WrappedTest):
    PACK = CHECKOUT / "tests" / "data" / "requested" / "pluvius-request-17"

    @needs("7z")
    def test_a_requested_export_in_a_zip_with_a_password(self):
        """Tables and the files that they refer to are found in a pack as in a folder."""
        file = self.pack("pluvius-request-17.zip", "-tzip", "-mem=AES256", f"-p{PASSWORD}", what=self.PACK)
        case = self.folder / "a.casebook"
        self.ok("import", case, "--policy", "single", file, "--password-file", self.secret())
        plain, _ = self.make_case(self.PACK, name="plain.casebook")
        said = [sorted((e["id"], e["type"], e.get("time", ""), e.get("text", "")) for e in self.events(c))
                for c in (case, plain)]
        self.assertTrue(said[1])
        self.assertEqual(said[0], said[1])
        self.ok("verify", case)


class Bombs(WrappedTest):
    def big(self, megabytes):
        return b"BeginConv,,bomb-1,chat,2017-03-14T14:02:11Z,policy,\n" + bytes(megabytes << 20)

    def test_an_archive_that_unpacks_to_much_more_than_a_text_can_is_left_out(self):
        file = self.folder / "bomb.zip"
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as z:
            z.writestr("T/good.IMArchive", DAILY.read_bytes())
            z.writestr("T/x.IMArchive", self.big(300))
        self.assertLess(file.stat().st_size, 1 << 20)
        run = self.expect(LEFT_OUT, "--json", "import", self.folder / "a.casebook", "--policy", "single", file)
        self.assertIn("x.IMArchive", run.err)
        self.assertIn("times its size", run.err)
        self.assertEqual(run.json()["sources"], 1)
        self.assertIs(run.json()["balanced"], True)

    def test_a_gzip_bomb_in_a_gzip_bomb(self):
        file = self.folder / "bomb.IMArchive.gz"
        file.write_bytes(gzip.compress(gzip.compress(self.big(300))))
        self.assertLess(file.stat().st_size, 10_000)
        self.fails(INPUT, "import", self.folder / "a.casebook", "--policy", "single", file, naming=file)

    def test_packs_by_the_thousand_inside_of_each_other(self):
        """As 42.zip: every pack holds sixteen packs, far more than anybody can look through."""
        data, name = self.big(1), "x.IMArchive"
        for depth in range(6):
            buffer = io.BytesIO()
            with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as z:
                for i in range(16 if depth > 2 else 4):
                    z.writestr(f"{i}{name}", data)
            data, name = buffer.getvalue(), ".zip"
        file = self.folder / "42.zip"
        file.write_bytes(data)
        self.fails(INPUT, "import", self.folder / "a.casebook", "--policy", "single", file, naming=file)


class Passwords(WrappedTest):
    KINDS = (("7z AES-256", "7z", ("-tzip", "-mem=AES256", f"-p{PASSWORD}")),
             ("7z AES-128", "7z", ("-tzip", "-mem=AES128", f"-p{PASSWORD}")),
             ("7z ZipCrypto", "7z", ("-tzip", "-mem=ZipCrypto", f"-p{PASSWORD}")),
             ("7z ZipCrypto, stored", "7z", ("-tzip", "-mx=0", "-mem=ZipCrypto", f"-p{PASSWORD}")),
             ("Info-ZIP", "zip", ("-P", PASSWORD)))

    @needs("7z", "zip")
    def test_the_right_password_opens(self):
        for title, program, options in self.KINDS:
            with self.subTest(title):
                name = title.replace(" ", "")
                file = self.pack(name + ".zip", *options, program=program)
                case = self.folder / (name + ".casebook")
                self.ok("import", case, "--policy", "single", file, "--password-file", self.secret("wrong", "w.txt"),
                        "--password-file", self.secret())
                self.assertLikePlain(case)
                (self.folder / "plain.casebook").unlink()

    @needs("7z", "zip")
    def test_without_the_right_password_nothing_is_read_and_no_case_is_made(self):
        for title, program, options in self.KINDS:
            for given in ((), ("--password-file", self.secret("wrong", "w.txt"))):
                with self.subTest(title, given=given):
                    file = self.pack(title.replace(" ", "") + ".zip", *options, program=program)
                    case = self.folder / "a.casebook"
                    self.fails(INPUT, "import", case, "--policy", "single", file, *given, naming=file)
                    self.assertFalse(case.exists())
                    file.unlink()

    @needs("7z")
    def test_what_stays_locked_is_named_and_read_later(self):
        file = self.folder / "mixed.zip"
        tool("7z", "a", "-bd", "-tzip", file, SAMPLE / "Pluvius Works", cwd=SAMPLE)
        tool("7z", "a", "-bd", "-tzip", "-mem=AES256", f"-p{PASSWORD}", file, SAMPLE / "Pluvius Retail", cwd=SAMPLE)
        case = self.folder / "a.casebook"
        run = self.expect(LEFT_OUT, "--json", "import", case, "--policy", "single", file)
        self.assertEqual(run.json()["sources"], 3)
        self.assertIn("ucb-quay_20240927.IMArchive", run.err)
        self.ok("import", case, file, "--password-file", self.secret())
        self.assertEqual(self.info(case)["conversations"], self.info(self.make_case(SAMPLE, name="p.casebook")[0])["conversations"])
        again = self.ok("--json", "import", case, file).json()  # known by the digest of the pack, without a password
        self.assertEqual((again["sources"], again["new_sources"], again["skipped"]), (TRUTH["sources"], 0, []))

    @needs("zip")
    def test_passwords_in_other_scripts_whatever_the_packer_made_of_them(self):
        for password, encoding in (("Schlüssel 鍵", "utf-8"), ("Schlüssel", "latin-1"), ("Schlüssel", "cp437")):
            with self.subTest(password, encoding=encoding):
                file = self.folder / f"{encoding}.zip"
                subprocess.run([b"zip", b"-q", b"-r", b"-P", password.encode(encoding), os.fsencode(file),
                                b"IMArchives"], check=True, cwd=SAMPLE.parent)
                case = self.folder / f"{encoding}.casebook"
                self.ok("import", case, "--policy", "single", file, "--password-file", self.secret(password))
                self.assertEqual(len(self.events(case)), sum(TRUTH["events"].values()))

    @needs("7z")
    def test_a_changed_byte_is_damage_and_no_wrong_password(self):
        file = self.pack("a.zip", "-tzip", "-mem=AES256", "-mx=0", f"-p{PASSWORD}", what=DAILY)
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 1
        file.write_bytes(data)
        run = self.fails(INPUT, "import", self.folder / "a.casebook", "--policy", "single", file, "--password-file",
                         self.secret())
        self.assertIn("damaged", run.err)
        self.assertNotIn("no password", run.err)

    @needs("7z")
    def test_an_encrypted_seven_zip_says_what_to_do(self):
        for option in ("-mhe=on", "-mhe=off"):
            file = self.pack("a.7z", "-t7z", option, f"-p{PASSWORD}")
            run = self.fails(INPUT, "import", self.folder / "a.casebook", "--policy", "single", file,
                             "--password-file", self.secret(), naming=file)
            self.assertIn("npack it", run.err)
            file.unlink()

    @needs("7z")
    def test_no_secret_and_no_plain_text_stays_anywhere(self):
        scratch = self.folder / "tmp"
        scratch.mkdir()
        file = self.pack("a.zip", "-tzip", "-mem=AES256", f"-p{PASSWORD}")
        case = self.folder / "a.casebook"
        password = self.secret()
        os.environ["TMPDIR"] = str(scratch)
        self.addCleanup(os.environ.pop, "TMPDIR")
        self.ok("import", case, "--policy", "single", file, "--password-file", password)
        self.assertEqual(list(scratch.iterdir()), [])
        self.assertNotIn(PASSWORD.encode(), case.read_bytes())
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()),
                         ["a.casebook", "a.zip", "password.txt", "tmp"])

    @needs("7z")
    def test_exports_have_the_decrypted_text(self):
        file = self.pack("a.zip", "-tzip", "-mem=AES256", f"-p{PASSWORD}")
        case = self.folder / "a.casebook"
        self.ok("import", case, "--policy", "single", file, "--password-file", self.secret())
        plain, _ = self.make_case(SAMPLE, name="plain.casebook")
        counts = []
        for each in (case, plain):
            out = each.with_suffix(".out")
            self.ok("export", "eml", each, "--out", out)
            counts.append(sorted(p.read_bytes() for p in out.rglob("*.eml")))
            self.assertTrue(counts[-1])
        self.assertEqual(counts[0], counts[1])


class Encrypted(WrappedTest):
    """openssl cms, and gpg."""

    def identity(self, name, *algorithm):
        key, pem, p12 = (self.folder / f"{name}.{end}" for end in ("key", "pem", "p12"))
        tool("openssl", "req", "-x509", "-newkey", *algorithm, "-nodes", "-keyout", key, "-out", pem, "-days", "30",
             "-subj", f"/O=Pluvius/CN={name}")
        tool("openssl", "pkcs12", "-export", "-inkey", key, "-in", pem, "-out", p12, "-passout", f"pass:{name}")
        return pem, p12, self.secret(name, name + ".txt")

    def opens(self, file, p12, password, name, plain=SAMPLE):
        case = self.folder / (name + ".casebook")
        self.ok("import", case, "--policy", "single", file, "--key", p12, "--key-password-file", password)
        self.assertLikePlain(case, plain)
        (self.folder / "plain.casebook").unlink()

    @needs("openssl", "7z")
    def test_cms_in_every_form_with_rsa_and_ec_recipients(self):
        pack = self.pack("a.zip", "-tzip")
        identities = {"rsa": self.identity("rsa", "rsa:3072"),
                      "ec": self.identity("ec", "ec", "-pkeyopt", "ec_paramgen_curve:P-256")}
        for kind, (pem, p12, password) in identities.items():
            for cipher in ("-aes-256-cbc", "-aes-256-gcm"):
                for form, stream in (("DER", "-nostream"), ("DER", "-stream"), ("PEM", "-nostream"), ("SMIME", "-stream")):
                    name = f"{kind}{cipher}{form}{stream}"
                    with self.subTest(name):
                        file = self.folder / (name + ".p7m")
                        options = [] if stream == "-nostream" else [stream]
                        tool("openssl", "cms", "-encrypt", "-binary", cipher, "-outform", form, *options, "-in", pack,
                             "-out", file, pem)
                        self.opens(file, p12, password, name)

    @needs("openssl")
    def test_the_wrong_key_opens_nothing_and_the_recipient_is_named(self):
        pem, _, _ = self.identity("right", "rsa:3072")
        _, p12, password = self.identity("wrong", "rsa:3072")
        file = self.folder / "a.IMArchive.p7m"
        tool("openssl", "cms", "-encrypt", "-binary", "-aes256", "-outform", "DER", "-in", DAILY, "-out", file, pem)
        case = self.folder / "a.casebook"
        run = self.fails(INPUT, "import", case, "--policy", "single", file, "--key", p12, "--key-password-file",
                         password, naming=file)
        self.assertIn("CN=right", run.err)
        self.assertFalse(case.exists())
        self.fails(INPUT, "import", case, "--policy", "single", file, "--key", p12, "--key-password-file",
                   self.secret("not it", "x.txt"), naming=p12)

    @needs("openssl")
    def test_cms_for_a_password(self):
        file = self.folder / "a.IMArchive.p7m"
        tool("openssl", "cms", "-encrypt", "-binary", "-aes256", "-outform", "DER", "-pwri_password", PASSWORD, "-in",
             DAILY, "-out", file)
        case = self.folder / "a.casebook"
        self.fails(INPUT, "import", case, "--policy", "single", file, "--password-file", self.secret("wrong", "w"))
        self.ok("import", case, "--policy", "single", file, "--password-file", self.secret())
        self.assertEqual(len(self.events(case)), 20)

    @needs("openssl")
    def test_cut_and_changed_cms_is_named(self):
        pem, p12, password = self.identity("rsa", "rsa:3072")
        for cipher in ("-aes-256-cbc", "-aes-256-gcm"):
            file = self.folder / "a.IMArchive.p7m"
            tool("openssl", "cms", "-encrypt", "-binary", cipher, "-outform", "DER", "-in", DAILY, "-out", file, pem)
            data = file.read_bytes()
            broken = [data[:len(data) // 2], data[:100], data[:-1]]
            if cipher.endswith("gcm"):
                broken.append(data[:-200] + bytes([data[-200] ^ 1]) + data[-199:])
            for content in broken:
                file.write_bytes(content)
                self.fails(INPUT, "import", self.folder / "a.casebook", "--policy", "single", file, "--key", p12,
                           "--key-password-file", password, naming=file)

    @needs("openssl", "7z")
    def test_an_encrypted_zip_in_cms(self):
        pem, p12, password = self.identity("rsa", "rsa:3072")
        pack = self.pack("a.zip", "-tzip", "-mem=AES256", f"-p{PASSWORD}")
        file = self.folder / "a.zip.p7m"
        tool("openssl", "cms", "-encrypt", "-binary", "-aes256", "-outform", "DER", "-in", pack, "-out", file, pem)
        case = self.folder / "a.casebook"
        self.ok("import", case, "--policy", "single", file, "--key", p12, "--key-password-file", password,
                "--password-file", self.secret())
        self.assertLikePlain(case)

    def gpg(self, *args, home):
        tool("gpg", "--homedir", home, "--batch", "--yes", "--quiet", "--pinentry-mode", "loopback", "--trust-model",
             "always", *args)

    @needs("gpg")
    def test_openpgp_for_a_key_and_for_a_passphrase(self):
        home = self.folder / "h"
        home.mkdir(mode=0o700)
        os.environ["GNUPGHOME"] = str(home)
        self.addCleanup(os.environ.pop, "GNUPGHOME")
        self.addCleanup(lambda: subprocess.run(["gpgconf", "--homedir", str(home), "--kill", "all"]))
        self.gpg("--passphrase", PASSWORD, "--quick-gen-key", "mei@pluvius.example", "rsa3072", "encr", "never",
                 home=home)
        password = ("--password-file", self.secret())
        for form in ((), ("--armor",)):
            for how in (("--encrypt", "-r", "mei@pluvius.example"), ("--symmetric", "--passphrase", PASSWORD)):
                with self.subTest(how[0] + "".join(form)):
                    file = self.folder / "a.IMArchive.gpg"
                    self.gpg(*form, *how, "-o", file, DAILY, home=home)
                    subprocess.run(["gpgconf", "--homedir", str(home), "--kill", "all"])  # forgets passphrases
                    case = self.folder / f"{how[0]}{len(form)}.casebook"
                    self.fails(INPUT, "import", case, "--policy", "single", file, naming=file)
                    wrong = self.fails(INPUT, "import", case, "--policy", "single", file, "--password-file",
                                       self.secret("wrong", "w.txt"), naming=file)
                    self.assertIn("nothing of what was given opens it", wrong.err)
                    self.ok("import", case, "--policy", "single", file, *password)
                    self.assertEqual(len(self.events(case)), 20)
                    data = file.read_bytes()
                    file.write_bytes(data[:len(data) // 2])
                    self.fails(INPUT, "import", self.folder / "c.casebook", "--policy", "single", file, *password,
                               naming=file)

    @needs("gpg")
    def test_without_gnupg_the_message_says_so(self):
        home = self.folder / "h"
        home.mkdir(mode=0o700)
        file = self.folder / "a.IMArchive.gpg"
        self.gpg("--symmetric", "--passphrase", PASSWORD, "-o", file, DAILY, home=home)
        path = os.environ["PATH"]
        self.addCleanup(os.environ.__setitem__, "PATH", path)
        os.environ["PATH"] = str(self.folder)
        run = self.fails(INPUT, "import", self.folder / "a.casebook", "--policy", "single", file, naming=file)
        self.assertIn("GnuPG", run.err)


if __name__ == "__main__":
    main()
