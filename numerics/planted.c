#include "numerics/planted.h"

#include <gsl/gsl_errno.h>
#include <gsl/gsl_odeiv2.h>
#include <math.h>
#include <string.h>

/* The most steps of one run: some hundred is usual. */
enum { MOST_STEPS = 200000 };

void
planted_pure (struct planted *f, size_t q, size_t k)
{
    size_t i;

    memset (f, 0, sizeof *f);
    f->q = q;
    for (i = 0; i < q * q; i++)
        f->pull[i] = 1;
    f->degree = (int) k;
    f->square[k] = 1;
}

/* c (m), by Horner's rule. */
static double
slope (double m, const struct planted *f)
{
    double sum = 0;
    int k;

    for (k = f->degree; k > 0; k--)
        sum = sum * m + k * f->square[k];
    return sum;
}

void
planted_rate (double *rate, const double *m, const struct planted *f)
{
    double t[PLANTED_MOST * PLANTED_MOST], s[PLANTED_MOST * PLANTED_MOST];
    size_t q = f->q, i, j, l;

    for (i = 0; i < q * q; i++)
        t[i] = f->pull[i] * slope (m[i], f);
    for (j = 0; j < q; j++)
        for (l = 0; l <= j; l++) {
            double sum = 0;
            for (i = 0; i < q; i++)
                sum +=
                    m[i * q + j] * t[i * q + l] + m[i * q + l] * t[i * q + j];
            s[j * q + l] = s[l * q + j] = sum / 2;
        }
    for (i = 0; i < q; i++)
        for (j = 0; j < q; j++) {
            double sum = t[i * q + j];
            for (l = 0; l < q; l++)
                sum -= m[i * q + l] * s[l * q + j];
            rate[i * q + j] = sum;
        }
}

double
planted_correlation (const double *m, const struct planted *f)
{
    double sum = 0;
    size_t i;
    int k;

    for (i = 0; i < f->q * f->q; i++) {
        double entry = 0;
        for (k = f->degree; k >= 0; k--)
            entry = entry * m[i] + f->square[k];
        sum += f->pull[i] * entry;
    }
    return sum;
}

static int
right_side (double t, const double m[], double rate[], void *data)
{
    (void) t;
    planted_rate (rate, m, data);
    return GSL_SUCCESS;
}

/* A run under way: steps that adapt themselves. */
struct course {
    gsl_odeiv2_step *step;
    gsl_odeiv2_control *control;
    gsl_odeiv2_evolve *evolve;
    double length;
};

static void
course_end (struct course *course)
{
    if (course->evolve != NULL)
        gsl_odeiv2_evolve_free (course->evolve);
    if (course->control != NULL)
        gsl_odeiv2_control_free (course->control);
    if (course->step != NULL)
        gsl_odeiv2_step_free (course->step);
}

/* Entries may be as small as 1e-7 when they matter: their error is relative
   to them but for 1e-14. */
static int
course_begin (struct course *course, size_t q, double tolerance)
{
    course->step = gsl_odeiv2_step_alloc (gsl_odeiv2_step_rk8pd, q * q);
    course->control = gsl_odeiv2_control_y_new (1e-14, tolerance);
    course->evolve = gsl_odeiv2_evolve_alloc (q * q);
    course->length = 1e-2;
    if (course->step != NULL && course->control != NULL
        && course->evolve != NULL)
        return 1;
    course_end (course);
    return 0;
}

/* Nothing depends on time, which starts anew: a step would be lost beside a
   large one. */
static int
course_step (struct course *course, double *m, struct planted *f)
{
    gsl_odeiv2_system system = { right_side, NULL, f->q * f->q, f };
    double time = 0;

    return gsl_odeiv2_evolve_apply (course->evolve, course->control,
                                    course->step, &system, &time, 1e300,
                                    &course->length, m)
           == GSL_SUCCESS;
}

/* What is left of a table when rows and columns have been learnt. */
struct rest {
    struct planted f;
    double m[PLANTED_MOST * PLANTED_MOST];
    size_t row[PLANTED_MOST], column[PLANTED_MOST]; /* as they were */
};

/* Is entry (I, J) large, and all others in its row and column are nothing
   beside it? */
static int
is_learnt (const struct rest *rest, size_t i, size_t j)
{
    size_t q = rest->f.q, l;

    if (fabs (rest->m[i * q + j]) < 0.5)
        return 0;
    for (l = 0; l < q; l++)
        if ((l != j && fabs (rest->m[i * q + l]) > 0x1p-24)
            || (l != i && fabs (rest->m[l * q + j]) > 0x1p-24))
            return 0;
    return 1;
}

/* Delete row I and column J. */
static void delete (struct rest *rest, size_t i, size_t j)
{
    size_t q = rest->f.q, a, b, n = 0;

    for (a = 0; a < q; a++)
        for (b = 0; b < q; b++)
            if (a != i && b != j) {
                rest->m[n] = rest->m[a * q + b];
                rest->f.pull[n++] = rest->f.pull[a * q + b];
            }
    for (a = i; a + 1 < q; a++)
        rest->row[a] = rest->row[a + 1];
    for (b = j; b + 1 < q; b++)
        rest->column[b] = rest->column[b + 1];
    rest->f.q--;
}

/* Delete what has been learnt, and note it in COLUMN; returns how many. */
static size_t
reap (struct rest *rest, size_t *column)
{
    size_t i, j, found = 0;

    for (i = 0; i < rest->f.q; i++)
        for (j = 0; j < rest->f.q; j++)
            if (is_learnt (rest, i, j)) {
                column[rest->row[i]] = rest->column[j];
                delete (rest, i, j);
                found++;
                i = 0;
                j = (size_t) -1;
            }
    return found;
}

/* Has the table an entry that will still grow?  Negative ones do where c is
   odd, that is, for even links. */
static int
is_moving (const struct rest *rest)
{
    size_t i;
    double even = rest->f.square[4] + rest->f.square[6] + rest->f.square[8];

    for (i = 0; i < rest->f.q * rest->f.q; i++)
        if (rest->m[i] > 0 || (even > 0 && rest->m[i] < 0))
            return 1;
    return 0;
}

/* Follow REST until something is learnt, and reap it; 0 when it takes too
   long. */
static size_t
follow_once (struct rest *rest, size_t *column)
{
    struct course course;
    size_t found = 0;
    long steps;

    if (!course_begin (&course, rest->f.q, 1e-7))
        return 0;
    for (steps = 0; steps < MOST_STEPS && found == 0; steps++) {
        if (!course_step (&course, rest->m, &rest->f) || !is_moving (rest))
            break;
        found = reap (rest, column);
    }
    course_end (&course);
    return found;
}

size_t
planted_follow (size_t *column, const double *m, const struct planted *f)
{
    struct rest rest = { .f = *f };
    size_t q = f->q, i, learnt = 0;

    memcpy (rest.m, m, q * q * sizeof *m);
    for (i = 0; i < q; i++) {
        rest.row[i] = rest.column[i] = i;
        column[i] = q;
    }
    while (is_moving (&rest)) {
        size_t found = follow_once (&rest, column);
        if (found == 0 && is_moving (&rest))
            return q + 1;
        learnt += found;
    }
    return learnt;
}

int
planted_settle (double *m, const struct planted *f, double rest)
{
    struct planted copy = *f;
    struct course course;
    double rate[PLANTED_MOST * PLANTED_MOST], most = rest;
    long steps;
    size_t i;

    if (!course_begin (&course, f->q, rest * 0.1))
        return 0;
    for (steps = 0; steps < MOST_STEPS && most >= rest; steps++) {
        if (!course_step (&course, m, &copy))
            break;
        planted_rate (rate, m, f);
        for (most = 0, i = 0; i < f->q * f->q; i++)
            most = fmax (most, fabs (rate[i]));
    }
    course_end (&course);
    return most < rest;
}
