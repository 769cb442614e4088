/* qcb show: one thing with all that is known of it. SPDX-License-Identifier: MIT */
#include "cli.h"

#include "cache.h"
#include "words.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

typedef QCB__ARRAY(qcb_member_info) member_list;

static int usage(FILE *out)
{
    fputs("usage: qcb show KIND NAME [--qemu WHICH] [--arch ARCH] [--format human|json]\n"
          "\n"
          "KIND: option machine cpu accel device object netdev chardev blockdev audiodev display tpmdev fsdev group struct\n"
          "      union enum class\n"
          "WHICH: a version (10.0), a QEMU binary, or an image of qcb probe\n",
          out);
    return out == stdout ? 0 : 2;
}

/* Order for reading: what must be given, then by name; experimental and board-only things last. */
static int rank_of(const qcb_member_info *info)
{
    if (info->required)
        return 0;
    if (info->space == QCB_NS_MACHINE || info->read_only)
        return 3;
    return info->is_unstable || strncmp(info->name, "x-", 2) == 0 ? 2 : 1;
}

static int compare_members(const void *a, const void *b)
{
    const qcb_member_info *x = a, *y = b;
    return rank_of(x) != rank_of(y) ? rank_of(x) - rank_of(y) : strcmp(x->name, y->name);
}

static void gather(const qcb_target *target, qcb_type type, member_list *list)
{
    qcb_member_iter iter;
    qcb_member_info info;
    qcb_members(&iter, target, type, false);
    while (qcb_members_next(&iter, &info))
        *QCB__PUSH(list) = info;
    if (list->count != 0)
        qsort(list->items, list->count, sizeof *list->items, compare_members);
}

/* ------------------------------------------------------------------ for people */

static void print_member(const qcb_target *target, const qcb_member_info *info)
{
    qcb_text type = { 0 }, rest = { 0 }, life = { 0 };
    qcb__say_type(target, info, &type);
    if (info->default_text != NULL)
        qcb__text_printf(&type, " = %s",
                         info->kind == QCB_VALUE_BOOL && strcmp(info->default_text, "true") == 0    ? "on"
                         : info->kind == QCB_VALUE_BOOL && strcmp(info->default_text, "false") == 0 ? "off"
                         : info->default_text[0] == '\0'                                            ? "\"\""
                                                                                                    : info->default_text);
    qcb__say_life(&info->life, &life);
    qcb__text_str(&rest, info->help ? info->help : "");
    if (life.len != 0)
        qcb__text_printf(&rest, "%s(%s)", rest.len ? " " : "", life.data);
    if (info->presence == QCB_UNKNOWN)
        qcb__text_str(&rest, " (not known for this release)");
    printf(rest.len ? "  %-24s %-28s %s\n" : "  %-24s %s\n", info->name, type.data, rest.data);
    qcb__text_finish(&type);
    qcb__text_finish(&rest);
    qcb__text_finish(&life);
}

static void print_members(const qcb_target *target, const member_list *list)
{
    static const char *const titles[] = { "Required", "Properties", "Experimental", "Set by QEMU or the board" };
    int rank = -1;
    for (size_t i = 0; i < list->count; i++) {
        if (rank_of(&list->items[i]) != rank) {
            rank = rank_of(&list->items[i]);
            printf("\n%s:\n", titles[rank]);
        }
        print_member(target, &list->items[i]);
    }
}

static void print_values(const qcb_target *target, qcb_type type)
{
    qcb_value_info value;
    for (size_t i = 0; qcb_enum_value(target, type, i, &value); i++) {
        qcb_text life = { 0 };
        qcb__text_str(&life, "");
        qcb__say_life(&value.life, &life);
        if (value.presence != QCB_ABSENT)
            printf("  %-24s %s%s%s\n", value.name, value.help ? value.help : "", value.help && life.len ? "; " : "", life.data);
        qcb__text_finish(&life);
    }
}

static void print_where(const qcb_target *target, const qcb_type_info *info)
{
    qcb_text life = { 0 };
    qcb__say_life(&info->life, &life);
    if (info->presence == QCB_ABSENT)
        printf("NOT in QEMU %s for %s\n", target->version, target->arch);
    else
        printf("%s in QEMU %s for %s\n", info->presence == QCB_UNKNOWN ? "perhaps" : "known", target->version, target->arch);
    if (life.len != 0)
        printf("%s\n", life.data);
    qcb__text_finish(&life);
}

static void print_classes(const qcb_target *target, const qcb_type_info *info)
{
    qcb_type_info above = *info;
    if (info->qom_type == NULL || info->parent == 0)
        return;
    printf("class %s", info->qom_type);
    while (above.parent != 0 && qcb_type_get(target, above.parent, &above) && above.qom_type != NULL)
        printf(" < %s", above.qom_type);
    putchar('\n');
}

static void print_type(const qcb_target *target, const qcb_type_info *info)
{
    printf("%s%s%s\n", info->name, info->help ? " - " : "", info->help ? info->help : "");
    printf("%s", qcb_kind_name(info->kind));
    if (info->alias != NULL)
        printf(", also called %s", info->alias);
    if (info->alias_of != NULL)
        printf(", stands for %s", info->alias_of);
    if (info->category != NULL)
        printf(", %s", info->category);
    if (info->bus != NULL)
        printf(", plugs into bus %s", info->bus);
    if (info->kind == QCB_KIND_DEVICE && !info->user_creatable)
        printf(", made by boards only");
    if (info->is_default)
        printf(", the default");
    if (info->max_cpus != 0)
        printf(", up to %u CPUs", info->max_cpus);
    if (info->default_cpu != NULL)
        printf(", default CPU %s", info->default_cpu);
    putchar('\n');
    print_classes(target, info);
    print_where(target, info);
}

static void print_option(const qcb_target *target, const qcb_option_info *o)
{
    static const char *const syntaxes[] = {
        "",     "takes no argument",     "key=value list (QemuOpts)", "key=value list (keyval)", "model and features",
        "text", "character device text", "driver.property=value",     "group.id.key=value",      "URI, or key=value list"
    };
    static const char *const repeats[] = { "", "the last one wins", "uses merge", "each use counts", "only once" };
    printf("-%s - %s\n", o->name, o->help ? o->help : "");
    printf("%s", syntaxes[o->syntax < QCB_SYNTAX_COUNT ? o->syntax : 0]);
    if (o->form != NULL)
        printf(" (%s)", o->form);
    printf(o->json ? " or JSON" : "");
    if (o->implied_key != NULL)
        printf("; a first word without = is %s=", o->implied_key);
    printf("; repeated: %s", repeats[o->repeat < QCB_REPEAT_COUNT ? o->repeat : 0]);
    if (o->repeat_limit != 0)
        printf(", at most %u times", o->repeat_limit);
    printf("\n");
    if (o->same_as != NULL)
        printf("the same as -%s\n", o->same_as);
    if (o->defines != QCB_NS_NONE)
        printf("its id is a %s id\n", qcb_namespace_name(o->defines));
    if (o->values != 0)
        printf("argument: %s\n", qcb_type_name(target, o->values));
}

static int show_human(const qcb_target *target, const qcb_type_info *info)
{
    member_list list = { 0 };
    qcb_option_info option;
    qcb_type members = info->type;
    if (info->kind == QCB_KIND_OPTION && qcb_option_get(target, info->type, &option)) {
        print_option(target, &option);
        print_where(target, info);
        members = option.values;
    } else {
        print_type(target, info);
    }
    if (info->kind == QCB_KIND_ENUM)
        print_values(target, info->type);
    else
        gather(target, members, &list);
    print_members(target, &list);
    free(list.items);
    return info->presence == QCB_ABSENT ? 1 : 0;
}

static int show_json(const qcb_target *target, const qcb_type_info *info)
{
    json_t *object = qcb__type_json(target, info), *members = json_array();
    member_list list = { 0 };
    gather(target, info->type, &list);
    for (size_t i = 0; i < list.count; i++)
        json_array_append_new(members, qcb__member_json(target, &list.items[i]));
    json_object_set_new(object, "qemu", json_string(target->version));
    json_object_set_new(object, "arch", json_string(target->arch));
    json_object_set_new(object, "members", members);
    free(list.items);
    return qcb__print_json(object);
}

/* ------------------------------------------------------------------ command */

static int show(const char *kind_word, const char *name, const char *qemu, const char *arch, bool json)
{
    qcb_kind kind = qcb__kind_of_word(kind_word);
    qcb_chosen chosen;
    qcb_type_info info;
    qcb_type type;
    int status = 2;
    if (kind == QCB_KIND_NONE)
        return usage(stderr);
    if (!qcb__choose(&chosen, qemu, arch))
        return 2;
    type = qcb_find_type_anywhere(&chosen.target, kind, qcb_str(name + (kind == QCB_KIND_OPTION ? strspn(name, "-") : 0)));
    if (type != 0 && qcb_type_get(&chosen.target, type, &info))
        status = json ? show_json(&chosen.target, &info) : show_human(&chosen.target, &info);
    else
        fprintf(stderr, "qcb: no %s is called '%s' in any QEMU that is known here\n", qcb_kind_name(kind), name);
    qcb__choose_finish(&chosen);
    return status;
}

int qcb__cmd_show(int argc, char **argv)
{
    static const struct option options[] = { { "qemu", required_argument, NULL, 'q' },
                                             { "arch", required_argument, NULL, 'a' },
                                             { "format", required_argument, NULL, 'f' },
                                             { "help", no_argument, NULL, 'h' },
                                             { 0 } };
    const char *qemu = NULL, *arch = NULL;
    bool json = false;
    int option;
    while ((option = getopt_long(argc, argv, "h", options, NULL)) != -1) {
        if (option == 'q')
            qemu = optarg;
        else if (option == 'a')
            arch = optarg;
        else if (option == 'f' && (strcmp(optarg, "json") == 0 || strcmp(optarg, "human") == 0))
            json = strcmp(optarg, "json") == 0;
        else
            return usage(option == 'h' ? stdout : stderr);
    }
    if (optind + 2 != argc)
        return usage(stderr);
    return show(argv[optind], argv[optind + 1], qemu, arch, json);
}
