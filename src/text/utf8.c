/* SPDX-License-Identifier: MIT */
#include "text/utf8.h"

bool qcb__utf8_valid(uint32_t code)
{
    bool surrogate = code >= 0xd800 && code <= 0xdfff;
    bool noncharacter = (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) == 0xfffe;
    return code <= 0x10ffff && !surrogate && !noncharacter;
}

size_t qcb__utf8_length(const char *p, size_t len)
{
    static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    unsigned char first = (unsigned char)p[0];
    if (first < 0x80)
        return 1;
    size_t n = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc0 || first >= 0xf8 || n > len)
        return 0;
    uint32_t code = first & (0x7fu >> n);
    for (size_t i = 1; i < n; i++) {
        if (((unsigned char)p[i] & 0xc0) != 0x80)
            return 0;
        code = code << 6 | ((unsigned char)p[i] & 0x3fu);
    }
    bool nul = n == 2 && code == 0;
    return nul || (code >= least[n] && qcb__utf8_valid(code)) ? n : 0;
}

void qcb__utf8_add(qcb_buffer *out, uint32_t code)
{
    char bytes[4];
    size_t n = code == 0 ? 2 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = n - 1; i > 0; i--) {
        bytes[i] = (char)(0x80 | (code & 0x3f));
        code >>= 6;
    }
    static const unsigned char lead[] = { 0, 0, 0xc0, 0xe0, 0xf0 };
    bytes[0] = (char)(lead[n] | code);
    qcb__buffer_add(out, bytes, n);
}
