/* Is an image sound? After this no look-up can leave it, whatever the file said. SPDX-License-Identifier: MIT */
#include "schema/view.h"

const uint32_t qcb__record_sizes[QCB__SEC_COUNT] = { 1,
                                                     3,
                                                     sizeof(qcb_image_release),
                                                     sizeof(qcb_image_target),
                                                     0,
                                                     sizeof(qcb_image_range),
                                                     sizeof(qcb_image_type),
                                                     2,
                                                     2,
                                                     sizeof(qcb_image_alias),
                                                     2,
                                                     sizeof(qcb_image_attr),
                                                     4,
                                                     sizeof(qcb_image_shape),
                                                     sizeof(qcb_image_sig),
                                                     sizeof(qcb_image_limits),
                                                     sizeof(qcb_image_extra),
                                                     4,
                                                     sizeof(qcb_image_note),
                                                     sizeof(qcb_image_life) };

uint64_t qcb__image_checksum(const void *bytes, size_t size)
{
    const unsigned char *at = bytes;
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i + 8 <= size; i += 8) {
        uint64_t word;
        memcpy(&word, at + i, sizeof word);
        hash = (hash ^ QCB__L64(word)) * 1099511628211u;
        hash ^= hash >> 31;
    }
    return hash;
}

uint32_t qcb__strings_sum(const qcb_schema *schema)
{
    size_t size = (qcb__count(schema, QCB__SEC_STRINGS) + (size_t)7) / 8 * 8; /* the rest is zero */
    return (uint32_t)qcb__image_checksum(qcb__section(schema, QCB__SEC_STRINGS), size);
}

/* Counts that records are held against. */
typedef struct limits {
    const qcb_schema *schema;
    uint32_t count[QCB__SEC_COUNT];
} limits;

static const char *check_sections(const qcb_schema *schema, uint32_t size)
{
    for (size_t i = 0; i < QCB__SEC_COUNT; i++) {
        uint64_t offset = QCB__L32(schema->header.section[i].offset), count = QCB__L32(schema->header.section[i].count);
        uint64_t record = i == QCB__SEC_SETS ? (uint64_t)QCB__L32(schema->header.set_words) * 4 : qcb__record_sizes[i];
        if (offset % 8 != 0 || offset < sizeof schema->header || offset + count * record > size)
            return "a section lies outside the file";
    }
    return NULL;
}

static bool good_string(const limits *l, uint32_t offset)
{
    return QCB__L32(offset) < l->count[QCB__SEC_STRINGS];
}

static bool good_set(const limits *l, uint16_t set)
{
    return QCB__L16(set) < l->count[QCB__SEC_SETS];
}

static bool good_text(const limits *l, uint16_t text)
{
    return QCB__L16(text) < l->count[QCB__SEC_TEXTS];
}

static bool good_type(const limits *l, uint32_t type)
{
    return type < l->count[QCB__SEC_TYPES];
}

static bool good_span(uint64_t first, uint64_t count, uint32_t limit)
{
    return first + count <= limit;
}

static const char *check_head(const limits *l)
{
    const char *strings = qcb__section(l->schema, QCB__SEC_STRINGS);
    if (l->count[QCB__SEC_STRINGS] < 2 || strings[0] != '\0' || strings[1] != '\0' ||
        strings[l->count[QCB__SEC_STRINGS] - 1] != '\0')
        return "the strings do not end";
    if (l->count[QCB__SEC_SLOTS] == 0)
        return "the name table has no size";
    if (l->count[QCB__SEC_TARGETS] == 0 || l->count[QCB__SEC_TARGETS] > 0x7fff ||
        QCB__L32(l->schema->header.set_words) != (l->count[QCB__SEC_TARGETS] + 31) / 32)
        return "the targets do not fit their sets";
    if (l->count[QCB__SEC_KINDS] != QCB_KIND_COUNT || l->count[QCB__SEC_TYPES] > 0xffff)
        return "the types have no order";
    for (int i = QCB__SEC_SETS; i < QCB__SEC_COUNT; i++) {
        bool with_none =
            i != QCB__SEC_QOM && i != QCB__SEC_DATA && i != QCB__SEC_ALIASES && i != QCB__SEC_RUNS && i != QCB__SEC_ATTRS;
        if (with_none && l->count[i] == 0)
            return "a section lacks its first record";
    }
    return l->count[QCB__SEC_RELEASES] == 0 ? "there are no releases" : NULL;
}

/* A table without a free slot would make a search for an unknown name endless. */
static const char *check_slots(const limits *l)
{
    const unsigned char *slots = qcb__section(l->schema, QCB__SEC_SLOTS);
    bool free_slot = false;
    for (uint32_t i = 0; i < l->count[QCB__SEC_SLOTS]; i++) {
        uint32_t slot = qcb__slot(slots, i);
        free_slot |= slot == 0;
        if (slot >> QCB__TAG_BITS >= l->count[QCB__SEC_STRINGS])
            return "a name lies outside the strings";
    }
    return free_slot ? NULL : "the name table is full";
}

static const char *check_targets(const limits *l)
{
    const qcb_image_release *releases = qcb__section(l->schema, QCB__SEC_RELEASES);
    const qcb_image_target *targets = qcb__section(l->schema, QCB__SEC_TARGETS);
    for (uint32_t i = 0; i < l->count[QCB__SEC_RELEASES]; i++)
        if (!good_string(l, releases[i].text))
            return "a release has no text";
    for (uint32_t i = 0; i < l->count[QCB__SEC_TARGETS]; i++)
        if (!good_string(l, targets[i].version) || !good_string(l, targets[i].full) || !good_string(l, targets[i].arch) ||
            QCB__L16(targets[i].release) >= l->count[QCB__SEC_RELEASES])
            return "a target has no name";
    return NULL;
}

/* Rows of a type end where the next one's begin: none may begin before those of the type before. */
static const char *check_types(const limits *l)
{
    const qcb_image_type *types = qcb__section(l->schema, QCB__SEC_TYPES);
    uint32_t rows = 0;
    for (uint32_t i = 0; i < l->count[QCB__SEC_TYPES]; i++) {
        const qcb_image_type *t = &types[i];
        if (qcb__type_name(t) >= l->count[QCB__SEC_STRINGS] || qcb__type_qom(t) >= l->count[QCB__SEC_STRINGS] ||
            qcb__type_set(t) >= l->count[QCB__SEC_SETS] || qcb__kind_of(t) >= QCB_KIND_COUNT ||
            !good_type(l, QCB__L16(t->parent)) || QCB__L16(t->run) >= l->count[QCB__SEC_RUNS] || QCB__L16(t->rows) < rows ||
            QCB__L16(t->rows) > l->count[QCB__SEC_MEMBERS])
            return "a type points outside the file";
        rows = QCB__L16(t->rows);
    }
    return NULL;
}

static const char *check_indexes(const limits *l)
{
    const qcb_image_range *kinds = qcb__section(l->schema, QCB__SEC_KINDS);
    const uint16_t *qom = qcb__section(l->schema, QCB__SEC_QOM), *data = qcb__section(l->schema, QCB__SEC_DATA);
    const qcb_image_alias *aliases = qcb__section(l->schema, QCB__SEC_ALIASES);
    for (uint32_t i = 0; i < QCB_KIND_COUNT; i++)
        if (!good_span(QCB__L32(kinds[i].first), QCB__L32(kinds[i].count), l->count[QCB__SEC_TYPES]))
            return "a kind points outside the types";
    for (uint32_t i = 0; i < l->count[QCB__SEC_QOM]; i++)
        if (!good_type(l, QCB__L16(qom[i])))
            return "the class index points outside the types";
    for (uint32_t i = 0; i < l->count[QCB__SEC_DATA]; i++)
        if (!good_type(l, QCB__L16(data[i])))
            return "the data index points outside the types";
    for (uint32_t i = 0; i < l->count[QCB__SEC_ALIASES]; i++)
        if (!good_string(l, aliases[i].name) || !good_type(l, QCB__L16(aliases[i].type)) || !good_set(l, aliases[i].set))
            return "an alias points outside the file";
    return NULL;
}

static const char *check_attrs(const limits *l)
{
    const qcb_image_attr *attrs = qcb__section(l->schema, QCB__SEC_ATTRS);
    const uint16_t *runs = qcb__section(l->schema, QCB__SEC_RUNS);
    for (uint32_t i = 0; i < l->count[QCB__SEC_RUNS]; i++)
        if ((QCB__L16(runs[i]) & ~QCB__RUN_ENDS) >= l->count[QCB__SEC_ATTRS])
            return "a type has an attribute outside the file";
    if (l->count[QCB__SEC_RUNS] > 1 && (QCB__L16(runs[l->count[QCB__SEC_RUNS] - 1]) & QCB__RUN_ENDS) == 0)
        return "the last type has attributes without end";
    for (uint32_t i = 0; i < l->count[QCB__SEC_ATTRS]; i++) {
        uint32_t key = attrs[i].key, value = qcb__attr_value(&attrs[i]);
        if (key == 0 || key >= QCB__ATTR_COUNT || (QCB__L16(attrs[i].set) != QCB__SET_OF_TYPE && !good_set(l, attrs[i].set)) ||
            (key < QCB__ATTR_NUMBERS && !good_type(l, value)) ||
            (key > QCB__ATTR_STRINGS && value >= l->count[QCB__SEC_STRINGS]) ||
            (key == QCB__ATTR_LIFE && value >= l->count[QCB__SEC_LIVES]))
            return "an attribute points outside the file";
    }
    return NULL;
}

static const char *check_members(const limits *l)
{
    const uint32_t *members = qcb__section(l->schema, QCB__SEC_MEMBERS);
    const qcb_image_shape *shapes = qcb__section(l->schema, QCB__SEC_SHAPES);
    for (uint32_t i = 0; i < l->count[QCB__SEC_MEMBERS]; i++)
        if (QCB__L32(members[i]) >> QCB__SHAPE_BITS >= l->count[QCB__SEC_STRINGS] ||
            (QCB__L32(members[i]) & ((1u << QCB__SHAPE_BITS) - 1)) >= l->count[QCB__SEC_SHAPES])
            return "a member points outside the file";
    for (uint32_t i = 0; i < l->count[QCB__SEC_SHAPES]; i++)
        if (qcb__number_of(shapes[i].set) >= l->count[QCB__SEC_SETS] ||
            qcb__number_of(shapes[i].sig) >= l->count[QCB__SEC_SIGS] ||
            qcb__number_of(shapes[i].value) >= l->count[QCB__SEC_TEXTS] ||
            qcb__note_number(&shapes[i]) >= l->count[QCB__SEC_NOTES])
            return "what members have in common points outside the file";
    return NULL;
}

static const char *check_sigs(const limits *l)
{
    const qcb_image_sig *sigs = qcb__section(l->schema, QCB__SEC_SIGS);
    const qcb_image_extra *extras = qcb__section(l->schema, QCB__SEC_EXTRAS);
    for (uint32_t i = 0; i < l->count[QCB__SEC_EXTRAS]; i++)
        if (!good_text(l, extras[i].unit) || !good_text(l, extras[i].syntax) || !good_text(l, extras[i].other))
            return "a unit or a form of members points outside the file";
    for (uint32_t i = 0; i < l->count[QCB__SEC_SIGS]; i++)
        if (sigs[i].limits >= l->count[QCB__SEC_RANGES] || sigs[i].extra >= l->count[QCB__SEC_EXTRAS] ||
            !good_text(l, sigs[i].word) || !good_type(l, QCB__L16(sigs[i].type)) || sigs[i].kind >= QCB_VALUE_KIND_COUNT ||
            sigs[i].space >= QCB_NS_COUNT)
            return "the type of a member points outside the file";
    return NULL;
}

static const char *check_notes(const limits *l)
{
    const uint32_t *texts = qcb__section(l->schema, QCB__SEC_TEXTS);
    const qcb_image_note *notes = qcb__section(l->schema, QCB__SEC_NOTES);
    const qcb_image_life *lives = qcb__section(l->schema, QCB__SEC_LIVES);
    uint32_t releases = l->count[QCB__SEC_RELEASES];
    for (uint32_t i = 0; i < l->count[QCB__SEC_TEXTS]; i++)
        if (!good_string(l, texts[i]))
            return "a default or a word points outside the strings";
    for (uint32_t i = 0; i < l->count[QCB__SEC_NOTES]; i++)
        if (!good_string(l, notes[i].help) || QCB__L16(notes[i].life) >= l->count[QCB__SEC_LIVES])
            return "a note points outside the file";
    for (uint32_t i = 0; i < l->count[QCB__SEC_LIVES]; i++)
        if (QCB__L16(lives[i].since) >= releases || QCB__L16(lives[i].deprecated) >= releases ||
            QCB__L16(lives[i].removed) >= releases || !good_string(l, lives[i].replacement) || !good_string(l, lives[i].why))
            return "a deprecation points outside the file";
    return NULL;
}

const char *qcb__image_check(const void *bytes, size_t size)
{
    static const char *(*const checks[])(const limits *) = { check_head,    check_slots,   check_targets,
                                                             check_types,   check_indexes, check_attrs,
                                                             check_members, check_sigs,    check_notes };
    const qcb_schema *schema = bytes;
    limits l = { .schema = schema };
    const char *reason;
    if (size < sizeof schema->header || memcmp(schema->header.magic, QCB__IMAGE_MAGIC, 8) != 0)
        return "not a qcb schema";
    if (QCB__L32(schema->header.format) != QCB__IMAGE_FORMAT)
        return "a schema of another version of qcb";
    if (QCB__L32(schema->header.size) != size || size % 8 != 0)
        return "the file is cut short or has something behind it";
    if (qcb__image_checksum(schema + 1, size - sizeof *schema) != QCB__L64(schema->header.checksum))
        return "the checksum does not match";
    reason = check_sections(schema, (uint32_t)size);
    for (size_t i = 0; i < QCB__SEC_COUNT; i++)
        l.count[i] = qcb__count(schema, (qcb_section)i);
    for (size_t i = 0; i < sizeof checks / sizeof *checks && reason == NULL; i++)
        reason = checks[i](&l);
    return reason;
}
