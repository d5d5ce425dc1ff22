/*
 * The widest version of every loop gives the bits of the narrowest: the files
 * are compiled once more, under other names and without clones, and held
 * against what the library picks for this CPU.
 */
#include "numerics/dispatch.h"
#undef CLONES
#undef AVX2_CLONES
#undef WIDE_VECTORS
#define CLONES
#define AVX2_CLONES

#define vector_exp narrow_exp
#define vector_softmax narrow_softmax
#define vector_softmax_columns narrow_softmax_columns
#define vector_softmax_residuals narrow_softmax_residuals
#define vector_softmax_derivative narrow_softmax_derivative
#define vector_argmax narrow_argmax
#define vector_dot narrow_dot
#define vector_add narrow_add
#include "numerics/vector.c"
#undef vector_exp
#undef vector_softmax
#undef vector_softmax_columns
#undef vector_softmax_residuals
#undef vector_softmax_derivative
#undef vector_argmax
#undef vector_dot
#undef vector_add

#define product narrow_product
#define product_more narrow_product_more
#define product_transposed narrow_product_transposed
#include "numerics/product.c"
#undef product
#undef product_more
#undef product_transposed

#define cap_share narrow_cap_share
#define start cap_start
#include "numerics/cap.c"
#undef cap_share

#define philox4x32 narrow_philox4x32
#define philox_blocks narrow_philox_blocks
#include "numerics/philox.c"
#undef philox4x32
#undef philox_blocks

#include "tests/tap.h"

void vector_exp (double *y, const double *x, size_t n);
void vector_softmax (double *p, const double *x, size_t n);
void vector_softmax_columns (double *x, size_t rows, size_t columns);
void vector_softmax_residuals (double *x, double *loss, const double *share,
                               const int64_t *label, size_t rows,
                               size_t columns);
void vector_softmax_derivative (double *d, const double *p,
                                const double *weight, size_t rows,
                                size_t columns);
double vector_dot (const double *x, const double *y, size_t n);
void vector_add (double *y, double a, const double *x, size_t n);
void product (double *c, const double *a, const double *b, size_t m, size_t k,
              size_t n);
void product_transposed (double *c, const double *a, const double *b, size_t m,
                         size_t k, size_t n);
void cap_share (double *share, const double *w, size_t n, unsigned d);
void philox_blocks (uint64_t *bits, uint64_t position, uint64_t run,
                    const uint32_t key[2], size_t n);

enum { N = 1600 };

static double x[N], y[N], z[N], v[N];

static void
residuals (void)
{
    static double loss[2][56], share[56];
    static int64_t label[56];
    int same;
    size_t j;

    for (j = 0; j < 56; j++) {
        share[j] = 0.01 * (double) j;
        label[j] = (int64_t) (j % 10);
    }
    memcpy (z, x, sizeof z);
    memcpy (v, x, sizeof v);
    vector_softmax_residuals (z, loss[0], share, label, 10, 56);
    narrow_softmax_residuals (v, loss[1], share, label, 10, 56);
    same = memcmp (z, v, sizeof z) == 0
           && memcmp (loss[0], loss[1], sizeof *loss) == 0;
    vector_softmax_derivative (z, y, share, 10, 56);
    narrow_softmax_derivative (v, y, share, 10, 56);
    ok (same && memcmp (z, v, sizeof z) == 0, "residuals, derivatives");
}

static void
vectors (void)
{
    size_t n;
    int same = 1, soft = 1, sums = 1;

    for (n = 1; n < N; n += 1 + n / 3) {
        vector_exp (z, x, n);
        narrow_exp (v, x, n);
        same &= memcmp (z, v, n * sizeof *z) == 0;
        vector_softmax (z, x, n);
        narrow_softmax (v, x, n);
        soft &= memcmp (z, v, n * sizeof *z) == 0;
        sums &= fabs (vector_dot (x, y, n) - narrow_dot (x, y, n)) <= 0;
        vector_add (z, 0.1, y, n);
        narrow_add (v, 0.1, y, n);
        sums &= memcmp (z, v, n * sizeof *z) == 0;
    }
    memcpy (z, x, sizeof z);
    memcpy (v, x, sizeof v);
    vector_softmax_columns (z, 10, 56);
    narrow_softmax_columns (v, 10, 56);
    soft &= memcmp (z, v, sizeof z) == 0;
    ok (same, "exp");
    ok (soft, "softmax");
    ok (sums, "sums");
}

int
main (void)
{
    uint64_t bits[N / 2], others[N / 2];
    uint32_t key[2] = { 1, 2 };
    struct stream stream;
    size_t i;

    stream_init (&stream, stream_key ("clones", 1), 0);
    stream_normals (&stream, x, N);
    stream_normals (&stream, y, N);
    for (i = 0; i < N; i++)
        x[i] *= 20;
    vectors ();
    residuals ();
    product (z, x, y, 7, 31, 48);
    narrow_product (v, x, y, 7, 31, 48);
    ok (memcmp (z, v, 7 * 48 * sizeof *z) == 0, "product");
    product_transposed (z, x, y, 7, 48, 31);
    narrow_product_transposed (v, x, y, 7, 48, 31);
    ok (memcmp (z, v, 7 * 31 * sizeof *z) == 0, "transposed product");
    for (i = 0; i < N; i++)
        x[i] = stream_uniform (&stream);
    cap_share (z, x, N, 33);
    narrow_cap_share (v, x, N, 33);
    ok (memcmp (z, v, sizeof z) == 0, "caps");
    philox_blocks (bits, 0xfffffff0, 1ULL << 40, key, N / 4);
    narrow_philox_blocks (others, 0xfffffff0, 1ULL << 40, key, N / 4);
    ok (memcmp (bits, others, sizeof bits) == 0, "blocks");
    return done ();
}
