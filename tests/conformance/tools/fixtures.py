# SPDX-License-Identifier: MIT
"""The dummy files that the conformance cases name: images, firmware, keys.

Everything is made here, so that a case means the same on every machine. Images that only qemu-img can write and
certificates that only openssl can make are left out, with a message, when those tools are missing.
"""
import os
import struct
import subprocess
import sys

KIB, MIB = 1 << 10, 1 << 20

# name: (first bytes, size); the rest is a hole
PLAIN = {
    "disk.raw": (b"", 4 * MIB), "disk2.raw": (b"", 4 * MIB), "sd.raw": (b"", 4 * MIB),
    "cd.iso": (b"", MIB), "floppy.img": (b"", 1440 * KIB),
    "nvdimm.raw": (b"", 128 * MIB), "flash1m.raw": (b"", MIB),
    "flash32m.raw": (b"", 32 * MIB), "flash32m2.raw": (b"", 32 * MIB),
    "flash64m.raw": (b"", 64 * MIB), "flash64m2.raw": (b"", 64 * MIB),
    "bios.bin": (b"", 256 * KIB), "rom.bin": (b"\x55\xaa\x04", 2 * KIB),
    "initrd.img": (b"initrd" * 100, None), "text.txt": (b"hello\n", None), "empty": (b"", None),
    "secret.txt": (b"sekrit", None), "secret32.b64": (b"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=", None),
    "keys.psk": (b"qemu:00112233445566778899aabbccddeeff\n", None),
    "tls/keys.psk": (b"qemu:00112233445566778899aabbccddeeff\n", None),
    "acpi.tbl": (b"ABCD" + struct.pack("<I", 44) + b"\1\0OEMID_OEMTABLE\1\0\0\0ABCD\1\0\0\0" + bytes(8), None),
    "smbios.bin": (b"\x0b\x05\x00\x01\x00\x00", None),
    "pg.conf": (b'[device "cfg0"]\n  driver = "virtio-rng-pci"\n', None),
    "bad.conf": (b'[nosuchgroup]\n  a = "b"\n', None),
    "m.conf": (b'[machine]\n  type = "q35"\n[memory]\n  size = "256"\n', None),
    # -readconfig: what the grammar of such files takes and refuses
    "tight.conf": (b'[name]\n  guest="x"\n', None),
    "bare.conf": (b"[name]\n  guest = 'x'\n", None),
    "nogroup.conf": (b'guest = "x"\n', None),
    "blank.conf": (b'[name]\n   \n  guest = "x"\n', None),
    "comment.conf": (b'# a remark\n[name]\n  guest = "x" trailing words\n', None),
    "indent.conf": (b'[name]\n  # not in the first column\n', None),
    "ignored.conf": (b'[smbios]\n  bogus = "1"\n[msg]\n  bogus = "1"\n', None),
    "twice.conf": (b'[chardev "c0"]\n  backend = "null"\n[chardev "c0"]\n  backend = "null"\n', None),
    "chardev.conf": (b'[chardev "c0"]\n  backend = "null"\n', None),
    "object.conf": (b'[object "r0"]\n  qom-type = "rng-builtin"\n', None),
    "badkey.conf": (b'[device "d0"]\n  driver = "virtio-rng-pci"\n  nosuch = "1"\n', None),
    "smp.conf": (b'[smp-opts]\n  cpus = "4"\n  cores = "3"\n', None),
}


def bzimage():
    """The least that QEMU's x86 loader takes for a Linux kernel: boot sector with a setup header, and a text."""
    head = bytearray(5 * KIB)
    head[0x1F1] = 1                                     # one setup sector
    head[0x1FE:0x206] = b"\x55\xaa\x00\x00HdrS"
    head[0x206:0x208] = struct.pack("<H", 0x20C)        # boot protocol
    head[0x211] = 1                                     # loaded high
    head[0x214:0x218] = struct.pack("<I", MIB)
    head[0x22C:0x230] = struct.pack("<I", 0x7FFFFFFF)   # highest initrd address
    head[0x234] = 1                                     # relocatable
    head[0x238:0x23C] = struct.pack("<I", 2047)         # longest command line
    return bytes(head)


def empty_dtb():
    """A device tree of one empty root node."""
    nodes = struct.pack(">IIII", 1, 0, 2, 9)
    start = 40 + 16
    head = struct.pack(">10I", 0xD00DFEED, start + len(nodes), start, start + len(nodes), 40, 17, 16, 0, 0, len(nodes))
    return head + bytes(16) + nodes


MADE = {"kernel": bzimage, "min.dtb": empty_dtb}
LUKS = ["--object", "secret,id=s,data=123456"]
IMAGES = [
    ["create", "-q", "-f", "qcow2", "disk.qcow2", "4M"],
    ["create", "-q", "-f", "qcow2", "-b", "disk.raw", "-F", "raw", "overlay.qcow2"],
    ["create", "-q", *LUKS, "-f", "qcow2", "-o", "encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10",
     "enc.qcow2", "4M"],
    ["create", "-q", *LUKS, "-f", "luks", "-o", "key-secret=s,iter-time=10", "disk.luks", "4M"],
    ["create", "-q", "-f", "vdi", "disk.vdi", "4M"],
]
EXTENSIONS = """basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature,keyEncipherment
extendedKeyUsage={0}Auth
subjectAltName=DNS:localhost,IP:127.0.0.1
"""


def write_plain(folder):
    for sub in ("dir", "tls"):
        os.makedirs(os.path.join(folder, sub), exist_ok=True)
    for name, (head, size) in PLAIN.items():
        with open(os.path.join(folder, name), "wb") as out:
            out.write(head)
            if size is not None:
                out.truncate(size)
    for name, make in MADE.items():
        with open(os.path.join(folder, name), "wb") as out:
            out.write(make())


def run_quiet(args, cwd):
    try:
        subprocess.run(args, cwd=cwd, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return True
    except (OSError, subprocess.CalledProcessError):
        return False


def make_images(folder):
    """Tries thrice: on a busy host qemu-img at times cannot time its key derivation, and gives up."""
    return all([any(run_quiet(["qemu-img", *args], folder) for _ in range(3)) for args in IMAGES])


def make_certificates(folder):
    tls = os.path.join(folder, "tls")
    ok = run_quiet(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650", "-subj", "/CN=test CA",
                    "-keyout", "ca-key.pem", "-out", "ca-cert.pem", "-addext", "basicConstraints=critical,CA:TRUE",
                    "-addext", "keyUsage=critical,keyCertSign"], tls)
    for who in ("server", "client"):
        with open(os.path.join(tls, who + ".ext"), "w", encoding="ascii") as out:
            out.write(EXTENSIONS.format(who))
        ok = ok and run_quiet(["openssl", "req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout",
                               who + "-key.pem", "-out", who + ".csr"], tls)
        ok = ok and run_quiet(["openssl", "x509", "-req", "-in", who + ".csr", "-CA", "ca-cert.pem", "-CAkey", "ca-key.pem",
                               "-CAcreateserial", "-days", "3650", "-extfile", who + ".ext", "-out", who + "-cert.pem"], tls)
    return ok


def make(folder):
    """Fills folder once; a mark says that it is done."""
    mark = os.path.join(folder, ".made")
    if os.path.exists(mark):
        return
    os.makedirs(folder, exist_ok=True)
    write_plain(folder)
    if not make_images(folder):
        print("fixtures: qemu-img is missing or failed: cases with qcow2, luks and vdi images will differ", file=sys.stderr)
    if not make_certificates(folder):
        print("fixtures: no openssl: cases with certificates will differ", file=sys.stderr)
    open(mark, "w", encoding="ascii").close()
