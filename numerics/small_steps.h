/*
 * What gradient flow does, from gradient descent alone: margins after k steps
 * of size eta and after 2k steps of size eta / 2 are extrapolated to steps of
 * size zero (Richardson), with a proved bound of what is left.
 */
#ifndef NUMERICS_SMALL_STEPS_H
#define NUMERICS_SMALL_STEPS_H

/*
 * A token of frequency P among M classes with orthonormal embeddings, at time
 * T: the extrapolated margin from COARSE, after K steps of size T / K, and
 * FINE, after 2K steps; ERROR is set to a bound of its distance from the
 * flow's, without that of COARSE and FINE themselves.
 */
double small_steps_margin (double *error, double coarse, double fine, double p,
                           double m, double t, double k);

#endif
