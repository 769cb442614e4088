/* schema-fuzz [COUNT [SEED]]: mutated images are refused, or safe to use. Half of the mutants get a right checksum, so that the
 * checks behind it are met. Best under ASan and UBSan. SPDX-License-Identifier: MIT */
#include "schema/image.h"

#include <qcb/schema.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t seed = 1;

static uint64_t next_random(void)
{
    uint64_t z = seed += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static const uint32_t nasty[] = { 0, 1, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffff8, 0x10000 };

static void mutate(unsigned char *bytes, size_t size)
{
    /* Most of the image is strings and members: aim at the header and section starts often. */
    size_t reach = next_random() % 4 == 0 ? sizeof(qcb_image_header) : size;
    for (uint64_t left = 1 + next_random() % 4; left > 0; left--) {
        size_t at = (size_t)(next_random() % (reach - 4));
        if (next_random() % 2)
            bytes[at] ^= (unsigned char)(1u << next_random() % 8);
        else
            memcpy(bytes + (at & ~(size_t)3), &nasty[next_random() % (sizeof nasty / sizeof *nasty)], 4);
    }
}

static void use_type(const qcb_target *target, qcb_type type)
{
    qcb_type_info info;
    qcb_option_info option;
    qcb_value_info value;
    qcb_member_iter iter;
    qcb_member_info member;
    int left = 60;
    qcb_type_get(target, type, &info);
    qcb_option_get(target, type, &option);
    for (size_t i = 0; i < 20 && qcb_enum_value(target, type, i, &value); i++)
        qcb_enum_has(target, type, qcb_str(value.name), &value);
    qcb_union_variant(target, type, qcb_str("tap"));
    qcb_members(&iter, target, type, next_random() % 2);
    while (left-- > 0 && qcb_members_next(&iter, &member))
        qcb_member_get(target, member.member, &member);
    qcb_find_member_anywhere(target, type, qcb_str("out[3]"), &member);
}

static void use_all(const qcb_schema *schema)
{
    static const char *const versions[] = { "7.2", "9.1", "11.1", "12.0", "6.0" };
    qcb_target target;
    if (qcb_target_init(&target, schema, versions[next_random() % 5], "x86_64") != QCB_OK &&
        qcb_target_any(&target, schema, NULL) != QCB_OK)
        return;
    qcb_default_machine(&target);
    qcb_find_type_anywhere(&target, QCB_KIND_DEVICE, qcb_str("virtio-net"));
    qcb_find_data_type(&target, qcb_str("Netdev"));
    for (int i = 0; i < 40; i++)
        use_type(&target, (qcb_type)(next_random() % 5000));
    for (int kind = 0; kind <= QCB_KIND_COUNT; kind++)
        use_type(&target, qcb_next_type_anywhere(&target, (qcb_kind)kind, 0));
}

int main(int argc, char **argv)
{
    const qcb_schema *embedded = qcb_schema_embedded();
    size_t size = qcb_schema_size(embedded), refused = 0, used = 0;
    unsigned long count = argc > 1 ? strtoul(argv[1], NULL, 10) : 2000;
    unsigned char *bytes = aligned_alloc(8, size), *cut;
    seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    if (bytes == NULL || qcb_schema_from_memory(embedded, size, NULL) == NULL)
        return 1;
    memcpy(bytes, embedded, size);
    for (unsigned long i = 0; i < count; i++) {
        /* Only what the last mutant changed is put back: copying all of it would be most of the time. */
        size_t length = next_random() % 16 == 0 ? (size_t)(next_random() % size) & ~(size_t)7 : size;
        const char *reason = NULL;
        const qcb_schema *schema;
        memcpy(bytes, embedded, size);
        mutate(bytes, size);
        if (length >= sizeof(qcb_image_header) && next_random() % 2) {
            qcb_image_header *header = (qcb_image_header *)(void *)bytes;
            memcpy(header->magic, QCB__IMAGE_MAGIC, 8);
            header->format = QCB__L32(QCB__IMAGE_FORMAT);
            header->size = QCB__L32((uint32_t)length);
            header->checksum = QCB__L64(qcb__image_checksum(header + 1, length - sizeof *header));
        }
        cut = length == size ? bytes : aligned_alloc(8, length ? length : 8);
        if (cut != bytes)
            memcpy(cut, bytes, length);
        schema = qcb_schema_from_memory(cut, length, &reason);
        if (schema == NULL && reason == NULL) {
            printf("not ok 1 - refused without a reason\n1..1\n");
            return 1;
        }
        refused += schema == NULL;
        used += schema != NULL;
        if (schema != NULL)
            use_all(schema);
        if (cut != bytes)
            free(cut);
    }
    free(bytes);
    printf("%s 1 - %lu mutants: %zu refused, %zu used without harm\n1..1\n", refused && used ? "ok" : "not ok", count, refused,
           used);
    return refused && used ? 0 : 1;
}
