// Answers questions about a file of columns. A question is a line `name from to types a b n` and n lines with its entities; the answer
// is n lines with the nanoseconds that each took and what was found.
#include "questions.h"
#include <stdio.h>
#include <string.h>

static void print_list(int count, const uint32_t *list, const char *separator) {
  for (int i = 0; i < count; i++) printf("%s%u", i == 0 ? "" : separator, list[i]);
}

static size_t bytes_of(const Index *index) {
  size_t records = index->starts[index->entities];
  return sizeof(Record) * records + 4 * (records / BLOCK + 1) + 4 * ((size_t)index->entities + 1) + 4 * (size_t)index->relations;
}

int main(int argc, char **argv) {
  if (argc != 2) return fprintf(stderr, "Usage: search FILE\n"), 2;
  Index index = read_index(argv[1]);
  printf("%.9f %zu\n", index.build_seconds, bytes_of(&index));
  fflush(stdout);
  char name[20];
  Filter f;
  int a, b, n;
  while (scanf("%19s %d %d %u %d %d %d", name, &f.from, &f.to, &f.types, &a, &b, &n) == 7) {
    for (int i = 0; i < n; i++) {
      uint32_t s, t, list[MAX_PATHS], rows[MAX_LENGTH];
      if (scanf("%u %u", &s, &t) != 2) return 1;
      int64_t answer = 0;
      int count = -1, length = -1;
      double begin = seconds();
      if (strcmp(name, "shortest") == 0) answer = shortest(&index, &f, s, t, a);
      else if (strcmp(name, "firstPath") == 0) length = first_path(&index, &f, s, t, a, list, rows);
      else if (strcmp(name, "simple") == 0) answer = simple(&index, &f, s, t, a);
      else if (strcmp(name, "cheapest") == 0) count = cheapest(&index, &f, s, t, a, b, list);
      else if (strcmp(name, "page") == 0) count = page(&index, &f, s, a, list);
      else return fprintf(stderr, "There is no question \"%s\".\n", name), 2;
      printf("%.0f ", (seconds() - begin) * 1e9);
      if (length >= 0) {
        print_list(length + 1, list, "-");
        putchar(':');
        print_list(length, rows, ",");
      } else if (count >= 0) {
        print_list(count, list, ",");
      } else {
        printf("%ld", strcmp(name, "firstPath") == 0 ? -1L : (long)answer);
      }
      putchar('\n');
    }
    fflush(stdout);
  }
  return 0;
}
