#include "questions.h"
#include <stdlib.h>
#include <string.h>

static int32_t *distance = NULL;
static uint32_t *queue, *visit_of, visits;
static uint8_t *on_path;
static uint32_t target;
static uint64_t found;

static void measure(const Index *index, const Filter *f, int max_length) {
  memset(distance, 127, 4 * (size_t)index->entities);
  uint32_t head = 0, tail = 0;
  distance[target] = 0;
  queue[tail++] = target;
  while (head < tail) {
    uint32_t e = queue[head++];
    if (distance[e] == max_length) break;
    for (uint32_t i = index->starts[e]; i < index->starts[e + 1]; i++) {
      const Record *r = &index->records[i];
      if (distance[r->other] <= max_length || !passes(r, f)) continue;
      distance[r->other] = distance[e] + 1;
      queue[tail++] = r->other;
    }
  }
}

static void walk(const Index *index, const Filter *f, uint32_t e, int left, uint32_t *seen) {
  uint32_t visit = ++visits;
  on_path[e] = 1;
  for (uint32_t i = index->starts[e]; i < index->starts[e + 1]; i++) {
    const Record *r = &index->records[i];
    uint32_t other = r->other;
    if (distance[other] >= left || on_path[other] || seen[other] == visit || !passes(r, f)) continue;
    seen[other] = visit;
    if (other == target) found++;
    else walk(index, f, other, left - 1, seen + index->entities);
  }
  on_path[e] = 0;
}

/** How many simple paths of at most so many relations there are; parallel relations make one path. */
uint64_t simple(const Index *index, const Filter *f, uint32_t s, uint32_t t, int max_length) {
  if (distance == NULL) {
    distance = malloc(4 * (size_t)index->entities);
    queue = malloc(4 * (size_t)index->entities);
    on_path = calloc(index->entities, 1);
    visit_of = calloc((size_t)index->entities * MAX_LENGTH, 4);
  }
  target = t;
  found = 0;
  measure(index, f, max_length);
  if (distance[s] <= max_length) walk(index, f, s, max_length, visit_of);
  return found;
}
