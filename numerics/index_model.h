/*
 * Single-index models in R^d in full: a random pair of directions with a given
 * overlap, and normal inputs.
 */
#ifndef NUMERICS_INDEX_MODEL_H
#define NUMERICS_INDEX_MODEL_H

struct stream;

enum { INDEX_DIM = 8 };

struct index_model {
    int link;
    double learnt[INDEX_DIM];  /* W */
    double planted[INDEX_DIM]; /* W* = m W + sqrt (1 - m^2) other */
    double other[INDEX_DIM];   /* a unit vector orthogonal to W */
};

/* Directions with <W, W*> = OVERLAP, uniform among such pairs. */
void index_model_draw (struct index_model *model, int link, double overlap,
                       struct stream *stream);

/*
 * The mean of f (<W, x>) f (<W*, x>) over SAMPLES inputs.  The component of
 * each in the plane of W and W* is turned by eighths of a circle, which leaves
 * the normal law as it is.  For max (z, 0) its length is set to sqrt 2: the
 * product is homogeneous of degree 2, and E of the squared length is 2.
 */
double index_model_product (const struct index_model *model, int samples,
                            struct stream *stream);

/* The same of f' (<W, x>) f' (<W*, x>). */
double index_model_slopes (const struct index_model *model, int samples,
                           struct stream *stream);

/*
 * The mean of (F (x) - F (x'))^2 / 4 over SAMPLES pairs, F (x) = f (<W*, x>):
 * x' has the component of x along W, and is drawn afresh across it.  Given
 * <W, x>, F (x) and F (x') are independent with the same law, so the mean is
 * half of the variance of F that W leaves: the loss of W with the best link.
 * For max (z, 0) the component along W and both across it, in the plane of W
 * and W*, are scaled to the joint length sqrt 3.
 */
double index_model_loss (const struct index_model *model, int samples,
                         struct stream *stream);

#endif
