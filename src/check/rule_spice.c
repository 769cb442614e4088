/* -spice: what its keys say of one another, over all uses. SPDX-License-Identifier: MIT */
#include "check/conditions.h"

static const struct {
    const char *key; /* the use that has it is told */
    bool on;         /* ... where it is on */
    const char *needs, *excludes;
    const char *message;
} rows[] = {
    { "tls-channel", false, "tls-port", NULL, "tls-channel= needs tls-port=" },
    { "gl", true, NULL, "port", "OpenGL works locally only: gl=on takes no port=" },
    { "gl", true, NULL, "tls-port", "OpenGL works locally only: gl=on takes no tls-port=" },
};

#define MANY 100 /* uses of -spice: nobody's command line has more */

static bool any_has(qcb_checker *c, const char *key)
{
    return key != NULL && qcb__merged_value(c, QCB_O_spice, key).ptr != NULL;
}

static void check_use(qcb_checker *c, const qcb_view *view)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const qcb_item_record *item = qcb__view_find(view, 0, view->count, rows[i].key);
        if (item == NULL || (rows[i].on && !qcb__view_on(c, view, rows[i].key, false)))
            continue;
        bool lacks = rows[i].needs != NULL && !any_has(c, rows[i].needs);
        if (lacks || any_has(c, rows[i].excludes))
            qcb__tell(c, QCB_ERROR, lacks ? "missing-property" : "exclusive-keys", qcb__place_item_key(view, item), "%s: %s",
                      view->what, rows[i].message);
    }
}

void qcb__rule_spice(qcb_checker *c)
{
    size_t at = 0;
    unsigned uses = 0;
    for (const qcb_arg *arg; uses++ < MANY && (arg = qcb__next_arg(c, QCB_O_spice, &at)) != NULL;) {
        qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "-spice");
        check_use(c, &view);
    }
}
