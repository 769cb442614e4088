/* Values that name something: ids of one namespace, and QOM links. SPDX-License-Identifier: MIT */
#include "check/device.h"
#include "check/memo.h"

static bool is_class(const qcb_checker *c, qcb_type type, const char *ancestor)
{
    qcb_type top = qcb__qom_type_named(c, qcb_str(ancestor));
    return type != 0 && top != 0 && qcb_type_is_a(c->target, type, top);
}

static bool tell_wrong_type(qcb_checker *c, const qcb_member_info *member, qcb_slice text, qcb_type type, qcb_place place,
                            const char *what)
{
    const char *wanted = qcb_type_name(c->target, member->type), *is = qcb_type_name(c->target, type);
    qcb__tell(c, QCB_ERROR, "wrong-type", place, "%s: '%s' wants a %s, and '%.*s' is a %s", what, member->name,
              wanted != NULL ? wanted : "thing of another kind", QCB__SHOW(text), is != NULL ? is : "thing of another kind");
    return false;
}

static bool fits(const qcb_checker *c, const qcb_member_info *member, qcb_type type)
{
    return member->type == 0 || type == 0 || qcb_type_is_a(c->target, type, member->type);
}

/* Boards name their parts after the driver, or in ways that the facts do not tell. */
static bool may_be_of_board(const qcb_checker *c, const qcb_member_info *member, qcb_slice text)
{
    bool object = member->type != 0 && !is_class(c, member->type, "device");
    if (object && (member->space == QCB_NS_OBJECT || is_class(c, member->type, "memory-backend")))
        return memchr(text.ptr, '.', text.len) != NULL; /* pc.ram and its like */
    return memchr(text.ptr, '.', text.len) != NULL || memchr(text.ptr, '[', text.len) != NULL ||
           qcb__type_named(c, QCB_KIND_DEVICE, text) != 0 || c->machine == 0;
}

/* The next part of a path; empty ones do not count. False at the end. */
static bool next_part(qcb_slice *path, qcb_slice *part)
{
    while (path->len != 0 && path->ptr[0] == '/')
        *path = (qcb_slice){ path->ptr + 1, path->len - 1 };
    const char *slash = path->len != 0 ? memchr(path->ptr, '/', path->len) : NULL;
    *part = (qcb_slice){ path->ptr, slash != NULL ? (size_t)(slash - path->ptr) : path->len };
    *path = (qcb_slice){ path->ptr + part->len, path->len - part->len };
    return part->len != 0;
}

/* The name of what stands in these folders; none: it stands elsewhere. */
static qcb_slice name_in(qcb_slice path, const char *const *folders)
{
    qcb_slice part, name;
    for (; *folders != NULL; folders++) {
        if (!next_part(&path, &part) || !qcb__text_is(part, *folders))
            return (qcb_slice){ NULL, 0 };
    }
    bool last = next_part(&path, &name) && !next_part(&path, &part);
    return last ? name : (qcb_slice){ NULL, 0 };
}

/* Parts of the machine have paths that nobody knows here; objects stand in one folder. */
static bool may_stand_elsewhere(const qcb_checker *c, const qcb_member_info *member, qcb_slice path)
{
    qcb_slice first;
    bool whole = path.ptr[0] == '/', object = member->type != 0 && !is_class(c, member->type, "device");
    return !whole || (!object && next_part(&path, &first) && qcb__text_is(first, "machine"));
}

static bool link_object(qcb_checker *c, const qcb_member_info *member, qcb_id *object, qcb_slice text, qcb_place place,
                        const char *what)
{
    bool good = fits(c, member, object->type) || tell_wrong_type(c, member, text, object->type, place, what);
    if (good && object->users != 0 && c->phase == QCB_PHASE_DEVICE && is_class(c, object->type, "memory-backend")) {
        qcb__tell(c, QCB_ERROR, "already-used", place, "%s: the memory backend '%.*s' has a user already", what, QCB__SHOW(text));
        good = false;
    }
    object->users++;
    return good;
}

bool qcb__check_link(qcb_checker *c, const qcb_member_info *member, qcb_slice text, qcb_place place, const char *what)
{
    static const char *const objects[] = { "objects", NULL }, *const devices[] = { "machine", "peripheral", NULL };
    bool path = text.len != 0 && memchr(text.ptr, '/', text.len) != NULL;
    qcb_slice name = path ? name_in(text, objects) : text, plugged = path ? name_in(text, devices) : text;
    if (text.len == 0 || (name.ptr == NULL && plugged.ptr == NULL && may_stand_elsewhere(c, member, text)))
        return true;
    qcb_id *object = name.ptr != NULL ? qcb__id_find(c, QCB_NS_OBJECT, name) : NULL;
    if (object != NULL)
        return link_object(c, member, object, text, place, what);
    const qcb_device *device = plugged.ptr != NULL ? qcb__device_by_id(c, plugged) : NULL;
    if (device != NULL)
        return fits(c, member, device->type) || tell_wrong_type(c, member, text, device->type, place, what);
    if (c->open_world || (!path && may_be_of_board(c, member, text)))
        return true;
    qcb_diagnostic *d =
        qcb__tell(c, QCB_ERROR, "dangling-reference", place, "%s: '%s' names '%.*s', which no -object or -device defines", what,
                  member->name, QCB__SHOW(text));
    qcb__suggest_id(c, d, QCB_NS_OBJECT, name.ptr != NULL ? name : text);
    return false;
}

/* -nic brings both the network and the card. */
static bool is_card(const qcb_checker *c, const qcb_id *id)
{
    const qcb_arg *arg = &c->doc->args[id->arg];
    return !id->generated && arg->option == QCB_O_nic;
}

bool qcb__check_names(qcb_checker *c, const qcb_member_info *member, qcb_slice text, qcb_place place, const char *what)
{
    bool client = member->space == QCB_NS_NETDEV || member->space == QCB_NS_AUDIODEV;
    if (client && text.len == 0 && c->phase == QCB_PHASE_DEVICE) {
        qcb__tell(c, QCB_ERROR, "dangling-reference", place, "%s: '%s' names nothing: leave it out instead", what, member->name);
        return false;
    }
    if (member->space == QCB_NS_DEVICE && c->phase == QCB_PHASE_DEVICE && member->kind == QCB_VALUE_STRING)
        return true; /* looked up when it is needed, if ever */
    const qcb_id *id =
        member->space == QCB_NS_NETDEV && c->phase == QCB_PHASE_DEVICE ? qcb__id_find(c, member->space, text) : NULL;
    if (id != NULL && is_card(c, id)) {
        qcb__tell(c, QCB_ERROR, "already-used", place, "%s: '%.*s' is the network of a card that the board makes", what,
                  QCB__SHOW(text));
        return false;
    }
    if (member->kind == QCB_VALUE_LINK)
        return qcb__check_link(c, member, text, place, what);
    return member->space == QCB_NS_NONE || qcb__id_refer(c, member, text, place, what);
}
