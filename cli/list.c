/* qcb list: what there is, for any release and architecture. SPDX-License-Identifier: MIT */
#include "cli.h"

#include "cache.h"
#include "words.h"

#include <fnmatch.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct listing {
    qcb_kind kind;
    const char *qemu, *arch, *pattern;
    bool json;
} listing;

static int usage(FILE *out)
{
    fputs("usage: qcb list KIND [--qemu WHICH] [--arch ARCH] [--format human|json] [PATTERN]\n"
          "\n"
          "KIND: options machines cpus accels devices objects netdevs chardevs blockdevs audiodevs displays tpmdevs fsdevs\n"
          "WHICH: a version (10.0), two of them (7.2..11.1: what came and went), a QEMU binary, or an image of qcb probe\n"
          "PATTERN: a part of the name, or a shell pattern\n",
          out);
    return out == stdout ? 0 : 2;
}

static bool matches(const listing *l, const qcb_type_info *info)
{
    if (l->kind == QCB_KIND_DEVICE && !info->user_creatable)
        return false;
    if (l->pattern == NULL)
        return true;
    if (strpbrk(l->pattern, "*?[") != NULL)
        return fnmatch(l->pattern, info->name, 0) == 0;
    return strstr(info->name, l->pattern) != NULL || (info->alias != NULL && strstr(info->alias, l->pattern) != NULL);
}

/* "bus PCI", "Network", "alias q35", "default", help, life: what there is of it. */
static void say_facts(const qcb_type_info *info, qcb_text *out)
{
    qcb_text life = { 0 };
    qcb__say_life(&info->life, &life);
    if (info->alias != NULL)
        qcb__text_printf(out, "also %s; ", info->alias);
    if (info->alias_of != NULL)
        qcb__text_printf(out, "stands for %s; ", info->alias_of);
    if (info->is_default)
        qcb__text_str(out, "default; ");
    if (info->help != NULL)
        qcb__text_printf(out, "%s; ", info->help);
    if (info->bus != NULL)
        qcb__text_printf(out, "bus %s; ", info->bus);
    if (info->category != NULL)
        qcb__text_printf(out, "%s; ", info->category);
    if (life.len != 0)
        qcb__text_printf(out, "%s; ", life.data);
    if (info->presence == QCB_UNKNOWN)
        qcb__text_str(out, "not known for this release; ");
    if (out->len > 2)
        out->data[out->len -= 2] = '\0';
    qcb__text_finish(&life);
}

static void print_line(const char *mark, const qcb_type_info *info)
{
    qcb_text facts = { 0 };
    qcb__text_str(&facts, "");
    say_facts(info, &facts);
    printf(facts.len ? "%s%-28s %s\n" : "%s%s\n", mark, info->name, facts.data);
    qcb__text_finish(&facts);
}

static int list_one(const listing *l)
{
    qcb_chosen chosen;
    qcb_type_info info;
    json_t *list = l->json ? json_array() : NULL;
    if (!qcb__choose(&chosen, l->qemu, l->arch))
        return 2;
    for (qcb_type type = 0; (type = qcb_next_type(&chosen.target, l->kind, type)) != 0;) {
        qcb_type_get(&chosen.target, type, &info);
        if (!matches(l, &info))
            continue;
        if (l->json)
            json_array_append_new(list, qcb__type_json(&chosen.target, &info));
        else
            print_line("", &info);
    }
    qcb__choose_finish(&chosen);
    return l->json ? qcb__print_json(list) : 0;
}

/* ------------------------------------------------------------------ what came and went */

static void compare_type(const listing *l, const qcb_target *from, const qcb_target *to, qcb_type type, json_t *list)
{
    bool before = qcb_type_presence(from, type) == QCB_PRESENT, after = qcb_type_presence(to, type) == QCB_PRESENT;
    qcb_type_info info;
    if (before == after || !qcb_type_get(after ? to : from, type, &info) || !matches(l, &info))
        return;
    if (list == NULL) {
        print_line(after ? "+ " : "- ", &info);
    } else {
        json_t *object = qcb__type_json(after ? to : from, &info);
        json_object_set_new(object, "change", json_string(after ? "added" : "removed"));
        json_array_append_new(list, object);
    }
}

static int list_changes(const listing *l, const char *dots)
{
    char low[32];
    qcb_chosen from, to;
    json_t *list = l->json ? json_array() : NULL;
    snprintf(low, sizeof low, "%.*s", (int)(dots - l->qemu), l->qemu);
    if (!qcb__choose(&from, low, l->arch))
        return 2;
    if (!qcb__choose(&to, dots + 2, l->arch))
        return 2;
    for (qcb_type type = 0; (type = qcb_next_type_anywhere(&to.target, l->kind, type)) != 0;)
        compare_type(l, &from.target, &to.target, type, list);
    qcb__choose_finish(&from);
    qcb__choose_finish(&to);
    return l->json ? qcb__print_json(list) : 0;
}

int qcb__cmd_list(int argc, char **argv)
{
    static const struct option options[] = { { "qemu", required_argument, NULL, 'q' },
                                             { "arch", required_argument, NULL, 'a' },
                                             { "format", required_argument, NULL, 'f' },
                                             { "help", no_argument, NULL, 'h' },
                                             { 0 } };
    listing l = { .kind = QCB_KIND_NONE };
    const char *dots;
    int option;
    while ((option = getopt_long(argc, argv, "h", options, NULL)) != -1) {
        if (option == 'q')
            l.qemu = optarg;
        else if (option == 'a')
            l.arch = optarg;
        else if (option == 'f' && (strcmp(optarg, "json") == 0 || strcmp(optarg, "human") == 0))
            l.json = strcmp(optarg, "json") == 0;
        else
            return usage(option == 'h' ? stdout : stderr);
    }
    if (optind < argc)
        l.kind = qcb__kind_of_word(argv[optind++]);
    if (optind < argc)
        l.pattern = argv[optind++];
    if (l.kind == QCB_KIND_NONE || optind != argc)
        return usage(stderr);
    dots = l.qemu && strchr(l.qemu, '/') == NULL ? strstr(l.qemu, "..") : NULL;
    return dots ? list_changes(&l, dots) : list_one(&l);
}
