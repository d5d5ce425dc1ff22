/*
 * Labelled inputs: one sample a row.  Rows and columns are filled up with
 * noughts to multiples of 8; a sample beyond the last has no share.
 */
#ifndef NUMERICS_SAMPLES_H
#define NUMERICS_SAMPLES_H

#include <stddef.h>
#include <stdint.h>

struct stream;

struct samples {
    size_t count, padded; /* samples; rows */
    size_t dim, width;    /* numbers of a sample; columns */
    double *inputs;       /* padded x width */
    int64_t *label;       /* padded */
    double *share;        /* padded: weight in the mean loss, 1 / count */
};

/* COUNT samples of DIM numbers, all 0 with label 0.  Null for sizes without a
   meaning or when memory is short. */
struct samples *samples_new (double count, double dim);
void samples_free (struct samples *samples);

/* Fill BATCH, of the same dim, with the samples ROWS[0], ..,
   ROWS[batch->count - 1] of FROM; a row may come twice. */
void samples_batch (struct samples *batch, const struct samples *from,
                    const uint32_t *rows);

/*
 * Labels in M groups of classes: group i = 0 .. M - 1 has 2^i classes of
 * 2^(M-i) samples each, so every group has 2^M samples.  Classes, and the
 * samples of each, follow one another.  COUNT must be M 2^M.
 */
void samples_label_groups (struct samples *samples, int m);

/* The number of classes, 2^M - 1, and of samples, M 2^M, of such groups; the
   group of class K. */
size_t group_classes (int m);
size_t group_samples (int m);
int group_of_class (size_t k);

/* Independent labels of the law WEIGHTS on CLASSES classes.  Returns 0 when
   memory is short or the weights have no meaning. */
int samples_draw_labels (struct samples *samples, struct stream *stream,
                         const double *weights, size_t classes);

/* Independent inputs, uniform on [0, 1] or standard normal. */
void samples_draw_uniform (struct samples *samples, struct stream *stream);
void samples_draw_normal (struct samples *samples, struct stream *stream);

/*
 * Normal inputs of mean 0 and variance 1 whose numbers have correlation CORR,
 * 0 <= CORR <= 1, with one another.
 */
void samples_draw_correlated (struct samples *samples, struct stream *stream,
                              double corr);

/*
 * Inputs like pictures with a barcode: the first BITS numbers are the lowest
 * BITS binary digits of the label, the others uniform on [0, 1].
 */
void samples_draw_barcodes (struct samples *samples, struct stream *stream,
                            int bits);

/*
 * Inputs that are not random but have the first two moments of uniform ones
 * exactly: 1/2 + H / sqrt 12, the H different rows, but for the constant one,
 * of a Hadamard matrix of order dim, a power of two or 3 times one, at least
 * 12.  So the sum over a row is dim / 2, and the inner product of samples i
 * and j is dim / 4 + (i = j) dim / 12.  Returns 0 unless count < dim and the
 * order is one of these.
 */
int samples_balance (struct samples *samples);

/* The same for samples FIRST, FIRST + 1, .. of more of them than fit into
   memory: the last one has to be below dim - 1. */
int samples_balance_from (struct samples *samples, size_t first);

/* Sign H of row ROW and column COLUMN of that matrix; row 0 is constant. */
int hadamard_sign (size_t order, size_t row, size_t column);

#endif
