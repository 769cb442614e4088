/* qcb-gen: typed headers and rows from schema/typed.facts and the facts. SPDX-License-Identifier: MIT */
#ifndef QCB_GEN_H
#define QCB_GEN_H

#include "base/buffer.h"
#include "typed/desc.h"

#include <qcb/schema.h>

#define GEN_MAX 2048

/* A C enum made of the words of a facts enum. */
typedef struct gen_enum {
    char c_name[64], prefix[64];
    char words[256][48];
    size_t count;
    const char *header;
    size_t index; /* among the rows */
} gen_enum;

typedef struct gen_struct gen_struct;

/* What a choice can be. */
typedef struct gen_family {
    char name[64], tag[64];
    gen_struct *members[256];
    size_t count;
    bool refers, or_null;
    size_t index;
} gen_family;

typedef struct gen_field {
    char key[64], c_name[64];
    qcb_field_kind kind;
    unsigned flags;
    uint64_t min, max;
    gen_enum *words;    /* ENUM; NULL with kind ENUM: on, off, auto */
    gen_struct *nested; /* STRUCT, STRUCTS */
    gen_family *family; /* CHOICE, CHOICES */
    char help[256], note[512];
} gen_field;

struct gen_struct {
    char name[64], option[64], variant_key[64], variant[64], alias[64], implied[64], facts[96], help[256];
    const char *header;
    gen_field *fields;
    size_t count, size;
    qcb_kind facts_kind;
    qcb_form form;
    bool folds, signs, nested, bare_variant, json, dotted, repeats, words;
    size_t index;                               /* among those of all structs */
    size_t first_field, first_slot, first_word; /* among the rows */
};

typedef struct gen_constant {
    char name[96], text[64], help[160];
    const char *header;
} gen_constant;

typedef struct gen_model {
    gen_struct *structs[GEN_MAX], *sorted[GEN_MAX]; /* as they were found; by name */
    size_t struct_count;
    gen_enum *enums[GEN_MAX];
    size_t enum_count;
    gen_family *families[256];
    size_t family_count;
    gen_constant constants[2048];
    size_t constant_count;
    const char *headers[64];
    size_t header_count;
    qcb_target any;
    int faults;
} gen_model;

/* Reads schema/typed.facts and asks the facts for the rest. False when something was wrong (told on stderr). */
bool gen_read(gen_model *model, const char *path);

/* The members of a type become fields; of all machines; of all CPU models of an architecture. */
void gen_take_members(gen_model *model, gen_struct *s, qcb_type type);
void gen_take_machines(gen_model *model, gen_struct *s);
void gen_take_cpus(gen_model *model, gen_struct *s, const char *arch);
void gen_sort_fields(gen_struct *s);
gen_struct *gen_find_struct(gen_model *model, const char *name);
gen_struct *gen_new_struct(gen_model *model, const char *name, const char *header);
gen_field *gen_find_field(gen_struct *s, const char *key);
gen_field *gen_new_field(gen_struct *s);
/* The family of a union or alternate of the facts; made when it is asked for the first time. */
gen_family *gen_family_of(gen_model *model, qcb_type type, const gen_struct *outer);
void gen_constants(gen_model *model, const char *header, const char *prefix, qcb_kind kind);
/* Name given in typed.facts to a facts type: "smp" for "SMPConfiguration"; else made from it. */
void gen_c_name_of_type(const char *type, char *out, size_t size);
void gen_name_type(const char *type, const char *name);
const char *gen_given_name(const char *type);
/* The header of structs that a type's fields make on their way; NULL: that of the struct that has them. */
void gen_place_type(const char *type, const char *header);
const char *gen_given_header(const char *type);

void gen_identifier(const char *text, bool upper, char *out, size_t size);
void gen_write_header(qcb_buffer *out, const gen_model *model, const char *header);
void gen_write_umbrella(qcb_buffer *out, const gen_model *model);
void gen_write_descs(qcb_buffer *out, const gen_model *model);
void gen_write_rows(qcb_buffer *out, gen_model *model);
void gen_banner(qcb_buffer *out, const char *file);

#endif
