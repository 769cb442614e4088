/* Reads a command line, changes one key, and prints it: all other bytes stay. SPDX-License-Identifier: MIT */
#include <qcb/machine.h>

#include <stdio.h>
#include <string.h>

static const char text[] =
    "sudo qemu-system-x86_64 -M pc,usb=off,x-mine=1 -m 4G -device '{\"driver\":\"e1000\", \"id\" : \"n0\"}' disk.img";

int main(void)
{
    qcb_cmdline *doc;
    qcb_machine machine;
    if (qcb_cmdline_from_shell(&doc, text, strlen(text), NULL) != QCB_OK)
        return 1;
    size_t at = qcb_cmdline_find(doc, "machine", 0);
    qcb_get(doc, at, machine, &machine, NULL); /* x-mine has no field: it stays in the document */
    machine.type = QCB_MACHINE_Q35;
    machine.usb = QCB_ON;
    qcb_put(doc, at, machine, &machine);
    qcb_cmdline_set(doc, qcb_cmdline_find_id(doc, "device", "n0", 0), "mac", "52:54:00:12:34:56");
    fputs(qcb_cmdline_text(doc, QCB_LAYOUT_SHELL, NULL), stdout);
    qcb_cmdline_free(doc);
    return 0;
}
