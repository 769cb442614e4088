/* Words for kinds, shared by the library and the compiler. SPDX-License-Identifier: MIT */
#include <qcb/schema.h>

static const char *const kind_names[QCB_KIND_COUNT] = {
    [QCB_KIND_NONE] = "none",           [QCB_KIND_OPTION] = "option",     [QCB_KIND_MACHINE] = "machine",
    [QCB_KIND_ACCEL] = "accelerator",   [QCB_KIND_CPU] = "CPU model",     [QCB_KIND_DEVICE] = "device",
    [QCB_KIND_OBJECT] = "object",       [QCB_KIND_NETDEV] = "netdev",     [QCB_KIND_CHARDEV] = "chardev",
    [QCB_KIND_BLOCKDEV] = "blockdev",   [QCB_KIND_AUDIODEV] = "audiodev", [QCB_KIND_DISPLAY] = "display",
    [QCB_KIND_TPMDEV] = "tpmdev",       [QCB_KIND_FSDEV] = "fsdev",       [QCB_KIND_GROUP] = "option group",
    [QCB_KIND_STRUCT] = "structure",    [QCB_KIND_UNION] = "union",       [QCB_KIND_ENUM] = "enum",
    [QCB_KIND_ALTERNATE] = "alternate", [QCB_KIND_CLASS] = "class",
};

static const char *const value_names[QCB_VALUE_KIND_COUNT] = {
    [QCB_VALUE_ANY] = "any",       [QCB_VALUE_BOOL] = "bool",           [QCB_VALUE_ENUM] = "enum",
    [QCB_VALUE_INT] = "int",       [QCB_VALUE_UINT] = "uint",           [QCB_VALUE_SIZE] = "size",
    [QCB_VALUE_NUMBER] = "number", [QCB_VALUE_STRING] = "string",       [QCB_VALUE_STRUCT] = "struct",
    [QCB_VALUE_UNION] = "union",   [QCB_VALUE_ALTERNATE] = "alternate", [QCB_VALUE_LINK] = "link",
    [QCB_VALUE_NULL] = "null",
};

static const char *const namespace_names[QCB_NS_COUNT] = {
    [QCB_NS_NONE] = "none",       [QCB_NS_BLOCK] = "block",       [QCB_NS_NODE] = "node",     [QCB_NS_NETDEV] = "netdev",
    [QCB_NS_CHARDEV] = "chardev", [QCB_NS_AUDIODEV] = "audiodev", [QCB_NS_OBJECT] = "object", [QCB_NS_DEVICE] = "device",
    [QCB_NS_FSDEV] = "fsdev",     [QCB_NS_TPMDEV] = "tpmdev",     [QCB_NS_BUS] = "bus",       [QCB_NS_MACHINE] = "machine",
    [QCB_NS_FDSET] = "fdset",     [QCB_NS_NUMA] = "numa",         [QCB_NS_CPU] = "cpu",       [QCB_NS_DISPLAY] = "display",
    [QCB_NS_FW_CFG] = "fw-cfg",   [QCB_NS_MONITOR] = "monitor",
};

const char *qcb_kind_name(qcb_kind kind)
{
    return (unsigned)kind < QCB_KIND_COUNT ? kind_names[kind] : NULL;
}

const char *qcb_value_kind_name(qcb_value_kind kind)
{
    return (unsigned)kind < QCB_VALUE_KIND_COUNT ? value_names[kind] : NULL;
}

const char *qcb_namespace_name(qcb_namespace space)
{
    return (unsigned)space < QCB_NS_COUNT ? namespace_names[space] : NULL;
}
