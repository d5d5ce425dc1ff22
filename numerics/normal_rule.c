#include "numerics/normal_rule.h"

#include <gsl/gsl_integration.h>
#include <math.h>
#include <stdlib.h>

#include "numerics/elementary.h"

enum { END = 14, POINTS = 32 };

static const double ulp = 0x1p-52;

void
normal_rule_free (struct normal_rule *rule)
{
    if (rule == NULL)
        return;
    free (rule->z);
    free (rule);
}

/* The tables of GSL are right to one ulp; the density is e^(-z^2/2) / sqrt (2
   pi), of relative error z^2 ulp before the exponential. */
static void
fill (struct normal_rule *rule, const gsl_integration_glfixed_table *table)
{
    double scale = 1 / sqrt (2 * 3.14159265358979323846);
    size_t i, n = 0;
    int a;

    for (a = -END; a < END; a++)
        for (i = 0; i < POINTS; i++, n++) {
            double z, w;
            gsl_integration_glfixed_point (a, a + 1, i, &z, &w, table);
            rule->z[n] = z;
            rule->weight[n] = w * scale * portable_exp (-z * z / 2);
            rule->shift[n] = 2 * (fabs (z) + 1) * ulp;
            rule->relative[n] = (8 + z * z) * ulp + fabs (z) * rule->shift[n];
        }
}

struct normal_rule *
normal_rule_new (void)
{
    gsl_integration_glfixed_table *table =
        gsl_integration_glfixed_table_alloc (POINTS);
    struct normal_rule *rule = malloc (sizeof *rule);
    size_t n = 2 * END * POINTS;

    if (rule != NULL) {
        rule->n = n;
        rule->z = malloc (4 * n * sizeof *rule->z);
    }
    if (table == NULL || rule == NULL || rule->z == NULL) {
        normal_rule_free (rule);
        rule = NULL;
    } else {
        rule->weight = rule->z + n;
        rule->shift = rule->z + 2 * n;
        rule->relative = rule->z + 3 * n;
        fill (rule, table);
    }
    if (table != NULL)
        gsl_integration_glfixed_table_free (table);
    return rule;
}

void *
normal_rule_prepare (const double *at)
{
    (void) at;
    return normal_rule_new ();
}

void
normal_rule_dispose (void *shared)
{
    normal_rule_free (shared);
}

void
hermite_row (double *h, double *error, size_t n, double z, double shift)
{
    size_t k;

    h[0] = 1;
    error[0] = 0;
    for (k = 1; k < n; k++) {
        double root = sqrt ((double) k), before = 0, old = 0;
        if (k > 1) {
            before = sqrt ((double) (k - 1)) * h[k - 2];
            old = sqrt ((double) (k - 1)) * error[k - 2];
        }
        h[k] = (z * h[k - 1] - before) / root;
        error[k] = ((fabs (z) + shift) * error[k - 1] + shift * fabs (h[k - 1])
                    + old + 4 * ulp * (fabs (z * h[k - 1]) + fabs (before)))
                   / root * (1 + 8 * ulp);
    }
}

void
bounded_add (struct bounded_sum *sum, double term, double error)
{
    sum->total += term;
    sum->size += fabs (term);
    sum->error += error;
    sum->count++;
}

double
bounded_error (const struct bounded_sum *sum)
{
    double n = (double) sum->count;

    return (sum->error + n * ulp * sum->size) * (1 + 4 * n * ulp);
}

void
normal_rule_add (struct bounded_sum *sum, const struct normal_rule *rule,
                 size_t i, double value, double error)
{
    double w = rule->weight[i];

    bounded_add (sum, w * value,
                 w * (error + (fabs (value) + error) * rule->relative[i])
                     * (1 + 8 * ulp));
}

void
normal_rule_add_product (struct bounded_sum *sum,
                         const struct normal_rule *rule, size_t i, double f,
                         double wrong, size_t k)
{
    double h[RULE_ORDERS], error[RULE_ORDERS];

    hermite_row (h, error, k + 1, rule->z[i], rule->shift[i]);
    normal_rule_add (sum, rule, i, f * h[k],
                     fabs (f) * error[k] + wrong * (fabs (h[k]) + error[k])
                         + 0x1p-52 * fabs (f * h[k]));
}

double
normal_rule_square (double *error, const struct normal_rule *rule,
                    double (*f) (int which, double z), int which)
{
    struct bounded_sum sum = { 0, 0, 0, 0 };
    size_t i;

    for (i = 0; i < rule->n; i++) {
        double y = f (which, rule->z[i]);
        double wrong = rule->shift[i] + 0x1p-49 * fabs (y);
        normal_rule_add (&sum, rule, i, y * y,
                         2.001 * fabs (y) * wrong + wrong * wrong);
    }
    *error = bounded_error (&sum) + RULE_ERROR;
    return sum.total;
}
