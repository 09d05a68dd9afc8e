#include "questions.h"
#include <stdlib.h>

/** One side of the search: how far each entity is (its stamp tells whether that is of this search), and the last round's entities. */
typedef struct {
  uint32_t *stamp, *before, *frontier, *next;
  uint32_t size;
  uint64_t work;
} Side;

static Side sides[2];
static uint32_t stamp = 0;

static void prepare(const Index *index) {
  for (int i = 0; i < 2; i++) {
    sides[i].stamp = calloc(index->entities, 4);
    sides[i].before = malloc(4 * (size_t)index->entities);
    sides[i].frontier = malloc(4 * (size_t)index->entities);
    sides[i].next = malloc(4 * (size_t)index->entities);
  }
}

static uint64_t degree(const Index *index, uint32_t e) { return index->starts[e + 1] - index->starts[e]; }

static void begin(const Index *index, Side *side, uint32_t e) {
  side->stamp[e] = stamp;
  side->before[e] = e;
  side->frontier[0] = e;
  side->size = 1;
  side->work = degree(index, e);
}

/** Breadth first from both ends, always a whole round on the side with fewer relations to look at; the length, or -1. */
int shortest(const Index *index, const Filter *f, uint32_t s, uint32_t t, int max_length) {
  if (sides[0].stamp == NULL) prepare(index);
  if (s == t) return 0;
  stamp++;
  begin(index, &sides[0], s);
  begin(index, &sides[1], t);
  for (int length = 1; length <= max_length; length++) {
    Side *near = &sides[sides[0].work > sides[1].work], *far = near == &sides[0] ? &sides[1] : &sides[0];
    uint32_t size = 0;
    uint64_t work = 0;
    for (uint32_t i = 0; i < near->size; i++) {
      uint32_t e = near->frontier[i];
      for (const Record *r = index->records + index->starts[e], *end = index->records + index->starts[e + 1]; r < end; r++) {
        if (!passes(r, f) || near->stamp[r->other] == stamp) continue;
        near->stamp[r->other] = stamp;
        near->before[r->other] = e;
        if (far->stamp[r->other] == stamp) return length;
        near->next[size++] = r->other;
        work += degree(index, r->other);
      }
    }
    if (size == 0) return -1;
    uint32_t *swap = near->frontier;
    near->frontier = near->next;
    near->next = swap;
    near->size = size;
    near->work = work;
  }
  return -1;
}
