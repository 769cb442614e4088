# SPDX-License-Identifier: MIT
"""From what a QEMU said when it refused to a verdict: `reject` when the command line is at fault, `env` when this host
or this build is."""
import re

# --- names of things that a build may lack: refusing them says nothing about the command line -----------------------
ACCELS = "kvm xen hvf whpx nvmm tcg qtest hax mshv nitro"
DISPLAYS = "default none gtk sdl egl-headless curses cocoa spice-app dbus"
AUDIO = "none alsa coreaudio dbus dsound jack oss pa sdl sndio spice wav"
NETS = """none nic user tap l2tpv3 socket stream dgram vde bridge hubport netmap vhost-user vhost-vdpa vmnet-host
 vmnet-shared vmnet-bridged"""
CHARS = """file serial parallel pipe socket udp pty null mux msmouse wctablet braille testdev stdio console spicevmc
 spiceport qemu-vdagent dbus vc ringbuf memory"""
BLOCKS = """blkdebug blklogwrites blkreplay blkverify bochs cloop compress copy-before-write copy-on-read dmg file
 snapshot-access ftp ftps gluster host_cdrom host_device http https io_uring iscsi luks nbd nfs null-aio null-co nvme
 nvme-io_uring parallels preallocate qcow qcow2 qed quorum raw rbd replication ssh throttle vdi vhdx virtio-blk-vfio-pci
 virtio-blk-vhost-user virtio-blk-vhost-vdpa vmdk vpc vvfat"""
OBJECTS = """authz-list authz-listfile authz-pam authz-simple can-bus can-host-socketcan colo-compare cryptodev-backend
 cryptodev-backend-builtin cryptodev-backend-lkcf cryptodev-vhost-user dbus-vmstate filter-buffer filter-dump
 filter-mirror filter-redirector filter-replay filter-rewriter input-barrier input-linux iothread main-loop
 memory-backend-epc memory-backend-file memory-backend-memfd memory-backend-ram pef-guest pr-manager-helper qtest
 rng-builtin rng-egd rng-random secret secret_keyring sev-guest thread-context s390-pv-guest throttle-group tls-creds-anon
 tls-creds-psk tls-creds-x509 tls-cipher-suites x-remote-object x-vfio-user-server"""
LATER = {  # what joined after 7.2
    "net": {"af-xdp": (8, 2), "passt": (10, 1)},
    "audio": {"pipewire": (8, 1)},
    "char": {"hub": (10, 0)},
    "object": {"iommufd": (9, 0), "acpi-generic-initiator": (9, 0), "acpi-generic-port": (9, 2), "sev-snp-guest": (9, 1),
               "memory-backend-shm": (9, 1), "tdx-guest": (10, 1), "igvm-cfg": (10, 1), "monitor-hmp": (11, 1),
               "monitor-qmp": (11, 1)},
    "accel": {}, "display": {}, "block": {},
}
NAMES = {"accel": ACCELS, "display": DISPLAYS, "audio": AUDIO, "net": NETS, "char": CHARS, "block": BLOCKS, "object": OBJECTS}
DEVICES = {  # in modules, or with libraries that a build may lack: since, until
    **{n: ((0,), (99,)) for n in "qxl qxl-vga virtio-gpu-gl virtio-gpu-gl-pci virtio-gpu-gl-device virtio-vga-gl usb-redir "
       "usb-host u2f-emulated u2f-passthru ccid-card-emulated ccid-card-passthru xen-pci-passthrough canokey".split()},
    "pvrdma": ((0,), (8, 2)), "ivshmem-flat": ((10, 0), (99,)), "vfio-user-pci": ((10, 1), (99,)),
    "uefi-vars-x64": ((10, 0), (99,)), "uefi-vars-sysbus": ((10, 0), (99,)),
    **{"virtio-" + n: ((8, 2), (99,)) for n in ("gpu-rutabaga", "gpu-rutabaga-pci", "gpu-rutabaga-device", "vga-rutabaga")},
}
OPTION_KIND = {"-display": "display", "-audiodev": "audio", "-audio": "audio", "-netdev": "net", "-nic": "net", "-net": "net",
               "-blockdev": "block", "-drive": "block", "-object": "object"}


def release(text):
    return tuple(int(x) for x in text.split("."))


def known(kind, name, version):
    since = LATER[kind].get(name)
    return name in NAMES[kind].split() or (since is not None and since <= release(version))


# --- words of a refusal that blame the host or the build --------------------------------------------------------------
HOST = re.compile("|".join((
    # modules and build options
    r"want to install", r"Display '.*' is not available", r"Unknown audio driver",
    r"no option group '(spice|iscsi|virtfs|fsdev|sandbox)'", r"not (built|compiled)|not been enabled|not enabled in this|built without",
    r"compiled without|disabled at compile|support (is|was) (disabled|not enabled)|not (enabled|available|supported) (in|by) this (QEMU|build)",
    r"not supported on this platform|OpenGL support|QXL VGA not available|OpenGL is required|opengl is not available",
    r"render node|egl:|\bGLX?\b_|terminal output|D-?Bus|cannot open display|gtk init|initialize SDL|spice server",
    r"Could not init `.*' audio|(open|initialize) .* audio|audio: (Failed|Could not)|rutabaga or udmabuf",
    # accelerators and hardware
    r"KVM kernel module|initialize (kvm|xen|hvf|whpx|nvmm|mshv)|\bkvm: |\bKVM_[A-Z]|\bkvm_|KVM is not supported",
    r"(host|kernel|KVM|CPU) (does|do)(n't| not) support|not supported by (the )?(host|kernel|KVM|your)|supported only by KVM",
    r"requires KVM support|not available in this (host|kernel)|does not support this on KVM|in-kernel .* not supported|KVM does",
    r"vfio|VFIO|/dev/iommu|iommufd|mlock|\bSEV\b|/dev/sev|\bTDX\b|SGX is not supported|/dev/sgx|vhost-user|vhost-vdpa",
    r"vhost-net requested|vhost char device|vhost_set_|vhost-scsi: |unable to (open|find) vhost|vhost-vsock: unable",
    # network of the host
    r"/dev/net/tun|bridge helper|network script|could not (configure|open bridge|open bpf)|query .*tap|TUN[SG]ETIFF|get tap",
    r"netmap|AF_XDP|af-xdp|libxdp|(init|create) .*socket|l2tpv3|\bpasst\b|couldn't create socket|can't (bind|connect)",
    r"Failed to (connect|bind|listen|find an available port|get peer name|resolve|set non-blocking)|address resolution failed",
    r"Unable to (connect|bind|listen)|set up host forwarding|Couldn't (start|set up)|Couldn't open",
    # memory
    r"set up guest memory|map backing store|prealloc|Insufficient free host memory|could not allocate|open backing store",
    r"(truncate|create) backing store|[Cc]annot bind memory|mempolicy|mbind|Setting policy|huge ?page|Unable to allocate",
    # files
    r"romfile|could not load|[Cc]ould not (find|load|open|read|create)|[Ff]ailed to (load|read|launch)|couldn't open|cannot load",
    r"[Cc]an(no|')t (read|open)|Cannot open|error (reading|loading)|[Uu]nable to (load|read|import|access credentials|find the RISC-V)",
    r"kernel too old|invalid kernel header|determine file size|open [^:]*: |Cannot read|smbd'|tpm-emulator: |not a TPM device",
    r"No encryption in image|image descriptor|rootdir does not|initialize vcard|set for images with|file descriptor with matching flags",
    r"LUKS|Invalid password|does not have .* header|migration stream|load of migration|rdma event|chroot failed|FDT_ERR",
    r"nodes select no CPUs|Required key not available|Image is not in|get (\"|shared |exclusive )?.*lock|Could not (open|create)",
    r"No such PSK|certificate|does not exist on disk",
    # errno texts
    r"No such (file|device)|Permission denied|Is a directory|Not a directory|Operation not (permitted|supported)\b",
    r"Address (already in use|family)|requested address|Connection re(fused|set)|Inappropriate ioctl|Bad file descriptor",
    r"Read-only file system|Cannot allocate memory|resource busy|Network is unreachable|No route to host|Name or service",
    r"name resolution|No space left|Too many open files|Text file busy|Function not implemented|Illegal seek",
    r"Transport endpoint|Protocol not supported|operation on non-socket|Broken pipe|temporarily unavailable",
    r"No data available|Servname not|File too large|Input/output error|File name too long",
)))
# words that look like the above and still blame the command line
OURS = re.compile("|".join((
    r"path .* is too long", r"tpm chardev .* not found|tpm-emulator: (parameter|chardev)", r"No provided host device",
    r"OpenGL is not supported by (the )?display", r"backend '(nic|none)' is not compiled", r"neither \S+ nor \S+ was specified",
    r"security_model=\[passthrough", r"can't find value '", r"invalid option$", r"requires an argument$",
    r"Parameter '[^']*' (is missing|is unexpected|expects|does not accept)", r"Property '[^']*' (not found|doesn't take)",
    r"Invalid parameter( type for|s? ')", r"unsupported machine type", r"unable to find CPU model|requires KVM or HVF",
    r"CPU model '[^']*' requires KVM|PV.* requires KVM", r"bus found for device|Bus '[^']*' (not found|does not support)",
    r"(Device|Chardev with id) '[^']*' not found|chardev \"[^\"]*\" not found|Cannot find device",
    r"-accel and|-icount is not allowed", r"Duplicate (ID|nodes)|duplicate property|already exists",
    r"fd=-?[0-9]+.*must be|invalid fd", r"vhost-user.*(requires|not supported for|expects|is not a|must)|vhost-user: (chardev|missing)",
    r"guest-cid property|SASL auth is not enabled|missing (chardev|wwpn)|vhostdev are missing|is not enabled: missing", r"No vfio-user socket", r"host-nodes|Invalid host NUMA|no block device can store",
)))
CHATTER = re.compile(  # lines that go with a refusal but are not the reason
    r"^Please use \S*=o(n|ff) instead|^Path must be less than|could not connect (serial|parallel) device|falling back to"
    r"|^\s*$|^\(process:|GLib|^Try |^Use -machine help|Supported TPM types|^ (passthrough|emulator)|Optional suffix"
    r"|^\[[EWI]\]\[|^and exabytes|Valid models|Identifiers consist of|kilo-, mega-|^Use -device vfio-pci")
WARNING = re.compile(r"^(\S+: )?(.*: )?(warning|info): |^WARNING|^ALSA lib|^audio: (warning|Capture|Playback)")
HELP = re.compile(r"^[\w-]* ?options:$|^There are no options for|^Log items|^Supported TPM types|^No options available")
OURS_PREFIX = "-mon chardev=ask.qmp"


def tidy(line):
    """A line of stderr without program name, time stamp and guest name."""
    line = re.sub(r"^\d{4}-\d\d-\d\dT[\d:.]+Z ", "", line)
    line = re.sub(r"^(\S+ )?(/\S*/)?qemu-system-[\w-]+: ", "", line)
    return "" if line.startswith(OURS_PREFIX) else line


def without_echo(line, argv):
    """The message without the option text that QEMU repeats in front of it: a file called vfio must not count."""
    echoed = [a for a in argv if a and " " + a + ": " in line]
    if echoed:
        return line.split(" " + max(echoed, key=len) + ": ", 1)[1]
    found = re.match(r"--?[\w-]+ .*?: (.*)$", line)
    return found.group(1) if found else line


def names_optional_thing(line, argv, version):
    """Whether a name was refused that other builds of the same version know."""
    found = re.search(r"Parameter '(type|driver|qom-type)' does not accept value '([^']*)'", line)
    option = re.match(r"-?(-[\w-]+) ", line)
    if found and option and option.group(1) in OPTION_KIND:
        return known(OPTION_KIND[option.group(1)], found.group(2), version)
    found = re.search(r"invalid accelerator (.*)$", line)
    if found:
        return known("accel", found.group(1), version)
    found = re.search(r"'([^']*)' is not a valid char driver name", line)
    if found:
        return known("char", found.group(1), version)
    found = re.search(r"'([^']*)' is not a valid device model name", line)
    if found and found.group(1) in DEVICES:
        since, until = DEVICES[found.group(1)]
        return since <= release(version) < until
    if re.search(r"expects a TPM backend type", line):
        return any(re.match(r"(type=)?(emulator|passthrough)\b", a) for a in argv)
    found = re.match(r"-?-(spice|iscsi|xen-attach|xen-domid-restrict)\b.*(invalid option|Option not supported)", line)
    return bool(found)


def refusal(version, argv, stderr, status):
    """(verdict, message) of a QEMU that ended by itself with a status other than 0."""
    lines = [x for x in map(tidy, stderr.splitlines()) if x.strip()]
    errors = [x for x in lines if not WARNING.search(x)]
    core = [x for x in errors if not CHATTER.search(x)] or errors
    message = " | ".join(core[:4])[:600]
    if status < 0:
        said = [x for x in core if not x.startswith("Unexpected error in")]
        on_purpose = status == -6 and len(said) < len(core) and said      # QEMU's own error_abort
        return ("reject", " | ".join(said[:3])[:600]) if on_purpose else ("env", "signal %d %s" % (-status, message))
    if not errors:
        return "env", "exit %d without a word" % status
    if HELP.match(core[0]):
        return "reject", message
    if any(names_optional_thing(x, argv, version) for x in core):
        return "env", message
    blamed = [x for x in core if not OURS.search(x)]
    if any(HOST.search(without_echo(x, argv)) for x in blamed):
        return "env", message
    return "reject", message
