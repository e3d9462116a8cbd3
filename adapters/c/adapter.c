/*
 * SPARQ in C99, written from the clauses of spec/ for reading; needs the standard library only.
 *
 *     cc -std=c99 -O2 -Wall -Wextra -pedantic adapter.c -o adapter -lm
 *     sparqkit conform -- adapters/c/adapter
 *
 * Speaks the protocol of spec/protocol.md: one JSON object a line on stdin, one a line on stdout. Parts, in this order: memory, JSON,
 * values, the features (each function cites its clause), the protocol.
 *
 * Floating point. Every expression is of type double and is rounded to float32 by a cast where a clause says so. That needs doubles
 * that are evaluated as doubles (FLT_EVAL_METHOD 0 or 1, checked below: x87 registers round twice) and a float and double of IEC 60559.
 * Fusing a multiplication with an addition can not change a result that is compared exactly: there, every product that is added is exact.
 */
#include <ctype.h>
#include <float.h>
#include <limits.h>
#include <math.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if FLT_EVAL_METHOD != 0 && FLT_EVAL_METHOD != 1
#error "doubles must be evaluated as doubles; on 32-bit x86 compile with -msse2 -mfpmath=sse"
#endif
typedef char double_is_binary64[DBL_MANT_DIG == 53 && FLT_MANT_DIG == 24 && CHAR_BIT == 8 ? 1 : -1];

#define LARGEST_INTEGER INT64_C(9007199254740991) /* 2^53 - 1 */
#define LARGEST_ANSWER (INT64_C(1) << 24)         /* elements; more would not fit the 64 MiB of an answer [PROTOCOL-4] */
#define LONGEST_REDUCTION 65793                   /* [DOT-2]: floor((2^31 - 1) / (255 x 128)) */
#define DEEPEST_JSON 32                           /* no message is deeper than 10 */

/* ---------------------------------------------------------------- memory: everything of a message is allocated here and freed together */

typedef struct Block {
    struct Block *previous;
    size_t used, size;
    uint64_t bytes[1]; /* aligned for every type used here; the block goes on */
} Block;

static Block *blocks;
static jmp_buf failure;         /* where reject and fail go */
static const char *rejection;   /* a code of spec/operations.md, or null: then */
static const char *explanation; /* what went wrong without a clause behind it */

static void fail(const char *why) {
    rejection = NULL;
    explanation = why;
    longjmp(failure, 1);
}

static void reject(const char *code) {
    rejection = code;
    longjmp(failure, 1);
}

static void *allocate(size_t count, size_t size) {
    size_t wanted;
    void *result;
    if (count > (SIZE_MAX / 4) / size) fail("out of memory");
    wanted = (count * size + 7) / 8 * 8;
    if (blocks == NULL || blocks->size - blocks->used < wanted) {
        size_t room = wanted > 65536 ? wanted : 65536;
        Block *block = malloc(sizeof(Block) + room);
        if (block == NULL) fail("out of memory");
        block->previous = blocks;
        block->used = 0;
        block->size = room;
        blocks = block;
    }
    result = (char *)blocks->bytes + blocks->used;
    blocks->used += wanted;
    return result;
}

static void free_all(void) {
    while (blocks != NULL) {
        Block *previous = blocks->previous;
        free(blocks);
        blocks = previous;
    }
}

typedef struct Buffer { /* bytes that grow; outlives a message */
    char *bytes;
    size_t length, size;
} Buffer;

static void put(Buffer *buffer, const char *bytes, size_t length) {
    if (length == 0) return; /* memcpy may not be given a null pointer */
    if (buffer->size - buffer->length < length) {
        size_t size = (buffer->length + length) * 2;
        char *larger = realloc(buffer->bytes, size);
        if (larger == NULL) {
            fputs("out of memory\n", stderr);
            exit(3);
        }
        buffer->bytes = larger;
        buffer->size = size;
    }
    memcpy(buffer->bytes + buffer->length, bytes, length);
    buffer->length += length;
}

/* ---------------------------------------------------------------- JSON in: a tree whose members and elements are lists */

typedef enum Kind { ABSENT, LITERAL_NULL, BOOLEAN, NUMBER, STRING, ARRAY, OBJECT } Kind;

typedef struct Value {
    Kind kind;
    bool truth;
    double number;
    const char *text; /* of a string, not ended by 0 */
    size_t length;    /* of text, or the number of members or elements */
    const char *name; /* of a member */
    size_t name_length;
    struct Value *first, *next;
} Value;

static char *at; /* the next character of the line, which ends in 0 */

static Value *parse(int depth);

static void skip_space(void) {
    while (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n') at++;
}

static void expect(const char *word) {
    size_t length = strlen(word);
    if (strncmp(at, word, length) != 0) fail("not JSON");
    at += length;
}

static unsigned parse_hex4(void) {
    unsigned code = 0;
    int i;
    for (i = 0; i < 4; i++, at++) {
        if (!isxdigit((unsigned char)*at)) fail("not JSON: \\u");
        code = code * 16 + (unsigned)(isdigit((unsigned char)*at) ? *at - '0' : tolower((unsigned char)*at) - 'a' + 10);
    }
    return code;
}

static char *put_utf8(char *to, unsigned long code) {
    if (code < 0x80) {
        *to++ = (char)code;
    } else if (code < 0x800) {
        *to++ = (char)(0xc0 | code >> 6);
        *to++ = (char)(0x80 | (code & 63));
    } else if (code < 0x10000) {
        *to++ = (char)(0xe0 | code >> 12);
        *to++ = (char)(0x80 | (code >> 6 & 63));
        *to++ = (char)(0x80 | (code & 63));
    } else {
        *to++ = (char)(0xf0 | code >> 18);
        *to++ = (char)(0x80 | (code >> 12 & 63));
        *to++ = (char)(0x80 | (code >> 6 & 63));
        *to++ = (char)(0x80 | (code & 63));
    }
    return to;
}

/* A string is unescaped where it stands: no escape is shorter than what it means. */
static const char *parse_string(size_t *length) {
    static const char escapes[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    char *start, *to;
    expect("\"");
    start = to = at;
    while (*at != '"') {
        const char *escape;
        if ((unsigned char)*at < 0x20) fail("not JSON: a string without end"); /* also the 0 at the end of the line */
        if (*at != '\\') {
            *to++ = *at++;
            continue;
        }
        at++;
        if (*at == 'u') {
            unsigned long code;
            at++;
            code = parse_hex4();
            if (code >= 0xd800 && code < 0xdc00 && at[0] == '\\' && at[1] == 'u') {
                unsigned long low;
                at += 2;
                low = parse_hex4();
                if (low < 0xdc00 || low > 0xdfff) fail("not JSON: half a surrogate pair");
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
            }
            to = put_utf8(to, code);
            continue;
        }
        escape = *at == 0 ? NULL : strchr(escapes, *at);
        if (escape == NULL) fail("not JSON: an unknown escape");
        *to++ = meanings[escape - escapes];
        at++;
    }
    *length = (size_t)(to - start);
    at++;
    return start;
}

static void skip_digits(void) {
    if (!isdigit((unsigned char)*at)) fail("not JSON: a number");
    while (isdigit((unsigned char)*at)) at++;
}

static double parse_number(void) {
    const char *start = at;
    if (*at == '-') at++;
    if (*at == '0')
        at++;
    else
        skip_digits();
    if (*at == '.') at++, skip_digits();
    if (*at == 'e' || *at == 'E') {
        at++;
        if (*at == '+' || *at == '-') at++;
        skip_digits();
    }
    return strtod(start, NULL);
}

/* The members of an object or the elements of an array, after its opening bracket. */
static void parse_children(Value *parent, char closing, int depth) {
    Value **last = &parent->first;
    skip_space();
    if (*at == closing) {
        at++;
        return;
    }
    for (;;) {
        const char *name = NULL;
        size_t name_length = 0;
        if (parent->kind == OBJECT) {
            skip_space();
            name = parse_string(&name_length);
            skip_space();
            expect(":");
        }
        *last = parse(depth + 1);
        (*last)->name = name;
        (*last)->name_length = name_length;
        last = &(*last)->next;
        parent->length++;
        skip_space();
        if (*at == closing) break;
        expect(",");
    }
    at++;
}

static Value *parse(int depth) {
    Value *value = allocate(1, sizeof(Value));
    memset(value, 0, sizeof(Value));
    value->text = value->name = "";
    value->first = value->next = NULL;
    if (depth > DEEPEST_JSON) fail("JSON too deep");
    skip_space();
    if (*at == '{') {
        at++;
        value->kind = OBJECT;
        parse_children(value, '}', depth);
    } else if (*at == '[') {
        at++;
        value->kind = ARRAY;
        parse_children(value, ']', depth);
    } else if (*at == '"') {
        value->kind = STRING;
        value->text = parse_string(&value->length);
    } else if (*at == 't' || *at == 'f') {
        value->kind = BOOLEAN;
        value->truth = *at == 't';
        expect(value->truth ? "true" : "false");
    } else if (*at == 'n') {
        value->kind = LITERAL_NULL;
        expect("null");
    } else {
        value->kind = NUMBER;
        value->number = parse_number();
    }
    return value;
}

static bool same(const char *text, size_t length, const char *word) { return strlen(word) == length && memcmp(text, word, length) == 0; }

static bool is_text(const Value *value, const char *word) { return value->kind == STRING && same(value->text, value->length, word); }

static const Value *find(const Value *object, const char *name) {
    const Value *member, *found = NULL;
    if (object->kind != OBJECT) return NULL;
    for (member = object->first; member != NULL; member = member->next)
        if (same(member->name, member->name_length, name)) found = member;
    return found;
}

static const Value *field(const Value *object, const char *name, Kind kind) {
    const Value *found = find(object, name);
    if (found == NULL || found->kind != kind) fail("a field is missing or has another type");
    return found;
}

/* ---------------------------------------------------------------- JSON out: a member ends in a comma, which close takes away */

static Buffer out;

static void put_text(const char *text) { put(&out, text, strlen(text)); }

static void put_integer(int64_t value) {
    char digits[32];
    put(&out, digits, (size_t)snprintf(digits, sizeof digits, "%lld", (long long)value));
}

static void put_name(const char *name) {
    put_text("\"");
    put_text(name);
    put_text("\":");
}

static void put_member(const char *name, int64_t value) {
    put_name(name);
    put_integer(value);
    put_text(",");
}

static void put_list(const char *name, const int64_t *values, size_t count) {
    size_t i;
    put_name(name);
    put_text("[");
    for (i = 0; i < count; i++) {
        if (i > 0) put_text(",");
        put_integer(values[i]);
    }
    put_text("],");
}

static void put_pair(const char *name, const int pair[2]) {
    int64_t values[2];
    values[0] = pair[0];
    values[1] = pair[1];
    put_list(name, values, 2);
}

static void close_with(const char *bracket) {
    if (out.length > 0 && out.bytes[out.length - 1] == ',') out.length--;
    put_text(bracket);
}

/* ---------------------------------------------------------------- values: spec/operations.md */

static int64_t integer_or(const Value *value, int64_t low, int64_t high, const char *code) {
    if (value->kind != NUMBER) fail("a field that must be an integer is none");
    if (!(value->number >= (double)low && value->number <= (double)high) || floor(value->number) != value->number) reject(code);
    return (int64_t)value->number;
}

static int64_t integer(const Value *object, const char *name, int64_t low, int64_t high) {
    return integer_or(field(object, name, NUMBER), low, high, "INVALID_PARAMETER");
}

static void read_integers(const Value *object, const char *name, size_t count, int64_t low, int64_t high, const char *code, int64_t *values) {
    const Value *list = field(object, name, ARRAY), *element;
    if (list->length != count) fail("a list of another length");
    for (element = list->first; element != NULL; element = element->next) *values++ = integer_or(element, low, high, code);
}

static void read_pair(const Value *object, const char *name, int low, int high, int pair[2]) {
    int64_t values[2];
    read_integers(object, name, 2, low, high, "INVALID_PARAMETER", values);
    pair[0] = (int)values[0];
    pair[1] = (int)values[1];
}

static int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    fail("not a hexadecimal digit");
    return 0;
}

static uint64_t bits_of(const Value *value, size_t digits) {
    uint64_t bits = 0;
    size_t i;
    if (value->kind != STRING || value->length != digits + 2 || value->text[0] != '0' || value->text[1] != 'x') fail("not a bit pattern");
    for (i = 2; i < value->length; i++) bits = bits << 4 | (uint64_t)hex_digit(value->text[i]);
    return bits;
}

static double float32_of_bits(uint32_t bits) {
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static uint32_t bits_of_float32(double value) {
    float narrow = (float)value;
    uint32_t bits;
    memcpy(&bits, &narrow, sizeof bits);
    return bits;
}

/*
 * The nearest float32 to a double, ties to even; too large becomes an infinity (IEC 60559).
 *
 * float32(x / y) of two float32 numbers is the correctly rounded quotient, although it is rounded twice. The second rounding could only go
 * wrong if the first one landed on the middle m of two float32 neighbours without the quotient being m. But x and y have 24 significant
 * bits and m has 25, also among the subnormals, so a quotient that is not m differs from it by more than 2^-50 of its size, and m, which
 * is itself a double, can not be reached by a rounding that moves by 2^-53.
 */
static double float32(double value) { return (float)value; }

/* [QUANT-1] Of the magnitude, since x - floor(x) is exact only where x is not negative. */
static double round_half_even(double value) {
    double magnitude = fabs(value), whole = floor(magnitude), rest = magnitude - whole;
    if (rest > 0.5 || (rest == 0.5 && fmod(whole, 2) == 1)) whole += 1;
    return value < 0 ? -whole : whole;
}

static double read_float32(const Value *object, const char *name) { return float32_of_bits((uint32_t)bits_of(field(object, name, STRING), 8)); }

static double float64_of(const Value *text) {
    uint64_t bits = bits_of(text, 16);
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static double read_float64(const Value *object, const char *name) { return float64_of(field(object, name, STRING)); }

/* A maximum or a scale: finite and not negative [QUANT-2]. */
static double read_scale(const Value *object, const char *name) {
    double value = read_float32(object, name);
    if (!isfinite(value) || value < 0) reject("INVALID_PARAMETER");
    return value;
}

static void put_float32(const char *name, double value) {
    char digits[16];
    snprintf(digits, sizeof digits, "\"0x%08lx\",", (unsigned long)bits_of_float32(value));
    put_name(name);
    put_text(digits);
}

static void put_bits_of_float64(double value) {
    char digits[32];
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    snprintf(digits, sizeof digits, "\"0x%08lx%08lx\",", (unsigned long)(bits >> 32), (unsigned long)(bits & 0xffffffffu));
    put_text(digits);
}

static void put_float64(const char *name, double value) {
    put_name(name);
    put_bits_of_float64(value);
}

/* A value on its way into an answer, where it must be finite [COST-11] [ROOFLINE-15]. */
static double finite_or_refused(double value) {
    if (!isfinite(value)) reject("INVALID_PARAMETER");
    return value;
}

static void put_finite(const char *name, double value) { put_float64(name, finite_or_refused(value)); }

typedef enum DType { UINT8, INT8, INT32, FLOAT32 } DType;
static const char *const dtype_names[] = {"uint8", "int8", "int32", "float32"};
static const size_t dtype_sizes[] = {1, 1, 4, 4};

typedef struct Tensor {
    size_t rank, count;
    int64_t *shape;
    const unsigned char *bytes; /* elements little-endian */
} Tensor;

/* Refuse to build what no answer could carry; a failure of ours, not of the input. */
static size_t answerable(int64_t rows, int64_t columns) {
    if (rows > LARGEST_ANSWER / columns) fail("the output does not fit an answer of 64 MiB");
    return (size_t)(rows * columns);
}

/* A tensor of the given type and rank, or of any rank if that is -1. An empty one is refused [DOT-5]. */
static Tensor read_tensor(const Value *object, const char *name, DType dtype, int rank) {
    const Value *given = field(object, name, OBJECT), *shape = field(given, "shape", ARRAY), *hex = field(given, "hex", STRING), *dimension;
    Tensor tensor;
    unsigned char *bytes;
    size_t i, elements = 1;
    if (!is_text(field(given, "dtype", STRING), dtype_names[dtype])) fail("a tensor of another type");
    tensor.rank = shape->length;
    tensor.shape = allocate(shape->length + 1, sizeof(int64_t));
    for (i = 0, dimension = shape->first; dimension != NULL; dimension = dimension->next, i++)
        tensor.shape[i] = integer_or(dimension, 1, LARGEST_INTEGER, "INVALID_SHAPE");
    if (rank >= 0 && tensor.rank != (size_t)rank) reject("INVALID_SHAPE");
    for (i = 0; i < tensor.rank; i++) {
        if ((uint64_t)tensor.shape[i] > hex->length / elements) fail("a tensor's bytes do not fit its shape");
        elements *= (size_t)tensor.shape[i];
    }
    if (hex->length % 2 != 0 || hex->length / 2 / dtype_sizes[dtype] != elements || hex->length / 2 % dtype_sizes[dtype] != 0)
        fail("a tensor's bytes do not fit its shape");
    bytes = allocate(hex->length / 2, 1);
    for (i = 0; i < hex->length / 2; i++) bytes[i] = (unsigned char)(hex_digit(hex->text[2 * i]) << 4 | hex_digit(hex->text[2 * i + 1]));
    tensor.count = elements;
    tensor.bytes = bytes;
    return tensor;
}

static void require_dimension(Tensor tensor, size_t axis, int64_t length) {
    if (tensor.shape[axis] != length) reject("INVALID_SHAPE");
}

/* An int8 from its byte, without relying on how C narrows. */
static int signed_byte(unsigned char byte) { return byte < 128 ? byte : (int)byte - 256; }

static const signed char *as_int8(Tensor tensor) {
    signed char *elements = allocate(tensor.count, 1);
    size_t i;
    for (i = 0; i < tensor.count; i++) elements[i] = (signed char)signed_byte(tensor.bytes[i]);
    return elements;
}

static const double *as_float32(Tensor tensor) {
    double *elements = allocate(tensor.count, sizeof(double));
    size_t i;
    for (i = 0; i < tensor.count; i++) {
        const unsigned char *b = tensor.bytes + 4 * i;
        elements[i] = float32_of_bits((uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24);
    }
    return elements;
}

/* [QUANT-2] The values to quantize, none of them NaN or infinite. */
static const double *finite_values(Tensor tensor) {
    const double *values = as_float32(tensor);
    size_t i;
    for (i = 0; i < tensor.count; i++)
        if (!isfinite(values[i])) reject("NON_FINITE_VALUE");
    return values;
}

static void put_byte(unsigned byte) {
    static const char digits[] = "0123456789abcdef";
    char pair[2];
    pair[0] = digits[byte >> 4 & 15];
    pair[1] = digits[byte & 15];
    put(&out, pair, 2);
}

static void put_word(uint32_t word) {
    int i;
    for (i = 0; i < 4; i++, word >>= 8) put_byte(word & 255);
}

/* A tensor is open_tensor, its elements by put_byte or put_word, and close_tensor. */
static void open_tensor(const char *name, DType dtype, const int64_t *shape, size_t rank) {
    put_name(name);
    put_text("{\"dtype\":\"");
    put_text(dtype_names[dtype]);
    put_text("\",");
    put_list("shape", shape, rank);
    put_text("\"hex\":\"");
}

static void close_tensor(void) { put_text("\"},"); }

static void put_bytes(const char *name, DType dtype, const int64_t *shape, size_t rank, const unsigned char *bytes, size_t count) {
    size_t i;
    open_tensor(name, dtype, shape, rank);
    for (i = 0; i < count; i++) put_byte(bytes[i]);
    close_tensor();
}

/* ---------------------------------------------------------------- windows: spec/window.md */

typedef struct WindowSet {
    int bits, count;
    int shifts[8]; /* a valid set has at most 8 */
} WindowSet;

static const struct {
    const char *name;
    WindowSet set;
} named_sets[] = { /* [WINDOW-1] */
    {"5opt", {4, 5, {0, 1, 2, 3, 4}}},    {"3opt", {4, 3, {0, 2, 4}}},
    {"2opt", {4, 2, {0, 4}}},             {"6opt", {3, 6, {0, 1, 2, 3, 4, 5}}},
    {"7opt", {2, 7, {0, 1, 2, 3, 4, 5, 6}}}, {"wide6", {6, 3, {0, 1, 2}}},
    {"whole", {8, 1, {0}}},
};

/* [WINDOW-2] */
static WindowSet read_set(const Value *params) {
    static const char code[] = "INVALID_WINDOW_SET";
    const Value *given = field(params, "set", OBJECT), *element;
    WindowSet set = {0, 0, {0}};
    set.bits = (int)integer_or(field(given, "bits", NUMBER), 1, 8, code);
    for (element = field(given, "shifts", ARRAY)->first; element != NULL; element = element->next) {
        int shift = (int)integer_or(element, 0, 7, code);
        if (set.count > 0 && shift <= set.shifts[set.count - 1]) reject(code); /* so there are never more than 8 */
        set.shifts[set.count++] = shift;
    }
    if (set.count == 0 || set.shifts[set.count - 1] + set.bits != 8) reject(code);
    return set;
}

static bool read_rounding(const Value *params) {
    const Value *rounding = field(params, "rounding", STRING);
    if (is_text(rounding, "round")) return true;
    if (!is_text(rounding, "trim")) reject("INVALID_PARAMETER");
    return false;
}

/* [WINDOW-6] */
static WindowSet wide_of(WindowSet set) {
    WindowSet wide = {0, 0, {0}};
    wide.bits = 2 * set.bits < 8 ? 2 * set.bits : 8;
    for (wide.count = 0; wide.count <= 8 - wide.bits; wide.count++) wide.shifts[wide.count] = wide.count;
    return wide;
}

/* The kept value of activation a and the shift of its window. */
static int keep(int a, const WindowSet *set, bool round, int *shift) {
    int i = 0, s, kept, dropped, top = (1 << set->bits) - 1;
    while (a >= 1 << (set->shifts[i] + set->bits)) i++; /* [WINDOW-3]; ends, as the last window reaches 2^8 */
    s = set->shifts[i];
    kept = a >> s; /* [WINDOW-4] */
    dropped = a & ((1 << s) - 1);
    if (round && s > 0) {
        int half = 1 << (s - 1);
        if (dropped > half || (dropped == half && kept % 2 == 1)) kept++;
    }
    *shift = s;
    return kept > top ? top : kept; /* [WINDOW-5] */
}

/* [WINDOW-7] */
static int cut(int a, const WindowSet *set, bool round) {
    int shift, kept = keep(a, set, round, &shift);
    return kept << shift;
}

static void put_set(WindowSet set) {
    int64_t shifts[8];
    int i;
    for (i = 0; i < set.count; i++) shifts[i] = set.shifts[i];
    put_member("bits", set.bits);
    put_list("shifts", shifts, (size_t)set.count);
}

static void window(const Value *params, const Value *input) {
    WindowSet set = read_set(params);
    bool round = read_rounding(params);
    int shift, kept = keep((int)integer(input, "a", 0, 255), &set, round, &shift);
    put_member("cut", kept << shift);
    put_member("shift", shift);
    put_member("kept", kept);
}

static void window_table(const Value *params, const Value *input) {
    WindowSet set = read_set(params);
    bool round = read_rounding(params);
    int64_t shape[] = {256};
    int a;
    (void)input;
    open_tensor("cut", UINT8, shape, 1);
    for (a = 0; a < 256; a++) put_byte((unsigned)cut(a, &set, round));
    close_tensor();
}

static void window_named(const Value *params, const Value *input) {
    const Value *name = field(input, "name", STRING);
    size_t i;
    (void)params;
    for (i = 0; i < sizeof named_sets / sizeof *named_sets; i++) {
        if (!is_text(name, named_sets[i].name)) continue;
        put_set(named_sets[i].set);
        return;
    }
    reject("INVALID_WINDOW_SET");
}

static void window_wide(const Value *params, const Value *input) {
    (void)input;
    put_set(wide_of(read_set(params)));
}

/* ---------------------------------------------------------------- pairs: spec/pair.md */

typedef struct Rule { /* [PAIR-1] */
    WindowSet set, wide;
    bool round, share;
} Rule;

static Rule read_rule(const Value *params) {
    Rule rule;
    rule.set = read_set(params);
    rule.wide = wide_of(rule.set);
    rule.round = read_rounding(params);
    rule.share = field(params, "share", BOOLEAN)->truth;
    return rule;
}

/* Whether exactly one activation is zero, before any cut, and bits are shared [PAIR-3] [PAIR-4]. */
static bool has_survivor(const Rule *rule, int a0, int a1) { return rule->share && (a0 == 0) != (a1 == 0); }

/* [PAIR-2] [PAIR-3] [PAIR-6]; 0 is cut to 0 by both sets [WINDOW-7]. */
static void cut_pair(const Rule *rule, int a0, int a1, int c[2]) {
    const WindowSet *set = has_survivor(rule, a0, a1) ? &rule->wide : &rule->set;
    c[0] = cut(a0, set, rule->round);
    c[1] = cut(a1, set, rule->round);
}

/* Pairs (0, 1), (2, 3), ...; an odd last one is paired with a zero [PAIR-5]. */
static unsigned char *cut_row(const Rule *rule, const unsigned char *row, size_t length, unsigned char *to) {
    size_t i;
    for (i = 0; i < length; i += 2) {
        int c[2];
        cut_pair(rule, row[i], i + 1 < length ? row[i + 1] : 0, c);
        to[i] = (unsigned char)c[0];
        if (i + 1 < length) to[i + 1] = (unsigned char)c[1];
    }
    return to;
}

static void pair(const Value *params, const Value *input) {
    Rule rule = read_rule(params);
    int a[2], c[2];
    read_pair(input, "a", 0, 255, a);
    cut_pair(&rule, a[0], a[1], c);
    put_pair("cut", c);
}

static void pair_table(const Value *params, const Value *input) {
    Rule rule = read_rule(params);
    int64_t shape[] = {65536, 2};
    int a0, a1;
    (void)input;
    open_tensor("cut", UINT8, shape, 2);
    for (a0 = 0; a0 < 256; a0++) {
        for (a1 = 0; a1 < 256; a1++) {
            int c[2];
            cut_pair(&rule, a0, a1, c);
            put_byte((unsigned)c[0]);
            put_byte((unsigned)c[1]);
        }
    }
    close_tensor();
}

static void pair_row(const Value *params, const Value *input) {
    Rule rule = read_rule(params);
    Tensor a = read_tensor(input, "a", UINT8, 1);
    put_bytes("cut", UINT8, a.shape, 1, cut_row(&rule, a.bytes, a.count, allocate(a.count, 1)), a.count);
}

/* ---------------------------------------------------------------- hardware encoding: spec/encoding.md */

/* [ENCODE-2] A WindowSet holds it, as no shift is above 7; its bits are those of the set. */
static WindowSet shift_table(const WindowSet *set) {
    WindowSet wide = wide_of(*set), table = {0, 0, {0}};
    bool has[16] = {false};
    int i;
    for (i = 0; i < set->count; i++) has[set->shifts[i]] = true;
    for (i = 0; i < wide.count; i++) has[wide.shifts[i]] = has[wide.shifts[i] + set->bits] = true;
    for (i = 0; i < 8; i++)
        if (has[i]) table.shifts[table.count++] = i;
    table.bits = set->bits;
    return table;
}

static int index_of(const WindowSet *table, int shift) {
    int i = 0;
    while (i < table->count - 1 && table->shifts[i] != shift) i++;
    return i;
}

static void encode(const Value *params, const Value *input) {
    Rule rule = read_rule(params);
    WindowSet table = shift_table(&rule.set);
    int n = rule.set.bits, h, a[2], data[2], shift_ctrl[2], mux_ctrl[2];
    read_pair(input, "a", 0, 255, a);
    if (has_survivor(&rule, a[0], a[1])) { /* [ENCODE-4] */
        int survivor = a[0] == 0, t, kept = keep(a[survivor], &rule.wide, rule.round, &t);
        data[0] = kept >> n;
        data[1] = kept & ((1 << n) - 1);
        shift_ctrl[0] = t + n < 8 ? index_of(&table, t + n) : 0;
        shift_ctrl[1] = index_of(&table, t);
        mux_ctrl[0] = mux_ctrl[1] = survivor;
    } else { /* [ENCODE-3] */
        for (h = 0; h < 2; h++) {
            int shift;
            data[h] = keep(a[h], &rule.set, rule.round, &shift);
            shift_ctrl[h] = index_of(&table, shift);
            mux_ctrl[h] = h;
        }
    }
    put_pair("data", data);
    put_pair("shiftCtrl", shift_ctrl);
    put_pair("muxCtrl", mux_ctrl);
}

typedef struct Encoded { /* [ENCODE-1], with shifts in place of their indices */
    int data[2], shift[2], owner[2];
} Encoded;

static Encoded read_encoded(const Value *params, const Value *input) {
    WindowSet set = read_set(params), table = shift_table(&set);
    Encoded fields;
    int h, shift_ctrl[2];
    read_pair(input, "data", 0, (1 << set.bits) - 1, fields.data);
    read_pair(input, "shiftCtrl", 0, table.count - 1, shift_ctrl);
    read_pair(input, "muxCtrl", 0, 1, fields.owner);
    for (h = 0; h < 2; h++) fields.shift[h] = table.shifts[shift_ctrl[h]];
    return fields;
}

/* [ENCODE-5] */
static void encode_decode(const Value *params, const Value *input) {
    Encoded fields = read_encoded(params, input);
    int h, a[2] = {0, 0};
    for (h = 0; h < 2; h++) a[fields.owner[h]] += fields.data[h] << fields.shift[h];
    put_pair("a", a);
}

/* [ENCODE-5] */
static void encode_dot(const Value *params, const Value *input) {
    Encoded fields = read_encoded(params, input);
    int h, w[2], dot = 0;
    read_pair(input, "weights", -128, 127, w);
    for (h = 0; h < 2; h++) dot += fields.data[h] * w[fields.owner[h]] * (1 << fields.shift[h]);
    put_member("dot", dot);
}

/* [ENCODE-6] */
static void encode_table(const Value *params, const Value *input) {
    WindowSet set = read_set(params), table = shift_table(&set);
    int64_t shifts[8];
    int i, index_bits = 0;
    (void)input;
    for (i = 0; i < table.count; i++) shifts[i] = table.shifts[i];
    while (1 << index_bits < table.count) index_bits++;
    put_list("shifts", shifts, (size_t)table.count);
    put_name("bits");
    put_text("{");
    put_member("data", 2 * set.bits);
    put_member("shiftCtrl", 2 * index_bits);
    put_member("muxCtrl", 2);
    close_with("},");
}

/* ---------------------------------------------------------------- integer products: spec/dot.md */

static void check_length(int64_t length) { /* [DOT-2] */
    if (length > LONGEST_REDUCTION) reject("ACCUMULATOR_OVERFLOW");
}

/* [DOT-1]; fits, after check_length. */
static int32_t dot(const unsigned char *activations, const signed char *weights, size_t length) {
    int32_t sum = 0;
    size_t i;
    for (i = 0; i < length; i++) sum += activations[i] * weights[i];
    return sum;
}

static void read_vectors(const Value *input, Tensor *activations, const signed char **weights) {
    Tensor w;
    *activations = read_tensor(input, "activations", UINT8, 1);
    w = read_tensor(input, "weights", INT8, 1);
    require_dimension(w, 0, activations->shape[0]);
    *weights = as_int8(w);
}

static void dot_plain(const Value *params, const Value *input) {
    Tensor a;
    const signed char *w;
    (void)params;
    read_vectors(input, &a, &w);
    check_length(a.shape[0]);
    put_member("dot", dot(a.bytes, w, a.count));
}

static void dot_pairs(const Value *params, const Value *input) {
    Rule rule = read_rule(params);
    Tensor a;
    const signed char *w;
    read_vectors(input, &a, &w);
    check_length(a.shape[0]);
    put_member("dot", dot(cut_row(&rule, a.bytes, a.count, allocate(a.count, 1)), w, a.count));
}

/* [DOT-3] */
static void dot_gemm(const Value *params, const Value *input) {
    Rule rule = read_rule(params);
    Tensor a = read_tensor(input, "activations", UINT8, 2), w = read_tensor(input, "weights", INT8, 2);
    const signed char *weights;
    unsigned char *row;
    int64_t shape[2], i, j;
    size_t k = (size_t)a.shape[1];
    require_dimension(w, 1, a.shape[1]);
    check_length(a.shape[1]);
    shape[0] = a.shape[0];
    shape[1] = w.shape[0];
    answerable(shape[0], shape[1]);
    weights = as_int8(w);
    row = allocate(k, 1);
    open_tensor("product", INT32, shape, 2);
    for (i = 0; i < shape[0]; i++) {
        cut_row(&rule, a.bytes + (size_t)i * k, k, row);
        for (j = 0; j < shape[1]; j++) put_word((uint32_t)dot(row, weights + (size_t)j * k, k));
    }
    close_tensor();
}

/* [DOT-4] 32640 K <= 2^(b - 1) with 32640 = 255 x 2^7 taken apart: 255 K <= 2^(b - 8), which can not overflow. */
static void dot_accumulator(const Value *params, const Value *input) {
    int64_t length = integer(input, "length", 1, LARGEST_INTEGER);
    int bits = 8;
    (void)params;
    while (255 * length > INT64_C(1) << (bits - 8)) bits++;
    put_member("bits", bits);
}

/* ---------------------------------------------------------------- 2:4 gather: spec/gather.md */

static void check_gathered_length(int64_t length) { /* [DOT-2] for 2:4: two elements a group count */
    if (2 * ((length + 3) / 4) > LONGEST_REDUCTION) reject("ACCUMULATOR_OVERFLOW");
}

/* The numbers of the elements with a weight in group g, ascending, then -1 for a missing one [GATHER-1]. */
static void gather_group(const signed char *weights, size_t length, size_t g, int64_t positions[2]) {
    size_t i;
    int found = 0;
    positions[0] = positions[1] = -1;
    for (i = 4 * g; i < 4 * g + 4 && i < length; i++) {
        if (weights[i] == 0) continue;
        if (found == 2) reject("NOT_TWO_OF_FOUR"); /* [GATHER-3] */
        positions[found++] = (int64_t)i;
    }
}

/* [GATHER-4]; a missing activation is a zero [GATHER-2]. */
static int32_t gathered_dot(const Rule *rule, const unsigned char *activations, const signed char *weights, size_t length) {
    int32_t sum = 0;
    size_t g;
    for (g = 0; g < (length + 3) / 4; g++) {
        int64_t positions[2];
        int h, c[2];
        gather_group(weights, length, g, positions);
        cut_pair(rule, positions[0] < 0 ? 0 : activations[positions[0]], positions[1] < 0 ? 0 : activations[positions[1]], c);
        for (h = 0; h < 2; h++)
            if (positions[h] >= 0) sum += c[h] * weights[positions[h]];
    }
    return sum;
}

static void gather(const Value *params, const Value *input) {
    Tensor w = read_tensor(input, "weights", INT8, 1);
    const signed char *weights = as_int8(w);
    size_t g, groups = (w.count + 3) / 4;
    int64_t *positions = allocate(2 * groups, sizeof(int64_t));
    (void)params;
    for (g = 0; g < groups; g++) gather_group(weights, w.count, g, positions + 2 * g);
    put_list("positions", positions, 2 * groups);
}

static void gather_dot(const Value *params, const Value *input) {
    Rule rule = read_rule(params);
    Tensor a;
    const signed char *w;
    read_vectors(input, &a, &w);
    check_gathered_length(a.shape[0]);
    put_member("dot", gathered_dot(&rule, a.bytes, w, a.count));
}

/* ---------------------------------------------------------------- quantization: spec/quantization.md */

static double largest_magnitude(const double *values, size_t count) {
    double largest = 0;
    size_t i;
    for (i = 0; i < count; i++)
        if (fabs(values[i]) > largest) largest = fabs(values[i]);
    return largest;
}

/* clip(round(float32(value / scale)), low, high). Clipped first, which is the same for integer bounds and leaves no infinity to round. */
static int quantized(double value, double scale, int low, int high) {
    double quotient = float32(value / scale);
    if (quotient < low) return low;
    if (quotient > high) return high;
    return (int)round_half_even(quotient);
}

/* A scale as float32, 1 in place of 0 [QUANT-6]. */
static double positive_scale(double value) { return float32(value) > 0 ? float32(value) : 1; }

/* [QUANT-5] The scale of a filter. 2 max|w| is a real number here: it is not rounded to float32, so it can not overflow. */
static double symmetric_scale(const double *values, size_t count, int bits) {
    return positive_scale(2 * largest_magnitude(values, count) / ((1 << bits) - 1));
}

/* [QUANT-5] The integers, as tensor elements. */
static void put_symmetric(const double *values, size_t count, int bits, double scale) {
    size_t i;
    for (i = 0; i < count; i++) put_byte((unsigned)quantized(values[i], scale, -(1 << (bits - 1)), (1 << (bits - 1)) - 1) & 255);
}

/* [QUANT-4] */
static void quantize(const Value *params, const Value *input) {
    int bits = (int)integer(params, "bits", 1, 8);
    double scale = read_scale(input, "scale");
    Tensor values;
    const double *x;
    size_t i;
    if (scale == 0) reject("INVALID_PARAMETER");
    values = read_tensor(input, "values", FLOAT32, -1);
    x = finite_values(values);
    open_tensor("quantized", UINT8, values.shape, values.rank);
    for (i = 0; i < values.count; i++) put_byte((unsigned)quantized(x[i], scale, 0, (1 << bits) - 1));
    close_tensor();
}

/* [QUANT-1] */
static void quantize_round(const Value *params, const Value *input) {
    double value = read_float32(input, "value");
    (void)params;
    if (!isfinite(value)) reject("NON_FINITE_VALUE");
    if (fabs(value) > (double)LARGEST_INTEGER) reject("INVALID_PARAMETER");
    put_member("integer", (int64_t)round_half_even(value));
}

/* [QUANT-3] */
static void quantize_scale(const Value *params, const Value *input) {
    int bits = (int)integer(params, "bits", 1, 8);
    put_float32("scale", positive_scale(read_scale(input, "maximum") / ((1 << bits) - 1)));
}

static void quantize_weights(const Value *params, const Value *input) {
    int bits = (int)integer(params, "bits", 2, 8);
    Tensor values = read_tensor(input, "values", FLOAT32, 2);
    const double *w = finite_values(values);
    size_t n = (size_t)values.shape[1], i;
    open_tensor("quantized", INT8, values.shape, 2);
    for (i = 0; i < values.count; i += n) put_symmetric(w + i, n, bits, symmetric_scale(w + i, n, bits));
    close_tensor();
    open_tensor("scales", FLOAT32, values.shape, 1);
    for (i = 0; i < values.count; i += n) put_word(bits_of_float32(symmetric_scale(w + i, n, bits)));
    close_tensor();
}

/* [QUANT-7] */
static void quantize_bias(const Value *params, const Value *input) {
    int bits = (int)integer(params, "bits", 2, 8);
    Tensor values = read_tensor(input, "values", FLOAT32, 1);
    const double *w = finite_values(values);
    double scale = symmetric_scale(w, values.count, bits);
    open_tensor("quantized", INT8, values.shape, 1);
    put_symmetric(w, values.count, bits, scale);
    close_tensor();
    put_float32("scale", scale);
}

/* ---------------------------------------------------------------- convolution: spec/im2col.md */

typedef struct Geometry { /* [IM2COL-1] */
    int64_t channels, height, width, filters, kernel[2], strides[2], pads[4], dilations[2], group;
    int64_t out_height, out_width, group_channels, reduction;
} Geometry;

static const char bad_geometry[] = "INVALID_GEOMETRY";

/* [IM2COL-2]; fields may be as large as 2^53, so that dilation x (kernel - 1) is compared before it is multiplied. */
static int64_t outputs_of(int64_t padded, int64_t dilation, int64_t kernel, int64_t stride) {
    if (kernel - 1 > (padded - 1) / dilation) reject(bad_geometry);
    return (padded - dilation * (kernel - 1) - 1) / stride + 1;
}

static Geometry read_geometry(const Value *input) {
    const Value *given = field(input, "geometry", OBJECT);
    Geometry g;
    g.channels = integer_or(field(given, "channels", NUMBER), 1, LARGEST_INTEGER, bad_geometry);
    g.height = integer_or(field(given, "height", NUMBER), 1, LARGEST_INTEGER, bad_geometry);
    g.width = integer_or(field(given, "width", NUMBER), 1, LARGEST_INTEGER, bad_geometry);
    g.filters = integer_or(field(given, "filters", NUMBER), 1, LARGEST_INTEGER, bad_geometry);
    g.group = integer_or(field(given, "group", NUMBER), 1, LARGEST_INTEGER, bad_geometry);
    read_integers(given, "kernel", 2, 1, LARGEST_INTEGER, bad_geometry, g.kernel);
    read_integers(given, "strides", 2, 1, LARGEST_INTEGER, bad_geometry, g.strides);
    read_integers(given, "dilations", 2, 1, LARGEST_INTEGER, bad_geometry, g.dilations);
    read_integers(given, "pads", 4, 0, LARGEST_INTEGER, bad_geometry, g.pads);
    if (g.channels % g.group != 0 || g.filters % g.group != 0) reject(bad_geometry);
    g.out_height = outputs_of(g.height + g.pads[0] + g.pads[2], g.dilations[0], g.kernel[0], g.strides[0]);
    g.out_width = outputs_of(g.width + g.pads[1] + g.pads[3], g.dilations[1], g.kernel[1], g.strides[1]);
    g.group_channels = g.channels / g.group;
    g.reduction = 0; /* known where the kernel is known to be a tensor's, or small */
    return g;
}

/* The activations of output pixel (y, x): taps by rows and columns, the channel fastest [IM2COL-3]; outside the image 0 [IM2COL-4]. */
static void read_row(const Geometry *g, const unsigned char *activations, int64_t group, int64_t y, int64_t x, unsigned char *row) {
    int64_t ky, kx, c;
    for (ky = 0; ky < g->kernel[0]; ky++) {
        int64_t iy = y * g->strides[0] + ky * g->dilations[0] - g->pads[0];
        for (kx = 0; kx < g->kernel[1]; kx++) {
            int64_t ix = x * g->strides[1] + kx * g->dilations[1] - g->pads[1];
            bool inside = iy >= 0 && iy < g->height && ix >= 0 && ix < g->width;
            for (c = group * g->group_channels; c < (group + 1) * g->group_channels; c++)
                *row++ = inside ? activations[(c * g->height + iy) * g->width + ix] : 0;
        }
    }
}

static Tensor read_activations(const Value *input, const Geometry *g) {
    Tensor a = read_tensor(input, "activations", UINT8, 3);
    require_dimension(a, 0, g->channels);
    require_dimension(a, 1, g->height);
    require_dimension(a, 2, g->width);
    return a;
}

/* [IM2COL-5] Weights of every filter in the order of a row; sets the reduction, which the tensor's size bounds. */
static const signed char *read_weights(const Value *input, Geometry *g) {
    Tensor w = read_tensor(input, "weights", INT8, 4);
    signed char *reordered = allocate(w.count, 1), *to = reordered;
    int64_t f, c, tap, taps;
    require_dimension(w, 0, g->filters);
    require_dimension(w, 1, g->group_channels);
    require_dimension(w, 2, g->kernel[0]);
    require_dimension(w, 3, g->kernel[1]);
    taps = g->kernel[0] * g->kernel[1];
    g->reduction = taps * g->group_channels;
    for (f = 0; f < g->filters; f++)
        for (tap = 0; tap < taps; tap++)
            for (c = 0; c < g->group_channels; c++) *to++ = (signed char)signed_byte(w.bytes[(f * g->group_channels + c) * taps + tap]);
    return reordered;
}

static void im2col(const Value *params, const Value *input) {
    Geometry g = read_geometry(input);
    int64_t group = integer(input, "group", 0, g.group - 1), shape[2], y, x;
    Tensor a = read_activations(input, &g);
    unsigned char *rows, *to;
    size_t count;
    (void)params;
    shape[0] = (int64_t)answerable(g.out_height, g.out_width);
    shape[1] = (int64_t)answerable((int64_t)answerable(g.kernel[0], g.kernel[1]), g.group_channels);
    count = answerable(shape[0], shape[1]);
    rows = to = allocate(count, 1);
    for (y = 0; y < g.out_height; y++)
        for (x = 0; x < g.out_width; x++, to += shape[1]) read_row(&g, a.bytes, group, y, x, to);
    put_bytes("rows", UINT8, shape, 2, rows, count);
}

static void im2col_size(const Value *params, const Value *input) {
    Geometry g = read_geometry(input);
    (void)params;
    if (g.out_height > LARGEST_INTEGER || g.out_width > LARGEST_INTEGER) reject("COUNT_OVERFLOW");
    put_member("height", g.out_height);
    put_member("width", g.out_width);
}

static void im2col_weights(const Value *params, const Value *input) {
    Geometry g = read_geometry(input);
    const signed char *weights = read_weights(input, &g);
    int64_t shape[2], i;
    (void)params;
    shape[0] = g.filters;
    shape[1] = g.reduction;
    open_tensor("weights", INT8, shape, 2);
    for (i = 0; i < g.filters * g.reduction; i++) put_byte((unsigned)weights[i] & 255);
    close_tensor();
}

/* [IM2COL-6] */
static void im2col_convolution(const Value *params, const Value *input) {
    Rule rule = read_rule(params);
    bool sparse = field(params, "sparse", BOOLEAN)->truth;
    Geometry g = read_geometry(input);
    Tensor a = read_activations(input, &g);
    const signed char *weights = read_weights(input, &g);
    int64_t shape[3], pixels, group, f, y, x, in_group = g.filters / g.group;
    unsigned char *row;
    int32_t *output, *to;
    size_t k = (size_t)g.reduction, count, i;
    if (sparse)
        check_gathered_length(g.reduction);
    else
        check_length(g.reduction);
    pixels = (int64_t)answerable(g.out_height, g.out_width);
    count = answerable(pixels, g.filters);
    output = allocate(count, sizeof(int32_t));
    row = allocate(k, 1);
    for (group = 0; group < g.group; group++) {
        for (y = 0; y < g.out_height; y++) {
            for (x = 0; x < g.out_width; x++) {
                read_row(&g, a.bytes, group, y, x, row);
                if (!sparse) cut_row(&rule, row, k, row);
                to = output + group * in_group * pixels + y * g.out_width + x;
                for (f = group * in_group; f < (group + 1) * in_group; f++, to += pixels)
                    *to = sparse ? gathered_dot(&rule, row, weights + (size_t)f * k, k) : dot(row, weights + (size_t)f * k, k);
            }
        }
    }
    shape[0] = g.filters;
    shape[1] = g.out_height;
    shape[2] = g.out_width;
    open_tensor("output", INT32, shape, 3);
    for (i = 0; i < count; i++) put_word((uint32_t)output[i]);
    close_tensor();
}

/* ---------------------------------------------------------------- bit planes: spec/bitplane.md */

static int read_plane_bits(const Value *params) { return (int)integer(params, "bits", 1, 16); } /* [BITPLANE-1] */

typedef struct Planes { /* elements as numbers, plane b of element i at b count + i */
    int bits;
    int64_t count;
    const double *positive, *negative;
} Planes;

static const double *read_plane(const Value *input, const char *name, DType dtype, int bits, int64_t *count) {
    Tensor tensor = read_tensor(input, name, dtype, 2);
    double *elements;
    const double *values;
    size_t i;
    require_dimension(tensor, 0, bits);
    *count = tensor.shape[1];
    if (dtype == FLOAT32) {
        values = as_float32(tensor);
    } else {
        values = elements = allocate(tensor.count, sizeof(double));
        for (i = 0; i < tensor.count; i++) elements[i] = tensor.bytes[i];
    }
    for (i = 0; i < tensor.count; i++) /* [BITPLANE-4], a NaN included; [BITPLANE-10] */
        if (!(values[i] >= 0 && values[i] <= (dtype == FLOAT32 ? 2 : 1))) reject("INVALID_PARAMETER");
    return values;
}

static Planes read_planes(const Value *input, DType dtype, int bits) {
    Planes planes;
    int64_t negative_count;
    planes.bits = bits;
    planes.positive = read_plane(input, "positive", dtype, bits, &planes.count);
    planes.negative = read_plane(input, "negative", dtype, bits, &negative_count);
    if (negative_count != planes.count) reject("INVALID_SHAPE");
    return planes;
}

/* [BITPLANE-4] */
static double element_value(const Planes *planes, int64_t i) {
    double v = 0;
    int b;
    for (b = 0; b < planes->bits; b++) v += (planes->positive[b * planes->count + i] - planes->negative[b * planes->count + i]) * (1L << b);
    return v;
}

/* The bits of integers: in P where the sign is positive, in N where it is negative [BITPLANE-3] [BITPLANE-9]. */
static void put_exact_planes(const int32_t *magnitudes, const double *signs, int64_t count, int bits) {
    int64_t shape[2], i;
    int b, side;
    shape[0] = bits;
    shape[1] = count;
    for (side = 0; side < 2; side++) {
        open_tensor(side == 0 ? "positive" : "negative", UINT8, shape, 2);
        for (b = 0; b < bits; b++)
            for (i = 0; i < count; i++) put_byte((side == 0 ? signs[i] > 0 : signs[i] < 0) ? (unsigned)magnitudes[i] >> b & 1 : 0);
        close_tensor();
    }
}

static void bitplane(const Value *params, const Value *input) {
    int bits = read_plane_bits(params);
    Tensor tensor = read_tensor(input, "weights", FLOAT32, 1);
    const double *w = finite_values(tensor);
    double scale = largest_magnitude(w, tensor.count), top = (double)((1L << bits) - 1); /* [BITPLANE-1] */
    int32_t *magnitudes = allocate(tensor.count, sizeof(int32_t));
    size_t i;
    for (i = 0; i < tensor.count; i++) magnitudes[i] = scale == 0 ? 0 : (int32_t)round_half_even((fabs(w[i]) * top) / scale); /* [BITPLANE-2] */
    put_exact_planes(magnitudes, w, tensor.shape[0], bits);
    put_float32("scale", scale);
}

/* [BITPLANE-5] */
static void bitplane_weights(const Value *params, const Value *input) {
    int bits = read_plane_bits(params);
    double scale = read_scale(input, "scale"), top = (double)((1L << bits) - 1);
    Planes planes = read_planes(input, FLOAT32, bits);
    int64_t i;
    open_tensor("weights", FLOAT32, &planes.count, 1);
    for (i = 0; i < planes.count; i++) {
        double v = element_value(&planes, i), magnitude = round_half_even(fabs(v));
        if (magnitude > top) magnitude = top;
        put_word(magnitude == 0 ? 0 : bits_of_float32((scale * (v < 0 ? -magnitude : magnitude)) / top));
    }
    close_tensor();
}

static void bitplane_regularizer(const Value *params, const Value *input) {
    int bits = read_plane_bits(params), b;
    Planes planes = read_planes(input, FLOAT32, bits);
    double lasso = 0;
    int64_t i;
    for (b = 0; b < bits; b++) { /* [BITPLANE-6] */
        double squares = 0;
        for (i = b * planes.count; i < (b + 1) * planes.count; i++)
            squares += planes.positive[i] * planes.positive[i] + planes.negative[i] * planes.negative[i];
        lasso += sqrt(1e-8 + squares);
    }
    put_float64("groupLasso", lasso);
    put_float64("weighted", bits * (double)planes.count * lasso); /* [BITPLANE-7] */
}

static void bitplane_requantize(const Value *params, const Value *input) {
    int bits = read_plane_bits(params), maximum = (int)integer(params, "maximumBits", bits, 16);
    double scale = read_scale(input, "scale"), *values;
    Planes planes = read_planes(input, FLOAT32, bits);
    int32_t *magnitudes = allocate((size_t)planes.count, sizeof(int32_t)), top = (int32_t)((1L << bits) - 1), largest = 0;
    int64_t i;
    values = allocate((size_t)planes.count, sizeof(double));
    for (i = 0; i < planes.count; i++) { /* [BITPLANE-8] */
        values[i] = element_value(&planes, i);
        magnitudes[i] = (int32_t)round_half_even(fabs(values[i]));
        if (bits == maximum && magnitudes[i] > top) magnitudes[i] = top;
        if (magnitudes[i] > largest) largest = magnitudes[i];
    }
    if (largest > top) {
        bits++;
        scale = float32((scale * (double)((1L << bits) - 1)) / top);
        if (!isfinite(scale)) reject("INVALID_PARAMETER"); /* a scale that is infinite is refused, here as on the way in */
    }
    put_exact_planes(magnitudes, values, planes.count, bits); /* [BITPLANE-9] */
    put_member("bits", bits);
    put_float32("scale", scale);
}

static void put_stripped(const char *name, const double *elements, int low, int kept, int64_t count) {
    int64_t shape[2], i;
    shape[0] = kept;
    shape[1] = count;
    open_tensor(name, UINT8, shape, 2);
    for (i = low * count; i < (low + kept) * count; i++) put_byte(elements[i] == 1);
    close_tensor();
}

static bool is_empty(const Planes *planes, int b) {
    int64_t i;
    for (i = b * planes->count; i < (b + 1) * planes->count; i++)
        if (planes->positive[i] != planes->negative[i]) return false;
    return true;
}

static void bitplane_strip(const Value *params, const Value *input) {
    int bits = read_plane_bits(params), low = 0, high = bits, kept;
    double scale = read_scale(input, "scale");
    Planes planes = read_planes(input, UINT8, bits);
    while (high > 1 && is_empty(&planes, high - 1)) high--; /* [BITPLANE-10], from the most significant plane first */
    while (low < high - 1 && is_empty(&planes, low)) low++;
    kept = high - low;
    put_stripped("positive", planes.positive, low, kept, planes.count);
    put_stripped("negative", planes.negative, low, kept, planes.count);
    put_member("bits", kept);
    put_member("effectiveBits", is_empty(&planes, low) ? 0 : kept);                                                  /* [BITPLANE-12] */
    put_float32("scale", ((scale * (double)(1L << low)) * (double)((1L << kept) - 1)) / (double)((1L << bits) - 1)); /* [BITPLANE-11] */
}

/* [BITPLANE-13] The sums are exact, so that their quotient is rounded once. */
static void bitplane_compression(const Value *params, const Value *input) {
    const Value *layer = field(input, "layers", ARRAY)->first;
    int64_t parameters = 0, stored = 0;
    (void)params;
    for (; layer != NULL; layer = layer->next) {
        int64_t count = integer(layer, "parameters", 1, LARGEST_INTEGER), bits = integer(layer, "bits", 0, LARGEST_INTEGER);
        if (count > LARGEST_INTEGER - parameters || bits > (LARGEST_INTEGER - stored) / count) reject("INVALID_PARAMETER");
        parameters += count;
        stored += bits * count;
    }
    if (stored == 0) reject("INVALID_PARAMETER");
    put_float64("compression", 32 * (double)parameters / (double)stored);
}

/* ---------------------------------------------------------------- cost: spec/cost.md */

static void cost(const Value *params, const Value *input) {
    double outputs = (double)integer(input, "outputs", 1, LARGEST_INTEGER), reduction = (double)integer(input, "reduction", 1, LARGEST_INTEGER);
    double w = (double)integer(input, "weightBits", 1, LARGEST_INTEGER), a = (double)integer(input, "activationBits", 1, LARGEST_INTEGER);
    double accumulator = a + w + log2(reduction); /* [COST-1] */
    (void)params;
    put_float64("accumulatorBits", accumulator);
    put_float64("bops", outputs * reduction * (a * w + accumulator)); /* [COST-2] */
}

/* [COST-3] */
static void cost_area(const Value *params, const Value *input) {
    double bits = (double)integer(input, "bits", 1, 32);
    (void)params;
    put_float64("area", 12.39 * bits * bits + 86.07 * bits - 14.02);
}

/* [COST-4] */
static void cost_bops_area(const Value *params, const Value *input) {
    double bops = read_float64(input, "bops");
    (void)params;
    if (!isfinite(bops) || bops < 0) reject("INVALID_PARAMETER");
    put_finite("area", 1.694 * bops + 153.46);
}

/* A float64 that is finite and > 0. */
static double positive(const Value *object, const char *name) {
    double value = read_float64(object, name);
    if (!(isfinite(value) && value > 0)) reject("INVALID_PARAMETER");
    return value;
}

/* [COST-6] [COST-7] */
static void cost_layer(const Value *params, const Value *input) {
    double outputs = (double)integer(input, "outputs", 1, LARGEST_INTEGER), reduction = (double)integer(input, "reduction", 1, LARGEST_INTEGER);
    double w = (double)integer(input, "weightBits", 1, LARGEST_INTEGER);
    int64_t a = integer(input, "activationBits", 1, LARGEST_INTEGER);
    double accumulator = (double)integer(input, "accumulatedBits", a, LARGEST_INTEGER) + w + log2(reduction), density = read_float64(input, "density");
    (void)params;
    if (!(density >= 0 && density <= 1)) reject("INVALID_PARAMETER"); /* a NaN too */
    put_float64("accumulatorBits", accumulator);
    put_float64("bops", outputs * reduction * (density * (double)a * w) + outputs * reduction * accumulator);
}

/* The least e with 2^e >= the product of some factors >= 1, exactly; the product has at most 256 bits. */
static int64_t ceiling_log2(const uint64_t *factors, size_t count) {
    uint32_t limbs[8] = {1, 0, 0, 0, 0, 0, 0, 0}; /* least significant first */
    int64_t top = -1;
    bool others = false;
    size_t i;
    int at_limb, bit;
    for (i = 0; i < count; i++) {
        uint32_t low = (uint32_t)factors[i], high = (uint32_t)(factors[i] >> 32), result[8];
        uint64_t carry = 0, carry_high = 0;
        for (at_limb = 0; at_limb < 8; at_limb++) { /* by the low digit, and by the high one a limb further up */
            uint64_t part = (uint64_t)limbs[at_limb] * low + carry;
            uint64_t part_high = (at_limb > 0 ? (uint64_t)limbs[at_limb - 1] * high : 0) + carry_high + (uint32_t)part;
            carry = part >> 32;
            carry_high = part_high >> 32;
            result[at_limb] = (uint32_t)part_high;
        }
        memcpy(limbs, result, sizeof limbs);
    }
    for (bit = 255; bit >= 0; bit--) {
        if ((limbs[bit / 32] >> (bit % 32) & 1) == 0) continue;
        if (top < 0)
            top = bit;
        else
            others = true;
    }
    return top + others;
}

/* [COST-8] */
static void cost_uniq(const Value *params, const Value *input) {
    int64_t outputs = integer(input, "outputs", 1, LARGEST_INTEGER), reduction = integer(input, "reduction", 1, LARGEST_INTEGER);
    int64_t w = integer(input, "weightBits", 2, 64), a = integer(input, "activationBits", 1, 64);
    uint64_t largest[3];
    (void)params;
    largest[0] = (uint64_t)reduction;
    largest[1] = UINT64_MAX >> (64 - a);
    largest[2] = UINT64_MAX >> (65 - w);
    put_float64("bops", (double)outputs * ((double)reduction * (double)((w - 1) * a) + (double)(reduction - 1) * (double)ceiling_log2(largest, 3)));
}

/* [COST-9] */
static void cost_element_area(const Value *params, const Value *input) {
    double width = sqrt((double)integer(input, "weightBits", 1, 32) + 1) * sqrt((double)integer(input, "activationBits", 1, 32) + 1) - 1;
    (void)params;
    put_float64("width", width);
    put_float64("area", (12.39 * width + 86.07) * width - 14.02);
}

static double *read_points(const Value *input, const char *name, size_t *count) {
    const Value *list = field(input, name, ARRAY), *element;
    double *values = allocate(list->length + 1, sizeof(double));
    *count = 0;
    for (element = list->first; element != NULL; element = element->next, (*count)++) values[*count] = float64_of(element);
    return values;
}

/* How many different values there are, up to 3. */
static int different(const double *values, size_t count) {
    double seen[3];
    int distinct = 0, j;
    size_t i;
    for (i = 0; i < count && distinct < 3; i++) {
        for (j = 0; j < distinct && seen[j] != values[i]; j++) continue;
        if (j == distinct) seen[distinct++] = values[i];
    }
    return distinct;
}

/* The least squares of y by 1, u and u^2, by turning them into the rows of a triangle one point after the other (Givens); 2 or 3 unknowns. */
static void least_squares(int unknowns, const double *u, const double *y, size_t count, double *solution) {
    double triangle[3][4] = {{0, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}};
    size_t i;
    int r, c;
    for (i = 0; i < count; i++) {
        double row[4];
        row[0] = 1, row[1] = u[i], row[2] = u[i] * u[i];
        row[unknowns] = y[i];
        for (r = 0; r < unknowns; r++) {
            double length = hypot(triangle[r][r], row[r]), cosine, sine;
            if (length == 0) continue;
            cosine = triangle[r][r] / length, sine = row[r] / length;
            for (c = r; c <= unknowns; c++) {
                double above = triangle[r][c];
                triangle[r][c] = cosine * above + sine * row[c];
                row[c] = cosine * row[c] - sine * above;
            }
        }
    }
    for (r = unknowns - 1; r >= 0; r--) {
        double sum = triangle[r][unknowns];
        for (c = r + 1; c < unknowns; c++) sum -= triangle[r][c] * solution[c];
        solution[r] = sum / triangle[r][r];
    }
}

/* [COST-10] In u = (x - mean) / spread, so that no digits are lost where x is far from zero; the polynomial in u is then multiplied out. */
static void cost_fit(const Value *params, const Value *input) {
    int unknowns = (int)integer(params, "degree", 1, 2) + 1, i;
    size_t count, count_y, p;
    double *x = read_points(input, "x", &count), *y = read_points(input, "y", &count_y), *u = allocate(count + 1, sizeof(double));
    double mean = 0, mean_y = 0, most = 0, spread = 0, rest = 0, total = 0, s[3] = {0, 0, 0}, coefficients[3], shift;
    if (count != count_y) reject("INVALID_SHAPE");
    for (p = 0; p < count; p++)
        if (!(isfinite(x[p]) && x[p] > 0 && isfinite(y[p]) && y[p] > 0)) reject("INVALID_PARAMETER");
    if (count < (size_t)unknowns + 1 || different(x, count) < unknowns || different(y, count) < 2) reject("INVALID_PARAMETER");
    for (p = 0; p < count; p++) most = fmax(most, y[p]);
    for (p = 0; p < count; p++) y[p] /= most; /* so that no square overflows */
    for (p = 0; p < count; p++) mean += x[p] / (double)count, mean_y += y[p] / (double)count;
    for (p = 0; p < count; p++) spread = fmax(spread, fabs(x[p] - mean));
    for (p = 0; p < count; p++) u[p] = (x[p] - mean) / spread;
    least_squares(unknowns, u, y, count, s);
    for (p = 0; p < count; p++) {
        double off = y[p] - (s[0] + (s[1] + s[2] * u[p]) * u[p]);
        rest += off * off;
        total += (y[p] - mean_y) * (y[p] - mean_y);
    }
    shift = mean / spread;
    coefficients[0] = (s[0] - (s[1] - s[2] * shift) * shift) * most;
    coefficients[1] = (s[1] - 2 * s[2] * shift) * most / spread;
    coefficients[2] = s[2] * most / spread / spread;
    put_name("coefficients");
    put_text("[");
    for (i = 0; i < unknowns; i++) put_bits_of_float64(finite_or_refused(coefficients[i]));
    close_with("],");
    put_finite("r2", 1 - rest / total);
}

/* ---------------------------------------------------------------- the roofline: spec/roofline.md */

typedef struct Shape {
    int64_t taps, own_channels, own_filters; /* a kernel's; a group's */
    double ops;                              /* [ROOFLINE-1] */
    double weights, inputs, outputs;         /* elements of the tensors */
    double pixels_in, pixels_out;            /* of a channel */
} Shape;

static Shape read_shape(const Value *input) {
    Shape shape;
    int64_t channels = integer(input, "channels", 1, LARGEST_INTEGER), filters = integer(input, "filters", 1, LARGEST_INTEGER);
    int64_t groups = integer(input, "groups", 1, LARGEST_INTEGER);
    double kernels;
    if (channels % groups != 0 || filters % groups != 0) reject("INVALID_PARAMETER");
    shape.taps = integer(input, "taps", 1, LARGEST_INTEGER);
    shape.pixels_in = (double)integer(input, "inputPixels", 1, LARGEST_INTEGER);
    shape.pixels_out = (double)integer(input, "outputPixels", 1, LARGEST_INTEGER);
    shape.own_channels = channels / groups;
    shape.own_filters = filters / groups;
    kernels = (double)filters * (double)shape.own_channels;
    shape.ops = kernels * ((double)shape.taps + 1) * shape.pixels_out;
    shape.weights = kernels * (double)shape.taps;
    shape.inputs = (double)channels * shape.pixels_in;
    shape.outputs = (double)filters * shape.pixels_out;
    return shape;
}

/* [ROOFLINE-2] */
static double traffic_of(const Shape *shape, int64_t weight_bits, int64_t activation_bits) {
    return (double)weight_bits * shape->weights + (double)activation_bits * shape->inputs + (double)activation_bits * shape->outputs;
}

static void roofline(const Value *params, const Value *input) {
    Shape shape = read_shape(input);
    double traffic = traffic_of(&shape, integer(input, "weightBits", 1, LARGEST_INTEGER), integer(input, "activationBits", 1, LARGEST_INTEGER));
    (void)params;
    put_float64("ops", shape.ops);
    put_float64("trafficBits", traffic);
    put_float64("opsPerBit", shape.ops / traffic); /* [ROOFLINE-3] */
}

/* [ROOFLINE-4] The root in floating point may be one too large. */
static void roofline_elements(const Value *params, const Value *input) {
    double quotient = positive(input, "silicon") / positive(input, "element");
    int64_t fit, side;
    (void)params;
    if (!(quotient < (double)LARGEST_INTEGER + 1)) reject("COUNT_OVERFLOW");
    if (quotient < 1) reject("INVALID_PARAMETER");
    fit = (int64_t)quotient;
    side = (int64_t)sqrt((double)fit) + 1;
    while (side * side > fit) side--;
    put_member("fit", fit);
    put_member("side", side);
    put_member("used", side * side);
}

/* [ROOFLINE-5] */
static double compute_roof(double elements, int64_t multipliers, double clock) { return elements * ((double)multipliers + 1) * clock / 1000; }

static void roofline_compute(const Value *params, const Value *input) {
    int64_t elements = integer(input, "elements", 1, LARGEST_INTEGER), multipliers = integer(input, "multipliers", 1, LARGEST_INTEGER);
    (void)params;
    put_finite("gops", compute_roof((double)elements, multipliers, positive(input, "clockMHz")));
}

/* [ROOFLINE-6] */
static void roofline_memory(const Value *params, const Value *input) {
    (void)params;
    put_finite("gbitPerSecond", positive(input, "megatransfers") * (double)integer(input, "busBits", 1, LARGEST_INTEGER) / 1000);
}

/* [ROOFLINE-7] */
static void roofline_bound(const Value *params, const Value *input) {
    double roof = positive(input, "gops"), slope = positive(input, "gbitPerSecond") * positive(input, "opsPerBit");
    (void)params;
    put_finite("memoryRoof", slope);
    put_finite("attainable", fmin(roof, slope));
    put_finite("headroom", slope / roof);
    put_text(roof <= slope ? "\"bound\":\"compute\"," : "\"bound\":\"memory\",");
}

static void check_layers(const Value *input) {
    const Value *layer = field(input, "layers", ARRAY)->first;
    if (layer == NULL) reject("INVALID_PARAMETER");
    for (; layer != NULL; layer = layer->next) positive(layer, "ops"), positive(layer, "trafficBits");
}

/* [ROOFLINE-8] A layer takes what is longer, its operations or its traffic. */
static double seconds_of(const Value *input, double roof, double bandwidth) {
    const Value *layer;
    double nanoseconds = 0;
    for (layer = field(input, "layers", ARRAY)->first; layer != NULL; layer = layer->next)
        nanoseconds += fmax(positive(layer, "ops") / roof, positive(layer, "trafficBits") / bandwidth);
    return nanoseconds / 1e9;
}

static void roofline_time(const Value *params, const Value *input) {
    double roof = positive(input, "gops"), bandwidth = positive(input, "gbitPerSecond"), images, seconds;
    (void)params;
    images = (double)integer(input, "images", 1, LARGEST_INTEGER);
    check_layers(input);
    seconds = seconds_of(input, roof, bandwidth);
    put_finite("seconds", seconds);
    put_finite("imagesPerSecond", images / seconds);
}

/* [ROOFLINE-15] */
static int64_t counted(int64_t count) {
    if (count > LARGEST_INTEGER) reject("COUNT_OVERFLOW");
    return count;
}

/* ceil(a b / c) without the product, which may not fit 64 bits: by the binary digits of a, the quotient and the remainder so far. */
static int64_t ceiling_of_quotient(int64_t a, int64_t b, int64_t c) {
    int64_t quotient = 0, remainder = 0;
    int digit;
    for (digit = 52; digit >= 0; digit--) {
        bool set = (a >> digit & 1) != 0;
        quotient = 2 * quotient + (set ? b / c : 0);
        remainder = 2 * remainder + (set ? b % c : 0);
        quotient += remainder / c;
        remainder %= c;
        counted(quotient);
    }
    return counted(quotient + (remainder > 0));
}

static void roofline_passes(const Value *params, const Value *input) {
    Shape shape = read_shape(input);
    int64_t v = integer(input, "windowPixels", 1, LARGEST_INTEGER), w = integer(input, "weightBits", 1, LARGEST_INTEGER);
    int64_t a = integer(input, "activationBits", 1, LARGEST_INTEGER), scale = integer(input, "accumulatedBits", a, LARGEST_INTEGER);
    int64_t side = integer(input, "side", 1, LARGEST_INTEGER), element = integer(input, "elementTaps", 1, LARGEST_INTEGER);
    double memory = (double)integer(input, "localBits", 0, LARGEST_INTEGER);
    int64_t kernel = (shape.taps - 1) / element + 1; /* elements of a kernel */
    int64_t over_channels = ceiling_of_quotient(shape.own_channels, kernel, side), over_filters = (shape.own_filters - 1) / side + 1; /* [ROOFLINE-9] */
    int64_t held = side / kernel > 0 ? side / kernel : 1, sum_bits;
    uint64_t reduction[2];
    double sum, inputs, channels, filters, all_channels = (double)shape.own_channels, all_filters = (double)shape.own_filters;
    double window, with_sums, with_inputs, with_all, weights, once, best, again = (double)over_filters, back;
    (void)params;
    reduction[0] = (uint64_t)shape.own_channels;
    reduction[1] = (uint64_t)shape.taps;
    sum_bits = counted(scale + w + ceiling_log2(reduction, 2));

    channels = fmin(all_channels, (double)held); /* [ROOFLINE-11] */
    filters = fmin(all_filters, (double)side);
    sum = over_channels > 1 ? shape.pixels_out * (double)sum_bits : 0;
    inputs = over_filters > 1 ? shape.pixels_in * (double)a : 0;
    window = channels * (double)v * (double)a;
    with_sums = window + filters * sum;
    with_inputs = window + channels * inputs;
    with_all = window + fmin(filters * sum + all_channels * inputs, channels * inputs + all_filters * sum);

    weights = (double)w * shape.weights; /* [ROOFLINE-10] [ROOFLINE-12] */
    once = (double)a * shape.inputs;
    back = (double)a * shape.outputs + 2 * (double)(over_channels - 1) * (double)sum_bits * shape.outputs;
    best = weights + again * once + back;
    if (memory >= with_sums) best = fmin(best, weights + again * once + (double)a * shape.outputs);
    if (memory >= with_inputs) best = fmin(best, weights + once + back);
    if (memory >= with_all) best = fmin(best, traffic_of(&shape, w, a));

    put_name("passes");
    put_text("{");
    put_member("channels", over_channels);
    put_member("filters", over_filters);
    close_with("},");
    put_member("partialSumBits", sum_bits);
    put_name("local");
    put_text("{");
    put_float64("window", window);
    put_float64("sums", with_sums);
    put_float64("inputs", with_inputs);
    put_float64("once", with_all);
    close_with("},");
    put_float64("trafficBits", best);
    put_float64("opsPerBit", shape.ops / best);
}

/* [ROOFLINE-13] The products, not the quotients, are compared: equal roofs stay equal. */
static void roofline_widest(const Value *params, const Value *input) {
    Shape shape = read_shape(input);
    int64_t bits = integer(input, "limit", 1, 32);
    double roof = positive(input, "gops"), fed = finite_or_refused(positive(input, "gbitPerSecond") * shape.ops);
    (void)params;
    finite_or_refused(roof * traffic_of(&shape, bits, bits));
    while (bits > 0 && roof * traffic_of(&shape, bits, bits) > fed) bits--;
    put_member("bits", bits);
}

/* [ROOFLINE-14] */
static void roofline_smallest(const Value *params, const Value *input) {
    double rate = positive(input, "rate"), bandwidth = positive(input, "gbitPerSecond"), clock = positive(input, "clockMHz"), area = positive(input, "element");
    double allowed = finite_or_refused((double)integer(input, "images", 1, LARGEST_INTEGER) / rate);
    int64_t multipliers = integer(input, "multipliers", 1, LARGEST_INTEGER), low = 0, high = INT64_C(1) << 26;
    (void)params;
    check_layers(input);
    if (seconds_of(input, INFINITY, bandwidth) > allowed) { /* no compute roof: traffic alone */
        high = 0;
    } else if (seconds_of(input, compute_roof((double)high * (double)high, multipliers, clock), bandwidth) > allowed) {
        reject("COUNT_OVERFLOW");
    }
    while (high - low > 1) { /* low is not enough, high is */
        int64_t middle = (low + high) / 2;
        if (seconds_of(input, compute_roof((double)middle * (double)middle, multipliers, clock), bandwidth) <= allowed)
            high = middle;
        else
            low = middle;
    }
    put_member("side", high);
    put_finite("area", (double)high * (double)high * area);
}

/* ---------------------------------------------------------------- systolic arrays and tensor cores: spec/systolic.md */

static int64_t bounded_product(int64_t x, int64_t y) { /* [SYSTOLIC-6] */
    if (x > LARGEST_INTEGER / y) reject("COUNT_OVERFLOW");
    return x * y;
}

/* Puts folds, cyclesPerFold and cycles of an m x n product over sums of k slots; the part of the array that is mapped, and the places it offers. */
static void put_array_cycles(const Value *params, int64_t m, int64_t n, int64_t k, double *mapped, double *offered) {
    const Value *dataflow = field(params, "dataflow", STRING);
    int64_t rows = integer(params, "rows", 1, LARGEST_INTEGER), columns = integer(params, "columns", 1, LARGEST_INTEGER);
    int64_t a = k, b, t, load = rows, folds, per_fold, cycles;
    double units = (double)rows * (double)columns;
    if (is_text(dataflow, "os")) { /* [SYSTOLIC-1] */
        a = m, b = n, t = k, load = 0;
    } else if (is_text(dataflow, "ws")) {
        b = n, t = m;
    } else if (is_text(dataflow, "is")) {
        b = m, t = n;
    } else {
        reject("INVALID_PARAMETER");
        return;
    }
    folds = bounded_product((a - 1) / rows + 1, (b - 1) / columns + 1); /* [SYSTOLIC-2] */
    per_fold = t + rows + columns - 2 + load;                           /* [SYSTOLIC-3] */
    cycles = bounded_product(folds, per_fold);                          /* [SYSTOLIC-4] */
    put_member("folds", folds);
    put_member("cyclesPerFold", per_fold);
    put_member("cycles", cycles);
    *mapped = (double)a * (double)b / ((double)folds * units); /* [SYSTOLIC-5] */
    *offered = units * (double)cycles;
}

static void systolic(const Value *params, const Value *input) {
    int64_t m = integer(input, "M", 1, LARGEST_INTEGER), n = integer(input, "N", 1, LARGEST_INTEGER), k = integer(input, "K", 1, LARGEST_INTEGER);
    double mapped, offered;
    put_array_cycles(params, m, n, k, &mapped, &offered);
    put_float64("mapping", mapped);
    put_float64("utilization", (double)m * (double)n * (double)k / offered);
}

/* [SYSTOLIC-7] */
static int64_t slots_of(int64_t k, bool paired, bool sparse) {
    if (sparse) return ((k - 1) / 4 + 1) * (paired ? 1 : 2);
    return paired ? (k - 1) / 2 + 1 : k;
}

static void systolic_slots(const Value *params, const Value *input) {
    bool paired = field(params, "paired", BOOLEAN)->truth, sparse = field(params, "sparse", BOOLEAN)->truth;
    put_member("slots", slots_of(integer(input, "K", 1, LARGEST_INTEGER), paired, sparse));
}

typedef struct Matrices {
    const unsigned char *activations; /* [m][k] */
    const signed char *weights;       /* [n][k] */
    int64_t m, n, k;
} Matrices;

static Matrices read_matrices(const Value *input) {
    Tensor a = read_tensor(input, "activations", UINT8, 2), w = read_tensor(input, "weights", INT8, 2);
    Matrices given;
    require_dimension(w, 1, a.shape[1]);
    answerable(a.shape[0], w.shape[0]);
    given.activations = a.bytes;
    given.weights = as_int8(w);
    given.m = a.shape[0];
    given.n = w.shape[0];
    given.k = a.shape[1];
    return given;
}

/* The product of cut rows [SYSTOLIC-8] or, sparse, of rows gathered for each filter [SYSTOLIC-10]. */
static void put_product(const Rule *rule, Matrices given, bool sparse) {
    size_t k = (size_t)given.k;
    unsigned char *cut = allocate(k, 1);
    int64_t shape[2], i, j;
    if (sparse) check_gathered_length(given.k);
    else check_length(given.k);
    shape[0] = given.m;
    shape[1] = given.n;
    open_tensor("product", INT32, shape, 2);
    for (i = 0; i < given.m; i++) {
        const unsigned char *row = given.activations + (size_t)i * k;
        cut_row(rule, row, k, cut);
        for (j = 0; j < given.n; j++) {
            const signed char *filter = given.weights + (size_t)j * k;
            put_word((uint32_t)(sparse ? gathered_dot(rule, row, filter, k) : dot(cut, filter, k)));
        }
    }
    close_tensor();
}

static void systolic_gemm(const Value *params, const Value *input) {
    Rule rule = read_rule(params);
    Matrices given = read_matrices(input);
    double mapped, offered;
    put_array_cycles(params, given.m, given.n, slots_of(given.k, field(params, "paired", BOOLEAN)->truth, false), &mapped, &offered);
    put_product(&rule, given, false);
}

/* [SYSTOLIC-9] */
static void systolic_tensor_core(const Value *params, const Value *input) {
    Rule rule = read_rule(params);
    int64_t rows = integer(params, "rows", 1, LARGEST_INTEGER), columns = integer(params, "columns", 1, LARGEST_INTEGER);
    int64_t width = integer(params, "width", 1, LARGEST_INTEGER), count = integer(params, "count", 1, LARGEST_INTEGER);
    int64_t latency = integer(params, "latency", 0, LARGEST_INTEGER);
    bool paired = field(params, "paired", BOOLEAN)->truth, sparse = field(params, "sparse", BOOLEAN)->truth;
    Matrices given = read_matrices(input);
    int64_t tiles = bounded_product((given.m - 1) / rows + 1, (given.n - 1) / columns + 1);
    int64_t per_tile = (slots_of(given.k, paired, sparse) - 1) / width + 1;
    int64_t cycles = bounded_product((tiles - 1) / count + 1, per_tile) + latency;
    if (cycles > LARGEST_INTEGER) reject("COUNT_OVERFLOW");
    put_member("tiles", tiles);
    put_member("cyclesPerTile", per_tile);
    put_member("cycles", cycles);
    put_product(&rule, given, sparse);
}

/* ---------------------------------------------------------------- the protocol: spec/protocol.md */

typedef struct Operation {
    const char *name;
    void (*run)(const Value *params, const Value *input); /* puts the members of the output */
} Operation;

static const Operation operations[] = {
    {"window", window},
    {"window.table", window_table},
    {"window.named", window_named},
    {"window.wide", window_wide},
    {"pair", pair},
    {"pair.table", pair_table},
    {"pair.row", pair_row},
    {"encode", encode},
    {"encode.decode", encode_decode},
    {"encode.dot", encode_dot},
    {"encode.table", encode_table},
    {"gather", gather},
    {"gather.dot", gather_dot},
    {"quantize", quantize},
    {"quantize.round", quantize_round},
    {"quantize.scale", quantize_scale},
    {"quantize.weights", quantize_weights},
    {"quantize.bias", quantize_bias},
    {"im2col", im2col},
    {"im2col.size", im2col_size},
    {"im2col.weights", im2col_weights},
    {"im2col.convolution", im2col_convolution},
    {"dot", dot_plain},
    {"dot.pairs", dot_pairs},
    {"dot.gemm", dot_gemm},
    {"dot.accumulator", dot_accumulator},
    {"bitplane", bitplane},
    {"bitplane.weights", bitplane_weights},
    {"bitplane.regularizer", bitplane_regularizer},
    {"bitplane.requantize", bitplane_requantize},
    {"bitplane.strip", bitplane_strip},
    {"bitplane.compression", bitplane_compression},
    {"cost", cost},
    {"cost.area", cost_area},
    {"cost.bopsArea", cost_bops_area},
    {"cost.layer", cost_layer},
    {"cost.uniq", cost_uniq},
    {"cost.elementArea", cost_element_area},
    {"cost.fit", cost_fit},
    {"roofline", roofline},
    {"roofline.elements", roofline_elements},
    {"roofline.compute", roofline_compute},
    {"roofline.memory", roofline_memory},
    {"roofline.bound", roofline_bound},
    {"roofline.time", roofline_time},
    {"roofline.passes", roofline_passes},
    {"roofline.widest", roofline_widest},
    {"roofline.smallest", roofline_smallest},
    {"systolic", systolic},
    {"systolic.slots", systolic_slots},
    {"systolic.gemm", systolic_gemm},
    {"systolic.tensorCore", systolic_tensor_core},
};

static const char implementation[] = "{\"protocol\":1,\"implementation\":{\"name\":\"sparqkit-c\",\"version\":\"1.0.0\",\"language\":\"C\",\"features\":"
                                     "[\"window\",\"pair\",\"encode\",\"gather\",\"quantize\",\"im2col\",\"dot\",\"bitplane\",\"cost\",\"roofline\",\"systolic\"]}}\n";

static const Operation *find_operation(const Value *name) {
    size_t i;
    for (i = 0; i < sizeof operations / sizeof *operations; i++)
        if (is_text(name, operations[i].name)) return operations + i;
    return NULL;
}

/* One result [PROTOCOL-2]. What goes wrong without a clause behind it is a failure of ours and is said, never passed off as an answer. */
static void answer_one(const Operation *operation, const Value *params, const Value *input) {
    const size_t start = out.length; /* not changed after setjmp, so its value is kept */
    if (operation == NULL) {
        put_text("{\"skipped\":\"no such operation\"},");
        return;
    }
    if (setjmp(failure) == 0) {
        put_text("{\"output\":{");
        operation->run(params, input);
        close_with("}},");
        return;
    }
    out.length = start;
    put_text(rejection != NULL ? "{\"rejected\":{\"code\":\"" : "{\"errored\":\"");
    put_text(rejection != NULL ? rejection : explanation);
    put_text(rejection != NULL ? "\"}}," : "\"},");
}

/* Whether a message has exactly these fields; an unknown one is an error [PROTOCOL-5]. */
static bool has_fields(const Value *message, const char *const *names, size_t count) {
    size_t i;
    for (i = 0; i < count; i++)
        if (find(message, names[i]) == NULL) return false;
    return message->length == count;
}

/* The answer to a line, in `out`. Returns 0 to go on, 1 to stop, 2 if it is no message; `explanation` then says why. */
static int answer(Buffer line) {
    static const char *const start_fields[] = {"cmd", "protocol"}, *const run_fields[] = {"cmd", "seq", "operation", "params", "inputs"};
    const Value *message, *cmd, *input;
    const Operation *operation;
    out.length = 0;
    if (setjmp(failure) != 0) return 2;
    at = line.bytes;
    message = parse(0);
    skip_space();
    if (at != line.bytes + line.length - 1) fail("more than one JSON value on a line");
    cmd = field(message, "cmd", STRING);
    if (is_text(cmd, "stop")) return 1;
    if (is_text(cmd, "start")) {
        if (!has_fields(message, start_fields, 2) || field(message, "protocol", NUMBER)->number != 1) fail("not protocol 1");
        put_text(implementation);
        return 0;
    }
    if (!is_text(cmd, "run") || !has_fields(message, run_fields, 5)) fail("an unknown command or field");
    operation = find_operation(field(message, "operation", STRING));
    put_text("{");
    put_member("seq", integer(message, "seq", -LARGEST_INTEGER, LARGEST_INTEGER));
    put_text("\"results\":[");
    for (input = field(message, "inputs", ARRAY)->first; input != NULL; input = input->next)
        answer_one(operation, find(message, "params"), input);
    close_with("]}\n");
    return 0;
}

/* One line of stdin, without its line feed and ended by 0; false at the end of the input. */
static bool read_line(Buffer *line) {
    char piece[4096];
    size_t length = 0;
    int c;
    line->length = 0;
    while ((c = getchar()) != EOF && c != '\n') {
        piece[length++] = (char)c;
        if (length < sizeof piece) continue;
        put(line, piece, length);
        length = 0;
    }
    if (c == EOF && length == 0 && line->length == 0) return false;
    put(line, piece, length);
    put(line, "", 1);
    return true;
}

int main(void) {
    Buffer line = {NULL, 0, 0};
    int status = 0;
    while (status == 0 && read_line(&line)) {
        if (line.bytes[strspn(line.bytes, " \t\r")] == 0) continue;
        rejection = NULL;
        explanation = NULL;
        status = answer(line);
        if (status == 0) {
            fwrite(out.bytes, 1, out.length, stdout);
            fflush(stdout);
        }
        if (status == 2) fprintf(stderr, "not a message of the protocol: %s\n", explanation != NULL ? explanation : "a number out of range");
        free_all();
    }
    free_all();
    free(line.bytes);
    free(out.bytes);
    return status == 2 ? 2 : 0;
}
