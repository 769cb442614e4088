/* A bounded table in the report, with an entry an argument. What is in it was judged without a word, for the same bytes, read the
 * same way, on the same target; the bytes are compared, so a hash that meets another does no harm. What hangs on other arguments
 * (names, values that a later use makes void) is no part of that verdict: names are followed each time, the rest is not kept.
 * SPDX-License-Identifier: MIT */
#include "check/clean.h"
#include "base/hash.h"
#include "check/memo.h"
#include "check/pattern.h"

#define SLOTS 8192 /* a power of two; a new entry takes the place of an old one */
#define WAYS 4     /* places that an entry may have */
#define AHEAD 16   /* arguments whose entries are fetched while others are looked at */

#define RING (1u << 20) /* bytes of patterns; the oldest ones are overwritten */

typedef struct table {
    uint32_t hashes[SLOTS]; /* 0: free, and nothing of the entry is looked at */
    uint64_t written;       /* bytes of the ring so far */
    uint8_t target;         /* of the check at hand */
    qcb_pattern_keys keys;
    qcb_known entries[SLOTS];
    qcb_known_looks looks[SLOTS]; /* of the entries; beside them, for many are not asked for */
    char ring[RING];
    char room[QCB__KNOWN_BYTES]; /* for the pattern at hand */
} table;

/* The look that is under way. */
struct qcb_trail {
    uint32_t tells, count;
    bool lost; /* a name that does not fit, or that is not fine */
    qcb_name_use names[QCB__KNOWN_NAMES];
};

/* ---- entries ---- */

static table *table_of(qcb_checker *c)
{
    qcb_report *report = c->report;
    if (report->kept.clean == NULL && !report->clean_off &&
        qcb__memo_checks(c->memo) > 1) { /* whoever checks once does not pay for it */
        table *made = report->arena.allocator.alloc(report->arena.allocator.context, sizeof(table));
        report->kept.clean = made;
        report->kept.clean_size = sizeof(table);
        if (made != NULL) {
            memset(made->hashes, 0, sizeof made->hashes);
            made->written = 0;
            qcb__pattern_init(&made->keys);
        }
    }
    return report->clean_off ? NULL : report->kept.clean;
}

/* The items of a value; of an option with one text that is one. */
static inline const qcb_item_record *items_of(const qcb_cmdline *doc, const qcb_arg *arg, qcb_item_record *text)
{
    if (arg->items != 0)
        return doc->items.items + arg->first_item;
    *text = (qcb_item_record){ .value_end = (uint32_t)arg->value.len, .kind = QCB_ITEM_PAIR };
    return text;
}

/* How the value was read. */
static inline uint64_t reading_of(const qcb_arg *arg, uint8_t target)
{
    return arg->option | (uint64_t)arg->form << 8 | (uint64_t)target << 16 | (uint64_t)arg->items << 32;
}

static inline bool is_same(const table *t, const qcb_known *k, const qcb_cmdline *doc, const qcb_arg *arg, uint64_t reading)
{
    qcb_item_record text;
    qcb_pattern p = { t->ring + k->start % RING, k->length, k->holes };
    return k->reading == reading && t->written - k->start <= RING && qcb__pattern_fits(&p, items_of(doc, arg, &text), arg->value);
}

/* Where the bytes stand; what would reach over the end of the ring begins anew. */
static uint64_t write_bytes(table *t, const qcb_pattern *p)
{
    uint64_t start = t->written % RING + p->length <= RING ? t->written : (t->written / RING + 1) * RING;
    memcpy(t->ring + start % RING, p->text, p->length);
    t->written = start + p->length;
    return start;
}

static inline uint32_t head_of(uint64_t hash)
{
    return (uint32_t)(hash >> 32) | 1;
}

/* Of the places that an entry may have the one for a new one: a free one, or the one that was not used for longest. NULL:
 * all are in use. */
static qcb_known *make_room(table *t, uint64_t hash, uint32_t check)
{
    size_t at = hash & (SLOTS - 1), oldest = at;
    for (size_t way = 0; way < WAYS; way++) {
        size_t i = at ^ way;
        bool free = t->hashes[i] == 0;
        if (free || check - t->entries[i].check > check - t->entries[oldest].check)
            oldest = i;
        if (free)
            break;
    }
    if (t->hashes[oldest] != 0 && t->entries[oldest].check == check)
        return NULL;
    t->hashes[oldest] = head_of(hash);
    return &t->entries[oldest];
}

static void start(table *t, qcb_known *k, const qcb_cmdline *doc, const qcb_arg *arg, uint64_t reading)
{
    qcb_pattern p = arg->items != 0 ? qcb__pattern_of(&t->keys, arg, doc->items.items + arg->first_item, t->room)
                                    : qcb__pattern_of_text(arg, t->room);
    *k = (qcb_known){
        .start = write_bytes(t, &p),
        .holes = p.holes,
        .length = p.length,
        .reading = reading,
        .looks = &t->looks[k - t->entries],
    };
    k->looks->look_count = k->looks->name_count = 0;
}

/* A value of an option whose rules may be known to have nothing to say. */
static inline bool is_judged(const qcb_arg *arg)
{
    return (arg->items != 0 || arg->option == QCB_O_uuid) && arg->value.len <= QCB__KNOWN_BYTES && arg->words == 2 &&
           !arg->bad_json;
}

/* *meets: there is something else with the same hash. */
static inline qcb_known *find_hash(table *t, const qcb_cmdline *doc, const qcb_arg *arg, uint64_t hash, uint64_t reading,
                                   bool *meets)
{
    for (size_t way = 0; way < WAYS; way++) {
        size_t at = (hash & (SLOTS - 1)) ^ way;
        if (t->hashes[at] != head_of(hash))
            continue;
        if (is_same(t, &t->entries[at], doc, arg, reading))
            return &t->entries[at];
        *meets = true;
    }
    return NULL;
}

/* What the hash does not tell apart has a second place. */
static qcb_known *find_anew(table *t, const qcb_cmdline *doc, const qcb_arg *arg, uint64_t hash, uint32_t check, bool meets)
{
    uint64_t reading = reading_of(arg, t->target);
    if (meets)
        hash = qcb__pattern_hash_all(&t->keys, arg, doc->items.items + arg->first_item, hash);
    qcb_known *k = meets ? find_hash(t, doc, arg, hash, reading, &meets) : NULL;
    if (k == NULL && (k = make_room(t, hash, check)) != NULL)
        start(t, k, doc, arg, reading);
    return k;
}

static inline qcb_known *find_known(table *t, const qcb_cmdline *doc, const qcb_arg *arg, uint64_t hash, uint32_t check)
{
    bool meets = false;
    qcb_known *k = find_hash(t, doc, arg, hash, reading_of(arg, t->target), &meets);
    return k != NULL ? k : find_anew(t, doc, arg, hash, check, meets);
}

/* Begins to fetch the entry that most likely is the one, its pattern, and what the engine found. */
static inline void fetch(const table *t, uint64_t hash)
{
    const qcb_known *k = &t->entries[hash & (SLOTS - 1)];
    if (t->hashes[hash & (SLOTS - 1)] == 0)
        return;
    __builtin_prefetch(t->ring + k->start % RING);
    __builtin_prefetch(t->ring + k->start % RING + 64);
    __builtin_prefetch(k->looks);
    __builtin_prefetch((const char *)k->looks + 64);
}

/* Arguments whose entries are fetched while others are looked at. */
static void find_some(qcb_checker *c, table *t, size_t from, size_t end, uint32_t check)
{
    uint64_t hashes[AHEAD];
    const qcb_arg *args = c->doc->args;
    for (size_t i = from; i < end; i++) {
        uint64_t hash =
            qcb__pattern_hash(&t->keys, &args[i], c->doc->items.items + args[i].first_item) + t->target * 0x9e3779b97f4a7c15u;
        hashes[i - from] = hash;
        __builtin_prefetch(&t->hashes[hash & (SLOTS - 1)]);
        __builtin_prefetch(&t->entries[hash & (SLOTS - 1)]);
        __builtin_prefetch((const char *)&t->entries[hash & (SLOTS - 1)] + 64);
    }
    for (size_t i = from; i < end; i++)
        fetch(t, hashes[i - from]);
    for (size_t i = from; i < end; i++) {
        qcb_known *k = is_judged(&args[i]) ? find_known(t, c->doc, &args[i], hashes[i - from], check) : NULL;
        c->ready[i].known = k;
        if (k != NULL)
            k->check = check;
    }
}

void qcb__find_known(qcb_checker *c)
{
    table *t = c->memo != NULL && c->doc->live_count == 0 ? table_of(c) : NULL;
    size_t count = t != NULL ? c->doc->count : 0;
    if (t != NULL)
        t->target = qcb__memo_target(c->memo);
    for (size_t i = 0; i < count; i += AHEAD)
        find_some(c, t, i, i + AHEAD < count ? i + AHEAD : count, qcb__memo_checks(c->memo));
}

bool qcb__passed_on_board(const qcb_checker *c, const qcb_arg *arg, qcb_pass rule)
{
    return qcb__passed(c, arg, rule) && qcb__ready_of(c, arg)->known->machine == c->machine && c->machine != 0;
}

void qcb__pass_on_board(const qcb_checker *c, const qcb_arg *arg, qcb_pass rule, uint32_t tells)
{
    qcb_known *known = qcb__ready_of(c, arg)->known;
    if (known != NULL && known->machine != c->machine) {
        known->machine = c->machine;
        known->passed &= (1u << QCB_PASS_MACHINE) - 1;
    }
    qcb__pass(c, arg, rule, tells);
}

const qcb_arg *qcb__sole_use(const qcb_checker *c, qcb_option_id option)
{
    uint32_t first = c->first_arg[option];
    return first != 0 && c->next_arg[first - 1] == 0 && c->doc->live_count == 0 ? &c->doc->args[first - 1] : NULL;
}

/* ---- looks ---- */

bool qcb__stands_alone(const qcb_checker *c, const qcb_view *view)
{
    return !(view->merges && c->settings_meet) && qcb__merges_alone(c, view->merged);
}

static uint16_t how_read(const qcb_view *view)
{
    unsigned flags = (unsigned)view->folds | (unsigned)view->byte_sizes << 1 | (unsigned)view->in_order << 2 |
                     (unsigned)view->idle << 3 | (unsigned)view->merges << 4;
    return (uint16_t)((unsigned)view->stage | flags << 3 | (unsigned)view->text_phase << 8);
}

static const qcb_look *find_look(const qcb_known *k, qcb_type type, const void *against, uint16_t how)
{
    for (unsigned i = 0; i < k->looks->look_count; i++) {
        const qcb_look *look = &k->looks->looks[i];
        if (look->against == against && look->type == type && look->how == how)
            return look;
    }
    return NULL;
}

static void follow(qcb_checker *c, const qcb_view *view, const qcb_name_use *use)
{
    const qcb_item_record *item = &view->items[use->item];
    qcb_member_info member = {
        .name = use->name,
        .type = use->type,
        .space = (qcb_namespace)use->space,
        .kind = (qcb_value_kind)use->kind,
        .required = use->required,
        .defines_id = use->defines_id,
    };
    qcb_phase now = c->phase;
    c->phase = use->late ? view->text_phase : now;
    qcb__check_names(c, &member, qcb__view_text(c, view, item), qcb__place_item_value(view, item), view->what);
    c->phase = now;
}

bool qcb__clean_silent(const qcb_checker *c, const qcb_view *view, qcb_type type, const void *against)
{
    if (!view->whole || view->known == NULL || !qcb__stands_alone(c, view))
        return false;
    const qcb_look *look = find_look(view->known, type, against, how_read(view));
    return look != NULL && look->names == 0;
}

bool qcb__clean_before(qcb_checker *c, const qcb_view *view, qcb_type type, const void *against, qcb_clean_key *key)
{
    *key = (qcb_clean_key){ .known = NULL };
    if (!view->whole || view->known == NULL || !qcb__stands_alone(c, view))
        return false;
    *key = (qcb_clean_key){ view->known, against, type, how_read(view) };
    const qcb_look *look = find_look(view->known, type, against, key->how);
    for (unsigned i = 0; look != NULL && i < look->names; i++)
        follow(c, view, &view->known->looks->names[look->first_name + i]);
    return look != NULL;
}

void qcb__clean_begin(qcb_checker *c, const qcb_clean_key *key)
{
    if (key->known == NULL)
        return;
    if (c->trail == NULL)
        c->trail = qcb__arena_alloc(c->arena, sizeof *c->trail);
    if (c->trail != NULL)
        *c->trail = (struct qcb_trail){ .tells = c->tells };
}

/* Where there is no room, all that was kept before makes way. */
static void put(const qcb_clean_key *key, const qcb_name_use *names, uint32_t count)
{
    qcb_known_looks *k = key->known->looks;
    if (k->look_count == QCB__KNOWN_LOOKS || k->name_count + count > QCB__KNOWN_NAMES)
        k->look_count = k->name_count = 0;
    k->looks[k->look_count++] = (qcb_look){ key->against, key->type, key->how, k->name_count, (uint8_t)count };
    for (uint32_t i = 0; i < count; i++)
        k->names[k->name_count++] = names[i];
}

void qcb__clean_end(qcb_checker *c, const qcb_clean_key *key)
{
    const struct qcb_trail *trail = c->trail;
    if (key->known == NULL || trail == NULL || trail->lost || trail->tells != c->tells || c->no_memory)
        return;
    put(key, trail->names, trail->count);
}

void qcb__clean_keep(qcb_checker *c, const qcb_clean_key *key, uint32_t tells)
{
    if (key->known != NULL && tells == c->tells && !c->no_memory)
        put(key, NULL, 0);
}

void qcb__clean_spoil(qcb_checker *c)
{
    c->spoils++;
    if (c->trail != NULL)
        c->trail->lost = true;
}

void qcb__clean_note(qcb_checker *c, const qcb_view *view, const qcb_item_record *item, const qcb_member_info *member, bool good)
{
    struct qcb_trail *trail = c->trail;
    bool refers = member->kind == QCB_VALUE_LINK || (member->space != QCB_NS_NONE && !member->defines_id);
    if (trail == NULL || !refers)
        return;
    trail->lost |= !good || trail->count == QCB__KNOWN_NAMES;
    if (trail->lost)
        return;
    trail->names[trail->count++] = (qcb_name_use){
        .name = member->name,
        .type = member->type,
        .item = (uint32_t)(item - view->items),
        .space = (uint8_t)member->space,
        .kind = (uint8_t)member->kind,
        .required = member->required,
        .defines_id = member->defines_id,
        .late = view->text_phase != 0 && c->phase == view->text_phase,
    };
}
