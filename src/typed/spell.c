/* Names in C that follow from those of QEMU: "dirty_ring_size" from "dirty-ring-size", "device_e1000" from "device" and "e1000".
 * They would be a fiftieth of the library, and few programs ask for one, so they are written down when somebody asks: each once,
 * for good, in memory that takes no room in the file. SPDX-License-Identifier: MIT */
#include "typed/desc.h"

#include <stdatomic.h>

static char field_names[QCB__KEY_STEP << 16], desc_names[QCB__DESC_COUNT][QCB__MAX_NAME]; /* the former at the places of keys */
static atomic_flag busy = ATOMIC_FLAG_INIT;

static char *put(char *to, const char *from)
{
    for (; *from != '\0'; from++)
        *to++ = qcb__c_letter(*from);
    return to;
}

static const char *spell(char *name, const char *first, const char *second)
{
    while (atomic_flag_test_and_set_explicit(&busy, memory_order_acquire)) {
    }
    if (*name == '\0') {
        char *end = put(name, first);
        if (second != NULL)
            put(put(end, "_"), second);
    }
    atomic_flag_clear_explicit(&busy, memory_order_release);
    return name;
}

const char *qcb__c_name(const qcb_field *field)
{
    const char *key = qcb__key(field), *p = key;
    for (size_t i = 0; (field->flags & QCB_FIELD_C_NAME) != 0 && i < qcb__c_name_count; i++)
        if (qcb__c_names[i].key == field->key)
            return qcb__name(qcb__c_names[i].name);
    while (*p != '\0' && *p == qcb__c_letter(*p))
        p++;
    return *p == '\0' ? key : spell(field_names + field->key * QCB__KEY_STEP, key, NULL);
}

const char *qcb_desc_name(const qcb_desc *desc)
{
    const char *own = qcb__own_name(desc);
    return own != NULL ? own : spell(desc_names[desc - qcb__descs], qcb__option(desc), qcb__variant(desc));
}
