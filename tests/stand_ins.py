"""Stand-ins for the processes that QEMU talks to when it makes a device: a vhost-user back end, an ivshmem server, a software TPM.
They say just enough for QEMU to start. SPDX-License-Identifier: MIT"""
import os
import pathlib
import socket
import struct
import threading

FEATURES = 1 << 33 | 1 << 32 | 1 << 30 | 1 << 28 | 1 << 1  # IOMMU, virtio 1.0, protocol features, indirect descriptors, seqpacket of vsock
PROTOCOL = 1 << 0 | 1 << 3 | 1 << 5 | 1 << 9 | 1 << 13 | 1 << 15  # queues, acknowledgements, our requests, config, reset, memory slots
NUMBERS = {1: FEATURES, 15: PROTOCOL, 17: 64, 36: 32}  # requests that a number answers


def read(peer, size):
    data = b""
    while len(data) < size:
        more = peer.recv(size - len(data))
        if not more:
            raise EOFError
        data += more
    return data


def vhost_user(peer):
    while True:
        request, flags, size = struct.unpack("<III", read(peer, 12))
        payload = read(peer, size)
        if request in NUMBERS:
            payload = struct.pack("<Q", NUMBERS[request])
        elif request not in (11, 24):  # a ring's base, the config: what came in goes back
            if not flags & 8:
                continue
            payload = bytes(8)
        peer.sendall(struct.pack("<III", request, 5, len(payload)) + payload)


def ivshmem(peer):
    """Version 0, we are peer 0, and -1 with the memory."""
    memory = os.memfd_create("ivshmem")
    os.ftruncate(memory, 1 << 20)
    peer.sendall(struct.pack("<qq", 0, 0))
    socket.send_fds(peer, [struct.pack("<q", -1)], [memory])
    os.close(memory)
    read(peer, 1)


def answer_tpm(data):
    """A TPM 2.0 that is content with everything."""
    try:
        while True:
            head = read(data, 10)
            read(data, struct.unpack(">I", head[2:6])[0] - 10)
            data.sendall(struct.pack(">HII", 0x8001, 10, 0))
    except (EOFError, OSError):
        data.close()


# Bytes behind a command of the control channel, bytes of its answer behind the result.
TPM = {1: (0, 8), 2: (4, 0), 3: (0, 0), 4: (0, 4), 5: (1, 0), 11: (4, 0), 14: (0, 0), 16: (0, 0), 17: (4, 12)}


def tpm(peer):
    while True:
        head, fds, _, _ = socket.recv_fds(peer, 4, 1)
        if not head:
            return
        code = struct.unpack(">I", head)[0]
        asked, told = TPM.get(code, (0, 0))
        read(peer, asked)
        if code == 16:
            threading.Thread(target=answer_tpm, args=[socket.socket(fileno=fds[0])], daemon=True).start()
        if code == 1:
            peer.sendall(struct.pack(">Q", 0xFFFF))
        elif code == 17:
            peer.sendall(struct.pack(">IIII", 0, 4096, 1024, 4096))
        else:
            peer.sendall(bytes(4 + told))


SERVERS = {"vhost.sock": vhost_user, "ivshmem.sock": ivshmem, "tpm.sock": tpm}


def serve(peer, server):
    try:
        with peer:
            server(peer)
    except (EOFError, OSError):
        pass


def listen(listener, server):
    while True:
        peer, _ = listener.accept()
        threading.Thread(target=serve, args=[peer, server], daemon=True).start()


def start(folder):
    """All of them, on sockets in the folder, for as long as this process lives."""
    for name, server in SERVERS.items():
        path = pathlib.Path(folder, name)
        path.unlink(missing_ok=True)
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(str(path))
        listener.listen(16)
        threading.Thread(target=listen, args=[listener, server], daemon=True).start()
