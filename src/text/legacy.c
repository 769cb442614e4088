/* SPDX-License-Identifier: MIT */
#include "text/legacy.h"

#include <string.h>

typedef struct source {
    const char *text;
    uint32_t at, len;
} source;

static void add(qcb_legacy *out, const char *key, uint32_t start, uint32_t end, bool is_switch)
{
    if (out->count < QCB_LEGACY_PARTS)
        out->parts[out->count++] = (qcb_legacy_part){ key, start, end, is_switch };
}

/* As scanf's %N[^STOPS]: up to `most` bytes, at least one, none of the stops. */
static bool take(source *s, const char *stops, uint32_t most, uint32_t *start, uint32_t *end)
{
    uint32_t at = s->at;
    while (at < s->len && at - s->at < most && strchr(stops, s->text[at]) == NULL && s->text[at] != '\0')
        at++;
    *start = s->at;
    *end = at;
    s->at = at;
    return *end > *start;
}

/* HOST:PORT or :PORT. The host has up to 64 bytes and no colon, so that no IPv6 address can stand here. */
static bool take_address(source *s, qcb_legacy *out, const char *host, const char *port, const char *stops)
{
    uint32_t first = s->at, start, end, port_start, port_end;
    if (take(s, ":", 64, &start, &end) && s->at < s->len && s->text[s->at] == ':') {
        s->at++;
        if (take(s, stops, 32, &port_start, &port_end)) {
            add(out, host, start, end, false);
            add(out, port, port_start, port_end, false);
            return true;
        }
    }
    s->at = first;
    if (s->at >= s->len || s->text[s->at] != ':')
        return false;
    s->at++;
    add(out, host, first, first, false);
    if (!take(s, stops, 32, &port_start, &port_end))
        return false;
    add(out, port, port_start, port_end, false);
    return true;
}

static void read_stream(source *s, qcb_legacy *out, const char *protocol)
{
    uint32_t word = out->start;
    if (protocol != NULL)
        add(out, protocol, word, s->at - 1, true);
    if (!take_address(s, out, "host", "port", ",")) {
        out->wants = "HOST:PORT or :PORT behind the protocol";
        return;
    }
    if (s->at < s->len && s->text[s->at] == ',')
        out->tail = s->at + 1;
}

static void read_tcp(source *s, qcb_legacy *out)
{
    read_stream(s, out, NULL);
}

static void read_telnet(source *s, qcb_legacy *out)
{
    read_stream(s, out, "telnet");
}

static void read_tn3270(source *s, qcb_legacy *out)
{
    read_stream(s, out, "tn3270");
}

static void read_websocket(source *s, qcb_legacy *out)
{
    read_stream(s, out, "websocket");
}

static void read_udp(source *s, qcb_legacy *out)
{
    bool good = take_address(s, out, "host", "port", "@,");
    if (good && s->at < s->len && s->text[s->at] == '@') {
        s->at++;
        good = take_address(s, out, "localaddr", "localport", ",");
    }
    if (!good)
        out->wants = "[HOST]:PORT or [HOST]:PORT@[LOCALHOST]:LOCALPORT";
}

/* Whole rest is the path: commas stand for themselves. */
static void read_path(source *s, qcb_legacy *out)
{
    add(out, "path", s->at, s->len, false);
}

/* The prefix belongs to the path. */
static void read_device(source *s, qcb_legacy *out)
{
    add(out, "path", out->start, s->len, false);
}

static void read_unix(source *s, qcb_legacy *out)
{
    out->tail = s->at;
    out->tail_implied = "path";
}

static bool take_digits(source *s)
{
    uint32_t first = s->at;
    while (s->at < s->len && s->at - first < 7 && s->text[s->at] >= '0' && s->text[s->at] <= '9')
        s->at++;
    return s->at > first;
}

static bool take_byte(source *s, char byte)
{
    if (s->at >= s->len || s->text[s->at] != byte)
        return false;
    s->at++;
    return true;
}

/* "vc", "vc:800x600", "vc:80Cx24C"; what follows is ignored. */
static void read_console(source *s, qcb_legacy *out)
{
    if (!take_byte(s, ':'))
        return;
    source again = *s;
    bool pixels = take_digits(s) && take_byte(s, 'x') && take_digits(s);
    if (!pixels && !(take_digits(&again) && take_byte(&again, 'C') && take_byte(&again, 'x') && take_digits(&again)))
        out->wants = "WIDTHxHEIGHT in pixels, or COLUMNSCxROWSC";
}

typedef struct row {
    const char *word;
    const char *backend;
    bool whole; /* nothing may follow */
    void (*read)(source *s, qcb_legacy *out);
} row;

static const row rows[] = {
    { "null", "null", true, NULL },
    { "pty", "pty", true, NULL },
    { "msmouse", "msmouse", true, NULL },
    { "wctablet", "wctablet", true, NULL },
    { "braille", "braille", true, NULL },
    { "testdev", "testdev", true, NULL },
    { "stdio", "stdio", true, NULL },
    { "vc", "vc", false, read_console },
    { "con:", "console", true, NULL },
    { "COM", "serial", false, read_device },
    { "file:", "file", false, read_path },
    { "pipe:", "pipe", false, read_path },
    { "pty:", "pty", false, read_path },
    { "tcp:", "socket", false, read_tcp },
    { "telnet:", "socket", false, read_telnet },
    { "tn3270:", "socket", false, read_tn3270 },
    { "websocket:", "socket", false, read_websocket },
    { "udp:", "udp", false, read_udp },
    { "unix:", "socket", false, read_unix },
    { "/dev/parport", "parallel", false, read_device },
    { "/dev/ppi", "parallel", false, read_device },
    { "/dev/", "serial", false, read_device },
};

const char *qcb__legacy_word(size_t index)
{
    return index < sizeof rows / sizeof *rows ? rows[index].word : NULL;
}

static const row *find(const char *text, size_t len, bool pty_path)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t word = strlen(rows[i].word);
        if (len < word || memcmp(text, rows[i].word, word) != 0 || (rows[i].whole && len != word))
            continue;
        if (pty_path || strcmp(rows[i].word, "pty:") != 0)
            return &rows[i];
    }
    return NULL;
}

void qcb__legacy_read(qcb_legacy *out, const char *text, size_t len, bool pty_path)
{
    *out = (qcb_legacy){ .start = 0 };
    if (len >= 4 && memcmp(text, "mon:", 4) == 0) {
        out->start = 4;
        out->mux = true;
        add(out, "mux", 0, 3, true);
    }
    const row *found = find(text + out->start, len - out->start, pty_path);
    if (found == NULL)
        return;
    out->backend = found->backend;
    source s = { text, out->start + (uint32_t)strlen(found->word), (uint32_t)len };
    if (found->read != NULL)
        found->read(&s, out);
}
