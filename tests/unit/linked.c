/* Descriptions have one address each, in the program and in the library, however the two are linked: most programs have a copy of
 * them all. SPDX-License-Identifier: MIT */
#include <qcb/qcb.h>
#include <stdio.h>
#include <string.h>

/* Address constants, filled in when the program starts. */
static const qcb_desc *const some[] = { &qcb_desc_accel_kvm, &qcb_desc_blockdev_qcow2, &qcb_desc_vnc };
static const char *const names[] = { "accel_kvm", "blockdev_qcow2", "vnc" };

static bool is_there(const qcb_desc *desc)
{
    size_t i = 0;
    while (qcb_desc_at(i) != NULL && qcb_desc_at(i) != desc)
        i++;
    return qcb_desc_at(i) == desc && desc != NULL;
}

static bool reads_as(const char *text, const qcb_desc *desc)
{
    const char *words[] = { "qemu-system-x86_64", "-blockdev", text };
    qcb_cmdline *doc;
    if (qcb_cmdline_from_argv(&doc, 3, words, NULL) != QCB_OK)
        return false;
    qcb_blockdev_qcow2 node;
    bool same = qcb_cmdline_desc(doc, 0) == desc && qcb_get(doc, 0, blockdev_qcow2, &node, NULL) == QCB_OK &&
                node.file.desc == &qcb_desc_blockdev_file;
    qcb_cmdline_free(doc);
    return same;
}

int main(void)
{
    bool good = true;
    for (size_t i = 0; i < sizeof some / sizeof *some; i++)
        good &= is_there(some[i]) && strcmp(qcb_desc_name(some[i]), names[i]) == 0;
    good &= reads_as("driver=qcow2,node-name=a,file.driver=file,file.filename=x", &qcb_desc_blockdev_qcow2);
    printf("1..1\n%s 1 - one address each\n", good ? "ok" : "not ok");
    return good ? 0 : 1;
}
