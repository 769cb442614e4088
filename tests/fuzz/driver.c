/* Runs a fuzz target without libFuzzer: each file as it is, then ROUNDS mutations of files that are picked at random.
 * usage: PROGRAM ROUNDS FOLDER... SPDX-License-Identifier: MIT */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MAX_FILES 2048
#define MAX_SIZE 16384

static struct {
    uint8_t *data;
    size_t size;
} files[MAX_FILES];
static size_t count;
static uint64_t seed = 20260722;

static uint64_t next(void)
{
    uint64_t z = seed += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static void load(const char *folder)
{
    DIR *dir = opendir(folder);
    for (struct dirent *entry; dir != NULL && (entry = readdir(dir)) != NULL && count < MAX_FILES;) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        FILE *file = entry->d_name[0] != '.' ? fopen(path, "rb") : NULL;
        if (file == NULL)
            continue;
        files[count].data = malloc(MAX_SIZE);
        files[count].size = fread(files[count].data, 1, MAX_SIZE, file);
        fclose(file);
        count++;
    }
    if (dir != NULL)
        closedir(dir);
}

/* A few changes: bytes that syntaxes care about, parts dropped, doubled, taken from another file. */
static size_t mutate(uint8_t *out, size_t size)
{
    static const char bytes[] = ",=.{}[]\"'\\:-+ \n\t$`#;&|<>()0919azAZ\x00\xff\xc3";
    for (uint64_t n = 1 + next() % 6; n > 0 && size > 0; n--) {
        size_t at = next() % size, len = 1 + next() % 24, other = next() % count;
        len = len > size - at ? size - at : len;
        switch (next() % 4) {
        case 0:
            out[at] = (uint8_t)bytes[next() % (sizeof bytes - 1)];
            break;
        case 1:
            memmove(out + at, out + at + len, size - at - len);
            size -= len;
            break;
        case 2:
            if (size + len <= MAX_SIZE) {
                memmove(out + at + len, out + at, size - at);
                size += len;
            }
            break;
        default:
            if (files[other].size > len)
                memcpy(out + at, files[other].data + next() % (files[other].size - len), len);
        }
    }
    return size;
}

int main(int argc, char **argv)
{
    static uint8_t data[MAX_SIZE];
    long rounds = argc > 1 ? strtol(argv[1], NULL, 10) : 0;
    for (int i = 2; i < argc; i++)
        load(argv[i]);
    if (count == 0)
        return 2;
    for (size_t i = 0; i < count; i++)
        LLVMFuzzerTestOneInput(files[i].data, files[i].size);
    for (long i = 0; i < rounds; i++) {
        size_t pick = next() % count;
        memcpy(data, files[pick].data, files[pick].size);
        LLVMFuzzerTestOneInput(data, mutate(data, files[pick].size));
    }
    for (size_t i = 0; i < count; i++)
        free(files[i].data);
    printf("1..1\nok 1 - %ld mutations of %zu files\n", rounds, count);
    return 0;
}
