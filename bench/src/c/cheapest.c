#include "questions.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

/** A walk from the start: its last entity, and the walk that it continues. */
typedef struct {
  uint32_t cost, bound, entity, before, length;
} Walk;

static const uint32_t NEVER = UINT32_MAX / 2;

/** The types whose relations go both ways: DIPLOMATIC_RELATION and BORDERS. */
static const uint32_t SYMMETRIC = 1 << 14 | 1 << 15;

static uint16_t *price = NULL;
static uint32_t *best, *list, *later, *seen, *queued, *least, stamp, rounds;
static uint8_t *hops;
static Walk *walks;
static uint32_t *heap, walk_count, heap_size, capacity;

static uint32_t row_of(const Record *r) { return r->row_and_type >> 8; }

/** The other end, the type and the way in which a relation goes from an entity, in one number. */
static uint64_t tie_of(const Index *index, uint32_t e, const Record *r) {
  uint32_t type = r->row_and_type & 255;
  int both = (SYMMETRIC >> type & 1) || r->other == e;
  return (uint64_t)(type << 2 | (both ? 3 : index->from[row_of(r)] == e ? 1 : 2)) << 32 | r->other;
}

static int compare_ties(const void *a, const void *b) {
  uint64_t one = *(const uint64_t *)a, other = *(const uint64_t *)b;
  return (one > other) - (one < other);
}

/** What each relation costs: 1/4 + log2(1 + the entities that its ends are tied to in the same way), in thousandths. */
static void reckon_prices(const Index *index) {
  price = malloc(2 * (size_t)index->relations + 1);
  uint32_t *alike = calloc(index->relations + 1, 4), counts[1024] = {0};
  uint64_t *ties = malloc(8 * (size_t)index->starts[index->entities] + 8);
  for (uint32_t e = 0; e < index->entities; e++) {
    uint32_t first = index->starts[e], count = index->starts[e + 1] - first;
    for (uint32_t i = 0; i < count; i++) ties[i] = tie_of(index, e, &index->records[first + i]);
    qsort(ties, count, 8, compare_ties);
    memset(counts, 0, sizeof counts);
    for (uint32_t i = 0; i < count; i++) counts[ties[i] >> 32] += i == 0 || ties[i] != ties[i - 1];
    for (uint32_t i = 0; i < count; i++) {
      const Record *r = &index->records[first + i];
      alike[row_of(r)] += counts[tie_of(index, e, r) >> 32] * (r->other == e ? 2 : 1);
    }
  }
  for (uint32_t row = 0; row < index->relations; row++) price[row] = (uint16_t)floor(1000 * (0.25 + log2(1 + (double)alike[row])) + 0.5);
  free(alike), free(ties);
}

static void prepare(const Index *index) {
  size_t n = index->entities;
  reckon_prices(index);
  least = malloc(4 * n);
  best = malloc(4 * n * (MAX_LENGTH + 1));
  list = malloc(4 * n), later = malloc(4 * n);
  seen = calloc(n, 4), queued = calloc(n, 4);
  hops = malloc(n);
  capacity = 1 << 16;
  walks = malloc(sizeof(Walk) * capacity), heap = malloc(4 * capacity);
}

/** How far entities are from s, up to half the way; what is farther is taken to be one farther than that. */
static void count_hops(const Index *index, const Filter *f, uint32_t s, int half) {
  memset(hops, half + 1, index->entities);
  uint32_t head = 0, tail = 0;
  hops[s] = 0;
  list[tail++] = s;
  while (head < tail) {
    uint32_t e = list[head++];
    if (hops[e] == half) break;
    for (uint32_t i = index->starts[e]; i < index->starts[e + 1]; i++) {
      const Record *r = &index->records[i];
      if (hops[r->other] <= half || !passes(r, f)) continue;
      hops[r->other] = hops[e] + 1;
      list[tail++] = r->other;
    }
  }
}

/** best[l * n + e]: what the cheapest walk of at most l relations from e to t costs, where a path from s can still use it. */
static void measure(const Index *index, const Filter *f, uint32_t s, uint32_t t, int max_length) {
  size_t n = index->entities;
  for (size_t e = 0; e < n; e++) best[e] = NEVER;
  best[t] = 0;
  uint32_t size = 1;
  list[0] = t;
  for (int l = 1; l <= max_length; l++) {
    const uint32_t *old = best + n * (l - 1);
    uint32_t *now = best + n * l, count = 0;
    memcpy(now, old, 4 * n);
    rounds++;
    for (uint32_t i = 0; i < size; i++) {
      uint32_t e = list[i];
      if (e == s) continue;
      for (uint32_t j = index->starts[e]; j < index->starts[e + 1]; j++) {
        const Record *r = &index->records[j];
        uint32_t other = r->other;
        if (hops[other] + l > max_length || other == t || !passes(r, f)) continue;
        uint32_t cost = old[e] + price[row_of(r)];
        if (cost >= now[other]) continue;
        now[other] = cost;
        if (queued[other] == rounds) continue;
        queued[other] = rounds;
        later[count++] = other;
      }
    }
    uint32_t *swap = list;
    list = later, later = swap, size = count;
  }
}

static void push(Walk walk) {
  if (walk_count == capacity) {
    capacity *= 2;
    walks = realloc(walks, sizeof(Walk) * capacity);
    heap = realloc(heap, 4 * (size_t)capacity);
  }
  walks[walk_count] = walk;
  uint32_t i = heap_size++;
  for (; i > 0 && walks[heap[(i - 1) / 2]].bound > walk.bound; i = (i - 1) / 2) heap[i] = heap[(i - 1) / 2];
  heap[i] = walk_count++;
}

static uint32_t pop(void) {
  uint32_t top = heap[0], moved = heap[--heap_size], i = 0;
  for (uint32_t child = 1; child < heap_size; i = child, child = 2 * i + 1) {
    if (child + 1 < heap_size && walks[heap[child + 1]].bound < walks[heap[child]].bound) child++;
    if (walks[heap[child]].bound >= walks[moved].bound) break;
    heap[i] = heap[child];
  }
  heap[i] = moved;
  return top;
}

static int is_on(uint32_t walk, uint32_t entity) {
  for (;; walk = walks[walk].before) {
    if (walks[walk].entity == entity) return 1;
    if (walks[walk].length == 0) return 0;
  }
}

/**
 * The costs of the k cheapest simple paths of at most so many relations, ascending; their number. Best first, with the cheapest way
 * that is left as the bound: exact but for walks that would cross themselves.
 */
int cheapest(const Index *index, const Filter *f, uint32_t s, uint32_t t, int max_length, int k, uint32_t *costs) {
  if (price == NULL) prepare(index);
  size_t n = index->entities;
  int found = 0;
  count_hops(index, f, s, max_length / 2);
  measure(index, f, s, t, max_length);
  if (best[n * max_length + s] >= NEVER) return 0;
  walk_count = heap_size = 0;
  push((Walk){0, best[n * max_length + s], s, 0, 0});
  while (heap_size > 0 && found < k) {
    uint32_t id = pop();
    Walk walk = walks[id];
    if (walk.entity == t) {
      costs[found++] = walk.cost;
      continue;
    }
    if ((int)walk.length == max_length) continue;
    const uint32_t *left = best + n * (max_length - walk.length - 1);
    stamp++;
    uint32_t count = 0;
    for (uint32_t i = index->starts[walk.entity]; i < index->starts[walk.entity + 1]; i++) {
      const Record *r = &index->records[i];
      uint32_t other = r->other;
      if (left[other] >= NEVER || !passes(r, f)) continue;
      uint32_t step = price[row_of(r)];
      if (seen[other] != stamp) later[count++] = other;
      if (seen[other] != stamp || step < least[other]) least[other] = step;
      seen[other] = stamp;
    }
    for (uint32_t i = 0; i < count; i++) {
      uint32_t other = later[i], cost = walk.cost + least[other];
      if (!is_on(id, other)) push((Walk){cost, cost + left[other], other, id, walk.length + 1});
    }
  }
  return found;
}
