// Entente's search for the first of the shortest paths (src/graph/paths/two-sided-search.ts and first-way.ts) in C: the same rounds, meetings and choices. It keeps nothing
// from question to question, so it tests each relation anew, and sorts what a round has added.
#include "questions.h"
#include <stdlib.h>

/** What the two sides know of an entity: side by side, as in Entente. A mark below `base` is of an earlier search. */
typedef struct {
  uint32_t seen[2], before, degree;
} Node;

/** One side: the last whole round's entities lie in the queue from `first` up to `end`, those of the round before it from `before`. */
typedef struct {
  uint32_t *queue, before, first, end, added, depth;
  uint64_t cost;
} Side;

enum { MARKS_OF_SEARCH = 32, FEW_RECORDS = 16, FEW_SORTED = 24 };

static const uint32_t NOBODY = UINT32_MAX;

static Node *nodes = NULL;
static Side sides[2];
static uint32_t base = 0;

static void prepare(const Index *index) {
  nodes = calloc(index->entities, sizeof(Node));
  for (uint32_t e = 0; e < index->entities; e++) nodes[e].degree = index->starts[e + 1] - index->starts[e];
  for (int i = 0; i < 2; i++) sides[i].queue = malloc(4 * (size_t)index->entities);
}

static void begin(int side, uint32_t e) {
  Side *one = &sides[side];
  nodes[e].seen[side] = base;
  one->queue[0] = e;
  one->before = one->first = one->depth = 0;
  one->end = one->added = 1;
  one->cost = nodes[e].degree;
}

/** The first row that starts too late. Rows ascend by the first day on which they may hold. */
static uint32_t end_row(const Index *index, const Filter *f) {
  uint32_t low = 0, high = index->relations;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (index->may_start[middle] <= f->to) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Behind the last record of an entity, or earlier, where all that come start too late. */
static uint32_t records_end(const Index *index, uint32_t e, uint32_t row) {
  uint32_t low = index->starts[e], high = index->starts[e + 1];
  if (row >= index->relations || high - low <= FEW_RECORDS) return high;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (index->records[middle].row_and_type >> 8 < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first record from `i` on that is in no block which ended too early. */
static inline uint32_t first_lasting(const Index *index, uint32_t i, uint32_t end, int32_t day) {
  while (i < end && index->block_lasts[i / BLOCK] < day) i = (i | (BLOCK - 1)) + 1;
  return i < end ? i : end;
}

static inline uint32_t next_lasting(const Index *index, uint32_t i, uint32_t end, int32_t day) {
  return i % BLOCK == BLOCK - 1 ? first_lasting(index, i + 1, end, day) : i + 1;
}

static uint32_t owner(const Index *index, uint32_t record) {
  uint32_t low = 0, high = index->entities;
  while (high - low > 1) {
    uint32_t middle = (low + high) / 2;
    if (index->starts[middle] <= record) low = middle;
    else high = middle;
  }
  return low;
}

static int ascending(const void *a, const void *b) {
  uint32_t one = *(const uint32_t *)a, other = *(const uint32_t *)b;
  return (one > other) - (one < other);
}

static void sort(uint32_t *list, uint32_t size) {
  if (size > FEW_SORTED) {
    qsort(list, size, 4, ascending);
    return;
  }
  for (uint32_t i = 1; i < size; i++) {
    uint32_t value = list[i], place = i;
    for (; place > 0 && list[place - 1] > value; place--) list[place] = list[place - 1];
    list[place] = value;
  }
}

/** Puts the last whole round from the start in the order of the first ways to its entities. */
static void sort_round(const Index *index) {
  Side *side = &sides[0];
  if (side->depth == 0) return;
  uint32_t from = side->first;
  for (uint32_t place = side->before; place < side->first && from < side->end; place++) {
    uint32_t e = side->queue[place], to = from;
    while (to < side->end && nodes[side->queue[to]].before - index->starts[e] < nodes[e].degree) to++;
    sort(side->queue + from, to - from);
    from = to;
  }
}

/** Whether the first way to an entity comes before that to another which is as far from the start. */
static int comes_before(const Index *index, uint32_t one, uint32_t other) {
  for (uint32_t left = sides[0].depth; left > 0; left--) {
    uint32_t a = owner(index, nodes[one].before), b = owner(index, nodes[other].before);
    if (a == b) break;
    one = a, other = b;
  }
  return one < other;
}

/** Looks one relation farther from an entity; whether it met the other side, and then it looked no farther. */
static int look(const Index *index, const Filter *f, int side, uint32_t e, uint32_t end, uint64_t *cost) {
  Side *near = &sides[side];
  uint32_t seen = base + near->depth + 1;
  for (uint32_t i = first_lasting(index, index->starts[e], end, f->from); i < end; i = next_lasting(index, i, end, f->from)) {
    const Record *r = &index->records[i];
    if (!passes(r, f)) continue;
    Node *other = &nodes[r->other];
    if (other->seen[side] >= base) {
      if (other->seen[side] == seen && side == 1 && i < other->before) other->before = i;
    } else if (other->seen[1 - side] >= base) {
      return 1;
    } else {
      other->seen[side] = seen;
      other->before = i;
      near->queue[near->added++] = r->other;
      *cost += other->degree;
    }
  }
  return 0;
}

/** The step between the two sides: from an entity that one has seen to one that the other has. */
typedef struct {
  uint32_t meeting, record;
} Step;

/** A round from the start goes in order: the first way is by the least of the entities that this one meets. */
static void meet_onward(const Index *index, const Filter *f, uint32_t e, uint32_t end, Step *step) {
  for (uint32_t i = first_lasting(index, index->starts[e], end, f->from); i < end; i = next_lasting(index, i, end, f->from)) {
    const Record *r = &index->records[i];
    if (r->other < step->meeting && nodes[r->other].seen[1] == base + sides[1].depth && passes(r, f)) *step = (Step){r->other, i};
  }
}

/** A round from the end goes in any order: the first way is by the first in order of all entities that it meets. */
static void meet_back(const Index *index, const Filter *f, uint32_t e, uint32_t end, Step *step) {
  for (uint32_t i = first_lasting(index, index->starts[e], end, f->from); i < end; i = next_lasting(index, i, end, f->from)) {
    const Record *r = &index->records[i];
    Node *other = &nodes[r->other];
    if (other->seen[0] < base) continue;
    if (r->other == step->meeting ? i >= step->record : other->seen[1] >= base) continue;
    if (!passes(r, f)) continue;
    other->seen[1] = base;
    if (r->other == step->meeting || step->meeting == NOBODY || comes_before(index, r->other, step->meeting)) *step = (Step){r->other, i};
  }
}

/** Whether the end's round, which met first at this place, will meet so often that it is less work to go through the start's last round in order. */
static int is_met_often(uint32_t place) {
  double seen = (double)(place - sides[1].first + 1) / (sides[1].end - sides[1].first);
  return sides[0].cost * seen <= sides[1].cost * (1 - seen);
}

/** Writes the path out, both ways from the step between the sides. */
static int write_path(const Index *index, int side, Step step, uint32_t *path, uint32_t *rows) {
  uint32_t own = owner(index, step.record), at = sides[0].depth, length = sides[0].depth + sides[1].depth + 1;
  path[at] = side == 0 ? own : step.meeting;
  path[at + 1] = side == 0 ? step.meeting : own;
  rows[at] = index->records[step.record].row_and_type >> 8;
  for (uint32_t i = at; i > 0; i--) {
    uint32_t record = nodes[path[i]].before;
    rows[i - 1] = index->records[record].row_and_type >> 8;
    path[i - 1] = owner(index, record);
  }
  for (uint32_t i = at + 1; i < length; i++) {
    uint32_t record = nodes[path[i]].before;
    rows[i] = index->records[record].row_and_type >> 8;
    path[i + 1] = owner(index, record);
  }
  return (int)length;
}

/** The first of the shortest paths by entities, and for each step the first relation; its length, or -1. */
int first_path(const Index *index, const Filter *f, uint32_t s, uint32_t t, int max_length, uint32_t *path, uint32_t *rows) {
  if (nodes == NULL) prepare(index);
  path[0] = s;
  if (s == t) return 0;
  base += MARKS_OF_SEARCH;
  uint32_t last_row = end_row(index, f);
  begin(0, s);
  begin(1, t);
  for (int length = 1; length <= max_length; length++) {
    int side = sides[0].cost > sides[1].cost;
    Side *near = &sides[side];
    uint64_t cost = 0;
    if (side == 0) sort_round(index);
    for (uint32_t place = near->first; place < near->end; place++) {
      uint32_t e = near->queue[place], end = records_end(index, e, last_row);
      if (!look(index, f, side, e, end, &cost)) continue;
      Step step = {NOBODY, 0};
      if (side == 1 && is_met_often(place)) {
        side = 0;
        sort_round(index);
        for (place = sides[0].first; step.meeting == NOBODY; place++) {
          uint32_t one = sides[0].queue[place];
          meet_onward(index, f, one, records_end(index, one, last_row), &step);
        }
      } else if (side == 0) meet_onward(index, f, e, end, &step);
      else for (; place < near->end; place++) meet_back(index, f, near->queue[place], records_end(index, near->queue[place], last_row), &step);
      return write_path(index, side, step, path, rows);
    }
    if (near->added == near->end) return -1;
    near->before = near->first;
    near->first = near->end;
    near->end = near->added;
    near->cost = cost;
    near->depth++;
  }
  return -1;
}
