# SPDX-License-Identifier: MIT
"""Command lines that try the properties of devices: values right and wrong by the type that QEMU reports."""
import json
import lzma
import os

Q35 = "-machine q35 -nodefaults".split()
BLOCK = ["-blockdev", "null-co,node-name=b0"]
NET = ["-netdev", "user,id=n0"]
CHAR = ["-chardev", "null,id=c0"]
MEMORY = "-m 128M,slots=1,maxmem=1G -object memory-backend-ram,id=m0,size=128M".split()
USB = ["-device", "qemu-xhci"]
SCSI = ["-device", "virtio-scsi-pci"]
# device: (words before, properties it needs)
SUBJECTS = {
    "virtio-blk-pci": (BLOCK, {"drive": "b0"}), "virtio-net-pci": (NET, {"netdev": "n0"}), "virtio-scsi-pci": ([], {}),
    "virtio-serial-pci": ([], {}), "virtio-rng-pci": ([], {}), "virtio-balloon-pci": ([], {}), "virtio-gpu-pci": ([], {}),
    "virtio-keyboard-pci": ([], {}), "virtio-iommu-pci": ([], {}), "virtio-mem-pci": (MEMORY, {"memdev": "m0"}),
    "e1000": (NET, {"netdev": "n0"}), "e1000e": (NET, {"netdev": "n0"}), "rtl8139": (NET, {"netdev": "n0"}),
    "vmxnet3": (NET, {"netdev": "n0"}), "igb": (NET, {"netdev": "n0"}), "ne2k_pci": (NET, {"netdev": "n0"}),
    "nvme": (BLOCK, {"drive": "b0", "serial": "s"}), "ide-hd": (BLOCK, {"drive": "b0"}), "ide-cd": (BLOCK, {"drive": "b0"}),
    "scsi-hd": (SCSI + BLOCK, {"drive": "b0"}), "scsi-cd": (SCSI + BLOCK, {"drive": "b0"}),
    "usb-storage": (USB + BLOCK, {"drive": "b0"}), "usb-tablet": (USB, {}), "usb-kbd": (USB, {}), "usb-hub": (USB, {}),
    "usb-net": (USB + NET, {"netdev": "n0"}), "usb-serial": (USB + CHAR, {"chardev": "c0"}), "usb-audio": (
        USB + ["-audiodev", "none,id=a0"], {"audiodev": "a0"}),
    "qemu-xhci": ([], {}), "ich9-usb-ehci1": ([], {}), "piix3-usb-uhci": ([], {}), "ahci": ([], {}), "lsi53c895a": ([], {}),
    "megasas": ([], {}), "pvscsi": ([], {}), "pcie-root-port": ([], {}), "pci-bridge": ([], {}), "pxb-pcie": ([], {}),
    "x3130-upstream": (["-device", "pcie-root-port,id=rp"], {"bus": "rp"}),
    "isa-serial": (CHAR, {"chardev": "c0"}), "isa-parallel": (CHAR, {"chardev": "c0"}), "isa-debugcon": (CHAR, {"chardev": "c0"}),
    "pci-serial": (CHAR, {"chardev": "c0"}), "isa-debug-exit": ([], {}), "isa-fdc": ([], {}), "pvpanic": ([], {}),
    "i6300esb": ([], {}), "ib700": ([], {}), "vmcoreinfo": ([], {}), "vmgenid": ([], {}), "VGA": ([], {}), "bochs-display": ([], {}),
    "cirrus-vga": ([], {}), "vmware-svga": ([], {}), "ramfb": ([], {}), "secondary-vga": ([], {}), "ati-vga": ([], {}),
    "intel-hda": ([], {}), "hda-duplex": (["-device", "intel-hda", "-audiodev", "none,id=a0"], {"audiodev": "a0"}),
    "AC97": (["-audiodev", "none,id=a0"], {"audiodev": "a0"}), "intel-iommu": ([], {}), "edu": ([], {}),
    "ivshmem-plain": (MEMORY, {"memdev": "m0"}), "pc-dimm": (MEMORY, {"memdev": "m0"}), "nvdimm": (
        ["-machine", "nvdimm=on"] + MEMORY, {"memdev": "m0"}),
    "virtserialport": (["-device", "virtio-serial-pci"] + CHAR, {"chardev": "c0"}), "tpci200": ([], {}), "sdhci-pci": ([], {}),
    "i82559er": (NET, {"netdev": "n0"}), "pcnet": (NET, {"netdev": "n0"}), "tulip": (NET, {"netdev": "n0"}),
    "virtio-sound-pci": (["-audiodev", "none,id=a0"], {"audiodev": "a0"}), "virtio-crypto-pci": (
        ["-object", "cryptodev-backend-builtin,id=k0"], {"cryptodev": "k0"}),
    "virtio-tablet-pci": ([], {}), "virtio-9p-pci": (["-fsdev", "local,id=f0,path=dir,security_model=none"],
                                                     {"fsdev": "f0", "mount_tag": "t"}), "vhost-vsock-pci": ([], {"guest-cid": "1"}),
    "cxl-rp": (["-machine", "cxl=on", "-device", "pxb-cxl,id=cx,bus_nr=12"], {"bus": "cx"}), "amd-iommu": ([], {}),
    "scsi-generic": (SCSI + BLOCK, {"drive": "b0"}), "nvme-ns": (["-device", "nvme,serial=s"] + BLOCK, {"drive": "b0"}),
    "usb-mtp": (USB, {"rootdir": "dir"}), "usb-uas": (USB, {}), "usb-ccid": (USB, {}), "isa-ipmi-kcs": (
        ["-device", "ipmi-bmc-sim,id=bmc0"], {"bmc": "bmc0"}), "ipmi-bmc-sim": ([], {}), "smbus-eeprom": ([], {}),
}
WIDTH = {"uint8": (8, False), "uint16": (16, False), "uint32": (32, False), "uint64": (64, False),
         "int8": (8, True), "int16": (16, True), "int32": (32, True), "int64": (64, True)}


def integers(kind):
    bits, signed = WIDTH[kind]
    top = (1 << (bits - signed)) - 1
    bottom = -(1 << (bits - 1)) if signed else 0
    return ["1", str(top), str(top + 1), str(bottom - 1), "0x10", "1k", "abc", ""]


def values(entry, enums):
    """Values to try for a property, the first ones meant well."""
    kind = entry["type"]
    if kind in WIDTH:
        return integers(kind)
    if kind == "bool":
        return ["on", "off", "yes", "1", "ON", "auto", None]
    if kind in ("OnOffAuto", "OnOffSplit"):
        return ["on", "auto", "off", "split", "yes", "true", None]
    if kind == "size":
        return ["4k", "4096", "1.5M", "1Q", "-1", "0x1000", "abc"]
    if entry.get("sem") == "pci-devfn":
        return ["5", "1f.7", "20", "5.8", "x", "0:5", "10.0"]
    if kind in enums:
        legal = enums[kind]
        return [legal[0], legal[-1], legal[0].upper(), legal[0] + "x", ""]
    return []


def json_values(entry):
    """Values for the JSON form, by type: right, wrong type."""
    kind = entry["type"]
    if kind in WIDTH:
        return [3, "3", 3.5, -1, True]
    if kind == "bool":
        return [True, "on", 1, None]
    if kind == "OnOffAuto":
        return ["auto", True, "yes"]
    if kind in ("str", "string"):
        return ["text", 5, []]
    return []


def load(folder, version):
    name = next(n for n in sorted(os.listdir(folder)) if n.startswith(version) and n.endswith("-x86_64.json.xz"))
    with lzma.open(os.path.join(folder, name)) as f:
        return json.load(f)


def spell(driver, needs, extra):
    return ",".join([driver] + ["%s=%s" % x for x in needs.items()] + extra)


def pick(seq, number, salt):
    """A few of seq, spread out by salt: not random, so that the same facts give the same cases."""
    return [seq[(salt + i * 7) % len(seq)] for i in range(min(number, len(seq)))] if seq else []


def tries(driver, entry, salt, enums):
    """Texts of one property: one that is meant well, one that is not."""
    good_bad = values(entry, enums)
    chosen = pick(good_bad, 1, salt)
    return ["%s" % entry["name"] if v is None else "%s=%s" % (entry["name"], v) for v in chosen]


def misspell(name, salt):
    at = salt % max(1, len(name) - 1)
    return name[:at] + name[at + 1:] if salt % 2 else name[:at + 1] + name[at] + name[at + 1:]


def of_device(driver, entries, enums, salt):
    before, needs = SUBJECTS[driver]
    usable = [e for e in entries if e["name"] not in needs and "[" not in e["name"] and not e["type"].startswith("link<")]
    for i, entry in enumerate(pick(usable, 7, salt)):
        for text in tries(driver, entry, salt + i, enums):
            yield before + ["-device", spell(driver, needs, [text])]
    for i, entry in enumerate(pick(usable, 1, salt + 3)):
        yield before + ["-device", spell(driver, needs, [misspell(entry["name"], salt) + "=1"])]
    for i, entry in enumerate(pick([e for e in usable if json_values(e)], 2, salt + 5)):
        value = pick(json_values(entry), 1, salt + i)[0]
        yield before + ["-device", json.dumps(dict({"driver": driver}, **needs, **{entry["name"]: value}))]


def recipes(folder):
    """(remarks, arch, argv) like generate.read_recipes; properties of any of the three releases."""
    facts = [load(folder, v) for v in ("7.2", "10.0", "11.1")]
    enums = {}
    for fact in facts:
        enums.update(fact["enums"])
    for salt, driver in enumerate(sorted(SUBJECTS)):
        entries = {}
        for fact in facts:
            for entry in fact["devices"].get(driver, {}).get("props", ()):
                entries[entry["name"]] = entry
        remark = ["# properties of " + driver]
        for words in of_device(driver, [entries[n] for n in sorted(entries)], enums, salt * 3):
            yield remark, "x86_64", Q35 + words
            remark = []
