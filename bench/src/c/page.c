#include "questions.h"

/** The first relations at an entity, in order of their rows. */
int page(const Index *index, const Filter *f, uint32_t e, int limit, uint32_t *rows) {
  int count = 0;
  for (uint32_t i = index->starts[e]; i < index->starts[e + 1] && count < limit; i++) {
    if (passes(&index->records[i], f)) rows[count++] = index->records[i].row_and_type >> 8;
  }
  return count;
}
