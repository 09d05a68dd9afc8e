// The columns of a file and their index: for each entity the relations at it, in both directions, as packed records of 16 bytes.
#pragma once
#include <stdint.h>

typedef struct {
  uint32_t other;
  uint32_t row_and_type; // row << 8 | type: 16.7 million relations at most
  int32_t started;       // the day by which it must have started
  int32_t last;          // the day until which it must last
} Record;

typedef struct {
  uint32_t entities, relations;
  uint32_t *starts; // entities + 1
  Record *records;
  int32_t *block_lasts; // of each block of records the last day until which any of them must last
  int32_t *may_start;   // of each row; ascending
  uint32_t *from;       // of each row
  double build_seconds;
} Index;

enum { BLOCK = 64 };

/** What a question lets pass: the types of a bit set that must hold on a day from `from` to `to`. */
typedef struct {
  int32_t from, to;
  uint32_t types;
} Filter;

static inline int passes(const Record *r, const Filter *f) {
  return r->started <= f->to && r->last >= f->from && (f->types >> (r->row_and_type & 255) & 1);
}

Index read_index(const char *file);
double seconds(void);
