#include "index.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

static void *column(FILE *in, size_t size, size_t count) {
  void *data = malloc(size * count + 1);
  if (data == NULL || fread(data, size, count, in) != count) {
    fprintf(stderr, "The file of columns ends too early.\n");
    exit(1);
  }
  return data;
}

Index read_index(const char *file) {
  FILE *in = fopen(file, "rb");
  if (in == NULL) {
    fprintf(stderr, "Cannot open %s.\n", file);
    exit(1);
  }
  uint32_t *head = column(in, 4, 2);
  uint32_t n = head[0], m = head[1];
  // The order of columns is that of columns-file.mjs.
  uint32_t *from = column(in, 4, m), *to = column(in, 4, m);
  int32_t *may_start = column(in, 4, m), *started = column(in, 4, m), *last = column(in, 4, m), *may_last = column(in, 4, m);
  uint8_t *type = column(in, 1, m);
  fclose(in);

  double begin = seconds();
  Index index = {n, m, calloc(n + 2, 4), NULL, NULL, may_start, from, 0};
  uint32_t *fill = index.starts + 1;
  for (uint32_t i = 0; i < m; i++) {
    fill[from[i]]++;
    if (to[i] != from[i]) fill[to[i]]++;
  }
  uint32_t sum = 0;
  for (uint32_t e = 0; e < n; e++) {
    uint32_t count = fill[e];
    fill[e] = sum;
    sum += count;
  }
  index.records = malloc(sizeof(Record) * ((size_t)sum + 1));
  // `fill[e]` moves from the start of e to its end, which is where `starts[e + 1]` must point.
  for (uint32_t i = 0; i < m; i++) {
    Record r = {to[i], i << 8 | type[i], started[i], last[i]};
    index.records[fill[from[i]]++] = r;
    if (to[i] == from[i]) continue;
    r.other = from[i];
    index.records[fill[to[i]]++] = r;
  }
  index.block_lasts = malloc(4 * ((size_t)sum / BLOCK + 1));
  for (uint32_t i = 0; i < sum; i++) {
    int32_t *of_block = &index.block_lasts[i / BLOCK], own = index.records[i].last;
    *of_block = i % BLOCK == 0 || own > *of_block ? own : *of_block;
  }
  index.build_seconds = seconds() - begin;
  free(head), free(to), free(started), free(last), free(may_last), free(type);
  return index;
}
