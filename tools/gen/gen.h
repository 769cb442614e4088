/* qcb-gen: typed headers and rows from schema/typed.facts and the facts. SPDX-License-Identifier: MIT */
#ifndef QCB_GEN_H
#define QCB_GEN_H

#include "base/buffer.h"
#include "typed/desc.h"

#include <qcb/schema.h>

#define GEN_MAX 512

/* A C enum made of the words of a facts enum. */
typedef struct gen_enum {
    char c_name[64], prefix[64];
    char words[64][48];
    size_t count;
    const char *header;
} gen_enum;

typedef struct gen_struct gen_struct;

typedef struct gen_field {
    char key[64], c_name[64];
    qcb_field_kind kind;
    unsigned flags, unit_shift;
    uint64_t min, max;
    gen_enum *words;    /* ENUM; NULL with kind ENUM: on, off, auto */
    gen_struct *nested; /* STRUCT, STRUCTS */
    char help[256], note[512];
} gen_field;

struct gen_struct {
    char name[64], option[64], variant_key[64], variant[64], implied[64], help[256];
    const char *header;
    gen_field fields[GEN_MAX];
    size_t count;
    bool keyval, folds, nested;
};

typedef struct gen_constant {
    char name[96], text[64], help[160];
    const char *header;
} gen_constant;

typedef struct gen_model {
    gen_struct *structs[GEN_MAX];
    size_t struct_count;
    gen_enum *enums[GEN_MAX];
    size_t enum_count;
    gen_constant constants[2048];
    size_t constant_count;
    const char *headers[64];
    size_t header_count;
    qcb_target any;
    int faults;
} gen_model;

/* Reads schema/typed.facts and asks the facts for the rest. False when something was wrong (told on stderr). */
bool gen_read(gen_model *model, const char *path);

/* The members of a type, or of all machines, become fields. */
void gen_take_members(gen_model *model, gen_struct *s, qcb_type type);
void gen_take_machines(gen_model *model, gen_struct *s);
void gen_sort_fields(gen_struct *s);
gen_struct *gen_find_struct(gen_model *model, const char *name);
gen_struct *gen_new_struct(gen_model *model, const char *name, const char *header);
void gen_constants(gen_model *model, const char *header, const char *prefix, qcb_kind kind);
/* Name given in typed.facts to a facts type: "smp" for "SMPConfiguration"; else made from it. */
void gen_c_name_of_type(const char *type, char *out, size_t size);
void gen_name_type(const char *type, const char *name);
const char *gen_given_name(const char *type);

void gen_identifier(const char *text, bool upper, char *out, size_t size);
void gen_write_header(qcb_buffer *out, const gen_model *model, const char *header);
void gen_write_rows(qcb_buffer *out, const gen_model *model, const char *header);
void gen_write_table(qcb_buffer *out, const gen_model *model);

#endif
