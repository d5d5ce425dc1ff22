#include "numerics/pair.h"

#include <math.h>
#include <stdlib.h>

#include "numerics/elementary.h"

static const double ulp = 0x1p-52;

struct pair *
pair_new (double p, double corr, double eta, double given)
{
    struct pair *pair;
    struct memory *memory;

    if (!(p > 0 && p < 1 && fabs (corr) < 1 && eta > 0 && eta <= 1e6
          && given >= 1 && given <= 64))
        return NULL;
    pair = calloc (1, sizeof *pair);
    if (pair == NULL)
        return NULL;
    pair->memory = memory = memory_new (1, 2, 2, 2);
    if (memory != NULL)
        pair->gradient = gradient_new (memory, 0);
    if (pair->gradient == NULL) {
        pair_free (pair);
        return NULL;
    }
    memory->mass[0] = p;
    memory->mass[1] = 1 - p;
    memory->keys[0] = 1;
    memory->keys[1] = corr;
    memory->keys[memory->padded + 1] = sqrt ((1 - corr) * (1 + corr));
    memory->outputs[0] = memory->outputs[3] = 1;
    pair->skew = 1 + given / sqrt ((1 - corr) * (1 + corr));
    pair->given = given;
    optimiser_plain (&pair->optimiser, 4, eta);
    return pair;
}

int
pair_set_momentum (struct pair *pair, double beta)
{
    double rate = pair->optimiser.rate;

    return optimiser_momentum (&pair->optimiser, 4, rate, beta);
}

void
pair_free (struct pair *pair)
{
    if (pair == NULL)
        return;
    memory_free (pair->memory);
    gradient_free (pair->gradient);
    optimiser_clear (&pair->optimiser);
    free (pair);
}

static double
length (const double *x, size_t n)
{
    double sum = 0;
    size_t i;

    for (i = 0; i < n; i++)
        sum += x[i] * x[i];
    return sqrt (sum);
}

/* The rounding of W e_x, and what the key's own error makes of it: per score;
   a margin is the difference of two. */
static double
score_error (const struct pair *pair)
{
    return (2 + pair->skew) * ulp * length (pair->memory->weights, 4);
}

double
pair_margin (double *error, const struct pair *pair, int i)
{
    const struct memory *memory = pair->memory;
    const double *w = memory->weights, *e = memory->keys + i;
    double right = w[0] * e[0] + w[1] * e[memory->padded];
    double left = w[2] * e[0] + w[3] * e[memory->padded];

    *error = (1.5 * pair->error + 3 * score_error (pair)) * (1 + 0x1p-30);
    return i == 0 ? right - left : left - right;
}

/* At least s (1 - s), s = 1 / (1 + e^m), wherever |m| >= M - ERROR. */
static double
variance (double m, double error)
{
    double t = fabs (m) - error;

    t = t > 0 ? portable_exp (-t) : 1;
    return t / ((1 + t) * (1 + t)) * (1 + 0x1p-40);
}

/* What is new in the gradient, Frobenius: softmax (8 + |m| ulp each, next to
   1), the scores it is taken of, keys, masses, sums of products. */
static double
gradient_error (const struct pair *pair)
{
    double spread = 0;
    int i;

    for (i = 0; i < 2; i++) {
        double error, m = pair_margin (&error, pair, i);
        spread += pair->memory->mass[i] * (8 + fabs (m) + error);
    }
    return sqrt (2)
           * ((spread + 5 + pair->skew + 3 * pair->given) * ulp
              + score_error (pair));
}

/*
 * A plain step is W - eta grad L (W).  Its derivative I - eta H is symmetric
 * and H lies between 0 and the trace 2 sum p s (1 - s), taken at its largest
 * near W: so much may an old error grow.  With momentum the velocity
 * V = beta V + grad L has an error of its own, which is carried on into W.
 */
void
pair_step (struct pair *pair)
{
    struct memory *memory = pair->memory;
    const struct optimiser *optimiser = &pair->optimiser;
    double eta = optimiser->rate, trace = 0, growth, fresh, carried = 0;
    int i;

    for (i = 0; i < 2; i++) {
        double error, m = pair_margin (&error, pair, i);
        trace += 2 * memory->mass[i] * variance (m, error);
    }
    growth = fmax (1, eta * trace - 1);
    fresh = gradient_error (pair);
    memory_gradient (pair->gradient, memory, memory->mass);
    optimiser_step (&pair->optimiser, memory->weights,
                    pair->gradient->weights);
    if (optimiser->rule == MOMENTUM) {
        double size = length (optimiser->first, 4);
        carried =
            optimiser->beta1 * pair->lag + (2 + pair->given) * ulp * size;
        pair->lag = (carried + trace * pair->error + fresh) * (1 + 0x1p-30);
        carried += ulp * size;
    }
    /* a/|a| and b/|b| differ by at most 2 |a - b| / |a|. */
    if (optimiser->rule == NORMALISED) {
        fresh = 2 * fresh / length (pair->gradient->weights, 4) + 8 * ulp;
        if (pair->steps > 0)
            fresh = HUGE_VAL;
    }
    pair->error = (growth * pair->error + eta * (fresh + carried)
                   + ulp * length (memory->weights, 4))
                  * (1 + 0x1p-30);
    pair->steps++;
}

/* At least 1 / (1 + e^m) wherever m >= M - ERROR. */
static double
wrong_share (double m, double error)
{
    return (1 + 0x1p-40) / (1 + portable_exp (m - error));
}

/*
 * Bound |W''| on the flow W' = -grad L from W, for the time RATE.  With z_i
 * the wrong class's share, W' moves by p_i z_i along token i, so |W''| is at
 * most sqrt 2 sum p_i z_i (1 - z_i) |m_i'|, and |m_i''| <= A M, where A = 2
 * sum p_j z_j (1 - z_j) and M is the largest |m_j'| so far.  M is a guess that
 * must bear itself out, m' (0) + RATE A M <= M, or 2, which always does.
 */
static double
bend (const struct pair *pair, double rate)
{
    double m[2], share[2], speed[2], slip = 3 * score_error (pair), error;
    double corr = pair->memory->keys[1], most, trace, sum;
    int i, tries;

    for (i = 0; i < 2; i++) {
        m[i] = pair_margin (&error, pair, i);
        share[i] = pair->memory->mass[i] * wrong_share (m[i], slip);
    }
    for (i = 0; i < 2; i++)
        speed[i] = 2 * fabs (share[i] - corr * share[1 - i])
                   + 4 * (slip + 0x1p-40) * (share[0] + share[1]);
    most = 1.125 * fmax (speed[0], speed[1]);
    for (tries = 0; tries < 2; tries++) {
        trace = 0;
        for (i = 0; i < 2; i++)
            trace += 2 * pair->memory->mass[i]
                     * variance (m[i], slip + rate * most);
        if (fmax (speed[0], speed[1]) + rate * trace * most <= most)
            break;
        most = 2;
    }
    sum = 0;
    for (i = 0; i < 2; i++)
        sum += pair->memory->mass[i] * variance (m[i], slip + rate * most)
               * fmin (speed[i] + rate * trace * most, 2);
    return 1.4143 * sum;
}

void
pair_follow (struct pair *pair, double rate)
{
    double local = rate * rate / 2 * bend (pair, rate);

    pair->optimiser.rate = rate;
    pair_step (pair);
    pair->error += local * (1 + 0x1p-30);
}

/* The gradient is at most sqrt 2 times the mean of the wrong class's share;
   the logarithm of a share is as sharp as the share, which is that of softmax.
 */
double
pair_loss (double *error, struct pair *pair)
{
    double spread = 0, slope = 0, loss;
    int i;

    for (i = 0; i < 2; i++) {
        double slip, m = pair_margin (&slip, pair, i);
        double mass = pair->memory->mass[i], s = wrong_share (m, slip);
        slope += mass * s;
        /* log (1 + e^-m) is below s + |m| [m < 0], or below 2 s for m > 0. */
        spread += mass * (10 + fabs (m))
                  + (pair->given + 1) * (2 * s + (m < 0 ? -m : 0));
    }
    loss = memory_loss (pair->memory, pair->gradient);
    *error = (slope * (1.5 * pair->error + 3 * score_error (pair))
              + (spread + 4 + 4 * loss) * ulp)
             * (1 + 0x1p-30);
    return loss;
}

int
pair_accurate (const struct pair *pair)
{
    int positive = 0, wrong = 0, i;

    for (i = 0; i < 2; i++) {
        double error, m = pair_margin (&error, pair, i);
        positive += m > error;
        wrong |= m < -error;
    }
    return wrong ? -1 : positive == 2;
}

int
pair_overflows (const struct pair *pair)
{
    double error;

    return !(fabs (pair_margin (&error, pair, 0)) < 600
             && fabs (pair_margin (&error, pair, 1)) < 600);
}

/* Set IMAGE to H V: the scores V e_x, through diag (s) - s s^T, back along
   e_x^T; of two classes that is s (1 - s) times their difference. */
static void
hessian_product (double *image, const double *v, const struct pair *pair,
                 const double *share)
{
    const struct memory *memory = pair->memory;
    size_t i;

    image[0] = image[1] = image[2] = image[3] = 0;
    for (i = 0; i < 2; i++) {
        double x = memory->keys[i], y = memory->keys[memory->padded + i];
        double gap = (v[0] - v[2]) * x + (v[1] - v[3]) * y;
        gap *= share[i];
        image[0] += gap * x;
        image[1] += gap * y;
        image[2] -= gap * x;
        image[3] -= gap * y;
    }
}

double
pair_sharpness (double *error, const struct pair *pair)
{
    enum { MOST = 20000 };
    double v[4] = { 0.8, 0.1, -0.3, 0.2 }, image[4], share[2], rest[4];
    double trace = 0, slip = 0, value = 0, residual = 1;
    int i, k;

    for (i = 0; i < 2; i++) {
        double off, m = pair_margin (&off, pair, i);
        double t = portable_exp (-fabs (m));
        share[i] = pair->memory->mass[i] * (t / ((1 + t) * (1 + t)));
        trace += 2 * share[i];
        /* s (1 - s) has a derivative below 1/10; six roundings. */
        slip += 2 * (pair->memory->mass[i] * (off / 10) + 6 * ulp * share[i]);
    }
    for (k = 0; k < MOST && residual > 4 * ulp * trace; k++) {
        double size = length (v, 4);
        for (i = 0; i < 4; i++)
            v[i] /= size;
        hessian_product (image, v, pair, share);
        value = 0;
        for (i = 0; i < 4; i++)
            value += v[i] * image[i];
        for (i = 0; i < 4; i++)
            rest[i] = image[i] - value * v[i];
        residual = length (rest, 4);
        for (i = 0; i < 4; i++)
            v[i] = image[i];
    }
    residual += 32 * (pair->skew + pair->given) * ulp * trace;
    *error = slip + residual + fmax (0, trace - 2 * value);
    return value;
}
