// The inner loops of src/affect in WebAssembly SIMD: the same sums as src/affect/pool.ts, four numbers at a time.
// Built by packages/core/kernel/build.sh; the built file is models/affect-kernel-1.wasm. It imports nothing and keeps nothing
// but its memory, whose layout the caller owns from `heap` on. SHA-256 of the built file:
// e99cf7f5d50867eadc61addd7853a53010c4c20b9252e9ab7706cde0294ff28b
#include <wasm_simd128.h>

#define MOST_WORDS 64
#define MOST_FILTERS 256

static float places[MOST_WORDS * MOST_FILTERS] __attribute__((aligned(16)));
static float scores[MOST_WORDS];
static float zero[MOST_FILTERS * 8] __attribute__((aligned(16)));
extern unsigned char __heap_base;

__attribute__((export_name("heap"))) int heap(void) { return (int)&__heap_base; }

static inline v128_t at(const float *p) { return wasm_v128_load(p); }
static inline float sum4(v128_t v) {
  return wasm_f32x4_extract_lane(v, 0) + wasm_f32x4_extract_lane(v, 1) + wasm_f32x4_extract_lane(v, 2) +
         wasm_f32x4_extract_lane(v, 3);
}

// e to the x for x <= 0, to about one part in a hundred thousand: 2 to a whole number times a polynomial.
static inline float falling(float x) {
  if (x < -80) return 0;
  float y = x * 1.44269504f;
  int whole = (int)(y - 1);
  float f = y - whole;
  float p = 1 + f * (0.69314718f + f * (0.24022650f + f * (0.05550325f + f * (0.00961812f + f * (0.00133336f + f * 0.00015404f)))));
  union { int i; float f; } power = {(whole + 127) << 23};
  return power.f * p;
}

// ids: n rows; a row is D numbers of the word, three taps of F, two taps of F. parameters: wide3Bias, wide2Bias, attention (F each).
// out: maxima of both widths, attention (F each), mean (D).
__attribute__((export_name("pool"))) void pool(const int *ids, int n, const float *rows, int F, int D, const float *parameters, float *out) {
  const float *bias3 = parameters, *bias2 = bias3 + F, *attention = bias2 + F;
  const int W = D + 5 * F, P = 3 * F + D;
  const v128_t none = wasm_f32x4_const_splat(0);
  float top = -1e30f;
  for (int k = 0; k < P; k += 4) wasm_v128_store(out + k, none);
  for (int t = 0; t < n; t++) {
    const float *here = rows + (long)ids[t] * W + D;
    const float *before = t > 0 ? rows + (long)ids[t - 1] * W + D : zero;
    const float *after = t + 1 < n ? rows + (long)ids[t + 1] * W + D : zero;
    float *place = places + t * F;
    v128_t score = none;
    for (int f = 0; f < F; f += 4) {
      v128_t v = wasm_f32x4_add(wasm_f32x4_add(at(before + f), at(here + F + f)), wasm_f32x4_add(at(after + 2 * F + f), at(bias3 + f)));
      v = wasm_f32x4_pmax(v, none);
      wasm_v128_store(place + f, v);
      score = wasm_f32x4_add(score, wasm_f32x4_mul(v, at(attention + f)));
      wasm_v128_store(out + f, wasm_f32x4_pmax(at(out + f), v));
      v128_t two = wasm_f32x4_add(wasm_f32x4_add(at(before + 3 * F + f), at(here + 4 * F + f)), at(bias2 + f));
      wasm_v128_store(out + F + f, wasm_f32x4_pmax(at(out + F + f), two));
    }
    for (int d = 0; d < D; d += 4) wasm_v128_store(out + 3 * F + d, wasm_f32x4_add(at(out + 3 * F + d), at(here - D + d)));
    scores[t] = sum4(score);
    if (scores[t] > top) top = scores[t];
  }
  float all = 0;
  for (int t = 0; t < n; t++) {
    scores[t] = falling(scores[t] - top);
    all += scores[t];
  }
  for (int t = 0; t < n; t++) {
    const v128_t share = wasm_f32x4_splat(scores[t] / all);
    for (int f = 0; f < F; f += 4)
      wasm_v128_store(out + 2 * F + f, wasm_f32x4_add(at(out + 2 * F + f), wasm_f32x4_mul(share, at(places + t * F + f))));
  }
  const v128_t each = wasm_f32x4_splat(1.0f / n);
  for (int d = 0; d < D; d += 4) wasm_v128_store(out + 3 * F + d, wasm_f32x4_mul(at(out + 3 * F + d), each));
}

// out[r] = the sum of row r of the matrix times the vector; the width is a multiple of 8.
__attribute__((export_name("multiply"))) void multiply(const float *matrix, int rows, int width, const float *vector, float *out) {
  for (int r = 0; r < rows; r++) {
    const float *row = matrix + r * width;
    v128_t a = wasm_f32x4_const_splat(0), b = a;
    for (int k = 0; k < width; k += 8) {
      a = wasm_f32x4_add(a, wasm_f32x4_mul(at(row + k), at(vector + k)));
      b = wasm_f32x4_add(b, wasm_f32x4_mul(at(row + k + 4), at(vector + k + 4)));
    }
    out[r] = sum4(wasm_f32x4_add(a, b));
  }
}

typedef unsigned int u32;

// src/affect/grams.ts, mix().
static inline u32 mix(u32 a, u32 b) {
  u32 v = (a ^ (a >> 7)) + 0x9e3779b9u + b;
  v *= 0x2c1b3c6du;
  v ^= v >> 15;
  v *= 0x297a2d39u;
  return v ^ (v >> 13);
}

// Where the grams lie: an open table of keys with the row of each (-1 none), and rows of `lanes` signed bytes. `wordRows` holds for
// each slot four vectors of `lanes` numbers: what the word adds for each role, and what its letters add.
struct Grams {
  const u32 *keys;
  const int *rows;
  u32 mask;
  const signed char *weights;
  const float *wordRows;
  int lanes;
  u32 start, end;
};

#define MOST_LANES 64

static short sums[MOST_LANES] __attribute__((aligned(16)));

static inline void addGram(const struct Grams *g, u32 gram) {
  u32 place = gram & g->mask;
  while (g->rows[place] != -1) {
    if (g->keys[place] == gram) {
      const signed char *row = g->weights + (long)g->rows[place] * g->lanes;
      for (int k = 0; k < g->lanes; k += 8)
        wasm_v128_store(sums + k, wasm_i16x8_add(wasm_v128_load(sums + k), wasm_i16x8_load8x8(row + k)));
      return;
    }
    place = (place + 1) & g->mask;
  }
}

// out: what words, pairs and triples add (lanes), then what letters add (lanes). At most 195 pairs and triples of a byte each fit a short.
__attribute__((export_name("grams"))) void grams(const struct Grams *g, const int *ids, const u32 *hashes, int n, int role, u32 seed, float *out) {
  const int lanes = g->lanes;
  const v128_t none = wasm_f32x4_const_splat(0);
  for (int k = 0; k < lanes; k += 8) wasm_v128_store(sums + k, none);
  for (int k = 0; k < 2 * lanes; k += 4) wasm_v128_store(out + k, none);
  u32 first = 0, before = g->start;
  for (int t = 0; t <= n; t++) {
    const u32 one = t < n ? hashes[t] : g->end;
    const u32 pair = mix(before, one);
    addGram(g, mix(2, pair));
    addGram(g, mix(seed, pair));
    if (t > 0) addGram(g, mix(3, mix(first, pair)));
    first = before;
    before = one;
    if (t == n) break;
    const float *word = g->wordRows + (long)ids[t] * 4 * lanes;
    for (int k = 0; k < lanes; k += 4) {
      wasm_v128_store(out + k, wasm_f32x4_add(at(out + k), at(word + role * lanes + k)));
      wasm_v128_store(out + lanes + k, wasm_f32x4_add(at(out + lanes + k), at(word + 3 * lanes + k)));
    }
  }
  for (int k = 0; k < lanes; k++) out[k] += sums[k];
}
