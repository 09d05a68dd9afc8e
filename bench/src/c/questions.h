#pragma once
#include "index.h"

enum { MAX_LENGTH = 12, MAX_PATHS = 100 };

int shortest(const Index *, const Filter *, uint32_t s, uint32_t t, int max_length);
int first_path(const Index *, const Filter *, uint32_t s, uint32_t t, int max_length, uint32_t *path, uint32_t *rows);
uint64_t simple(const Index *, const Filter *, uint32_t s, uint32_t t, int max_length);
int cheapest(const Index *, const Filter *, uint32_t s, uint32_t t, int max_length, int k, uint32_t *costs);
int page(const Index *, const Filter *, uint32_t e, int limit, uint32_t *rows);
